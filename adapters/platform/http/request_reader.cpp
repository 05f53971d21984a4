#include "adapters/platform/http/request_reader.hpp"

#include <boost/beast/http/error.hpp>
#include <limits>
#include <string_view>

namespace stepwell::http {
namespace {

namespace beast_http = boost::beast::http;

constexpr std::size_t small_read = 4 * 1024;
constexpr std::size_t large_read = 64 * 1024;

}  // namespace

Response plain(int status, std::string text) {
    Response response;
    response.status = status;
    response.headers.add("Content-Type", "text/plain");
    response.body = std::move(text) + '\n';
    return response;
}

RequestReader::RequestReader(const Limits& limits, std::atomic<std::size_t>& buffered)
    : limits_(limits), buffered_(buffered) {}

void RequestReader::begin() {
    parser_.emplace(limits_.header_bytes);
    head_size_ = 0;
    if (buffer_.size() == 0 && buffer_.capacity() > small_read) buffer_.shrink_to_fit();
}

boost::asio::mutable_buffer RequestReader::room() {
    if (!parser_->is_header_done()) return small_room();
    const auto rest = parser_->content_length_remaining();
    return buffer_.prepare(!rest || *rest > small_read ? large_read : small_read);
}

boost::asio::mutable_buffer RequestReader::small_room() { return buffer_.prepare(small_read); }

boost::asio::mutable_buffer RequestReader::waste() {
    buffer_.clear();
    return buffer_.prepare(large_read);
}

RequestReader::Outcome RequestReader::read_head() {
    const std::string_view bytes(static_cast<const char*>(buffer_.cdata().data()), buffer_.size());
    if (!parser_->got_some()) {  // RFC 9112, 2.2: an empty line before it is nothing
        if (bytes == "\r") return Outcome::need_more;
        if (bytes.starts_with("\r\n")) buffer_.consume(2);
    }
    const Outcome outcome = parse(true);
    if (outcome == Outcome::need_more && head_size_ + buffer_.size() > limits_.header_bytes)
        return refuse(431, "The request's header fields are too large.");
    return outcome;
}

void RequestReader::gather_body(std::size_t limit) {
    parser_->allow_body(limit);
    parser_->eager(true);
}

RequestReader::Outcome RequestReader::read_body() {
    const Outcome outcome = parse(false);
    if (outcome != Outcome::need_more) return outcome;
    if (buffer_.size() >= large_read)
        return refuse(400, "Bad request: the chunk extensions or trailers are too large.");
    if (buffered_ > limits_.buffered_bytes) return refuse(503, "Too many large requests are being read.");
    return outcome;
}

void RequestReader::take_pieces() {
    gather_body(std::numeric_limits<std::size_t>::max());
    parser_->keep_trailers();
}

RequestReader::Outcome RequestReader::read_piece() {
    const Outcome outcome = read_body();
    return outcome == Outcome::need_more && !request().body.empty() ? Outcome::done : outcome;
}

std::optional<std::uint64_t> RequestReader::announced() const {
    const auto length = parser_->content_length();
    if (!length) return std::nullopt;
    return *length;
}

RequestReader::Outcome RequestReader::refuse(int status, std::string text) {
    refusal_ = plain(status, std::move(text));
    return Outcome::refused;
}

/// Feeds the parser with what is buffered.
RequestReader::Outcome RequestReader::parse(bool head) {
    while (buffer_.size() > 0) {
        RequestParser::error_code error;
        const std::size_t used = parser_->put(buffer_.cdata(), error);
        buffer_.consume(used);
        if (head) head_size_ += used;
        if (!head) hold(request().body.size());
        if (error == beast_http::error::need_more) break;
        if (error == beast_http::error::header_limit) return refuse(431, "The request's header fields are too large.");
        if (error == beast_http::error::body_limit) return Outcome::too_large;
        if (error) return refuse(400, "Bad request: " + error.message() + '.');
        if (head ? parser_->is_header_done() : parser_->is_done()) return Outcome::done;
    }
    return Outcome::need_more;
}

/// Counts `bytes` as held instead of what was before.
void RequestReader::hold(std::size_t bytes) {
    buffered_ += bytes - counted_;
    counted_ = bytes;
}

}  // namespace stepwell::http
