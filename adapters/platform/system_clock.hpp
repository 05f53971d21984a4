#pragma once
// The real time, or as much later as somebody wants.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <thread>

#include "adapters/platform/forward_time.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell {

/// The wall clock decides, as ForwardTime follows it, looked at once a second or more often while an alarm is set:
/// neither a suspended computer nor a clock that is set delays anything by more.
class SystemClock final : public Clock {
public:
    SystemClock();
    ~SystemClock() override;
    TimePoint now() override;
    TimePoint wall_time() override;
    /// From now on it is later by so much more.
    void advance(std::chrono::milliseconds time);

private:
    void next_alarm_changed() override { changed_.notify_one(); }
    void run();
    void tell_of_steps();

    ForwardTime time_;
    std::atomic<std::chrono::milliseconds> ahead_ = {};
    std::chrono::milliseconds step_back_ = {};  // that the log knows of
    std::condition_variable changed_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace stepwell
