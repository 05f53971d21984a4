// Answers that are sent piece by piece while they are made, over real sockets.
#include <gtest/gtest.h>

#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <future>
#include <thread>

#include "adapters/platform/byte_pipe.hpp"
#include "tests/adapters/platform/http/client.hpp"
#include "tests/adapters/platform/http/running_server.hpp"

namespace stepwell::http::testing {
namespace {

std::string get(std::string_view target, std::string_view version = "1.1") {
    return "GET " + std::string(target) + " HTTP/" + std::string(version) + "\r\nHost: a\r\n\r\n";
}

/// A server whose answer to /stream is what the test writes into a pipe; other requests are echoed.
class Streaming {
public:
    explicit Streaming(Limits limits = {}) : pipe_(std::make_shared<BytePipe>(pool_.get_executor())) {
        Handler handler = echo();
        handler.handle = [pipe = pipe_](Request request) -> asio::awaitable<Response> {
            Response response;
            if (request.target == "/stream")
                response.stream = pipe;
            else
                response.body = request.target;
            co_return response;
        };
        running_ = std::make_unique<RunningServer>(std::move(handler), limits);
    }
    ~Streaming() {
        running_->server().stop();
        pipe_->abandon();
        while (running_->server().open_connections() != 0) std::this_thread::yield();
        running_.reset();
        pool_.stop();
        pool_.join();
    }
    Streaming(const Streaming&) = delete;
    Streaming& operator=(const Streaming&) = delete;

