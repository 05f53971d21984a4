#include "engine/run/timer_queue.hpp"

namespace stepwell {

TimerId TimerQueue::arm(TimePoint due, FrameId frame, Timer::Kind kind) {
    const TimerId id = ++last_;
    by_due_.emplace(std::pair(due, id), Target{frame, kind});
    due_.emplace(id, due);
    return id;
}

void TimerQueue::disarm(TimerId& id) {
    if (id) take(id);
    id = 0;
}

std::optional<Timer> TimerQueue::take(TimerId id) {
    const auto due = due_.find(id);
    if (due == due_.end()) return std::nullopt;
    const auto target = by_due_.find({due->second, id});
    const Timer timer{due->second, target->second.frame, target->second.kind};
    by_due_.erase(target);
    due_.erase(due);
    return timer;
}

void TimerQueue::move(TimerId id, TimePoint due) {
    TimePoint& current = due_.at(id);
    auto entry = by_due_.extract({current, id});
    entry.key().first = current = due;
    by_due_.insert(std::move(entry));
}

void TimerQueue::clear() {
    by_due_.clear();
    due_.clear();
}

std::optional<TimePoint> TimerQueue::next_due() const {
    if (by_due_.empty()) return std::nullopt;
    return by_due_.begin()->first.first;
}

std::vector<TimerId> TimerQueue::due(TimePoint now) const {
    std::vector<TimerId> ids;
    for (const auto& [key, target] : by_due_) {
        if (key.first > now) break;
        ids.push_back(key.second);
    }
    return ids;
}

}  // namespace stepwell
