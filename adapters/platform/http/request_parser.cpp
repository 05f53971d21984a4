#include "adapters/platform/http/request_parser.hpp"

#include <algorithm>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>

#include "engine/text.hpp"

namespace stepwell::http {
namespace {

namespace beast_http = boost::beast::http;

constexpr std::size_t most_fields = 256;
/// Room taken at once on the word of a Content-Length; more comes as bytes do.
constexpr std::uint64_t reserved_at_once = 1024 * 1024;

}  // namespace

RequestParser::RequestParser(std::size_t header_bytes) {
    header_limit(static_cast<std::uint32_t>(header_bytes));
    body_limit(boost::none);  // counted here, because the limit is known only after the head
    eager(false);
}

void RequestParser::on_request_impl(beast_http::verb, string_view method, string_view target, int version,
                                    error_code&) {
    request_.method = method;
    request_.target = target;
    take_authority();
    http_1_0_ = version == 10;
}

void RequestParser::on_field_impl(beast_http::field id, string_view name, string_view value, error_code& ec) {
    if (head_done_) {  // the trailers of a chunked body
        if (!trailers_kept_) return;
        if (trailers_.size() >= most_fields) ec = beast_http::error::header_limit;
        if (!ec) trailers_.emplace_back(std::string(name), std::string(value));
        return;
    }
    if (request_.headers.all().size() >= most_fields) {
        ec = beast_http::error::header_limit;
        return;
    }
    if (id == beast_http::field::transfer_encoding && !boost::beast::iequals(value, "chunked")) {
        ec = beast_http::error::bad_transfer_encoding;
        return;
    }
    if (id == beast_http::field::host) ++hosts_;
    if (id == beast_http::field::expect)
        (boost::beast::iequals(value, "100-continue") ? expects_continue_ : expects_other_) = true;
    request_.headers.add(std::string(name),
                         id == beast_http::field::host && !authority_.empty() ? authority_ : std::string(value));
}

// RFC 9112, 3.2.2: a target as proxies are asked for it. Its authority counts, whatever Host says.
void RequestParser::take_authority() {
    std::string& target = request_.target;
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!same_letters(std::string_view(target).substr(0, scheme.size()), scheme)) continue;
        const std::size_t end = std::min(target.find_first_of("/?", scheme.size()), target.size());
        authority_ = target.substr(scheme.size(), end - scheme.size());
        target.erase(0, end);
        if (!target.starts_with('/')) target.insert(0, 1, '/');
        return;
    }
}

void RequestParser::on_header_impl(error_code& ec) {
    head_done_ = true;
    // RFC 9112, 3.2: exactly one Host in HTTP/1.1. Chunks are unknown to HTTP/1.0.
    if (hosts_ > 1 || (hosts_ == 0 && !http_1_0_)) ec = beast_http::error::bad_field;
    if (chunked() && http_1_0_) ec = beast_http::error::bad_transfer_encoding;
}

void RequestParser::on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) {
    if (length) request_.body.reserve(static_cast<std::size_t>(std::min(*length, reserved_at_once)));
}

std::size_t RequestParser::add(string_view bytes, error_code& ec) {
    if (bytes.size() > body_allowed_ - std::min(body_allowed_, request_.body.size())) {
        ec = beast_http::error::body_limit;
        return 0;
    }
    request_.body.append(bytes.data(), bytes.size());
    return bytes.size();
}

}  // namespace stepwell::http
