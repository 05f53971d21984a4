// adapters/platform/system_clock.cpp — a thread that sleeps until the next alarm.
#include "adapters/platform/system_clock.hpp"

#include <algorithm>

namespace stepwell {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds longest_sleep{1000};

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
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now()) + ahead_.load();
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
        } else {
            changed_.wait(held);
        }
    }
}

}  // namespace stepwell
