// The HTTP server over real sockets: bodies that are read and sent piece by piece.
#include "adapters/platform/http/server.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/adapters/platform/http/client.hpp"
#include "tests/adapters/platform/http/running_server.hpp"

namespace stepwell::http::testing {
namespace {

/// Counts the bytes of streamed bodies; refuses /refused before it has read anything.
Handler counting() {
    Handler handler;
    handler.admit = [](const Request&) -> Verdict { return Streamed{}; };
    handler.handle = [](Request request) -> asio::awaitable<Response> {
        Response response;
        std::size_t count = request.body.size();
        while (request.stream && request.target != "/refused") {
            std::string piece;
            try {
                piece = co_await request.stream->next();
            } catch (const BrokenSource&) {
                response.status = 400;
            }
            if (piece.empty()) break;
            count += piece.size();
        }
        response.body = std::to_string(count);
        co_return response;
    };
    return handler;
}

TEST(HttpServer, GivesABodyPieceByPiece) {
    RunningServer running(counting(), {.buffered_bytes = 1024 * 1024});
    Client client(running.port());
    const std::string body(5'000'000, 'x');
    client.send("PUT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n" + body + get("/b"));
    EXPECT_EQ(client.receive().body, "5000000");
    EXPECT_EQ(client.receive().body, "0");
    client.send("PUT /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    client.send("2\r\nde\r\n0\r\n\r\n" + get("/b"));
    EXPECT_EQ(client.receive().body, "5");
    EXPECT_EQ(client.receive().body, "0");
}

TEST(HttpServer, SaysContinueWhenAStreamIsRead) {
    RunningServer running(counting());
    Client client(running.port());
    client.send("PUT /e HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.receive().status, 100);
    client.send("ok");
    EXPECT_EQ(client.receive().body, "2");
    client.send("PUT /refused HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.receive().status, 200);  // without having asked for the body
    EXPECT_TRUE(client.closed());
}

TEST(HttpServer, ABodyThatIsNotReadClosesTheConnection) {
    RunningServer running(counting());
    Client client(running.port());
    client.send("PUT /refused HTTP/1.1\r\nHost: a\r\nContent-Length: 20\r\n\r\nsome");
    const Received answer = client.receive();
    EXPECT_EQ(answer.body, "0");
    EXPECT_TRUE(answer.has("Connection: close"));
}

TEST(HttpServer, AStreamThatBreaksOffIsToldToItsReader) {
    RunningServer running(counting());
    Client client(running.port());
    client.send("PUT /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nnonsense\r\n");
    EXPECT_EQ(client.receive().status, 400);
}

/// Gives `pieces` times a megabyte, and then fails or ends.
class Megabytes final : public ByteSource {
public:
    Megabytes(int pieces, bool fails) : pieces_(pieces), fails_(fails) {}
    asio::awaitable<std::string> next() override {
        if (pieces_-- > 0) co_return std::string(1'000'000, 'x');
        if (fails_) throw std::runtime_error("the disk broke");
        co_return std::string();
    }

private:
    int pieces_;
    bool fails_;
};

Handler streaming(int pieces, bool fails) {
    Handler handler = echo();
    handler.handle = [pieces, fails](Request) -> asio::awaitable<Response> {
        Response response;
        response.stream = std::make_shared<Megabytes>(pieces, fails);
        response.length = 3'000'000;
        co_return response;
    };
    return handler;
}

TEST(HttpServer, SendsAStream) {
    RunningServer running(streaming(3, false));
    Client client(running.port());
    client.send(get("/a") + "HEAD /h HTTP/1.1\r\nHost: a\r\n\r\n" + get("/a"));
    EXPECT_TRUE(client.receive().body == std::string(3'000'000, 'x'));
    EXPECT_TRUE(client.receive(false).has("Content-Length: 3000000"));
    EXPECT_EQ(client.receive().body.size(), 3'000'000U);
}

TEST(HttpServer, AStreamThatIsNotWhatWasSaidEndsTheConnection) {
    for (const bool fails : {false, true}) {
        RunningServer running(streaming(2, fails));
        Client client(running.port());
        client.send(get("/a"));
        EXPECT_LT(client.receive().body.size(), 3'000'000U);  // it never came to its end
        EXPECT_TRUE(client.closed());
    }
}

}  // namespace
}  // namespace stepwell::http::testing
