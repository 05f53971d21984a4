#pragma once
// Beast's incremental parser, filling our own Request. Stricter than Beast where two readers of the same bytes could
// disagree about where a request ends. Included by the connection only.

#include <boost/beast/http/basic_parser.hpp>
#include <cstddef>
#include <limits>

#include "adapters/platform/http/server.hpp"

namespace stepwell::http {

class RequestParser : public boost::beast::http::basic_parser<true> {
public:
    using error_code = boost::beast::error_code;
    using string_view = boost::beast::string_view;

    explicit RequestParser(std::size_t header_bytes);
    Request& request() { return request_; }
    bool http_1_0() const { return http_1_0_; }
    /// What the body may have from now on; a body beyond it is the error `body_limit`.
    void allow_body(std::size_t limit) { body_allowed_ = limit; }
    std::size_t body_allowed() const { return body_allowed_; }
    /// From now on: the fields behind a chunked body are wanted.
    void keep_trailers() { trailers_kept_ = true; }
    const std::vector<std::pair<std::string, std::string>>& trailers() const { return trailers_; }
    /// True if the client waits for `100 Continue` before it sends the body.
    bool expects_continue() const { return expects_continue_; }
    /// True for an Expect that we do not know.
    bool expects_other() const { return expects_other_; }

private:
    void on_request_impl(boost::beast::http::verb, string_view method, string_view target, int version,
                         error_code& ec) override;
    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_field_impl(boost::beast::http::field id, string_view name, string_view value, error_code& ec) override;
    void on_header_impl(error_code& ec) override;
    void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code& ec) override;
    std::size_t on_body_impl(string_view bytes, error_code& ec) override { return add(bytes, ec); }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code& ec) override { return add(bytes, ec); }
    void on_finish_impl(error_code&) override {}
    std::size_t add(string_view bytes, error_code& ec);

    void take_authority();

    Request request_;
    std::string authority_;  ///< of a target that has one
    std::size_t body_allowed_ = std::numeric_limits<std::size_t>::max();
    int hosts_ = 0;
    std::vector<std::pair<std::string, std::string>> trailers_;
    bool trailers_kept_ = false;
    bool head_done_ = false;
    bool http_1_0_ = false;
    bool expects_continue_ = false;
    bool expects_other_ = false;
};

}  // namespace stepwell::http
