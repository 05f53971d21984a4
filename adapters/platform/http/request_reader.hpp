#pragma once
// Reads the requests of one connection from its bytes, and knows no socket: who has one asks for room, reads into it
// and says how much came. Private to the server.

#include <atomic>
#include <boost/asio/buffer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "adapters/platform/http/request_parser.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::http {

/// An answer in a line of text.
Response plain(int status, std::string text);

class RequestReader {
public:
    enum class Outcome : unsigned char {
        need_more,  ///< bytes
        done,
        refused,   ///< `refusal` is the answer
        too_large  ///< the body is larger than `body_limit`
    };

    /// `buffered`: the bytes of all bodies held now, of every connection. Both outlive this.
    RequestReader(const Limits& limits, std::atomic<std::size_t>& buffered);
    ~RequestReader() { release(); }
    RequestReader(const RequestReader&) = delete;
    RequestReader& operator=(const RequestReader&) = delete;

    /// The next request begins, with bytes that came behind the last one.
    void begin();
    /// Where the next bytes go: as many as the request is likely to have, or few.
    boost::asio::mutable_buffer room();
    boost::asio::mutable_buffer small_room();
    void received(std::size_t count) { buffer_.commit(count); }
    /// Bytes that nobody has looked at.
    bool has_bytes() const { return buffer_.size() > 0; }
    /// Room for bytes that nobody wants; what was there is forgotten.
    boost::asio::mutable_buffer waste();

    /// Whether the head is there. The functions below are for when it is.
    Outcome read_head();
    /// Whether the body is there, all of it: it may have so many bytes.
    void gather_body(std::size_t limit);
    Outcome read_body();
    /// Whether a piece of it is there, as the request's body; none is the end. Fields behind it are kept.
    void take_pieces();
    Outcome read_piece();

    Request& request() { return parser_->request(); }
    /// As far as it was read. The pieces of its body arrive in what is left here.
    Request take_request() { return std::exchange(parser_->request(), {}); }
    bool is_done() const { return parser_->is_done(); }
    bool keep_alive() const { return parser_->keep_alive(); }
    bool http_1_0() const { return parser_->http_1_0(); }
    /// The body's size, by the head.
    std::optional<std::uint64_t> announced() const;
    /// The client waits for a word before it sends the body.
    bool awaits_continue() const { return parser_->expects_continue() && !has_bytes(); }
    bool expects_continue() const { return parser_->expects_continue(); }
    /// It expects what we do not know.
    bool expects_other() const { return parser_->expects_other(); }
    std::size_t body_limit() const { return parser_->body_allowed(); }
    const std::vector<std::pair<std::string, std::string>>& trailers() const { return parser_->trailers(); }
    Response& refusal() { return refusal_; }
    /// The body is held no longer.
    void release() { hold(0); }

private:
    Outcome refuse(int status, std::string text);
    Outcome parse(bool head);
    void hold(std::size_t bytes);

    const Limits& limits_;
    std::atomic<std::size_t>& buffered_;
    std::optional<RequestParser> parser_;
    boost::beast::flat_buffer buffer_;
    Response refusal_;
    std::size_t head_size_ = 0;
    std::size_t counted_ = 0;  ///< our part of `buffered_`
};

}  // namespace stepwell::http
