// What a connection sends: answers whole, of a known length, or piece by piece as they are made.
#include <array>
#include <charconv>

#include "adapters/platform/http/connection.hpp"
#include "adapters/platform/http/response_head.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::http {
namespace {

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
    deadline_.allow(shared_->limits.write_time);
    const bool sent = co_await send({});
    deadline_.lift();
    co_return sent;
}

/// False: the client is gone or does not read, or the connection's end is the answer's.
asio::awaitable<bool> Connection::write(const Response& response, Sending sending) {
    const bool body = sending.with_body && !bodiless(response.status);
    UnsentAnswers::Answer answer(shared_->unsent, body && !response.stream ? response.body.size() : 0);
    if (!answer.admitted()) {
        const Response refusal = plain(503, "Too many answers are waiting to be read.");
        co_return co_await write(refusal, sending);
    }
    const bool endless = response.stream && !response.length;
    const Framing framing = !endless ? Framing::length : sending.http_1_0 ? Framing::until_close : Framing::chunked;
    const bool close = sending.close || framing == Framing::until_close;
    head_.clear();
    print_head(head_, response, close ? After::close : sending.http_1_0 ? After::keep_and_say : After::keep, framing);
    if (!body && response.stream) abandon(*response.stream);
    if (!body || !response.stream) {
        const std::string_view whole = body ? std::string_view(response.body) : std::string_view{};
        sending_ = &answer;
        const bool sent = co_await send(whole);
        sending_ = nullptr;
        co_return sent;
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
            deadline_.lift();
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
/// taken the last: a slow one slows the source. `watch`: see whether the client goes away while there is none.
asio::awaitable<bool> Connection::write_pieces(std::shared_ptr<ByteSource> source, bool chunked, bool watch) {
    bool complete = co_await send({});
    if (complete && watch && !reader_.has_bytes())
        disconnect_.start(shared_from_this(), [source] { abandon(*source); });
    try {
        for (bool last = false; complete && !last;) {
            deadline_.lift();
            std::string piece = co_await source->next();
            last = piece.empty();
            head_.clear();
            if (disconnect_.client_left()) complete = false;
            if (!complete || (last && !chunked)) break;
            if (chunked) append_chunk_size(head_, piece.size());
            if (chunked) piece += "\r\n";
            complete = co_await send(piece);
        }
    } catch (const std::exception& e) {
        if (!disconnect_.client_left()) log_broken(e);
        complete = false;
    }
    if (!complete) abandon(*source);
    deadline_.lift();
    co_await disconnect_.end();
    co_return complete && !disconnect_.client_left();
}

/// Sends what is in `head_`, and `body`.
asio::awaitable<bool> Connection::send(std::string_view body) {
    return stream_.write(head_, body, [this] {
        deadline_.allow(shared_->limits.write_time);
        if (sending_) sending_->progressed(weak_from_this());
    });
}

}  // namespace stepwell::http
