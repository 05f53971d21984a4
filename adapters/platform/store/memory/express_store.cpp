// adapters/platform/store/memory/express_store.cpp — reports the ends of Express executions, and forgets them.
#include "adapters/platform/store/memory/express_store.hpp"

namespace stepwell {

// Below those of the executions that are kept, and never again after a restart: attempts of tasks are named by them.
ExpressStore::ExpressStore(TimePoint now, MapStore& map_store, Closed closed, Child child)
    : last_id_(-(now.time_since_epoch().count() << 20)),
      map_store_(map_store),
      closed_(std::move(closed)),
      child_(std::move(child)) {}

void ExpressStore::append(Append append, Done done) {
    if (!append.closed) return done(nullptr);
    ExecutionRecord& record = *append.closed;
    closed_(record);
    if (record.map_run == 0) return done(nullptr);
    Origin place;
    place.map_run = record.map_run;
    place.item = record.item;
    place.item_count = record.item_count;
    const Status status = record.status;
    map_store_.save_child(std::move(record), [this, place, status, done = std::move(done)](std::exception_ptr error) {
        done(error);
        child_(place, status, error);
    });
}

}  // namespace stepwell
