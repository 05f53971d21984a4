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

// Answers "/large" with more than sockets take, all else with a word.
Handler large_answers(std::size_t bytes) {
    Handler handler = echo();
    handler.handle = [bytes](Request request) -> asio::awaitable<Response> {
        Response response;
        if (request.path() == "/large") response.body.assign(bytes, 'x');
        co_return response;
    };
    return handler;
}

constexpr std::size_t large = 30'000'000;
constexpr std::string_view get_large = "GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

TEST(HttpServer, RefusesAnAnswerWhileOthersAreBeingRead) {
    Limits limits;
    limits.unsent_bytes = 2 * large;
    limits.stall_time = std::chrono::hours(1);
    RunningServer running(large_answers(large), limits);
    Client slow(running.port());
    Client slower(running.port());
    for (Client* const client : {&slow, &slower}) {
        client->send(get_large);
        EXPECT_EQ(client->receive(false).status, 200);
    }
    Client third(running.port());
    third.send(get("/large"));
    EXPECT_EQ(third.receive().status, 503);
    third.send(get("/small"));
    EXPECT_EQ(third.receive().status, 200);
    for (Client* const client : {&slow, &slower}) EXPECT_EQ(client->receive_rest().size(), large);
    third.send(get("/large"));  // there is room again
    EXPECT_EQ(third.receive().body.size(), large);
}

TEST(HttpServer, ClosesWhoeverStandsStillLongestWhenAnotherNeedsTheRoom) {
    Limits limits;
    limits.unsent_bytes = 2 * large;
    limits.stall_time = std::chrono::seconds(1);
    RunningServer running(large_answers(large), limits);
    Client first(running.port());
    Client second(running.port());
    for (Client* const client : {&first, &second}) {
        client->send(get_large);
        EXPECT_EQ(client->receive(false).status, 200);
    }
    Client third(running.port());
    Received answer;
    do {
        third.send(get("/large"));
        answer = third.receive();
    } while (answer.status == 503);  // until the first has stood still for a second
    EXPECT_EQ(answer.body.size(), large);
    EXPECT_LT(first.receive_rest().size(), large);
    EXPECT_EQ(second.receive_rest().size(), large);
}

TEST(HttpServer, AnAnswerAloneMayHaveMoreThanAllTheRoom) {
    Limits limits;
    limits.unsent_bytes = 1000;
    RunningServer running(large_answers(large), limits);
    for (int i = 0; i < 2; ++i) {
        Client client(running.port());
        client.send(get("/large"));
        EXPECT_EQ(client.receive().body.size(), large);
    }
}

}  // namespace
}  // namespace stepwell::http::testing
