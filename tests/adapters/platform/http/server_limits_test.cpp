// The HTTP server over real sockets: how long it waits, and how many connections and bytes it takes.
#include "adapters/platform/http/server.hpp"

#include <gtest/gtest.h>

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "tests/adapters/platform/http/client.hpp"
#include "tests/adapters/platform/http/running_server.hpp"

namespace stepwell::http::testing {
namespace {

Limits impatient() {
    Limits limits;
    limits.header_time = limits.body_time = limits.idle_time = limits.write_time = std::chrono::seconds(1);
    return limits;
}

TEST(HttpServer, GivesUpOnHalfAHeadAndSilence) {
    RunningServer running(echo(), impatient());
    Client client(running.port());
    client.send("POST / HTTP/1.1\r\nHos");
    EXPECT_EQ(client.receive().status, 408);
    EXPECT_TRUE(client.closed());
}

TEST(HttpServer, GivesUpOnHalfABodyAndSilence) {
    RunningServer running(echo(), impatient());
    Client client(running.port());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
    EXPECT_EQ(client.receive().status, 408);
    EXPECT_TRUE(client.closed());
}

TEST(HttpServer, ClosesIdleConnections) {
    RunningServer running(echo(), impatient());
    Client silent(running.port());
    Client client(running.port());
    client.send(get("/"));
    EXPECT_EQ(client.receive().status, 200);
    EXPECT_TRUE(client.closed());
    EXPECT_TRUE(silent.closed());
}

TEST(HttpServer, GivesUpOnAClientThatDoesNotRead) {
    Handler handler = echo();
    handler.handle = [](Request) -> asio::awaitable<Response> {
        Response response;
        response.body.assign(64'000'000, 'x');
        co_return response;
    };
    RunningServer running(handler, impatient());
    Client client(running.port());
    client.send(get("/"));
    while (running.server().open_connections() != 1) std::this_thread::yield();
    while (running.server().open_connections() != 0) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    EXPECT_LT(client.receive().body.size(), 64'000'000U);
}

TEST(HttpServer, LetsAnAnswerTakeLongerThanEveryLimit) {
    Handler handler = echo();
    handler.handle = [](Request) -> asio::awaitable<Response> {
        asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::milliseconds(2500));
        co_await timer.async_wait(asio::use_awaitable);
        co_return Response{};
    };
    RunningServer running(handler, impatient());
    Client client(running.port());
    client.send(get("/"));
    EXPECT_EQ(client.receive().status, 200);
}

TEST(HttpServer, RefusesConnectionsBeyondItsLimit) {
    Limits limits;
    limits.connections = 1;
    RunningServer running(echo(), limits);
    Client first(running.port());
    first.send(get("/"));
    EXPECT_EQ(first.receive().status, 200);
    Client second(running.port());
    EXPECT_EQ(second.receive().status, 503);
    EXPECT_TRUE(second.closed());
    first.send(get("/"));
    EXPECT_EQ(first.receive().status, 200);
}

TEST(HttpServer, ClosesEncryptedConnectionsBeyondItsLimitWithoutAWord) {
    Limits limits;
    limits.connections = 1;
    const auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    RunningServer running(echo(), limits, tls);
    Client first(running.port());
    while (running.server().open_connections() != 1) std::this_thread::yield();
    Client second(running.port());
    EXPECT_TRUE(second.closed());
}

TEST(HttpServer, RefusesBodiesWhenAllTogetherAreTooMuch) {
    Limits limits;
    limits.buffered_bytes = 100'000;
    RunningServer running(echo(10'000'000), limits);
    Client client(running.port());
    client.send("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
    client.try_send(std::string(900'000, 'x'));
    EXPECT_EQ(client.receive().status, 503);
    Client next(running.port());
    next.send(get("/"));
    EXPECT_EQ(next.receive().status, 200);
}

}  // namespace
}  // namespace stepwell::http::testing
