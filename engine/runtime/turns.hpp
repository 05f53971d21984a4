#pragma once
// The turns of one thread: whatever computes for long does so a slice at a time, and all that do take turns. Only one
// turn is in the loop at a time, however many compute: who has something else to do waits for one slice, not for all.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/execution_context.hpp>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "engine/runtime/crash_guard.hpp"
#include "engine/runtime/fiber.hpp"

namespace stepwell {

/// Every function runs on the thread.
class Turns final : public boost::asio::execution_context::service {
public:
    using key_type = Turns;
    static inline boost::asio::execution_context::id id;

    /// Those of the executor's thread; any thread.
    static Turns& of(const boost::asio::any_io_executor& executor);
    explicit Turns(boost::asio::execution_context& context);

    struct Computation;
    using Handle = std::shared_ptr<Computation>;
    /// How it ended: what was thrown; whether it was given up.
    struct End {
        std::exception_ptr thrown{};
        bool given_up = false;
    };
    using Done = std::function<void(End)>;

    /// Begins `work` at once, unless too many are suspended already, and has it go on in turns. `done` is called at its
    /// end, perhaps before this returns. While it has its turn it is noted as what is in hand.
    Handle compute(std::function<void()> work, Done done, std::uint64_t slice = usual_slice, Noting noting = {});
    /// Ends it where it is suspended (GivenUp is thrown there), or before its beginning; then `done` is called.
    void give_up(Handle computation);
    /// It goes on before all others until it ends: somebody waits for it.
    void hurry(const Handle& computation);

    /// Has `begin` called when its turn has come and there is room for one more computation.
    void queue(std::function<void()> begin);

private:
    struct Waiting {
        std::uint64_t order = 0;
        std::function<void()> begin;
        Handle computation;  ///< or this
    };

    void shutdown() noexcept override;
    bool has_room() const { return active_ < most_active && memory_ < most_memory; }
    Handle next_suspended();
    void post();
    void take_turn();
    void begin_or_go_on();
    void begin(const Handle& computation);
    void go_on(const Handle& computation);
    void finish(const Handle& computation, End end);

    /// Each of them has a stack, and memory of an evaluation under way. When they hold too much, the oldest goes on
    /// alone until its evaluation has ended.
    static constexpr std::size_t most_active = 64;
    static constexpr std::uint64_t most_memory = 256ULL * 1024 * 1024;

    std::optional<boost::asio::any_io_executor> executor_;
    Stacks stacks_;
    std::deque<Waiting> waiting_;   ///< to begin
    std::deque<Handle> suspended_;  ///< to go on
    std::uint64_t last_order_ = 0;
    std::size_t active_ = 0;
    std::uint64_t memory_ = 0;  ///< of those that are suspended
    bool in_the_loop_ = false;
};

/// A request to end a computation before its end; any thread.
class GiveUpRequest {
public:
    void make();

private:
    friend boost::asio::awaitable<void> in_turns(boost::asio::any_io_executor executor, std::function<void()> work,
                                                 std::shared_ptr<GiveUpRequest> request, Noting noting);
    std::mutex mutex_;
    bool made_ = false;
    std::function<void()> give_up_;
};

/// Does `work` in turns on the executor's thread, which the caller runs on. Throws what it throws, and an exception
/// when it was given up.
boost::asio::awaitable<void> in_turns(boost::asio::any_io_executor executor, std::function<void()> work,
                                      std::shared_ptr<GiveUpRequest> request = nullptr, Noting noting = {});

}  // namespace stepwell
