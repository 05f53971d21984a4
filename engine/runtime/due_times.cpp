#include "engine/runtime/due_times.hpp"

#include <boost/asio/post.hpp>

namespace stepwell {

namespace {

constexpr int reported_together = 256;  // then others have a turn

}  // namespace

DueTimes::DueTimes(boost::asio::any_io_executor executor, Clock& clock, Due due)
    : clock_(clock), due_(std::move(due)), executor_(std::move(executor)) {}

void DueTimes::move(ExecutionId id, std::optional<TimePoint> former, std::optional<TimePoint> next) {
    if (former) times_.erase({*former, id});
    if (!next) return;
    times_.emplace(*next, id);
    arm();
}

void DueTimes::stop() {
    stopped_ = true;
    alarm_ = {};
}

void DueTimes::arm() {
    if (times_.empty() || stopped_) return;
    const TimePoint first = times_.begin()->first;
    if (armed_ && *armed_ <= first) return;
    armed_ = first;
    alarm_ = clock_.alarm(first, [executor = executor_, weak = weak_from_this()] {
        boost::asio::post(executor, [weak] {
            if (const std::shared_ptr<DueTimes> self = weak.lock()) self->look();
        });
    });
}

void DueTimes::look() {
    armed_.reset();
    const TimePoint now = clock_.now();
    for (int i = 0; i < reported_together && !stopped_ && !times_.empty() && times_.begin()->first <= now; ++i) {
        const ExecutionId id = times_.begin()->second;
        times_.erase(times_.begin());
        due_(id, now);
    }
    arm();
}

}  // namespace stepwell
