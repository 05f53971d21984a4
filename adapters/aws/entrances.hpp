#pragma once
// Requests that are no operations of AWS: to what users have built here. The service that answers them sets itself in
// when it is constructed.

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell {

/// Answers a request to the user's HTTP API, or function URL, of this id.
using HttpApi = std::function<boost::asio::awaitable<http::Response>(std::string id, std::string path_and_query,
                                                                     http::Request request)>;
/// Answers a request for something that one service offers at a path of ours.
using OwnPath = std::function<boost::asio::awaitable<http::Response>(http::Request request)>;

/// Why a request is not signed, for the service of that signing name, by a key that counts; nothing: it is.
using SignatureRefusal = std::function<std::optional<ApiError>(const http::Request& request, std::string_view service)>;

struct Entrances {
    HttpApi http_api;       ///< none: there are no HTTP APIs
    HttpApi function_url;   ///< by the URL's id
    OwnPath function_code;  ///< what is below /_stepwell/lambda/
    /// For what asks for signatures by itself. Set by the server; none: nobody's are verified (--require-signatures).
    SignatureRefusal signature_fault;
};

}  // namespace stepwell
