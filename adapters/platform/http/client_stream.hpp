#pragma once
// A client's socket, plain or encrypted: each read and write looks which it is, so that plain ones pay nothing but the
// look. Private to the server.

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "adapters/platform/http/tls.hpp"

namespace stepwell::http {

/// Waits as a coroutine does; an error is answered, not thrown.
constexpr auto waiting = boost::asio::as_tuple(boost::asio::use_awaitable);

class ClientStream {
public:
    explicit ClientStream(boost::asio::ip::tcp::socket socket) : socket_(std::move(socket)) {}

    boost::asio::ip::tcp::socket& socket() { return socket_; }
    boost::asio::any_io_executor executor() { return socket_.get_executor(); }
    bool is_encrypted() const { return tls_ != nullptr; }
    /// The first handshake.
    boost::asio::awaitable<boost::system::error_code> encrypt(TlsContext context);
    /// Says, once, that nothing more comes, which tells the client that it was not cut off.
    boost::asio::awaitable<void> say_farewell();
    /// Reads what there is, decrypted.
    template <class Token>
    auto read_some(boost::asio::mutable_buffer room, Token&& token) {
        return boost::asio::async_initiate<Token, void(boost::system::error_code, std::size_t)>(
            [this](auto handler, boost::asio::mutable_buffer into) {
                if (tls_)
                    tls_->async_read_some(into, std::move(handler));
                else
                    socket_.async_read_some(into, std::move(handler));
            },
            token, room);
    }
    /// Writes both; calls `progress` at the start and whenever the client has taken some. False: it is gone.
    boost::asio::awaitable<bool> write(std::string_view head, std::string_view body, std::function<void()> progress);
    void cancel();
    void close();

private:
    boost::asio::ip::tcp::socket socket_;
    std::unique_ptr<boost::asio::ssl::stream<boost::asio::ip::tcp::socket&>> tls_;  ///< null: plain
    bool said_farewell_ = false;
};

}  // namespace stepwell::http
