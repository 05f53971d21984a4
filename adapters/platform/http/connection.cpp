#include "adapters/platform/http/connection.hpp"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <limits>
#include <utility>

#include "adapters/platform/http/request_parser.hpp"
#include "adapters/platform/http/tls_stream.hpp"
#include "engine/runtime/async.hpp"

// What a connection reads; what it sends is in sending.cpp.
// Plain connections talk to the socket, and encrypted ones to the stream upon it: each place that reads or writes looks
// which it is, so that plain ones pay nothing but the look.
// Every read and write has a deadline: one timer a connection looks at it, so that a request costs no timer of its own.

namespace stepwell::http {
namespace {

namespace beast_http = boost::beast::http;
using boost::system::error_code;
constexpr auto waiting = asio::as_tuple(asio::use_awaitable);

constexpr std::size_t small_read = 4 * 1024;
constexpr std::size_t large_read = 64 * 1024;
/// How long a refused client may go on sending before it must have read the answer.
constexpr std::chrono::seconds linger_time{10};
/// How long to wait for the client's last word of TLS.
constexpr std::chrono::seconds farewell_time{2};
/// How much it may go on sending: all that it announced, within reason.
constexpr std::uint64_t most_announced_linger = 256 * 1024 * 1024;
constexpr std::uint64_t unannounced_linger = 8 * 1024 * 1024;

Response plain(int status, std::string text) {
    Response response;
    response.status = status;
    response.headers.add("Content-Type", "text/plain");
    response.body = std::move(text) + '\n';
    return response;
}

constexpr std::string_view wrong_protocol =
    "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 52\r\nConnection: close\r\n\r\n"
    "This port speaks TLS: use https:// instead of http:\n";
constexpr unsigned char handshake_record = 22;  // RFC 8446, 5.1

}  // namespace

/// Reads what there is, decrypted.
template <class Token>
auto Connection::read_some(asio::mutable_buffer space, Token&& token) {
    return asio::async_initiate<Token, void(error_code, std::size_t)>(
        [this](auto handler, asio::mutable_buffer into) {
            if (tls_)
                tls_->async_read_some(into, std::move(handler));
            else
                socket_.async_read_some(into, std::move(handler));
        },
        token, space);
}

/// The body of a request, read from its connection when the handler asks for it.
class Connection::BodyStream final : public ByteSource {
public:
    BodyStream(Connection& connection, RequestParser& parser) : connection_(&connection), parser_(&parser) {}
    /// The request is answered: there is nothing more to be had.
    void end() { connection_ = nullptr; }

