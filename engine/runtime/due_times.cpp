#include "engine/runtime/due_times.hpp"

#include <algorithm>

namespace stepwell {

namespace {

constexpr std::chrono::milliseconds longest_sleep{1000};

}  // namespace

DueTimes::DueTimes(boost::asio::any_io_executor executor, Clock& clock, Due due)
    : clock_(clock), due_(std::move(due)), timer_(std::move(executor)) {}

void DueTimes::move(ExecutionId id, std::optional<TimePoint> former, std::optional<TimePoint> next) {
    if (former) times_.erase({*former, id});
    if (!next) return;
    times_.emplace(*next, id);
    arm();
}

void DueTimes::stop() {
    stopped_ = true;
    timer_.cancel();
}

void DueTimes::arm() {
    if (times_.empty() || stopped_) return;
    const TimePoint now = clock_.now();
    const TimePoint first = times_.begin()->first;
    if (armed_ && *armed_ <= first && *armed_ >= now) return;
    const auto wait = std::clamp<std::chrono::milliseconds>(first - now, std::chrono::milliseconds(0), longest_sleep);
    armed_ = now + wait;
    timer_.expires_after(wait);
    timer_.async_wait([weak = weak_from_this()](boost::system::error_code error) {
        const std::shared_ptr<DueTimes> self = weak.lock();
        if (self && !error) self->look();
    });
}

void DueTimes::look() {
    armed_.reset();
    const TimePoint now = clock_.now();
    while (!stopped_ && !times_.empty() && times_.begin()->first <= now) {
        const ExecutionId id = times_.begin()->second;
        times_.erase(times_.begin());
        due_(id, now);
    }
    arm();
}

}  // namespace stepwell
