#include "adapters/aws/http_functions/cors.hpp"

#include <string>

#include "engine/text.hpp"

namespace stepwell::http_functions {

namespace {

std::string joined(const Value& list) {
    std::string text;
    for (const Value& item : list.items()) text.append(text.empty() ? "" : ",").append(item.as_string());
    return text;
}

/// What Access-Control-Allow-Origin says; empty: the origin is not allowed.
std::string allowed_origin(const Value& cors, std::string_view origin) {
    for (const Value& item : cors["AllowOrigins"].items()) {
        const std::string_view allowed = item.as_string();
        if (allowed == "*") return "*";
        const bool by_prefix = allowed.ends_with("://*") && origin.starts_with(allowed.substr(0, allowed.size() - 1));
        if (by_prefix || allowed == origin) return std::string(origin);
    }
    return {};
}

void add_list(http::Headers& headers, const char* name, const Value& list) {
    if (list.size() != 0) headers.add(name, joined(list));
}

/// Adds what both kinds of answers have; false: the origin is not allowed.
bool add_origin(http::Headers& headers, const Value& cors, std::string_view origin) {
    std::string allowed = allowed_origin(cors, origin);
    if (allowed.empty()) return false;
    if (allowed != "*") headers.add("vary", "Origin");
    headers.add("access-control-allow-origin", std::move(allowed));
    if (cors["AllowCredentials"].as_bool()) headers.add("access-control-allow-credentials", "true");
    return true;
}

bool is_cors_header(std::string_view name) {
    constexpr std::string_view prefix = "access-control-";
    return name.size() > prefix.size() && same_letters(name.substr(0, prefix.size()), prefix);
}

}  // namespace

std::optional<http::Response> preflight(const Value& cors, const http::Request& request) {
    if (!cors.is_object() || request.method != "OPTIONS" || !request.headers.has("origin") ||
        !request.headers.has("access-control-request-method")) {
        return std::nullopt;
    }
    http::Response response;
    response.status = 204;
    if (!add_origin(response.headers, cors, request.headers.get("origin"))) return response;
    add_list(response.headers, "access-control-allow-methods", cors["AllowMethods"]);
    add_list(response.headers, "access-control-allow-headers", cors["AllowHeaders"]);
    if (cors.contains("MaxAge")) response.headers.add("access-control-max-age", cors["MaxAge"].number_text());
    return response;
}

http::Response with_cors(const Value& cors, const http::Request& request, http::Response response) {
    if (!cors.is_object()) return response;
    http::Headers headers;
    for (const auto& [name, value] : response.headers.all()) {
        if (!is_cors_header(name)) headers.add(name, value);
    }
    response.headers = std::move(headers);
    const std::string_view origin = request.headers.get("origin");
    if (!origin.empty() && add_origin(response.headers, cors, origin)) {
        add_list(response.headers, "access-control-expose-headers", cors["ExposeHeaders"]);
    }
    return response;
}

}  // namespace stepwell::http_functions
