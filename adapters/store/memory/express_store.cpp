// adapters/store/memory/express_store.cpp — tells of the ends of Express executions, and forgets them.
#include "adapters/store/memory/express_store.hpp"

namespace stepwell {

// Below those of the executions that are kept, and never again after a restart: attempts of tasks are named by them.
ExpressStore::ExpressStore(TimePoint now, Closed closed)
    : last_id_(-(now.time_since_epoch().count() << 20)), closed_(std::move(closed)) {}

void ExpressStore::append(Append append, Done done) {
    if (append.closed) closed_(append.closed->record, append.closed->events);
    done(nullptr);
}

}  // namespace stepwell
