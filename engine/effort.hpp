#pragma once
// What computing has cost, so that whoever computes much pauses for others now and then, in the middle of an expression
// if need be. Counted as the limits of evaluations are, not by a clock. Each thread has its own count.

#include <cstddef>
#include <cstdint>
#include <limits>

namespace stepwell {

/// Thrown out of the middle of work that is not wanted any more, or later from its beginning. Only who began the work
/// catches it, so it is no std::exception.
struct GivenUp {};

/// Who decides what becomes of work that has used up its slice.
class Pacer {
public:
    /// Called in the middle of the work. Returns when it may go on with another slice; throws GivenUp.
    virtual void slice_used() = 0;

protected:
    ~Pacer() = default;
};

/// Gives up what takes longer than a slice.
class Impatient final : public Pacer {
    void slice_used() override { throw GivenUp(); }
};

/// Effort is counted in steps of evaluations: nodes visited, items handled, text in pieces of 16 bytes. A million of
/// them take about 0.1 s.
struct Pace {
    std::uint64_t effort = 0;  ///< until now
    std::uint64_t pause_at = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t slice = 0;   ///< effort between two calls of the pacer
    Pacer* pacer = nullptr;    ///< null: work goes on to its end
    std::uint64_t memory = 0;  ///< bytes that the evaluation under way holds
};

/// Of what this thread computes now.
inline thread_local constinit Pace pace{};

/// About 2 ms of work.
inline constexpr std::uint64_t usual_slice = 20'000;

/// Out of line: the slice is used up.
void pause_work();

/// Counts work without a pause: where nothing may be thrown.
inline void count_effort(std::uint64_t steps) noexcept { pace.effort += steps; }

/// Counts work, and pauses where a slice ends. Call it between pieces of work of at most a few milliseconds, and only
/// where an exception may pass.
inline void spend(std::uint64_t steps) {
    pace.effort += steps;
    if (pace.effort >= pace.pause_at) [[unlikely]]
        pause_work();
}

/// In a loop over many small things whose work is counted already, with the number of each.
inline void breathe(std::size_t i) {
    constexpr std::size_t many = std::size_t{1} << 16;
    if (i % many == many - 1) [[unlikely]]
        spend(many / 8);
}
/// In a loop over a long text whose work is counted already: how much of it may be gone through between two calls.
inline constexpr std::size_t text_piece = std::size_t{1} << 20;
inline void breathe_text() { spend(text_piece / 64); }

/// Sets the pace of what this thread does in a scope.
class Paced {
public:
    Paced(Pacer& pacer, std::uint64_t slice) noexcept;
    ~Paced();
    Paced(const Paced&) = delete;
    Paced& operator=(const Paced&) = delete;

private:
    Pace before_;
};

/// What the expressions of a burst may cost together, but for those of its last state: about 5 ms.
inline constexpr std::uint64_t effort_in_a_burst = 50'000;

}  // namespace stepwell
