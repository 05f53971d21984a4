#include "adapters/platform/http/client_stream.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace stepwell::http {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

/// After so many bytes the client has shown that it reads.
constexpr std::size_t progress_step = 64 * 1024;

}  // namespace

asio::awaitable<error_code> ClientStream::encrypt(TlsContext context) {
    tls_ = std::make_unique<asio::ssl::stream<asio::ip::tcp::socket&>>(socket_, *context);
    const auto [failed] = co_await tls_->async_handshake(asio::ssl::stream_base::server, waiting);
    co_return failed;
}

asio::awaitable<void> ClientStream::say_farewell() {
    if (!tls_ || std::exchange(said_farewell_, true)) co_return;
    co_await tls_->async_shutdown(waiting);
}

asio::awaitable<bool> ClientStream::write(std::string_view head, std::string_view body,
                                          std::function<void()> progress) {
    std::array<asio::const_buffer, 2> buffers = {asio::buffer(head), asio::buffer(body)};
    const std::size_t size = asio::buffer_size(buffers);
    const auto next = [&progress](const error_code& failed, std::size_t) -> std::size_t {
        progress();
        return failed ? 0 : progress_step;
    };
    if (tls_) {
        const auto [failed, count] = co_await asio::async_write(*tls_, buffers, next, waiting);
        co_return !failed;
    }
    error_code error;
    // Nearly always the socket takes all at once: no trip through the reactor.
    std::size_t sent = socket_.write_some(buffers, error);
    if (error && error != asio::error::would_block) co_return false;
    if (error) sent = 0;
    if (sent == size) co_return true;
    const std::size_t of_head = std::min(sent, buffers[0].size());
    buffers[0] += of_head;
    buffers[1] += sent - of_head;
    const auto [failed, count] = co_await asio::async_write(socket_, buffers, next, waiting);
    co_return !failed;
}

void ClientStream::cancel() {
    error_code ignored;
    socket_.cancel(ignored);
}

void ClientStream::close() {
    error_code ignored;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    socket_.close(ignored);
}

}  // namespace stepwell::http
