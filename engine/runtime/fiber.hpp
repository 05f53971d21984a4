#pragma once
// Work that can be suspended in the middle: it has a stack of its own, and is resumed on the same thread.

#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <vector>

#include "engine/effort.hpp"

namespace stepwell {

/// Memory for stacks, each as large as a thread's, with a guard page at its end. Those that are not in use are kept,
/// but not what was written to them.
class Stacks {
public:
    struct Stack {
        std::byte* bottom = nullptr;
        std::size_t size = 0;
    };

    Stacks();
    ~Stacks();
    Stacks(const Stacks&) = delete;
    Stacks& operator=(const Stacks&) = delete;

    Stack take();
    void give_back(Stack stack) noexcept;

private:
    std::size_t size_;
    std::vector<Stack> free_;
};

/// Begins when it is first resumed. It pauses when it has used up its slice of effort, and by `pause`.
class Fiber final : private Pacer {
public:
    /// `stacks` outlives it. `slice`: effort between pauses.
    Fiber(Stacks& stacks, std::uint64_t slice, std::function<void()> work);
    /// One that is suspended is given up.
    ~Fiber();
    Fiber(const Fiber&) = delete;
    Fiber& operator=(const Fiber&) = delete;

    /// Returns when the work pauses or has ended. Throws what the work throws, but for GivenUp. Not from within a
    /// fiber.
    void resume();
    bool ended() const { return ended_; }
    /// Bytes that it holds while it is suspended, beside its stack.
    std::uint64_t memory() const { return pace_.memory; }
    /// From within the work: returns when it is resumed, throws GivenUp when it is given up.
    void pause();
    /// The work gets GivenUp at the place where it is suspended. It may finish what it has to before it ends, without
    /// another pause.
    void give_up();

private:
    struct Context;
    void slice_used() override { pause(); }
    static void begin();
    void run();
    void leave(bool for_good);

    Stacks& stacks_;
    std::function<void()> work_;
    std::unique_ptr<Context> context_;
    Pace pace_;
    std::exception_ptr thrown_;
    bool given_up_ = false;
    bool ended_ = false;
};

}  // namespace stepwell
