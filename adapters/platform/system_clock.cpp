// adapters/platform/system_clock.cpp — a thread that sleeps until the next alarm.
#include "adapters/platform/system_clock.hpp"

#include <algorithm>
#include <string>

#include "engine/runtime/log.hpp"

namespace stepwell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds longest_sleep{1000};
constexpr milliseconds least_step{2000};

}  // namespace

SystemClock::SystemClock() : thread_([this] { run(); }) {}

SystemClock::~SystemClock() {
    {
        const Guard held = guard();
        ending_ = true;
        changed_.notify_one();
    }
    thread_.join();
}

TimePoint SystemClock::now() {
    const auto wall = std::chrono::system_clock::now();  // first: see ForwardTime
    return std::chrono::floor<milliseconds>(time_.at(wall, std::chrono::steady_clock::now())) + ahead_.load();
}

TimePoint SystemClock::wall_time() {
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now()) + ahead_.load();
}

void SystemClock::tell_of_steps() {
    const milliseconds behind = now() - wall_time();
    if (behind < step_back_ + least_step) return;
    step_back_ = behind;
    log::warn("clock", "the clock was set back: waits go on, and times here stay ahead of it until a restart",
              {{"seconds", std::to_string(std::chrono::floor<std::chrono::seconds>(behind).count())}});
}

void SystemClock::advance(milliseconds time) {
    const Guard held = guard();
    ahead_ = ahead_.load() + time;
    changed_.notify_one();
}

void SystemClock::run() {
    Guard held = guard();
    while (!ending_) {
        if (const auto next = next_alarm(held)) {
            changed_.wait_for(held, std::clamp(*next - now(), milliseconds(0), longest_sleep));
            ring_due(held, now());
            tell_of_steps();
        } else {
            changed_.wait(held);
        }
    }
}

}  // namespace stepwell
