// adapters/platform/store/memory/express_store.cpp — tells of the ends of Express executions, and forgets them.
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
    closed_(append.closed->record, append.closed->events);
    if (append.closed->record.map_run == 0) return done(nullptr);
    ExecutionRecord told;
    told.map_run = append.closed->record.map_run;
    told.item = append.closed->record.item;
    told.item_count = append.closed->record.item_count;
    told.status = append.closed->record.status;
    map_store_.save_child(std::move(append.closed->record),
                          [this, told = std::move(told), done = std::move(done)](std::exception_ptr error) {
                              done(error);
                              child_(told, error);
                          });
}

}  // namespace stepwell
