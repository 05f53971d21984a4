// engine/runtime/shard_set_aside.cpp — stops an execution of which nothing but its record can be touched.
#include <boost/asio/post.hpp>

#include "engine/runtime/map_runs.hpp"
#include "engine/runtime/shard.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell {

namespace asio = boost::asio;

// What its tasks were is not known without a replay: what they started goes on, and their answers find nobody.
asio::awaitable<std::optional<TimePoint>> Shard::stop_set_aside(std::string arn, Error error) {
    co_await names_.until_free(arn);
    const auto reservation = names_.reserve(arn);
    std::optional<SetAside::Execution> aside = driver_->aside().find(arn);
    if (!aside) {  // somebody else stopped it meanwhile
        const std::optional<ExecutionRecord> closed = co_await ports_.store.find(arn);
        if (!closed) co_return std::nullopt;
        co_return closed->stop;
    }
    const Origin origin = aside->record;
    const TimePoint now = std::max(ports_.clock.now(), origin.start);
    struct Answer {
        Signal came;
        std::exception_ptr failure;
    };
    const auto answer = std::make_shared<Answer>();
    const std::uint64_t seen = answer->came.count();
    ports_.store.append(abort_without_replay(std::move(*aside), std::move(error), now),
                        [answer](std::exception_ptr failure) {
                            answer->failure = std::move(failure);
                            answer->came.notify();
                        });
    co_await answer->came.wait(seen);
    if (answer->failure) std::rethrow_exception(answer->failure);
    driver_->aside().remove(arn);
    if (ports_.ended) ports_.ended(arn);
    if (origin.map_run) driver_->map_runs().child_closed(origin, Status::aborted);
    co_await driver_->map_runs().sweep(executor_, arn);  // its Map Runs have nobody any more
    co_return now;
}

}  // namespace stepwell
