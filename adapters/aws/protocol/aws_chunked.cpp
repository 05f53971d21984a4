// Amazon S3 API Reference: "Signature calculations: transferring a payload in multiple chunks", "... with trailers".
#include "adapters/aws/protocol/aws_chunked.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "engine/text.hpp"

namespace stepwell::protocol {
namespace {

constexpr std::size_t longest_line = 16 * 1024;
constexpr std::size_t most_trailers = 32;

[[noreturn]] void bad_chunk() {
    throw ApiError("InvalidChunkSizeError", 403, "The chunk size that you provided is not valid.");
}

[[noreturn]] void incomplete() { throw ApiError("IncompleteBody", 400, "The request body terminated unexpectedly"); }

/// `400;chunk-signature=...`, the bytes, an empty line; ...; `0;...`, trailers, an empty line.
class ChunkedSource final : public ByteSource {
public:
    ChunkedSource(std::shared_ptr<ByteSource> source, std::optional<std::uint64_t> length,
                  std::shared_ptr<ChunkSignatures> signatures)
        : source_(std::move(source)), announced_(length), signatures_(std::move(signatures)) {}

    asio::awaitable<std::string> next() override {
        while (state_ != State::end) {
            if (state_ == State::bytes && !buffer_.empty()) co_return take();
            if (advance()) continue;
            const std::string piece = co_await source_->next();
            if (piece.empty()) {
                // Some clients end with the last chunk and no line behind it.
                if (state_ != State::trailer || !buffer_.empty()) incomplete();
                finish();
                drained_ = true;
                break;
            }
            buffer_ += piece;
        }
        if (!drained_) {  // the end of the HTTP message, too
            const std::string rest = co_await source_->next();
            if (!rest.empty() || !buffer_.empty()) incomplete();
            drained_ = true;
        }
        co_return std::string();
    }

    std::vector<std::pair<std::string, std::string>> trailers() const override { return trailers_; }

private:
    enum class State : unsigned char { size, bytes, line_end, trailer, end };

    std::string take() {
        std::string bytes;
        if (buffer_.size() <= left_) {
            bytes = std::exchange(buffer_, {});
        } else {
            bytes = buffer_.substr(0, static_cast<std::size_t>(left_));
            buffer_.erase(0, bytes.size());
        }
        left_ -= bytes.size();
        total_ += bytes.size();
        if (signatures_) signatures_->add(bytes);
        if (left_ == 0) state_ = State::line_end;
        return bytes;
    }

    /// One line further; false: more is needed.
    bool advance() {
        if (state_ == State::bytes) return false;
        const std::size_t end = buffer_.find("\r\n");
        if (end == std::string::npos || end > longest_line) {
            if (buffer_.size() > longest_line) bad_chunk();
            return false;
        }
        const std::string line = buffer_.substr(0, end);
        buffer_.erase(0, end + 2);
        if (state_ == State::line_end) {
            if (!line.empty()) bad_chunk();
            if (signatures_) signatures_->check_chunk(signature_);
            state_ = State::size;
        } else if (state_ == State::size) {
            read_size(line);
        } else if (line.empty()) {
            finish();
        } else {
            read_trailer(line);
        }
        return true;
    }

    void read_size(std::string_view line) {
        const std::string_view digits = line.substr(0, line.find(';'));
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), left_, 16);
        if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) bad_chunk();
        state_ = left_ == 0 ? State::trailer : State::bytes;
        if (!signatures_) return;
        constexpr std::string_view name = ";chunk-signature=";
        const std::string_view extension = line.substr(digits.size());
        signature_ = extension.starts_with(name) ? extension.substr(name.size()) : std::string_view();
        if (left_ == 0) signatures_->check_chunk(signature_);
    }

    void read_trailer(std::string_view line) {
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || trailers_.size() >= most_trailers)
            throw ApiError("MalformedTrailerError", 400,
                           "The request contained trailing data that was not well-formed or did not conform to our "
                           "published schema.");
        std::string_view value = line.substr(colon + 1);
        while (value.starts_with(' ')) value.remove_prefix(1);
        while (value.ends_with(' ') || value.ends_with('\n')) value.remove_suffix(1);
        std::string name(line.substr(0, colon));
        if (signatures_) {
            name = ascii_lower(name);
            if (name == "x-amz-trailer-signature") {
                trailer_signature_ = value;
                return;
            }
            signed_trailers_.append(name).append(":").append(value).append("\n");
        }
        trailers_.emplace_back(std::move(name), std::string(value));
    }

    void finish() {
        if (announced_ && *announced_ != total_) incomplete();
        if (signatures_ && (signatures_->with_trailers() || !signed_trailers_.empty()))
            signatures_->check_trailers(signed_trailers_, trailer_signature_);
        state_ = State::end;
    }

    std::shared_ptr<ByteSource> source_;
    std::optional<std::uint64_t> announced_;
    std::shared_ptr<ChunkSignatures> signatures_;  ///< null: not verified
    std::string signature_;                        ///< of the chunk at hand, as it is given
    std::string signed_trailers_;
    std::string trailer_signature_;
    std::string buffer_;
    std::uint64_t left_ = 0;
    std::uint64_t total_ = 0;
    bool drained_ = false;
    State state_ = State::size;
    std::vector<std::pair<std::string, std::string>> trailers_;
};

bool is_digest_of_any_case(std::string_view text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

bool is_aws_chunked(std::string_view coding) {
    constexpr std::string_view name = "aws-chunked";
    return coding.size() == name.size() && std::equal(coding.begin(), coding.end(), name.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
           });
}

template <class Each>
void each_coding(std::string_view encoding, Each each) {
    while (!encoding.empty()) {
        const std::size_t comma = std::min(encoding.find(','), encoding.size());
        std::string_view coding = encoding.substr(0, comma);
        while (coding.starts_with(' ')) coding.remove_prefix(1);
        while (coding.ends_with(' ')) coding.remove_suffix(1);
        if (!coding.empty()) each(coding);
        encoding.remove_prefix(std::min(comma + 1, encoding.size()));
    }
}

}  // namespace

std::string without_aws_chunked(std::string_view encoding) {
    std::string left;
    each_coding(encoding, [&](std::string_view coding) {
        if (!is_aws_chunked(coding)) left.append(left.empty() ? "" : ",").append(coding);
    });
    return left;
}

Body unchunked(const http::Request& request, std::shared_ptr<ChunkSignatures> signatures) {
    const std::string_view digest = request.headers.get("x-amz-content-sha256");
    bool chunked = digest.starts_with("STREAMING-");
    each_coding(request.headers.get("Content-Encoding"),
                [&](std::string_view coding) { chunked = chunked || is_aws_chunked(coding); });
    Body body;
    if (is_digest_of_any_case(digest)) body.sha256 = digest;
    if (!chunked) {
        body.bytes = request.body;
        body.stream = request.stream;
        return body;
    }
    std::optional<std::uint64_t> length;
    if (const std::string_view text = request.headers.get("x-amz-decoded-content-length"); !text.empty()) {
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end != text.data() + text.size())
            throw ApiError("InvalidArgument", 400, "x-amz-decoded-content-length is not a number.");
        length = number;
    }
    std::shared_ptr<ByteSource> source = request.stream;
    if (!source) source = std::make_shared<TextSource>(request.body);
    body.stream = std::make_shared<ChunkedSource>(std::move(source), length, std::move(signatures));
    return body;
}

}  // namespace stepwell::protocol
