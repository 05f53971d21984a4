#pragma once
// One accepted connection: reads requests, has them answered in order, one at a time. Private to the server.

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "adapters/platform/http/client_stream.hpp"
#include "adapters/platform/http/deadline.hpp"
#include "adapters/platform/http/disconnect_watch.hpp"
#include "adapters/platform/http/request_reader.hpp"
#include "adapters/platform/http/server.hpp"
#include "adapters/platform/http/unsent_answers.hpp"

namespace stepwell::http {

class Connection;

/// What the connections of one server share.
struct Shared {
    Shared(Handler h, const Limits& l, TlsContext t)
        : handler(std::move(h)), limits(l), tls(std::move(t)), unsent(limits.unsent_bytes, limits.stall_time) {}
    Handler handler;
    Limits limits;
    TlsContext tls;  ///< null: plain HTTP
    UnsentAnswers unsent;
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
    /// Any thread: ends now, if the answer that was given up is still being sent.
    void give_up_answer();
    /// On its executor, while a request is handled.
    void watch_client(std::function<void()> left) {
        if (!reader_.has_bytes()) disconnect_.start(shared_from_this(), std::move(left));
    }

private:
    enum class Read : unsigned char { done, refused, gone };
    class BodyStream;
    struct Sending {
        bool with_body = true;
        bool close = false;
        bool http_1_0 = false;
        bool request_read = false;  ///< to its end
    };

    static asio::awaitable<void> run(std::shared_ptr<Connection> self);
    void prepare();
    asio::awaitable<bool> begin_tls();
    asio::awaitable<void> end_tls();
    asio::awaitable<void> refuse_plain();

    asio::awaitable<bool> answer_one();
    asio::awaitable<bool> answer_streamed();
    asio::awaitable<Read> read_head();
    asio::awaitable<Read> read_body(std::size_t limit);
    asio::awaitable<Read> read_piece();
    std::optional<Read> judge(RequestReader::Outcome outcome);
    Read late_or_gone(bool begun);
    asio::awaitable<void> refuse(std::optional<std::uint64_t> announced, bool http_1_0 = false);
    asio::awaitable<void> linger(std::uint64_t left);

    Verdict admitted(const Request& head) const;
    Response too_large(const Request& head, std::size_t limit) const;
    asio::awaitable<Response> handle(Request request) const;

    asio::awaitable<bool> write_continue();
    asio::awaitable<bool> write(const Response& response, Sending sending);
    asio::awaitable<bool> write_known(const Response& response);
    asio::awaitable<bool> write_pieces(std::shared_ptr<ByteSource> source, bool chunked, bool watch);
    asio::awaitable<bool> send(std::string_view body);

    std::shared_ptr<Shared> shared_;
    ClientStream stream_;
    Deadline deadline_;
    RequestReader reader_;
    DisconnectWatch disconnect_{stream_, reader_};
    std::string head_;                          ///< of the answer being written
    UnsentAnswers::Answer* sending_ = nullptr;  ///< the answer being written, unless it is a stream
    std::string remote_;
    Response refusal_;  ///< when a read was refused
    bool answering_ = false;
};

}  // namespace stepwell::http
