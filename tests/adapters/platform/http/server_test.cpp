// The HTTP server over real sockets: what it must answer to good, bad and hostile bytes.
#include "adapters/platform/http/server.hpp"

#include <gtest/gtest.h>

#include <boost/asio/thread_pool.hpp>
#include <future>
#include <stdexcept>

#include "engine/runtime/changes.hpp"
#include "tests/adapters/platform/http/client.hpp"
#include "tests/adapters/platform/http/running_server.hpp"

namespace stepwell::http::testing {
namespace {

TEST(HttpServer, KeepsAConnectionForManyRequests) {
    RunningServer running(echo());
    Client client(running.port());
    for (int i = 0; i < 20; ++i) {
        client.send("POST /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi");
        const Received answer = client.receive();
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "POST /" + std::to_string(i) + " hi");
        EXPECT_TRUE(answer.has("\r\nDate: "));
        EXPECT_FALSE(answer.has("Connection:"));
    }
}

TEST(HttpServer, AnswersPipelinedRequestsInOrderThoughTheFirstTakesLongest) {
    Handler handler = echo();
    std::promise<void> others_sent;
    std::shared_future<void> go = others_sent.get_future().share();
    handler.handle = [go](Request request) -> asio::awaitable<Response> {
        Response response;
        response.body = request.target;
        if (request.target == "/1") go.wait();
        co_return response;
    };
    RunningServer running(handler);
    Client client(running.port());
    client.send(get("/1") + get("/2") + get("/3"));
    others_sent.set_value();
    EXPECT_EQ(client.receive().body, "/1");
    EXPECT_EQ(client.receive().body, "/2");
    EXPECT_EQ(client.receive().body, "/3");
}

TEST(HttpServer, ReadsARequestThatArrivesByteByByte) {
    RunningServer running(echo());
    Client client(running.port());
    const std::string request = "POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
    for (const char c : request) client.send(std::string(1, c));
    EXPECT_EQ(client.receive().body, "POST /slow hello");
}

TEST(HttpServer, ReadsChunkedBodiesAndIgnoresTrailers) {
    RunningServer running(echo());
    Client client(running.port());
    client.send("POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    client.send("6;x=y\r\n world\r\n0\r\nX-After: 1\r\n\r\n" + get("/next"));
    EXPECT_EQ(client.receive().body, "POST /c hello world");
    EXPECT_EQ(client.receive().body, "GET /next ");
}

TEST(HttpServer, RefusesABodyTooLargeByItsLengthAndLetsTheClientReadTheAnswer) {
    RunningServer running(echo(1024));
    Client client(running.port());
    client.send("POST /big HTTP/1.1\r\nHost: a\r\nContent-Length: 8000000\r\n\r\n");
    client.try_send(std::string(8'000'000, 'x'));  // a client that writes all before it reads
    const Received answer = client.receive();
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(answer.body, "/big allows 1024");
    EXPECT_TRUE(answer.has("Connection: close"));
    client.finish_sending();
    EXPECT_TRUE(client.closed());
}

TEST(HttpServer, RefusesAChunkedBodyThatGrowsTooLarge) {
    RunningServer running(echo(10));
    Client client(running.port());
    client.send(
        "POST /big HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n8\r\n12345678\r\n");
    EXPECT_EQ(client.receive().status, 413);
    client.finish_sending();
    EXPECT_TRUE(client.closed());
}

TEST(HttpServer, DoesNotTakeARefusedBodyForEver) {
    RunningServer running(echo(10));
    Client client(running.port());
    client.send("POST /big HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
    int sent = 0;
    while (sent < 1000 && client.try_send(chunk)) ++sent;
    EXPECT_LT(sent, 1000);
}

TEST(HttpServer, TakesABodyOfExactlyTheLimit) {
    RunningServer running(echo(3'000'000));
    Client client(running.port());
    const std::string body(3'000'000, 'x');
    client.send("PUT /b HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n" + body);
    EXPECT_EQ(client.receive().body, "PUT /b " + body);
}

TEST(HttpServer, SaysContinueToAClientThatWaitsForIt) {
    RunningServer running(echo());
    Client client(running.port());
    client.send("PUT /e HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.receive().status, 100);
    client.send("ok");
    EXPECT_EQ(client.receive().body, "PUT /e ok");
    client.send("PUT /e HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.receive().status, 413);
}

TEST(HttpServer, AsksAdmitBeforeItReadsTheBody) {
    Handler handler = echo();
    handler.admit = [](const Request& head) -> Verdict {
        Response refusal;
        refusal.status = 403;
        refusal.body = "not " + head.target;
        return refusal;
    };
    RunningServer running(handler);
    Client client(running.port());
    client.send("PUT /e HTTP/1.1\r\nHost: a\r\nContent-Length: 200\r\n\r\n");
    const Received answer = client.receive();
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.body, "not /e");
    EXPECT_TRUE(answer.has("Connection: close"));
}

TEST(HttpServer, AnswersHeadWithoutABody) {
    RunningServer running(echo());
    Client client(running.port());
    client.send("HEAD /h HTTP/1.1\r\nHost: a\r\n\r\n" + get("/after"));
    EXPECT_TRUE(client.receive(false).has("Content-Length: 8"));
    EXPECT_EQ(client.receive().body, "GET /after ");
}

TEST(HttpServer, ClosesWhenAsked) {
    RunningServer running(echo());
    Client client(running.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(client.receive().has("Connection: close"));
    EXPECT_TRUE(client.closed());
    Client old(running.port());
    old.send("GET / HTTP/1.0\r\n\r\n");
    EXPECT_EQ(old.receive().status, 200);
    EXPECT_TRUE(old.closed());
}

struct Bad {
    const char* name;
    std::string bytes;
    int status;
};

class HttpServerBadInput : public ::testing::TestWithParam<Bad> {};

TEST_P(HttpServerBadInput, IsAnsweredAndTheConnectionClosed) {
    RunningServer running(echo());
    Client client(running.port());
    client.try_send(GetParam().bytes);
    client.finish_sending();
    EXPECT_EQ(client.receive().status, GetParam().status);
    EXPECT_TRUE(client.closed());
    Client next(running.port());
    next.send(get("/still-up"));
    EXPECT_EQ(next.receive().body, "GET /still-up ");
}

std::string many_fields(int count) {
    std::string text = "GET / HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < count; ++i) text += "X-" + std::to_string(i) + ": 1\r\n";
    return text + "\r\n";
}

const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";
INSTANTIATE_TEST_SUITE_P(
    Bytes, HttpServerBadInput,
    ::testing::Values(
        Bad{"noise", "\x16\x03\x01 not http at all\r\n\r\n", 400}, Bad{"no_version", "GET /\r\n\r\n", 400},
        Bad{"version_2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400}, Bad{"no_host", "GET / HTTP/1.1\r\n\r\n", 400},
        Bad{"two_hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400},
        Bad{"blank_in_name", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400},
        Bad{"bad_length", post + "Content-Length: many\r\n\r\n", 400},
        Bad{"negative_length", post + "Content-Length: -1\r\n\r\n", 400},
        Bad{"huge_length", post + "Content-Length: 99999999999999999999\r\n\r\n", 400},
        Bad{"two_lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400},
        Bad{"length_and_chunked", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
        Bad{"other_encoding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 400},
        Bad{"bad_chunk", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400},
        Bad{"endless_chunk_extension", post + "Transfer-Encoding: chunked\r\n\r\n1;" + std::string(100'000, 'x'), 400},
        Bad{"other_expectation", post + "Content-Length: 1\r\nExpect: magic\r\n\r\n", 417},
        Bad{"many_fields", many_fields(300), 431},
        Bad{"long_field", "GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(100'000, 'x'), 431},
        Bad{"long_target", "GET /" + std::string(100'000, 'x'), 431}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(HttpServer, AnswersWhatAHandlerThrowsWith500AndGoesOn) {
    Handler handler = echo();
    handler.handle = [](Request) -> asio::awaitable<Response> {
        throw std::runtime_error("a bug");
        co_return Response{};
    };
    RunningServer running(handler);
    Client client(running.port());
    client.send(get("/") + get("/"));
    EXPECT_EQ(client.receive().status, 500);
    EXPECT_EQ(client.receive().status, 500);
}

TEST(HttpServer, NeverLetsAHandlersFieldsBreakTheHead) {
    Handler handler = echo();
    handler.handle = [](Request) -> asio::awaitable<Response> {
        Response response;
        response.headers.add("X-Good", "1")
            .add("X-Bad", "1\r\nX-Injected: 1")
            .add("X Bad", "1")
            .add("Content-Length", "9");
        co_return response;
    };
    RunningServer running(handler);
    Client client(running.port());
    client.send(get("/"));
    const Received answer = client.receive();
    EXPECT_TRUE(answer.has("\r\nX-Good: 1\r\n"));
    EXPECT_FALSE(answer.has("X-Injected"));
    EXPECT_FALSE(answer.has("X-Bad"));
    EXPECT_FALSE(answer.has("X Bad"));
    EXPECT_TRUE(answer.has("\r\nContent-Length: 0\r\n"));
}

TEST(HttpServer, StopsIdleConnectionsAtOnceAndFinishesAnswers) {
    Handler handler = echo();
    Changes changes;
    std::promise<void> begun;
    handler.handle = [&](Request request) -> asio::awaitable<Response> {
        Response response;
        response.body = request.target;
        auto stopped = changes.watch("stopped");
        begun.set_value();
        co_await stopped.next();
        co_return response;
    };
    RunningServer running(handler);
    Client busy(running.port());
    busy.send(get("/answered") + get("/not-begun"));
    begun.get_future().wait();
    Client idle(running.port());
    while (running.server().open_connections() != 2) std::this_thread::yield();
    running.server().stop();
    EXPECT_TRUE(idle.closed());
    EXPECT_THROW(Client late(running.port()), std::system_error);
    changes.notify("stopped");
    const Received answer = busy.receive();
    EXPECT_EQ(answer.body, "/answered");
    EXPECT_TRUE(answer.has("Connection: close"));
    EXPECT_EQ(busy.receive().status, 0);
}

TEST(HttpServer, MayBeDestroyedWithOpenConnections) {
    RunningServer running(echo());
    Client client(running.port());
    client.send(get("/"));
    EXPECT_EQ(client.receive().status, 200);
    Client half(running.port());
    half.send("GET / HT");
    running.destroy();
    EXPECT_TRUE(client.closed());
    EXPECT_TRUE(half.closed());
}

TEST(HttpServer, RunsOnAThreadPoolToo) {
    asio::thread_pool pool(4);
    Server server({pool.get_executor()}, echo());
    const std::uint16_t port = server.listen("localhost", 0);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([port] {
            for (int i = 0; i < 20; ++i) {
                Client client(port);
                client.send(get("/a") + get("/b"));
                EXPECT_EQ(client.receive().body, "GET /a ");
                EXPECT_EQ(client.receive().body, "GET /b ");
            }
        });
    for (auto& thread : threads) thread.join();
    server.stop();
    pool.stop();
    pool.join();
}

TEST(HttpServer, SaysWhenAPortIsTaken) {
    RunningServer running(echo());
    asio::io_context context;
    Server second({context.get_executor()}, echo());
    EXPECT_THROW(second.listen("127.0.0.1", running.port()), std::system_error);
}

}  // namespace
}  // namespace stepwell::http::testing
