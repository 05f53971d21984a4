#pragma once
// Drives awaitables to their end on the calling thread.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <exception>
#include <optional>
#include <type_traits>

namespace stepwell::test {

/// One for all tests, because it must outlive whoever posts to it: a writer may still be inside `post` when the
/// coroutine that it resumed has ended.
inline boost::asio::io_context& io() {
    static boost::asio::io_context context;
    return context;
}

/// Runs everything that was spawned on `io()`.
inline void run_all() {
    io().restart();
    io().run();
}

template <class T>
T run(boost::asio::awaitable<T> work) {
    std::exception_ptr thrown;
    if constexpr (std::is_void_v<T>) {
        boost::asio::co_spawn(io(), std::move(work), [&](std::exception_ptr error) { thrown = error; });
        run_all();
        if (thrown) std::rethrow_exception(thrown);
    } else {
        std::optional<T> result;
        boost::asio::co_spawn(io(), std::move(work), [&](std::exception_ptr error, T value) {
            thrown = error;
            if (!error) result.emplace(std::move(value));
        });
        run_all();
        if (thrown) std::rethrow_exception(thrown);
        return std::move(*result);
    }
}

}  // namespace stepwell::test
