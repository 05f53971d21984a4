// What the reader says of bytes, without a socket: fed whole and byte by byte.
#include "adapters/platform/http/request_reader.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

namespace stepwell::http {
namespace {

using Outcome = RequestReader::Outcome;

constexpr std::size_t body_limit = 10;

Limits small_limits() {
    Limits limits;
    limits.header_bytes = 200;
    return limits;
}

/// Gives the reader up to `most` bytes.
void feed(RequestReader& reader, std::string_view& bytes, std::size_t most) {
    const auto room = reader.room();
    const std::size_t count = std::min({bytes.size(), most, room.size()});
    std::memcpy(room.data(), bytes.data(), count);
    reader.received(count);
    bytes.remove_prefix(count);
}

/// Reads until there is an answer or no byte is left.
template <class Look>
Outcome read(RequestReader& reader, std::string_view& bytes, std::size_t most, Look look) {
    for (;;) {
        const Outcome outcome = look();
        if (outcome != Outcome::need_more || bytes.empty()) return outcome;
        feed(reader, bytes, most);
    }
}

/// All that is read of `bytes`, a line a request: "GET /path body", "more", "refused 400 ...", "too large".
std::string told(std::string_view bytes, std::size_t most) {
    const Limits limits = small_limits();
    std::atomic<std::size_t> buffered = 0;
    RequestReader reader(limits, buffered);
    std::string text;
    const auto end = [&](Outcome outcome) {
        if (outcome == Outcome::need_more) return text + "more\n";
        if (outcome == Outcome::too_large) return text + "too large\n";
        return text + "refused " + std::to_string(reader.refusal().status) + ' ' + reader.refusal().body;
    };
    do {
        reader.begin();
        Outcome outcome = read(reader, bytes, most, [&] { return reader.read_head(); });
        if (outcome != Outcome::done) return end(outcome);
        reader.gather_body(body_limit);
        if (!reader.is_done()) outcome = read(reader, bytes, most, [&] { return reader.read_body(); });
        if (outcome != Outcome::done) return end(outcome);
        const Request request = reader.take_request();
        text += request.method + ' ' + request.target;
        if (!request.body.empty()) text += ' ' + request.body;
        text += reader.keep_alive() ? "\n" : " close\n";
        reader.release();
        if (buffered != 0) text += "held\n";
    } while (reader.has_bytes() || !bytes.empty());
    return text;
}

struct Case {
    const char* name;
    std::string bytes;
    std::string told;
};

class RequestReaderTest : public ::testing::TestWithParam<Case> {};

TEST_P(RequestReaderTest, TellsTheSameHoweverTheBytesCome) {
    EXPECT_EQ(told(GetParam().bytes, GetParam().bytes.size()), GetParam().told);
    EXPECT_EQ(told(GetParam().bytes, 1), GetParam().told);
}

const std::string host = " HTTP/1.1\r\nHost: a\r\n";
const std::string chunked = "PUT /c" + host + "Transfer-Encoding: chunked\r\n\r\n";
INSTANTIATE_TEST_SUITE_P(
    Bytes, RequestReaderTest,
    ::testing::Values(Case{"none", "", "more\n"}, Case{"half_a_head", "GET / HT", "more\n"},
                      Case{"head", "GET /a" + host + "\r\n", "GET /a\n"},
                      Case{"two", "GET /a" + host + "\r\nGET /b" + host + "\r\n", "GET /a\nGET /b\n"},
                      Case{"absolute", "GET http://localhost:80/a?b" + host + "\r\n", "GET /a?b\n"},
                      Case{"absolute_without_path", "GET HTTP://localhost" + host + "\r\n", "GET /\n"},
                      Case{"empty_line_before", "\r\nGET /a" + host + "\r\n", "GET /a\n"},
                      Case{"body", "PUT /a" + host + "Content-Length: 3\r\n\r\nabcGET /b" + host + "\r\n",
                           "PUT /a abc\nGET /b\n"},
                      Case{"half_a_body", "PUT /a" + host + "Content-Length: 3\r\n\r\nab", "more\n"},
                      Case{"chunks", chunked + "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", "PUT /c abc\n"},
                      Case{"chunks_too_large", chunked + "6\r\nabcdef\r\n6\r\nabcdef\r\n0\r\n\r\n", "too large\n"},
                      Case{"close", "GET /a" + host + "Connection: close\r\n\r\n", "GET /a close\n"},
                      Case{"http_1_0", "GET /a HTTP/1.0\r\n\r\n", "GET /a close\n"},
                      Case{"no_host", "GET /a HTTP/1.1\r\n\r\n", "refused 400 Bad request: bad field.\n"},
                      Case{"head_too_large", "GET /" + std::string(300, 'a') + host + "\r\n",
                           "refused 431 The request's header fields are too large.\n"}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(RequestReader, GivesABodyInPieces) {
    const Limits limits;
    std::atomic<std::size_t> buffered = 0;
    RequestReader reader(limits, buffered);
    reader.begin();
    std::string_view bytes = chunked;
    EXPECT_EQ(read(reader, bytes, bytes.size(), [&] { return reader.read_head(); }), Outcome::done);
    EXPECT_FALSE(reader.announced());
    reader.take_pieces();
    EXPECT_EQ(reader.take_request().target, "/c");
    EXPECT_EQ(reader.read_piece(), Outcome::need_more);
    bytes = "2\r\nab\r\n";
    feed(reader, bytes, bytes.size());
    EXPECT_EQ(reader.read_piece(), Outcome::done);
    EXPECT_EQ(std::exchange(reader.request().body, {}), "ab");
    bytes = "0\r\nX-Sum: 1\r\n\r\n";
    feed(reader, bytes, bytes.size());
    EXPECT_EQ(reader.read_piece(), Outcome::done);
    EXPECT_TRUE(reader.request().body.empty() && reader.is_done());
    EXPECT_EQ(reader.trailers().at(0).second, "1");
}

TEST(RequestReader, RefusesABodyWhenAllTogetherAreTooMuch) {
    Limits limits;
    limits.buffered_bytes = 100;
    std::atomic<std::size_t> buffered = 99;
    RequestReader reader(limits, buffered);
    reader.begin();
    std::string_view bytes = "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nab";
    EXPECT_EQ(read(reader, bytes, bytes.size(), [&] { return reader.read_head(); }), Outcome::done);
    reader.gather_body(1000);
    EXPECT_EQ(reader.read_body(), Outcome::refused);
    EXPECT_EQ(reader.refusal().status, 503);
    reader.release();
    EXPECT_EQ(buffered, 99);
}

}  // namespace
}  // namespace stepwell::http