    /// Waits until it is taken. False: nobody reads.
    bool write(std::string bytes) {
        return asio::co_spawn(pool_, pipe_->write(std::move(bytes)), asio::use_future).get();
    }
    BytePipe& pipe() { return *pipe_; }
    RunningServer& running() { return *running_; }
    std::uint16_t port() const { return running_->port(); }

private:
    asio::thread_pool pool_{1};
    std::shared_ptr<BytePipe> pipe_;
    std::unique_ptr<RunningServer> running_;
};

TEST(HttpPieces, AreSentBeforeTheNextIsMade) {
    Streaming server;
    Client client(server.port());
    client.send(get("/stream"));
    const Received head = client.receive(false);
    EXPECT_TRUE(head.has("\r\nTransfer-Encoding: chunked\r\n"));
    EXPECT_FALSE(head.has("Content-Length"));
    EXPECT_FALSE(head.has("Connection:"));
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(server.write("piece " + std::to_string(i)));  // only now
        EXPECT_EQ(client.receive_chunk(), "piece " + std::to_string(i));
    }
    server.pipe().end();
    EXPECT_EQ(client.receive_chunk(), "");
    client.send(get("/next"));
    EXPECT_EQ(client.receive().body, "/next");
}

TEST(HttpPieces, LeavePipelinedRequestsWhereTheyWere) {
    Streaming server;
    Client client(server.port());
    client.send(get("/before") + get("/stream") + get("/after"));
    EXPECT_EQ(client.receive().body, "/before");
    client.receive(false);
    ASSERT_TRUE(server.write("one"));
    EXPECT_EQ(client.receive_chunk(), "one");
    server.pipe().end();
    EXPECT_EQ(client.receive_chunk(), "");
    EXPECT_EQ(client.receive().body, "/after");
}

TEST(HttpPieces, LeaveARequestThatCameMeanwhile) {
    Streaming server;
    Client client(server.port());
    client.send(get("/stream"));
    client.receive(false);
    client.send(get("/after").substr(0, 9));
    ASSERT_TRUE(server.write("one"));
    EXPECT_EQ(client.receive_chunk(), "one");
    server.pipe().end();
    EXPECT_EQ(client.receive_chunk(), "");
    client.send(get("/after").substr(9) + get("/last"));
    EXPECT_EQ(client.receive().body, "/after");
    EXPECT_EQ(client.receive().body, "/last");
}

TEST(HttpPieces, EndWithTheConnectionInHttp10) {
    Streaming server;
    Client client(server.port());
    client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    const Received head = client.receive(false);
    EXPECT_TRUE(head.has("Connection: close"));
    EXPECT_FALSE(head.has("Transfer-Encoding"));
    ASSERT_TRUE(server.write("one"));
    server.pipe().end();
    EXPECT_EQ(client.receive_rest(), "one");
}

TEST(HttpPieces, AreNotSentToHead) {
    Streaming server;
    Client client(server.port());
    client.send("HEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n" + get("/next"));
    EXPECT_TRUE(client.receive(false).has("Transfer-Encoding: chunked"));
    EXPECT_EQ(client.receive().body, "/next");
    EXPECT_FALSE(server.write("nobody reads it"));
}

TEST(HttpPieces, ThatCannotBeCompletedCutTheAnswerOff) {
    Streaming server;
    Client client(server.port());
    client.send(get("/stream"));
    client.receive(false);
    ASSERT_TRUE(server.write("one"));
    EXPECT_EQ(client.receive_chunk(), "one");
    server.pipe().fail("it broke");
    EXPECT_EQ(client.receive_chunk(), std::nullopt);
}

TEST(HttpPieces, ASlowReaderSlowsTheWriter) {
    constexpr std::size_t pieces = 1024;
    constexpr std::size_t piece = 64UL * 1024;
    constexpr std::size_t most_on_the_way = 24UL * 1024 * 1024;  // what sockets hold, and the pipe
    Streaming server;
    std::atomic<std::size_t> written = 0;
    std::thread writer([&] {
        for (std::size_t i = 0; i < pieces && server.write(std::string(piece, 'x')); ++i) written += piece;
        server.pipe().end();
    });
    std::size_t received = 0;
    {
        Client client(server.port());
        client.send(get("/stream"));
        client.receive(false);
        for (std::optional<std::string> chunk; (chunk = client.receive_chunk()) && !chunk->empty();) {
            received += chunk->size();
            EXPECT_LT(written, received + most_on_the_way);
        }
    }
    writer.join();
    EXPECT_EQ(received, pieces * piece);
}

TEST(HttpPieces, AReaderThatGoesAwayIsToldToTheSilentWriter) {
    struct Silent final : ByteSource, Abandonable {
        explicit Silent(const asio::any_io_executor& executor) : pipe(executor) {}
        asio::awaitable<std::string> next() override { return pipe.next(); }
        void abandon() override {
            pipe.abandon();
            if (!std::exchange(told, true)) left.set_value();
        }
        BytePipe pipe;
        bool told = false;
        std::promise<void> left;
    };
    asio::thread_pool pool(1);
    const auto source = std::make_shared<Silent>(pool.get_executor());
    Handler handler = echo();
    handler.handle = [source](Request) -> asio::awaitable<Response> {
        Response response;
        response.stream = source;
        co_return response;
    };
    {
        RunningServer running(handler);
        {
            Client client(running.port());
            client.send(get("/"));
            client.receive(false);
        }
        source->left.get_future().wait();
        while (running.server().open_connections() != 0) std::this_thread::yield();
    }
    pool.stop();
    pool.join();
}

TEST(HttpPieces, AReaderThatGoesAwayEndsAnEndlessWriter) {
    Streaming server;
    std::thread writer([&] {
        while (server.write(std::string(64UL * 1024, 'x'))) {
        }
    });
    {
        Client client(server.port());
        client.send(get("/stream"));
        client.receive(false);
        client.receive_chunk();
    }
    writer.join();
}

TEST(HttpPieces, AReaderThatDoesNotReadEndsAnEndlessWriter) {
    Limits limits;
    limits.write_time = std::chrono::seconds(1);
    Streaming server(limits);
    Client client(server.port());
    client.send(get("/stream"));
    while (server.write(std::string(64UL * 1024, 'x'))) {
    }
    while (server.running().server().open_connections() != 0) std::this_thread::yield();
}

TEST(HttpPieces, MayBeFarBetween) {
    Limits limits;
    limits.header_time = limits.body_time = limits.idle_time = limits.write_time = std::chrono::seconds(1);
    Streaming server(limits);
    Client client(server.port());
    client.send(get("/stream"));
    client.receive(false);
    Client idle(server.port());
    EXPECT_TRUE(idle.closed());  // a second has passed
    ASSERT_TRUE(server.write("one"));
    EXPECT_EQ(client.receive_chunk(), "one");
}

TEST(HttpPieces, AreCompletedWhenTheServerStops) {
    Streaming server;
    Client client(server.port());
    client.send(get("/stream"));
    client.receive(false);
    server.running().server().stop();
    ASSERT_TRUE(server.write("the last words"));
    EXPECT_EQ(client.receive_chunk(), "the last words");
    server.pipe().end();
    EXPECT_EQ(client.receive_chunk(), "");
    EXPECT_TRUE(client.closed());
}

}  // namespace
}  // namespace stepwell::http::testing
