#pragma once
// Route keys of an HTTP API, and which route a request takes. API Gateway developer guide: "Create routes for HTTP
// APIs".

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/http_functions/event.hpp"
#include "engine/value/value.hpp"

namespace stepwell::apigatewayv2 {

/// A parsed route key: `GET /pets/{id}`, `ANY /{proxy+}`, `$default`.
struct RouteKey {
    struct Segment {
        enum class Kind { literal, parameter, greedy } kind = Kind::literal;
        std::string text;  ///< the literal, or the parameter's name
    };
    std::string method;  ///< "GET", "ANY"; empty for $default
    std::vector<Segment> segments;
    std::string path;  ///< "/pets/{id}"; empty for $default
    bool is_default() const { return method.empty(); }
};

/// Nothing if the text is no route key.
std::optional<RouteKey> parse_route_key(std::string_view text);

/// `routes`: an object of route records by id. `path` is still percent-encoded and begins with a slash; its stage is
/// cut off. Nothing: no route matches.
std::optional<http_functions::RouteMatch> match_route(const Value& routes, std::string_view method,
                                                      std::string_view path);

}  // namespace stepwell::apigatewayv2
