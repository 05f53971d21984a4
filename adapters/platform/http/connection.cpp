// What a connection reads; what it sends is in sending.cpp.
#include "adapters/platform/http/connection.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <utility>

#include "adapters/platform/http/client_presence.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::http {
namespace {

using boost::system::error_code;
/// How long a refused client may go on sending before it must have read the answer.
constexpr std::chrono::seconds linger_time{10};
/// How long to wait for the client's last word of TLS.
constexpr std::chrono::seconds farewell_time{2};
/// How much it may go on sending: all that it announced, within reason.
constexpr std::uint64_t most_announced_linger = 256 * 1024 * 1024;
constexpr std::uint64_t unannounced_linger = 8 * 1024 * 1024;

constexpr std::string_view wrong_protocol =
    "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nContent-Length: 52\r\nConnection: close\r\n\r\n"
    "This port speaks TLS: use https:// instead of http:\n";
constexpr unsigned char handshake_record = 22;  // RFC 8446, 5.1

/// No deadline is ever set that is nearer than a tick, so looking once a tick is never late.
std::chrono::seconds tick_of(const Limits& limits, bool encrypted) {
    const auto tick =
        std::min({limits.header_time, limits.body_time, limits.idle_time, limits.write_time, linger_time});
    return encrypted ? std::min({tick, limits.handshake_time, farewell_time}) : tick;
}

}  // namespace

/// The body of a request, read from its connection when the handler asks for it.
class Connection::BodyStream final : public ByteSource {
public:
    explicit BodyStream(Connection& connection) : connection_(&connection) {}
    /// The request is answered: there is nothing more to be had.
    void end() { connection_ = nullptr; }

    asio::awaitable<std::string> next() override {
        if (!connection_) throw BrokenSource("the request has been answered");
        RequestReader& reader = connection_->reader_;
        std::string& bytes = reader.request().body;
        bytes.clear();
        if (reader.is_done()) {
            trailers_ = reader.trailers();
            co_return std::string();
        }
        if (!begun_ && reader.awaits_continue()) {
            const bool sent = co_await connection_->write_continue();
            if (!sent) throw BrokenSource("the client is gone");
        }
        begun_ = true;
        const Read outcome = co_await connection_->read_piece();
        if (outcome == Read::refused) throw BrokenSource(connection_->refusal_.body);
        if (outcome == Read::gone)
            throw BrokenSource("the body did not arrive to its end", connection_->deadline_.expired());
        if (reader.is_done()) trailers_ = reader.trailers();
        co_return std::exchange(bytes, {});
    }
    std::vector<std::pair<std::string, std::string>> trailers() const override { return trailers_; }
    /// Whether the handler has asked for it.
    bool begun() const { return begun_; }

private:
    Connection* connection_;
    std::vector<std::pair<std::string, std::string>> trailers_;
    bool begun_ = false;
};

Connection::Connection(std::shared_ptr<Shared> shared, asio::ip::tcp::socket socket)
    : shared_(std::move(shared)),
      stream_(std::move(socket)),
      deadline_(stream_.socket(), tick_of(shared_->limits, shared_->tls != nullptr)),
      reader_(shared_->limits, shared_->buffered) {}

Connection::~Connection() {
    const std::lock_guard lock(shared_->mutex);
    shared_->open.erase(this);
}

void Connection::start() { spawn(stream_.executor(), "http connection", run(shared_from_this())); }

void Connection::stop() {
    asio::post(stream_.executor(), [self = shared_from_this()] {
        error_code ignored;
        if (!self->answering_) self->stream_.socket().close(ignored);
    });
}

void Connection::give_up_answer() {
    asio::post(stream_.executor(), [self = shared_from_this()] {
        if (!self->sending_ || !self->sending_->given_up()) return;
        log::warn("http", "closed a connection whose client does not read: others need the room of its answer",
                  {{"peer", self->remote_}});
        error_code ignored;
        self->stream_.socket().set_option(asio::socket_base::linger(true, 0), ignored);  // what was sent goes as well
        self->stream_.socket().close(ignored);
    });
}

