#pragma once
// What a run waits for in time.

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "engine/run/ready_queue.hpp"
#include "engine/run/stimulus.hpp"
#include "engine/time.hpp"

namespace stepwell {

struct Timer {
    enum class Kind : std::uint8_t { wait, backoff, timeout, heartbeat, execution };
    TimePoint due;
    FrameId frame = 0;
    Kind kind = Kind::wait;
};

/// The timers of one run, in order of due time, then of arming. Ids count up: a replay gives the same ones.
class TimerQueue {
public:
    TimerId arm(TimePoint due, FrameId frame, Timer::Kind kind);
    /// Sets the id to 0, which is no timer's.
    void disarm(TimerId& id);
    /// Removes a timer; nothing when it is not armed (any more).
    std::optional<Timer> take(TimerId id);
    /// Moves an armed timer to another time; it keeps its id.
    void move(TimerId id, TimePoint due);
    void clear();

    std::optional<TimePoint> next_due() const;
    /// When an armed timer is due.
    TimePoint due_of(TimerId id) const { return due_.at(id); }
    /// Those due at `now`.
    std::vector<TimerId> due(TimePoint now) const;

private:
    struct Target {
        FrameId frame;
        Timer::Kind kind;
    };
    std::map<std::pair<TimePoint, TimerId>, Target> by_due_;
    std::map<TimerId, TimePoint> due_;
    TimerId last_ = 0;
};

}  // namespace stepwell
