// One HTTP exchange over a unix socket.
#include "adapters/platform/docker/connection.hpp"
#include "engine/runtime/async.hpp"

#include <array>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <set>

namespace stepwell::docker {

namespace {

namespace asio = boost::asio;
namespace beast_http = boost::beast::http;
using Stream = boost::beast::basic_stream<asio::local::stream_protocol, asio::any_io_executor>;
constexpr std::size_t most_bytes = 16 * 1024 * 1024;

/// The whole exchange, on the strand of the stream.
asio::awaitable<Reply> converse(std::shared_ptr<Stream> stream, std::string path, Exchange exchange) {
    if (exchange.limit == Engine::no_limit) {
        stream->expires_never();
    } else {
        stream->expires_after(exchange.limit);
    }
    const asio::local::stream_protocol::endpoint endpoint(path);
    co_await stream->async_connect(endpoint, asio::use_awaitable);

    beast_http::request<beast_http::string_body> request{beast_http::string_to_verb(exchange.method), exchange.target,
                                                         11};
    request.set(beast_http::field::host, "docker");
    request.set(beast_http::field::connection, "close");
    if (!exchange.registry_auth.empty()) request.set("X-Registry-Auth", exchange.registry_auth);
    if (!exchange.body.empty()) request.set(beast_http::field::content_type, exchange.type);
    request.body() = std::move(exchange.body);
    request.prepare_payload();
    co_await beast_http::async_write(*stream, request, asio::use_awaitable);

    boost::beast::flat_buffer buffer;
    beast_http::response_parser<beast_http::buffer_body> parser;
    parser.body_limit(boost::none);
    co_await beast_http::async_read_header(*stream, buffer, parser, asio::use_awaitable);
    Reply reply;
    reply.status = static_cast<int>(parser.get().result_int());
    const bool gathered = !exchange.on_bytes || reply.status >= 300;
    if (!gathered && exchange.on_begin) exchange.on_begin();
    std::array<char, 32 * 1024> piece;
    while (!parser.is_done()) {
        parser.get().body().data = piece.data();
        parser.get().body().size = piece.size();
        boost::system::error_code error;
        co_await beast_http::async_read_some(*stream, buffer, parser, asio::redirect_error(asio::use_awaitable, error));
        if (error && error != beast_http::error::need_buffer) throw boost::system::system_error(error);
        const std::string_view bytes(piece.data(), piece.size() - parser.get().body().size);
        if (!gathered) {
            exchange.on_bytes(bytes);
            continue;
        }
        if (reply.body.size() + bytes.size() > most_bytes) throw Unreachable("the Docker daemon's answer is too long");
        reply.body.append(bytes);
    }
    co_return reply;
}

}  // namespace

struct Connections::Open {
    std::mutex mutex;
    bool closed = false;
    std::set<std::shared_ptr<Stream>> streams;

    bool add(const std::shared_ptr<Stream>& stream) {
        const std::lock_guard lock(mutex);
        if (!closed) streams.insert(stream);
        return !closed;
    }
    void remove(const std::shared_ptr<Stream>& stream) {
        const std::lock_guard lock(mutex);
        streams.erase(stream);
    }
};

Connections::Connections(asio::any_io_executor executor, std::string path)
    : executor_(std::move(executor)), path_(std::move(path)), open_(std::make_shared<Open>()) {}

Connections::~Connections() { close(); }

void Connections::close() {
    const std::lock_guard lock(open_->mutex);
    open_->closed = true;
    for (const std::shared_ptr<Stream>& stream : open_->streams)
        asio::post(stream->get_executor(), [stream] { stream->close(); });
    open_->streams.clear();
}

asio::awaitable<Reply> Connections::exchange(Exchange request) {
    // Each connection lives on a strand of its own, whoever calls.
    const asio::any_io_executor strand = asio::make_strand(executor_);
    const auto stream = std::make_shared<Stream>(strand);
    const std::shared_ptr<Open> open = open_;
    const std::string path = path_;
    if (!open->add(stream)) throw Unreachable("the connection to the Docker daemon was closed");
    struct Leave {
        std::shared_ptr<Open> open;
        std::shared_ptr<Stream> stream;
        ~Leave() { open->remove(stream); }
    } leave{open, stream};
    std::string trouble;
    try {
        asio::awaitable<Reply> work = converse(stream, path, std::move(request));
        co_return co_await on_executor(strand, std::move(work));
    } catch (const boost::system::system_error& error) {
        trouble = error.code().message();
    }
    throw Unreachable("Cannot connect to the Docker daemon at unix://" + path + ". Is the docker daemon running? (" +
                      trouble + ")");
}

}  // namespace stepwell::docker
