#pragma once
// How little memory the process keeps.

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>

namespace stepwell {

/// Sets the heap to give back what is freed. Call first of all.
void keep_heap_small();

/// Gives free parts of the heap back to the system.
void give_back_heap();

/// Whenever nobody has asked anything for half a second, gives the system back what a quiet server does without: free
/// parts of the heap, and the pages of the program and its libraries that are never written. They come from the file
/// again where they are used, a few microseconds each.
class IdleMemory {
public:
    /// `executor`: of the one thread that waits. `shrink_caches` is called before; what it is given, it calls.
    IdleMemory(const boost::asio::any_io_executor& executor, std::function<void(std::function<void()>)> shrink_caches);
    /// Somebody asks. Any thread; costs next to nothing.
    void used() {
        if (state_.load(std::memory_order_relaxed) != State::used) note();
    }

private:
    enum class State : unsigned char { given_back, unused, used };  ///< the latter two: since the timer was set
    void note();
    void wait();

    boost::asio::steady_timer timer_;
    std::function<void(std::function<void()>)> shrink_caches_;
    std::atomic<State> state_ = State::given_back;
};

}  // namespace stepwell
