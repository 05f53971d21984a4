// What a connection sends: answers whole, of a known length, or piece by piece as they are made.
#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <charconv>

#include "adapters/platform/abandonable.hpp"
#include "adapters/platform/http/connection.hpp"
#include "adapters/platform/http/response_head.hpp"
#include "adapters/platform/http/tls_stream.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::http {
namespace {

using boost::system::error_code;
constexpr auto waiting = asio::as_tuple(asio::use_awaitable);

/// After so many bytes the client has shown that it reads.
constexpr std::size_t progress_step = 64 * 1024;

/// How long a cancelled read may take to end.
constexpr std::chrono::milliseconds cancel_again{100};

void append_chunk_size(std::string& out, std::size_t size) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size, 16).ptr;
    out.append(digits.data(), end).append("\r\n");
}

void log_broken(const std::exception& why) {
    const auto level = dynamic_cast<const BrokenSource*>(&why) ? log::Level::warn : log::Level::error;
    log::write(level, "http", why.what(), {{"in", "the body of an answer"}});
}

}  // namespace

asio::awaitable<bool> Connection::write_continue() {
    head_ = "HTTP/1.1 100 Continue\r\n\r\n";
    allow(shared_->limits.write_time);
    const bool sent = co_await send({});
    deadline_ = Clock::time_point::max();
    co_return sent;
}

/// Tells a source that cares that the rest is not wanted.
void Connection::abandon(ByteSource& source) {
    if (auto* const cares = dynamic_cast<Abandonable*>(&source)) cares->abandon();
}

/// False: the client is gone or does not read, or the connection's end is the answer's.
asio::awaitable<bool> Connection::write(const Response& response, Sending sending) {
    const bool endless = response.stream && !response.length;
    const Framing framing = !endless ? Framing::length : sending.http_1_0 ? Framing::until_close : Framing::chunked;
    const bool close = sending.close || framing == Framing::until_close;
    head_.clear();
    print_head(head_, response, close ? After::close : sending.http_1_0 ? After::keep_and_say : After::keep, framing);
    const bool body = sending.with_body && !bodiless(response.status);
    if (!body && response.stream) abandon(*response.stream);
    if (!body || !response.stream) {
        const std::string_view whole = body ? std::string_view(response.body) : std::string_view{};
        co_return co_await send(whole);
    }
    if (!endless) {
        const bool sent = co_await write_known(response);
        co_return sent;
    }
    const bool sent = co_await write_pieces(response.stream, framing == Framing::chunked, sending.request_read);
    co_return sent&& framing == Framing::chunked;
}

/// Sends what is in `head_`, and a body whose length the head has told.
asio::awaitable<bool> Connection::write_known(const Response& response) {
    std::uint64_t left = response.length.value_or(0);
    try {
        do {
            deadline_ = Clock::time_point::max();
            const std::string piece = co_await response.stream->next();
            if ((piece.empty() && left > 0) || piece.size() > left) co_return false;
            left -= piece.size();
            const bool sent = co_await send(piece);
            if (!sent) co_return false;
            head_.clear();
        } while (left > 0);
        co_return true;
    } catch (const std::exception& e) {
        log_broken(e);
        co_return false;  // the client sees that the answer is not complete
    }
}

/// Sends what is in `head_` at once, and then each piece when it is there. The next is asked for when the client has
/// taken the last: a slow one slows the source. `look` : see whether the client goes away while there is none.
asio::awaitable<bool> Connection::write_pieces(std::shared_ptr<ByteSource> source, bool chunked, bool look) {
    asio::steady_timer looked(socket_.get_executor(), Clock::time_point::max());
    bool complete = co_await send({});
    gone_ = !complete;
    if (complete && look && buffer_.size() == 0) {
        looking_out_ = true;
        looked_ = &looked;
        spawn(socket_.get_executor(), "client of an answer", look_out(shared_from_this(), source));
    }
    try {
        for (bool last = false; complete && !last;) {
            deadline_ = Clock::time_point::max();
            std::string piece = co_await source->next();
            last = piece.empty();
            head_.clear();
            if (gone_) complete = false;
            if (gone_ || (last && !chunked)) break;
            if (chunked) append_chunk_size(head_, piece.size());
            if (chunked) piece += "\r\n";
            complete = co_await send(piece);
        }
    } catch (const std::exception& e) {
        if (!gone_) log_broken(e);
        complete = false;
    }
    if (!complete) abandon(*source);
    deadline_ = Clock::time_point::max();
    while (looking_out_) {
        error_code ignored;
        socket_.cancel(ignored);  // again, because one may come between two reads of TLS
        looked.expires_after(cancel_again);
        co_await looked.async_wait(waiting);
    }
    looked_ = nullptr;
    co_return complete && !gone_;
}

/// Sends what is in `head_`, and `body`.
asio::awaitable<bool> Connection::send(std::string_view body) {
    std::array<asio::const_buffer, 2> buffers = {asio::buffer(head_), asio::buffer(body)};
    const std::size_t size = asio::buffer_size(buffers);
    const auto progress = [this](const error_code& failed, std::size_t) -> std::size_t {
        allow(shared_->limits.write_time);
        return failed ? 0 : progress_step;
    };
    if (tls_) {
        const auto [failed, count] = co_await asio::async_write(*tls_, buffers, progress, waiting);
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
    const auto [failed, count] = co_await asio::async_write(socket_, buffers, progress, waiting);
    co_return !failed;
}

}  // namespace stepwell::http
