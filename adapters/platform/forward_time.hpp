#pragma once
// The time of the wall clock, but never back.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace stepwell {

/// Follows the wall clock where it runs or is set ahead: what was suspended has waited all the same. Where it is set
/// back this goes on by the steady clock, ahead of the wall by the step, until it is made anew or the wall is set ahead
/// again. So whoever waits for as long as 3 s waits as long, and what happens later never has an earlier time; in
/// exchange, times and the waits for a time of day are ahead by the step until then.
class ForwardTime {
public:
    using Wall = std::chrono::sys_time<std::chrono::nanoseconds>;
    using Steady = std::chrono::steady_clock::time_point;

    /// What it is, by two clocks that were read in this order. Any thread.
    Wall at(Wall wall, Steady steady) {
        const std::int64_t now = nanoseconds(steady.time_since_epoch());
        // The steady clock, read later, is late rather than early: what lay between them does not set this ahead.
        const std::int64_t seen = nanoseconds(wall.time_since_epoch()) - now;
        std::int64_t lead = lead_.load();
        while (seen > lead && !lead_.compare_exchange_weak(lead, seen)) {
        }
        return Wall(std::chrono::nanoseconds(now + std::max(seen, lead)));
    }

private:
    static std::int64_t nanoseconds(std::chrono::nanoseconds time) { return time.count(); }
    std::atomic<std::int64_t> lead_ = INT64_MIN;  // the most that the wall clock was ahead of the steady one
};

}  // namespace stepwell
