// engine/runtime/retention.cpp — looks now and then for what is kept no longer.
#include "engine/runtime/retention.hpp"

#include <algorithm>

#include "engine/runtime/async.hpp"
#include "engine/runtime/redrive.hpp"

namespace stepwell {

namespace {

using std::chrono::milliseconds;

/// A step's share of the writer's time is small beside what others commit meanwhile.
constexpr std::size_t executions_a_step = 128;
constexpr milliseconds between_steps{2};
/// Short retentions are kept more exactly than long ones.
constexpr milliseconds longest_interval{60'000};
constexpr milliseconds shortest_interval{100};
constexpr int intervals_a_retention = 10;

}  // namespace

Retention::Retention(Store& store, Clock& clock, std::optional<milliseconds> keep)
    : store_(store), clock_(clock), keep_(keep) {}

void Retention::start(const asio::any_io_executor& executor) {
    started_ = true;
    spawn(executor, "retention", run());
}

void Retention::stop() {
    ending_ = true;
    stopped_.notify();
}

asio::awaitable<void> Retention::run() {
    const std::shared_ptr<Retention> self = shared_from_this();
    const milliseconds interval =
        keep_ ? std::clamp(*keep_ / intervals_a_retention, shortest_interval, longest_interval) : longest_interval;
    while (!ending_) {
        try {
            co_await sweep();
        } catch (const std::exception& error) {  // a full disk, say: later it may go
            log::error("retention", error.what());
        }
        if (!ending_) co_await stopped_.wait_until(clock_, clock_.now() + interval);
    }
}

asio::awaitable<void> Retention::sweep() {
    const TimePoint now = clock_.now();
    Expiry expiry;
    if (keep_) expiry.executions = now - *keep_;
    expiry.journals = now - redrivable_period;
    expiry.limit = executions_a_step;
    for (;;) {
        const std::size_t count = co_await store_.expire(expiry);
        if (count == 0 || ending_) co_return;
        if (started_) co_await stopped_.wait_until(std::chrono::steady_clock::now() + between_steps);
    }
}

}  // namespace stepwell
