#pragma once
// One accepted connection: reads requests, has them answered in order, one at a time. Private to the server.

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "adapters/platform/http/server.hpp"

namespace stepwell::http {

class RequestParser;
class Connection;
class TlsStream;

/// What the connections of one server share.
struct Shared {
    Handler handler;
    Limits limits;
    TlsContext tls;  ///< null: plain HTTP
    std::atomic<bool> stopping = false;
    std::atomic<std::size_t> buffered = 0;  ///< bytes of all bodies held now
    std::mutex mutex;
    std::unordered_map<const Connection*, std::weak_ptr<Connection>> open;  ///< guarded by the mutex
};

/// Lives on its socket's executor, which runs one thing at a time.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<Shared> shared, asio::ip::tcp::socket socket);
    ~Connection();
    void start();
    /// Any thread: ends now, or after the answer being made.
    void stop();

private:
    using Clock = std::chrono::steady_clock;
    enum class Read : unsigned char { done, refused, gone };
    class BodyStream;
    struct Sending {
        bool with_body = true;
        bool close = false;
        bool http_1_0 = false;
        bool request_read = false;  ///< to its end
    };

    static asio::awaitable<void> run(std::shared_ptr<Connection> self);
    asio::awaitable<bool> begin_tls();
    asio::awaitable<void> end_tls();
    asio::awaitable<void> refuse_plain();
    asio::awaitable<void> linger(std::uint64_t left);
    asio::awaitable<void> serve();
    asio::awaitable<bool> answer_one(RequestParser& parser);
    asio::awaitable<bool> answer_streamed(RequestParser& parser);
    asio::awaitable<Read> read(RequestParser& parser, bool head);
    asio::awaitable<Read> read_piece(RequestParser& parser);
    asio::awaitable<bool> write_continue();
    asio::awaitable<bool> write(const Response& response, Sending sending);
    asio::awaitable<bool> write_known(const Response& response);
    asio::awaitable<bool> write_pieces(std::shared_ptr<ByteSource> source, bool chunked, bool look);
    static void abandon(ByteSource& source);
    static asio::awaitable<void> look_out(std::shared_ptr<Connection> self, std::shared_ptr<ByteSource> source);
    asio::awaitable<bool> send(std::string_view body);
    asio::awaitable<void> refuse(std::optional<std::uint64_t> announced, bool http_1_0 = false);
    std::optional<Read> parse(RequestParser& parser, bool head);
    Verdict admitted(const Request& head) const;
    Response too_large(const Request& head, std::size_t limit) const;
    asio::awaitable<Response> handle(Request request) const;

    template <class Token>
    auto read_some(asio::mutable_buffer space, Token&& token);

    void prepare();
    void hold(std::size_t bytes);
    void allow(std::chrono::steady_clock::duration time);
    void watch();

    std::shared_ptr<Shared> shared_;
    asio::ip::tcp::socket socket_;
    std::unique_ptr<TlsStream> tls_;  ///< null: plain HTTP
    asio::steady_timer timer_;
    Clock::duration tick_;
    Clock::time_point deadline_ = Clock::time_point::max();
    boost::beast::flat_buffer buffer_;
    std::string head_;  ///< of the answer being written
    std::string remote_;
    Response refusal_;      ///< when a read was refused
    std::size_t held_ = 0;  ///< our part of Shared::buffered
    std::size_t head_read_ = 0;
    bool expired_ = false;
    bool closed_tls_ = false;
    bool looking_out_ = false;              ///< a read waits while an answer is made
    bool gone_ = false;                     ///< the client, while its answer was made
    asio::steady_timer* looked_ = nullptr;  ///< to be cancelled when `looking_out_` ends
    bool answering_ = false;
    bool ended_ = false;
};

}  // namespace stepwell::http