asio::awaitable<void> Connection::run(std::shared_ptr<Connection> self) {
    self->prepare();
    self->deadline_.start(self);
    const bool begun = co_await self->begin_tls();
    for (bool again = begun; again && !self->shared_->stopping;) again = co_await self->answer_one();
    if (begun) co_await self->end_tls();
    self->deadline_.end();
    self->stream_.close();
}

void Connection::prepare() {
    error_code ignored;
    asio::ip::tcp::socket& socket = stream_.socket();
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    socket.non_blocking(true, ignored);
    const auto peer = socket.remote_endpoint(ignored).address();
    remote_ = peer.is_v6() && peer.to_v6().is_v4_mapped()
                  ? asio::ip::make_address_v4(asio::ip::v4_mapped, peer.to_v6()).to_string()
                  : peer.to_string();
}

/// True: requests can be read.
asio::awaitable<bool> Connection::begin_tls() {
    if (!shared_->tls) co_return true;
    deadline_.allow(shared_->limits.handshake_time);
    asio::ip::tcp::socket& socket = stream_.socket();
    const auto [unreadable] = co_await socket.async_wait(asio::socket_base::wait_read, waiting);
    if (unreadable) co_return false;
    unsigned char first = handshake_record;
    error_code error;
    socket.receive(asio::buffer(&first, 1), asio::socket_base::message_peek, error);
    if (error) co_return false;
    if (first != handshake_record) {
        co_await refuse_plain();
        co_return false;
    }
    const error_code failed = co_await stream_.encrypt(shared_->tls);
    if (failed) log::debug("http", "a TLS handshake failed", {{"peer", remote_}, {"error", failed.message()}});
    deadline_.lift();
    co_return !failed;
}

/// Tells a client that does not speak TLS so, and reads what it sends before the connection is closed.
asio::awaitable<void> Connection::refuse_plain() {
    const auto [failed, sent] = co_await asio::async_write(stream_.socket(), asio::buffer(wrong_protocol), waiting);
    if (failed) co_return;
    co_await linger(unannounced_linger);
}

asio::awaitable<void> Connection::end_tls() {
    if (!stream_.is_encrypted()) co_return;
    deadline_.allow(std::min(shared_->limits.write_time, farewell_time));
    co_await stream_.say_farewell();
    deadline_.lift();
}

/// One request. False: the connection ends.
asio::awaitable<bool> Connection::answer_one() {
    const Read head = co_await read_head();
    if (head == Read::refused) co_await refuse({});
    if (head != Read::done || shared_->stopping) co_return false;

    Request& request = reader_.request();
    request.remote = remote_;
    auto verdict = admitted(request);
    const auto announced = reader_.announced();
    if (auto* refusal = std::get_if<Response>(&verdict)) {
        const bool with_body = request.method != "HEAD";
        refusal_ = std::move(*refusal);
        answering_ = true;
        const Sending sending{.with_body = with_body, .close = true};
        if (reader_.is_done())
            co_await write(refusal_, sending);
        else
            co_await refuse(announced);
        co_return false;
    }
    if (std::holds_alternative<Streamed>(verdict) && !reader_.is_done() && !reader_.expects_other())
        co_return co_await answer_streamed();
    if (!reader_.is_done()) {
        const std::size_t limit = std::holds_alternative<std::size_t>(verdict) ? std::get<std::size_t>(verdict) : 0;
        Read body = Read::refused;
        if (reader_.expects_other()) {
            refusal_ = plain(417, "The only expectation that is met is 100-continue.");
        } else if (announced && *announced > limit) {
            refusal_ = too_large(request, limit);
        } else {
            body = co_await read_body(limit);
        }
        if (body == Read::refused) co_await refuse(announced);
        if (body != Read::done || shared_->stopping) co_return false;
    }

    const bool with_body = request.method != "HEAD";
    deadline_.lift();  // an operation may take as long as it takes
    answering_ = true;
    Request taken = reader_.take_request();
    const auto client = std::make_shared<ClientPresence>(*this, stream_.executor());
    taken.client = client;
    auto answer = handle(std::move(taken));
    const Response response = co_await std::move(answer);
    client->end();
    co_await disconnect_.end();
    if (client->has_left()) co_return false;
    const bool close = !reader_.keep_alive() || shared_->stopping;
    const Sending sending{with_body, close, reader_.http_1_0(), true};
    const bool written = co_await write(response, sending);
    reader_.release();
    answering_ = false;
    co_return written && !close;
}

