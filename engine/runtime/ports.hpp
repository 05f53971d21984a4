#pragma once
// What the runtime needs of the outside, in the engine's words. Each port has a production adapter and one for tests.

#include "engine/time.hpp"

namespace stepwell {

class Clock {
public:
    virtual ~Clock() = default;
    virtual TimePoint now() = 0;
};

}  // namespace stepwell
