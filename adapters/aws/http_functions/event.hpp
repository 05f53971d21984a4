#pragma once
// What a Lambda function is given that answers HTTP requests, of an HTTP API or of its own URL. API Gateway developer
// guide: "Payload format version".

#include <string>
#include <utility>
#include <vector>

#include "adapters/platform/http/server.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::http_functions {

/// The route of an API that a request takes.
struct RouteMatch {
    std::string route_id;
    std::string key;  ///< as it was created
    std::string path;
    std::vector<std::pair<std::string, std::string>> parameters;  ///< decoded
};

/// A request on its way to its function.
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

}  // namespace stepwell::http_functions