/// One request whose handler reads its body itself.
asio::awaitable<bool> Connection::answer_streamed() {
    const auto announced = reader_.announced();
    reader_.take_pieces();
    deadline_.lift();
    answering_ = true;
    Request request = reader_.take_request();
    const auto stream = std::make_shared<BodyStream>(*this);
    request.stream = stream;
    const bool with_body = request.method != "HEAD";
    auto answer = handle(std::move(request));
    Response response = co_await std::move(answer);
    stream->end();
    reader_.release();
    const bool client_waits = reader_.expects_continue() && !stream->begun();
    if (!reader_.is_done() && !client_waits) {
        refusal_ = std::move(response);
        co_await refuse(announced, reader_.http_1_0());
        co_return false;
    }
    const bool close = !reader_.keep_alive() || shared_->stopping || !reader_.is_done();
    const Sending sending{with_body, close, reader_.http_1_0(), reader_.is_done()};
    const bool written = co_await write(response, sending);
    answering_ = false;
    co_return written && !close;
}

asio::awaitable<Connection::Read> Connection::read_head() {
    reader_.begin();
    bool begun = reader_.has_bytes();
    deadline_.allow(begun ? shared_->limits.header_time : shared_->limits.idle_time);
    for (;;) {
        if (const auto outcome = judge(reader_.read_head())) co_return *outcome;
        const auto [error, count] = co_await stream_.read_some(reader_.room(), waiting);
        if (error) co_return late_or_gone(begun);
        reader_.received(count);
        if (!std::exchange(begun, true)) deadline_.allow(shared_->limits.header_time);
    }
}

asio::awaitable<Connection::Read> Connection::read_body(std::size_t limit) {
    reader_.gather_body(limit);
    if (reader_.awaits_continue()) {
        const bool sent = co_await write_continue();
        if (!sent) co_return Read::gone;
    }
    const bool begun = reader_.has_bytes();
    for (;;) {
        if (const auto outcome = judge(reader_.read_body())) co_return *outcome;
        deadline_.allow(shared_->limits.body_time);
        const auto [error, count] = co_await stream_.read_some(reader_.room(), waiting);
        if (error) co_return late_or_gone(begun);
        reader_.received(count);
    }
}

/// The next bytes of a body, or its end, which leaves the body empty.
asio::awaitable<Connection::Read> Connection::read_piece() {
    for (;;) {
        if (const auto outcome = judge(reader_.read_piece())) co_return *outcome;
        deadline_.allow(shared_->limits.body_time);
        const auto [error, count] = co_await stream_.read_some(reader_.room(), waiting);
        deadline_.lift();
        if (error) co_return Read::gone;
        reader_.received(count);
    }
}

/// Nothing: it needs more.
std::optional<Connection::Read> Connection::judge(RequestReader::Outcome outcome) {
    if (outcome == RequestReader::Outcome::need_more) return std::nullopt;
    if (outcome == RequestReader::Outcome::done) return Read::done;
    refusal_ = outcome == RequestReader::Outcome::refused ? std::move(reader_.refusal())
                                                          : too_large(reader_.request(), reader_.body_limit());
    return Read::refused;
}

/// What a read that failed means; `begun`: a part of what is wanted had come.
Connection::Read Connection::late_or_gone(bool begun) {
    if (!deadline_.expired() || !begun) return Read::gone;
    refusal_ = plain(408, "The request did not arrive in time.");
    return Read::refused;
}

/// Answers a request that was not read to its end. Closing at once could reset the connection before the client has
/// read the answer, so what it still sends is taken and thrown away for a while.
asio::awaitable<void> Connection::refuse(std::optional<std::uint64_t> announced, bool http_1_0) {
    answering_ = true;
    reader_.release();
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
    stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    deadline_.allow(std::min(shared_->limits.body_time, linger_time));
    while (left > 0 && !shared_->stopping) {
        const auto [error, count] = co_await stream_.socket().async_read_some(reader_.waste(), waiting);
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

}  // namespace stepwell::http
