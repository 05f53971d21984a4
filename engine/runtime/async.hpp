#pragma once
// The few coroutine helpers that everyone uses, so that nothing is detached and no wait is endless.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <functional>
#include <memory>
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

/// Does `work` on another executor; the caller goes on on its own. Cancellation of the caller reaches the work. (Boost
/// 1.81's co_spawn passes that on by the address of a signal that may be gone by the time it arrives.)
template <class T>
asio::awaitable<T> on_executor(asio::any_io_executor executor, asio::awaitable<T> work) {
    const auto signal = std::make_shared<asio::cancellation_signal>();
    const asio::cancellation_state state = co_await asio::this_coro::cancellation_state;
    asio::cancellation_slot slot = state.slot();
    if (slot.is_connected()) {
        slot.assign([signal, executor](asio::cancellation_type type) {
            asio::dispatch(executor, [signal, type] { signal->emit(type); });
        });
    }
    co_return co_await asio::co_spawn(executor, std::move(work),
                                      asio::bind_cancellation_slot(signal->slot(), asio::use_awaitable));
}

/// Runs the plain function `work` on a thread of `pool` and resumes the caller on its own executor.
template <class Function>
asio::awaitable<std::invoke_result_t<Function>> run_on(asio::thread_pool& pool, Function work) {
    // Named: g++ 12 destroys the captures of a lambda twice when it is a temporary of the awaiting expression.
    auto job = [work = std::move(work)]() mutable -> asio::awaitable<std::invoke_result_t<Function>> {
        co_return work();
    };
    asio::awaitable<std::invoke_result_t<Function>> there = job();
    co_return co_await on_executor(pool.get_executor(), std::move(there));
}

}  // namespace stepwell
