// engine/runtime/clock.cpp — the alarms of a clock, in the order in which they ring.
#include "engine/runtime/clock.hpp"

#include <utility>

#include "engine/runtime/signal.hpp"

namespace stepwell {

Clock::Alarm Clock::alarm(TimePoint time, std::function<void()> ring) {
    if (time <= now()) {
        ring();
        return {};
    }
    const Guard held = guard();
    const auto [place, fresh] = alarms_->set.emplace(Key(time, ++alarms_->last), std::move(ring));
    if (place == alarms_->set.begin()) next_alarm_changed();
    return Alarm(alarms_, place->first);
}

boost::asio::awaitable<void> Clock::until(TimePoint time) {
    Signal never;
    co_await never.wait_until(*this, time);
}

void Clock::ring_due(const Guard&, TimePoint now) {
    auto& set = alarms_->set;
    while (!set.empty() && set.begin()->first.first <= now) {
        const auto due = set.extract(set.begin());
        due.mapped()();
    }
}

std::optional<TimePoint> Clock::next_alarm(const Guard&) const {
    if (alarms_->set.empty()) return std::nullopt;
    return alarms_->set.begin()->first.first;
}

void Clock::Alarm::forget() {
    if (!alarms_) return;
    const Guard held(alarms_->mutex);
    alarms_->set.erase(key_);
}

Clock::Alarm& Clock::Alarm::operator=(Alarm&& other) noexcept {
    forget();
    alarms_ = std::move(other.alarms_);
    key_ = other.key_;
    return *this;
}

}  // namespace stepwell
