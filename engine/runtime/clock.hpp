#pragma once
// The port for time: what it is now, and waiting until it is later. Only deadlines of real things (sockets, child
// processes) look elsewhere.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "engine/time.hpp"

namespace stepwell {

/// Whoever implements it says what time it is and calls `ring_due` when that has changed.
class Clock {
public:
    /// Is set until it has rung or is destroyed; may outlive the clock.
    class Alarm;

    virtual ~Clock() = default;
    /// Never earlier than it was before.
    virtual TimePoint now() = 0;
    /// What other machines' clocks say, to be compared with times that they give: it may have been set back.
    virtual TimePoint wall_time() { return now(); }

    /// Calls `ring` once it is `time`: on any thread, here and now if it is that late already, never after the alarm's
    /// destruction. `ring` wakes somebody or posts something, and does not call the clock.
    [[nodiscard]] Alarm alarm(TimePoint time, std::function<void()> ring);
    /// Returns once it is `time`. Ends early, as every wait, by the cancellation of who awaits it.
    boost::asio::awaitable<void> until(TimePoint time);

protected:
    using Guard = std::unique_lock<std::mutex>;
    Guard guard() const { return Guard(alarms_->mutex); }
    void ring_due(const Guard& guard, TimePoint now);
    /// When the next alarm rings.
    std::optional<TimePoint> next_alarm(const Guard& guard) const;
    /// Called under the guard when an alarm was set that rings before all others.
    virtual void next_alarm_changed() {}

private:
    using Key = std::pair<TimePoint, std::uint64_t>;
    struct Alarms {
        std::mutex mutex;  // held while alarms ring
        std::uint64_t last = 0;
        std::map<Key, std::function<void()>> set;
    };
    std::shared_ptr<Alarms> alarms_ = std::make_shared<Alarms>();
};

class Clock::Alarm {
public:
    Alarm() = default;
    Alarm(Alarm&&) noexcept = default;
    Alarm& operator=(Alarm&& other) noexcept;
    ~Alarm() { forget(); }

private:
    friend class Clock;
    Alarm(std::shared_ptr<Alarms> alarms, Key key) : alarms_(std::move(alarms)), key_(key) {}
    void forget();
    std::shared_ptr<Alarms> alarms_;  // null: it is not set
    Key key_;
};

}  // namespace stepwell
