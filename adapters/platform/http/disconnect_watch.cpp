#include "adapters/platform/http/disconnect_watch.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "adapters/platform/abandonable.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::http {

namespace {

/// How long a cancelled read may take to end.
constexpr std::chrono::milliseconds cancel_again{100};

}  // namespace

void abandon(ByteSource& source) {
    if (auto* const cares = dynamic_cast<Abandonable*>(&source)) cares->abandon();
}

void DisconnectWatch::start(std::shared_ptr<void> owner, std::function<void()> left) {
    if (watching_) return;
    watching_ = true;
    client_left_ = false;
    spawn(stream_.executor(), "client of an answer", watch_for_disconnect(std::move(owner), std::move(left)));
}

asio::awaitable<void> DisconnectWatch::watch_for_disconnect([[maybe_unused]] std::shared_ptr<void> owner,
                                                            std::function<void()> left) {
    const auto [error, count] = co_await stream_.read_some(reader_.small_room(), waiting);
    reader_.received(count);
    if (error && error != asio::error::operation_aborted) {
        client_left_ = true;
        left();
    }
    watching_ = false;
    watch_ended_.notify();
}

asio::awaitable<void> DisconnectWatch::end() {
    while (watching_) {
        stream_.cancel();  // again, because one may come between two reads of TLS
        co_await watch_ended_.wait_until(std::chrono::steady_clock::now() + cancel_again);
    }
}

}  // namespace stepwell::http
