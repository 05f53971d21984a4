#pragma once
// An HTTP/1.1 server on Beast: keep-alive, pipelining-safe, bounded bodies, slow clients timed out. Used by the front
// door (api/http) and by the Lambda Runtime API of each worker.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "adapters/platform/byte_source.hpp"
#include "adapters/platform/http/tls.hpp"

namespace stepwell::http {

namespace asio = boost::asio;

/// Header fields in order; names compare without case.
class Headers {
public:
    /// The first field's value; empty if there is none.
    std::string_view get(std::string_view name) const;
    bool has(std::string_view name) const;
    Headers& add(std::string name, std::string value);
    const std::vector<std::pair<std::string, std::string>>& all() const { return fields_; }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

class ClientPresence;

struct Request {
    std::string method;  ///< "POST"
    std::string target;  ///< as sent: path and query, still percent-encoded
    Headers headers;
    std::string body;
    /// Instead of `body`, where `admit` said Streamed; to be read by the handler, on its own executor, before it
    /// answers. What it leaves unread closes the connection.
    std::shared_ptr<ByteSource> stream;
    std::shared_ptr<ClientPresence> client;  ///< whoever waits for the answer; null where the body is streamed
    std::string remote;                      ///< the peer's IP address
    std::string_view path() const;           ///< target up to '?'
    std::string_view query() const;          ///< behind it
};

struct Response {
    int status = 200;
    Headers headers;  ///< Content-Length, Connection and Date are the server's
    std::string body;
    std::shared_ptr<ByteSource> stream = nullptr;        ///< instead of `body`; of no length: sent as it comes
    std::optional<std::uint64_t> length = std::nullopt;  ///< Content-Length where it is not the size of `body`
};

/// What is said of a request by its head alone: how many bytes its body may have; that its handler takes the body piece
/// by piece; or the answer that refuses it (then the connection closes after it).
struct Streamed {};
using Verdict = std::variant<std::size_t, Streamed, Response>;

struct Handler {
    /// Called when a request's head has been read.
    std::function<Verdict(const Request& head)> admit;
    /// Gives the answer when the body exceeds what `admit` allowed.
    std::function<Response(const Request& head, std::size_t limit)> too_large;
    /// What it throws is logged and answered with 500. Requests of one connection are answered in order, one at a time.
    std::function<asio::awaitable<Response>(Request)> handle;
};

struct Limits {
    std::size_t header_bytes = 64 * 1024;
    std::chrono::seconds handshake_time{15};  ///< of TLS, from the first byte to the last
    std::chrono::seconds header_time{30};     ///< from a request's first byte to the end of its head
    std::chrono::seconds body_time{60};       ///< without any further byte of the body
    std::chrono::seconds idle_time{120};      ///< between requests
    std::chrono::seconds write_time{60};      ///< without any byte taken by the client
    std::size_t connections = 20000;          ///< open at once; more are answered 503 and closed
    std::size_t buffered_bytes = 1UL << 30;   ///< of all bodies held at once; a client that goes beyond is answered 503
    /// Of all answers that clients have still to take. Beyond it, connections of clients that have taken nothing for
    /// `stall_time` are closed, those first that have stood still longest; if that does not do, 503 is the answer.
    std::size_t unsent_bytes = 512UL << 20;
    std::chrono::seconds stall_time{5};
};

class Server {
public:
    /// `executors`: connections are spread over them, each stays on its own. An io_context's own executor is taken to
    /// be run by one thread; on any other, a connection gets a strand. `tls`: all connections are encrypted.
    Server(std::vector<asio::any_io_executor> executors, Handler handler, Limits limits = {}, TlsContext tls = nullptr);
    ~Server();  ///< stop(); connections still open end with their executors
    /// Binds and listens; port 0 takes a free one. Returns the port. Throws system_error. May be called more than once.
    std::uint16_t listen(const std::string& host, std::uint16_t port);
    /// No more connections; those idle are closed, those answering finish their answer. Any thread; again does nothing.
    void stop();
    /// Connections that have not ended.
    std::size_t open_connections() const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace stepwell::http
