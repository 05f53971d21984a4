#include "adapters/aws/protocol/aws_chunked.hpp"

#include <gtest/gtest.h>

#include "tests/adapters/platform/store/run_awaitable.hpp"

namespace stepwell::protocol {
namespace {

/// Gives a text in pieces of one size.
class Pieces final : public ByteSource {
public:
    Pieces(std::string text, std::size_t size) : text_(std::move(text)), size_(size) {}
    asio::awaitable<std::string> next() override {
        std::string piece = text_.substr(0, size_);
        text_.erase(0, piece.size());
        co_return piece;
    }

private:
    std::string text_;
    std::size_t size_;
};

struct Read {
    std::string bytes, error;
    std::vector<std::pair<std::string, std::string>> trailers;
};

Read read(std::string body, std::size_t size, std::string decoded_length = {}) {
    http::Request request;
    request.headers.add("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    if (!decoded_length.empty()) request.headers.add("x-amz-decoded-content-length", std::move(decoded_length));
    request.stream = std::make_shared<Pieces>(std::move(body), size);
    Read result;
    try {
        const Body unwrapped = unchunked(request);
        for (;;) {
            const std::string piece = test::run(unwrapped.stream->next());
            if (piece.empty()) break;
            result.bytes += piece;
        }
        result.trailers = unwrapped.stream->trailers();
    } catch (const ApiError& error) {
        result.error = error.code;
    }
    return result;
}

TEST(AwsChunked, IsTakenApartHoweverItArrives) {
    const std::string body =
        "5;chunk-signature=00\r\nab\r\nc\r\n10\r\n0123456789abcdef\r\n0\r\nX-Amz-Checksum-Crc32: AAAA\r\n\r\n";
    for (std::size_t size = 1; size <= body.size(); ++size) {
        const Read got = read(body, size, "21");
        EXPECT_EQ(got.error, "") << size;
        EXPECT_EQ(got.bytes, "ab\r\nc0123456789abcdef");
        ASSERT_EQ(got.trailers.size(), 1U);
        EXPECT_EQ(got.trailers[0].first, "X-Amz-Checksum-Crc32");
        EXPECT_EQ(got.trailers[0].second, "AAAA");
    }
}

TEST(AwsChunked, WhatIsWrongIsRefused) {
    for (const std::size_t size : {1U, 1000U}) {
        EXPECT_EQ(read("5\r\nabc", size).error, "IncompleteBody");
        EXPECT_EQ(read("5\r\nabcde", size).error, "IncompleteBody");
        EXPECT_EQ(read("", size).error, "IncompleteBody");
        EXPECT_EQ(read("5\r\nabcdefg\r\n0\r\n\r\n", size).error, "InvalidChunkSizeError");
        EXPECT_EQ(read("x\r\n", size).error, "InvalidChunkSizeError");
        EXPECT_EQ(read("-1\r\n", size).error, "InvalidChunkSizeError");
        EXPECT_EQ(read("fffffffffffffffff\r\n", size).error, "InvalidChunkSizeError");
        EXPECT_EQ(read("1\r\na\r\n0\r\n\r\n", size, "2").error, "IncompleteBody");
        EXPECT_EQ(read("1\r\na\r\n0\r\nno colon\r\n\r\n", size).error, "MalformedTrailerError");
        EXPECT_EQ(read("0\r\n\r\nmore", size).error, "IncompleteBody");
        EXPECT_EQ(read(std::string(100'000, '1'), size).error, "InvalidChunkSizeError");
        EXPECT_EQ(read("0\r\n\r\n", size, "x").error, "InvalidArgument");
    }
}

TEST(AwsChunked, OtherBodiesStayAsTheyAre) {
    http::Request request;
    request.body = "5\r\nabcde\r\n0\r\n\r\n";
    request.headers.add("x-amz-content-sha256", std::string(64, 'A'));
    const Body plain = unchunked(request);
    EXPECT_EQ(plain.bytes, request.body);
    EXPECT_EQ(plain.sha256, std::string(64, 'A'));
    EXPECT_EQ(unchunked(http::Request{}).sha256, "");
    request.headers.add("Content-Encoding", "gzip, aws-chunked");
    EXPECT_EQ(test::run(unchunked(request).stream->next()), "abcde");
    EXPECT_EQ(without_aws_chunked("gzip, aws-chunked"), "gzip");
    EXPECT_EQ(without_aws_chunked("aws-chunked"), "");
    EXPECT_EQ(without_aws_chunked("gzip,br"), "gzip,br");
}

}  // namespace
}  // namespace stepwell::protocol
