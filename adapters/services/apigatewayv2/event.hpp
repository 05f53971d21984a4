#pragma once
// What a Lambda function of an HTTP API is given. API Gateway developer guide: "Payload format version".

#include <string>

#include "adapters/platform/http/server.hpp"
#include "adapters/services/apigatewayv2/routes.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::apigatewayv2 {

/// A request on its way to its integration.
struct Call {
    std::string account;
    std::string region;
    std::string api_id;
    std::string stage;  ///< "$default" or a stage's name
    Value stage_variables = Value::empty_object();
    std::string request_id;
    std::string path;   ///< still encoded, a named stage in front
    std::string query;  ///< still encoded
    TimePoint time;
    RouteMatch route;
};

/// The event of payload format 2.0.
Value event_2_0(const Call& call, const http::Request& request);
/// The event of payload format 1.0.
Value event_1_0(const Call& call, const http::Request& request);

}  // namespace stepwell::apigatewayv2
