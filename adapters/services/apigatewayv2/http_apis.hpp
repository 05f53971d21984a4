#pragma once
// HTTP APIs of API Gateway: requests from outside reach Lambda functions through routes.

#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <string>
#include <string_view>

#include "adapters/aws/service.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::apigatewayv2 {

class HttpApis final : public Service {
public:
    /// Registers its operations.
    explicit HttpApis(Platform& platform);

    std::string_view name() const override { return "apigatewayv2"; }
    asio::awaitable<void> reset() override;

    /// Bytes that a request to an API may bring along.
    static constexpr std::size_t max_body = std::size_t{10} * 1024 * 1024;

    /// Answers a request to `/_api/{api_id}{path_and_query}`, or to the host `{api_id}.execute-api.*`.
    asio::awaitable<http::Response> serve(std::string api_id, std::string path_and_query, http::Request request);

private:
    Platform& platform_;
};

}  // namespace stepwell::apigatewayv2
