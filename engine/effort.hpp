#pragma once
// What evaluating expressions has cost, so that a run that computes much stops for others now and then. Counted as the
// limits of evaluations are, not by a clock. Each thread has its own count.

#include <cstdint>

namespace stepwell {

/// Steps of evaluations on this thread until now: nodes visited, items handled, text in pieces of 16 bytes. A million
/// of them take about 0.1 s.
inline thread_local constinit std::uint64_t effort = 0;

/// What the expressions of a burst may cost together, but for those of its last state: about 5 ms.
inline constexpr std::uint64_t effort_in_a_burst = 50'000;

}  // namespace stepwell
