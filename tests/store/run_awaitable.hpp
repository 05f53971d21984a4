#pragma once
// Drives one awaitable to its end on an io_context of its own.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <exception>
#include <optional>
#include <type_traits>

namespace stepwell::test {

template <class T>
T run(boost::asio::awaitable<T> work) {
    boost::asio::io_context context;
    std::exception_ptr thrown;
    if constexpr (std::is_void_v<T>) {
        boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr error) { thrown = error; });
        context.run();
        if (thrown) std::rethrow_exception(thrown);
    } else {
        std::optional<T> result;
        boost::asio::co_spawn(context, std::move(work), [&](std::exception_ptr error, T value) {
            thrown = error;
            if (!error) result.emplace(std::move(value));
        });
        context.run();
        if (thrown) std::rethrow_exception(thrown);
        return std::move(*result);
    }
}

}  // namespace stepwell::test
