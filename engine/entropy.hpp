#pragma once
// Randomness that a replay repeats: derived from the execution's seed and the number of the stimulus being applied.

#include <array>
#include <cstdint>
#include <string>

namespace stepwell {

using Seed = std::array<std::uint8_t, 16>;

class Entropy {
public:
    Entropy(const Seed& seed, std::uint64_t stimulus) noexcept;
    std::uint64_t next() noexcept;
    /// Uniform in [0, 1).
    double uniform() noexcept;
    /// A version 4 UUID, lower case.
    std::string uuid();

private:
    std::uint64_t state_[2];
};

}  // namespace stepwell
