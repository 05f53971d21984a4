#pragma once
// The few coroutine helpers that everyone uses, so that nothing is detached and no wait is endless.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <functional>
#include <string>
#include <type_traits>

#include "engine/runtime/log.hpp"

namespace stepwell {

namespace asio = boost::asio;

/// What was thrown, in words.
inline std::string what_of(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& error) {
        return error.what();
    } catch (...) {
        return "unknown exception";
    }
}

/// Starts `work` on `executor`; an exception that escapes it is logged under `what`.
inline void spawn(const asio::any_io_executor& executor, std::string what, asio::awaitable<void> work) {
    asio::co_spawn(executor, std::move(work), [what = std::move(what)](std::exception_ptr thrown) {
        if (thrown) log::error("async", what_of(thrown), {{"in", what}});
    });
}

/// Runs the plain function `work` on a thread of `pool` and resumes the caller on its own executor.
template <class Function>
asio::awaitable<std::invoke_result_t<Function>> run_on(asio::thread_pool& pool, Function work) {
    // Named: g++ 12 destroys the captures of a lambda twice when it is a temporary of the awaiting expression.
    auto job = [work = std::move(work)]() mutable -> asio::awaitable<std::invoke_result_t<Function>> {
        co_return work();
    };
    co_return co_await asio::co_spawn(pool, std::move(job), asio::use_awaitable);
}

}  // namespace stepwell
