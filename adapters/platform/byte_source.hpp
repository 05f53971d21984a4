#pragma once
// Bytes that come piece by piece, for what is too large to be held: bodies of requests and answers, objects of S3.

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepwell {

namespace asio = boost::asio;

class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// The next piece, as large as suits the source; empty at the end. Throws when the rest cannot be had
    /// (BrokenSource: for the sender's reasons). One call at a time.
    virtual asio::awaitable<std::string> next() = 0;
    /// The fields that followed the bytes; complete at the end.
    virtual std::vector<std::pair<std::string, std::string>> trailers() const { return {}; }
};

/// The other side did not send all it had announced.
struct BrokenSource : std::runtime_error {
    explicit BrokenSource(const std::string& why, bool took_too_long = false)
        : std::runtime_error(why), late(took_too_long) {}
    bool late;
};

/// A text as a source.
class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string text) : text_(std::move(text)) {}
    asio::awaitable<std::string> next() override { co_return std::exchange(text_, {}); }

private:
    std::string text_;
};

}  // namespace stepwell
