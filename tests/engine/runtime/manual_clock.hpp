#pragma once
// A clock that stands still until the test moves it; whoever waits for a time is woken then.

#include <chrono>

#include "engine/runtime/clock.hpp"

namespace stepwell::test {

class ManualClock final : public Clock {
public:
    explicit ManualClock(TimePoint now = TimePoint(std::chrono::milliseconds(1'700'000'000'500))) : now_(now) {}
    TimePoint now() override {
        const Guard held = guard();
        return now_;
    }
    void set(TimePoint time) {
        const Guard held = guard();
        now_ = time;
        ring_due(held, now_);
    }
    void advance(std::chrono::milliseconds time) { set(now() + time); }

private:
    TimePoint now_;
};

}  // namespace stepwell::test