    asio::awaitable<std::string> next() override {
        if (!connection_) throw BrokenSource("the request has been answered");
        std::string& bytes = parser_->request().body;
        bytes.clear();
        if (parser_->is_done()) {
            trailers_ = parser_->trailers();
            co_return std::string();
        }
        if (!begun_ && parser_->expects_continue() && connection_->buffer_.size() == 0) {
            const bool sent = co_await connection_->write_continue();
            if (!sent) throw BrokenSource("the client is gone");
        }
        begun_ = true;
        const Read outcome = co_await connection_->read_piece(*parser_);
        if (outcome == Read::refused) throw BrokenSource(connection_->refusal_.body);
        if (outcome == Read::gone) throw BrokenSource("the body did not arrive to its end", connection_->expired_);
        if (parser_->is_done()) trailers_ = parser_->trailers();
        co_return std::exchange(bytes, {});
    }
    std::vector<std::pair<std::string, std::string>> trailers() const override { return trailers_; }
    /// Whether the client waits for a word before it sends the body.
    bool client_waits() const { return !begun_ && parser_->expects_continue(); }

private:
    Connection* connection_;
    RequestParser* parser_;
    std::vector<std::pair<std::string, std::string>> trailers_;
    bool begun_ = false;
};

/// Reads while an answer is made piece by piece, only to see whether the client is still there: what has come is the
/// beginning of its next request. Once it has sent one, its going away is seen when the answer cannot be sent.
asio::awaitable<void> Connection::look_out(std::shared_ptr<Connection> self, std::shared_ptr<ByteSource> source) {
    const auto space = self->buffer_.prepare(small_read);
    const auto [error, count] = co_await self->read_some(space, waiting);
    self->buffer_.commit(count);
    if (error && error != asio::error::operation_aborted) {
        self->gone_ = true;
        abandon(*source);
    }
    self->looking_out_ = false;
    if (self->looked_) self->looked_->cancel();
}

Connection::Connection(std::shared_ptr<Shared> shared, asio::ip::tcp::socket socket)
    : shared_(std::move(shared)), socket_(std::move(socket)), timer_(socket_.get_executor()) {
    const Limits& limits = shared_->limits;
    // No deadline is ever set that is nearer than a tick, so looking once a tick is never late.
    tick_ = std::min({limits.header_time, limits.body_time, limits.idle_time, limits.write_time, linger_time});
    if (shared_->tls) tick_ = std::min<Clock::duration>({tick_, limits.handshake_time, farewell_time});
}

Connection::~Connection() {
    hold(0);
    const std::lock_guard lock(shared_->mutex);
    shared_->open.erase(this);
}

void Connection::start() { spawn(socket_.get_executor(), "http connection", run(shared_from_this())); }

void Connection::stop() {
    asio::post(socket_.get_executor(), [self = shared_from_this()] {
        error_code ignored;
        if (!self->answering_) self->socket_.close(ignored);
    });
}

asio::awaitable<void> Connection::run(std::shared_ptr<Connection> self) {
    self->prepare();
    self->watch();
    const bool begun = co_await self->begin_tls();
    if (begun) co_await self->serve();
    if (begun) co_await self->end_tls();
    self->ended_ = true;
    self->timer_.cancel();
    error_code ignored;
    self->socket_.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    self->socket_.close(ignored);
}

void Connection::prepare() {
    error_code ignored;
    socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
    socket_.non_blocking(true, ignored);
    const auto peer = socket_.remote_endpoint(ignored).address();
    remote_ = peer.is_v6() && peer.to_v6().is_v4_mapped()
                  ? asio::ip::make_address_v4(asio::ip::v4_mapped, peer.to_v6()).to_string()
                  : peer.to_string();
}

/// True: requests can be read.
asio::awaitable<bool> Connection::begin_tls() {
    if (!shared_->tls) co_return true;
    allow(shared_->limits.handshake_time);
    const auto [unreadable] = co_await socket_.async_wait(asio::socket_base::wait_read, waiting);
    if (unreadable) co_return false;
    unsigned char first = handshake_record;
    error_code error;
    socket_.receive(asio::buffer(&first, 1), asio::socket_base::message_peek, error);
    if (error) co_return false;
    if (first != handshake_record) {
        co_await refuse_plain();
        co_return false;
    }
    tls_ = std::make_unique<TlsStream>(socket_, *shared_->tls);
    const auto [failed] = co_await tls_->async_handshake(asio::ssl::stream_base::server, waiting);
    if (failed) log::debug("http", "a TLS handshake failed", {{"peer", remote_}, {"error", failed.message()}});
    deadline_ = Clock::time_point::max();
    co_return !failed;
}

/// Tells a client that does not speak TLS so, and reads what it sends before the connection is closed.
asio::awaitable<void> Connection::refuse_plain() {
    const auto [failed, sent] = co_await asio::async_write(socket_, asio::buffer(wrong_protocol), waiting);
    if (failed) co_return;
    co_await linger(unannounced_linger);
}

/// Says that nothing more comes, which tells the client that it was not cut off.
asio::awaitable<void> Connection::end_tls() {
    if (!tls_ || std::exchange(closed_tls_, true)) co_return;
    allow(std::min<Clock::duration>(shared_->limits.write_time, farewell_time));
    co_await tls_->async_shutdown(waiting);
    deadline_ = Clock::time_point::max();
}

asio::awaitable<void> Connection::serve() {
    while (!shared_->stopping) {
        RequestParser parser(shared_->limits.header_bytes);
        const bool again = co_await answer_one(parser);
        if (!again) co_return;
    }
}

/// One request. False: the connection ends.
asio::awaitable<bool> Connection::answer_one(RequestParser& parser) {
    const Read head = co_await read(parser, true);
    if (head == Read::refused) co_await refuse({});
    if (head != Read::done || shared_->stopping) co_return false;

    Request& request = parser.request();
    request.remote = remote_;
    auto verdict = admitted(request);
    const auto length = parser.content_length();
    const auto announced = length ? std::optional<std::uint64_t>(*length) : std::nullopt;
    if (auto* refusal = std::get_if<Response>(&verdict)) {
        const bool with_body = request.method != "HEAD";
        refusal_ = std::move(*refusal);
        answering_ = true;
        const Sending sending{.with_body = with_body, .close = true};
        if (parser.is_done())
            co_await write(refusal_, sending);
        else
            co_await refuse(announced);
        co_return false;
    }
    if (std::holds_alternative<Streamed>(verdict) && !parser.is_done() && !parser.expects_other())
        co_return co_await answer_streamed(parser);
    if (!parser.is_done()) {
        const std::size_t limit = std::holds_alternative<std::size_t>(verdict) ? std::get<std::size_t>(verdict) : 0;
        Read body = Read::refused;
        if (parser.expects_other()) {
            refusal_ = plain(417, "The only expectation that is met is 100-continue.");
        } else if (announced && *announced > limit) {
            refusal_ = too_large(request, limit);
        } else {
            parser.allow_body(limit);
            parser.eager(true);
            if (parser.expects_continue() && buffer_.size() == 0) {
                const bool sent = co_await write_continue();
                if (!sent) co_return false;
            }
            body = co_await read(parser, false);
        }
        if (body == Read::refused) co_await refuse(announced);
        if (body != Read::done || shared_->stopping) co_return false;
    }

    const bool with_body = request.method != "HEAD";
    const bool keep = parser.keep_alive();
    const bool http_1_0 = parser.http_1_0();
    deadline_ = Clock::time_point::max();  // an operation may take as long as it takes
    answering_ = true;
    auto answer = handle(std::move(request));
    const Response response = co_await std::move(answer);
    const bool close = !keep || shared_->stopping;
    const Sending sending{with_body, close, http_1_0, true};
    const bool written = co_await write(response, sending);
    hold(0);
    answering_ = false;
    co_return written && !close;
}

/// One request whose handler reads its body itself.
asio::awaitable<bool> Connection::answer_streamed(RequestParser& parser) {
    const bool keep = parser.keep_alive();
    const bool http_1_0 = parser.http_1_0();
    const auto length = parser.content_length();
    const auto announced = length ? std::optional<std::uint64_t>(*length) : std::nullopt;
    parser.allow_body(std::numeric_limits<std::size_t>::max());
    parser.keep_trailers();
    parser.eager(true);
    deadline_ = Clock::time_point::max();
    answering_ = true;
    Request request = std::move(parser.request());
    parser.request() = Request{};  // whose body is where the pieces arrive
    const auto stream = std::make_shared<BodyStream>(*this, parser);
    request.stream = stream;
    const bool with_body = request.method != "HEAD";
    auto answer = handle(std::move(request));
    Response response = co_await std::move(answer);
    stream->end();
    hold(0);
    if (!parser.is_done() && !stream->client_waits()) {
        refusal_ = std::move(response);
        co_await refuse(announced, http_1_0);
        co_return false;
    }
    const bool close = !keep || shared_->stopping || !parser.is_done();
    const Sending sending{with_body, close, http_1_0, parser.is_done()};
    const bool written = co_await write(response, sending);
    answering_ = false;
    co_return written && !close;
}

/// The next bytes of a body, or its end, which leaves the body empty.
asio::awaitable<Connection::Read> Connection::read_piece(RequestParser& parser) {
    for (;;) {
        if (const auto outcome = parse(parser, false)) co_return *outcome;
        if (!parser.request().body.empty()) co_return Read::done;
        allow(shared_->limits.body_time);
        const auto space = buffer_.prepare(large_read);
        const auto [error, count] = co_await read_some(space, waiting);
        deadline_ = Clock::time_point::max();
        if (error) co_return Read::gone;
        buffer_.commit(count);
    }
}

/// Feeds the parser with what is buffered. Nothing: it needs more.
std::optional<Connection::Read> Connection::parse(RequestParser& parser, bool head) {
    const auto buffered = [this] {
        return std::string_view(static_cast<const char*>(buffer_.cdata().data()), buffer_.size());
    };
    if (head && !parser.got_some() && buffered().starts_with("\r\n")) buffer_.consume(2);  // RFC 9112, 2.2
    while (buffer_.size() > 0) {
        error_code error;
        const std::size_t used = parser.put(buffer_.cdata(), error);
        buffer_.consume(used);
        if (head) head_read_ += used;
        if (!head) hold(parser.request().body.size());
        if (error == beast_http::error::need_more) break;
        if (error == beast_http::error::header_limit) {
            refusal_ = plain(431, "The request's header fields are too large.");
            return Read::refused;
        }
        if (error == beast_http::error::body_limit) {
            refusal_ = too_large(parser.request(), parser.body_allowed());
            return Read::refused;
        }
        if (error) {
            refusal_ = plain(400, "Bad request: " + error.message() + '.');
            return Read::refused;
        }
        if (head ? parser.is_header_done() : parser.is_done()) return Read::done;
    }
    if (head && head_read_ + buffer_.size() > shared_->limits.header_bytes) {
        refusal_ = plain(431, "The request's header fields are too large.");
        return Read::refused;
    }
    if (!head && buffer_.size() >= large_read) {
        refusal_ = plain(400, "Bad request: the chunk extensions or trailers are too large.");
        return Read::refused;
    }
    if (!head && shared_->buffered > shared_->limits.buffered_bytes) {
        refusal_ = plain(503, "Too many large requests are being read.");
        return Read::refused;
    }
    return std::nullopt;
}

asio::awaitable<Connection::Read> Connection::read(RequestParser& parser, bool head) {
    const Limits& limits = shared_->limits;
    if (head) {
        head_read_ = 0;
        if (buffer_.size() == 0 && buffer_.capacity() > small_read) buffer_.shrink_to_fit();
    }
    bool begun = buffer_.size() > 0;
    if (head) allow(begun ? limits.header_time : limits.idle_time);
    for (;;) {
        if (auto outcome = parse(parser, head)) co_return *outcome;
        if (!head) allow(limits.body_time);
        bool large = false;
        if (!head) {
            const auto rest = parser.content_length_remaining();
            large = !rest || *rest > small_read;
        }
        const auto space = buffer_.prepare(large ? large_read : small_read);
        const auto [error, count] = co_await read_some(space, waiting);
        if (error) {
            if (!expired_ || !begun) co_return Read::gone;
            refusal_ = plain(408, "The request did not arrive in time.");
            co_return Read::refused;
        }
        buffer_.commit(count);
        if (head && !begun) {
            begun = true;
            allow(limits.header_time);
        }
    }
}

/// Answers a request that was not read to its end. Closing at once could reset the connection before the client has
/// read the answer, so what it still sends is taken and thrown away for a while.
asio::awaitable<void> Connection::refuse(std::optional<std::uint64_t> announced, bool http_1_0) {
    answering_ = true;
    hold(0);
    const Sending sending{.close = true, .http_1_0 = http_1_0};
    const bool written = co_await write(refusal_, sending);
    if (!written) co_return;
    co_await end_tls();
    answering_ = false;
    co_await linger(announced && *announced <= most_announced_linger ? *announced : unannounced_linger);
}

/// Reads up to so many bytes until the client has closed.
asio::awaitable<void> Connection::linger(std::uint64_t left) {
    error_code ignored;
    socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    allow(std::min<Clock::duration>(shared_->limits.body_time, linger_time));
    buffer_.clear();
    while (left > 0 && !shared_->stopping) {
        const auto space = buffer_.prepare(large_read);
        const auto [error, count] = co_await socket_.async_read_some(space, waiting);
        if (error) co_return;
        left -= std::min<std::uint64_t>(left, count);
    }
}

Verdict Connection::admitted(const Request& head) const {
    try {
        return shared_->handler.admit(head);
    } catch (const std::exception& e) {
        log::error("http", e.what(), {{"method", head.method}, {"target", head.target}});
        return plain(500, "Internal server error.");
    }
}

Response Connection::too_large(const Request& head, std::size_t limit) const {
    try {
        return shared_->handler.too_large(head, limit);
    } catch (const std::exception& e) {
        log::error("http", e.what(), {{"method", head.method}, {"target", head.target}});
        return plain(500, "Internal server error.");
    }
}

asio::awaitable<Response> Connection::handle(Request request) const {
    Response response;
    const std::string target = request.target.substr(0, 200);
    try {
        auto work = shared_->handler.handle(std::move(request));  // named: g++ 12 mishandles what is not
        response = co_await std::move(work);
        if (response.status < 200 || response.status > 999) response.status = 500;
    } catch (const std::exception& e) {
        log::error("http", e.what(), {{"target", target}});
        response = plain(500, "Internal server error.");
    }
    co_return response;
}

/// Counts `bytes` as held by this connection instead of what was before.
void Connection::hold(std::size_t bytes) {
    shared_->buffered += bytes - held_;
    held_ = bytes;
}

void Connection::allow(Clock::duration time) {
    deadline_ = Clock::now() + time;
    expired_ = false;
}

void Connection::watch() {
    timer_.expires_at(std::min(deadline_, Clock::now() + tick_));
    timer_.async_wait([self = shared_from_this()](const error_code& cancelled) {
        if (cancelled || self->ended_) return;
        if (Clock::now() >= self->deadline_) {
            self->expired_ = true;
            self->deadline_ = Clock::time_point::max();
            error_code ignored;
            self->socket_.cancel(ignored);
        }
        self->watch();
    });
}

}  // namespace stepwell::http
