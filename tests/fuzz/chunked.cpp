// A body of aws-chunked below a line with its decoded length: read whole and in pieces, both must say the same.
#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <cstdlib>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/aws_chunked.hpp"

namespace {

using namespace stepwell;

class Pieces final : public ByteSource {
public:
    Pieces(std::string_view text, std::size_t piece) : text_(text), piece_(piece) {}
    asio::awaitable<std::string> next() override {
        std::string piece(text_.substr(0, piece_));
        text_.remove_prefix(piece.size());
        co_return piece;
    }

private:
    std::string_view text_;
    std::size_t piece_;
};

asio::awaitable<void> drain(std::shared_ptr<ByteSource> source, std::string& all) {
    while (true) {
        const std::string piece = co_await source->next();
        if (piece.empty()) break;
        all += piece;
    }
}

/// Nothing: refused.
std::optional<std::string> read(std::string_view length, std::string_view body, std::size_t piece) {
    http::Request request;
    request.headers.add("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    request.headers.add("x-amz-decoded-content-length", std::string(length));
    request.stream = std::make_shared<Pieces>(body, piece);
    std::string all;
    try {
        const auto source = protocol::unchunked(request).stream;
        asio::io_context context;
        std::exception_ptr failure;
        asio::co_spawn(context, drain(source, all), [&](const std::exception_ptr& error) { failure = error; });
        context.run();
        if (failure) std::rethrow_exception(failure);
        (void)source->trailers();
    } catch (const ApiError&) {
        return std::nullopt;
    }
    return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const std::string_view body = text.substr(std::min(line + 1, size));
    const auto whole = read(text.substr(0, line), body, size + 1);
    if (read(text.substr(0, line), body, 1) != whole) std::abort();
    (void)protocol::without_aws_chunked(text);
    return 0;
}
