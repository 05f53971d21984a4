#include "adapters/aws/http_functions/event.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/civil_time.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/utf8.hpp"
#include "engine/text.hpp"

namespace stepwell::http_functions {

namespace {

/// Values by name, in the order in which names first came.
struct Multimap {
    std::vector<std::pair<std::string, std::vector<std::string>>> entries;
    std::map<std::string, std::size_t, std::less<>> index;

    void add(std::string name, std::string value) {
        const auto [at, is_new] = index.emplace(name, entries.size());
        if (is_new) entries.emplace_back(std::move(name), std::vector<std::string>());
        entries[at->second].second.push_back(std::move(value));
    }
    std::string_view first(std::string_view name) const {
        const auto at = index.find(name);
        return at == index.end() ? std::string_view() : std::string_view(entries[at->second].second.front());
    }
    Value joined() const {
        Members members;
        for (const auto& [name, values] : entries) {
            std::string text;
            for (const std::string& value : values) text.append(&value == &values.front() ? "" : ",").append(value);
            members.push_back({name, Value(text)});
        }
        return Value(std::move(members));
    }
    Value last() const {
        Members members;
        for (const auto& [name, values] : entries) members.push_back({name, values.back()});
        return Value(std::move(members));
    }
    Value lists() const {
        Members members;
        for (const auto& [name, values] : entries) {
            members.push_back({name, Value(Values(values.begin(), values.end()))});
        }
        return Value(std::move(members));
    }
};

std::string decoded(std::string_view text, http::Plus plus = http::Plus::literal) {
    return to_utf8(http::percent_decode(text, plus).value_or(std::string(text)));
}

Multimap read_query(std::string_view query) {
    Multimap parameters;
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(part.size() + 1, query.size()));
        if (part.empty()) continue;
        const auto equals = part.find('=');
        const std::string_view value = equals == std::string_view::npos ? "" : part.substr(equals + 1);
        parameters.add(decoded(part.substr(0, equals), http::Plus::space), decoded(value, http::Plus::space));
    }
    return parameters;
}

/// The request's headers and those that a load balancer adds.
Multimap read_headers(const Call& call, const http::Request& request) {
    Multimap headers;
    for (const auto& [name, value] : request.headers.all()) headers.add(ascii_lower(name), to_utf8(value));
    const std::string_view host = headers.first("host");
    const auto colon = host.rfind(':');
    headers.add("x-forwarded-for", request.remote);
    headers.add("x-forwarded-port", colon == std::string_view::npos ? "80" : std::string(host.substr(colon + 1)));
    headers.add("x-forwarded-proto", "http");
    if (headers.first("x-amzn-trace-id").empty()) {
        std::array<char, 16> seconds{};
        const auto since_1970 = std::chrono::floor<std::chrono::seconds>(call.time).time_since_epoch().count();
        const int length =
            std::snprintf(seconds.data(), seconds.size(), "%08llx", static_cast<unsigned long long>(since_1970));
        std::string id = call.request_id;
        std::erase(id, '-');
        headers.add("x-amzn-trace-id",
                    "Root=1-" + std::string(seconds.data(), static_cast<std::size_t>(length)) + "-" + id.substr(0, 24));
    }
    return headers;
}

/// Takes `cookie` out of `headers`: format 2.0 has a list of its own for them.
Values take_cookies(Multimap& headers) {
    Values cookies;
    const auto at = headers.index.find("cookie");
    if (at == headers.index.end()) return cookies;
    for (const std::string& line : headers.entries[at->second].second) {
        std::string_view rest = line;
        while (!rest.empty()) {
            std::string_view cookie = rest.substr(0, rest.find(';'));
            rest.remove_prefix(std::min(cookie.size() + 1, rest.size()));
            while (cookie.starts_with(' ')) cookie.remove_prefix(1);
            while (cookie.ends_with(' ')) cookie.remove_suffix(1);
            if (!cookie.empty()) cookies.emplace_back(cookie);
        }
    }
    headers.entries.erase(headers.entries.begin() + static_cast<std::ptrdiff_t>(at->second));
    headers.index.clear();
    for (std::size_t i = 0; i < headers.entries.size(); ++i) headers.index.emplace(headers.entries[i].first, i);
    return cookies;
}

/// AWS: bodies of these types arrive as text, all others (forms too) as base64.
bool is_text(std::string_view content_type, std::string_view body) {
    if (!is_utf8(body)) return false;
    std::string type = ascii_lower(content_type.substr(0, content_type.find(';')));
    while (type.ends_with(' ')) type.pop_back();
    constexpr std::array<std::string_view, 3> names{"application/json", "application/javascript", "application/xml"};
    return type.empty() || type.starts_with("text/") || type.ends_with("+json") || type.ends_with("+xml") ||
           std::find(names.begin(), names.end(), type) != names.end();
}

struct EventBody {
    Value text;  ///< null: none
    bool base64 = false;
};

EventBody read_body(const http::Request& request) {
    if (request.body.empty()) return {};
    if (is_text(request.headers.get("content-type"), request.body)) return {request.body, false};
    return {base64_encode(request.body), true};
}

/// `12/Mar/2020:19:03:58 +0000`
std::string log_time(TimePoint time) {
    return print_time(std::chrono::floor<std::chrono::seconds>(time), "%d/%b/%Y:%H:%M:%S +0000");
}

/// The API's own domain name: the request's, when it came by that, else the one it would have on AWS.
std::string domain_name(const Call& call, const http::Request& request) {
    const std::string_view host = request.headers.get("host");
    if (host.starts_with(call.api_id + ".")) return to_utf8(host.substr(0, host.find(':')));
    return call.api_id + ".execute-api." + call.region + ".amazonaws.com";
}

Value path_parameters(const Call& call) {
    ObjectBuilder parameters;
    for (const auto& [name, value] : call.route.parameters) parameters.set(name, to_utf8(value));
    return parameters.build();
}

}  // namespace

Value event_2_0(const Call& call, const http::Request& request) {
    const std::string path = decoded(call.path);
    Multimap headers = read_headers(call, request);
    const Values cookies = take_cookies(headers);
    const Multimap query = read_query(call.query);
    const EventBody body = read_body(request);

    ObjectBuilder event;
    event.set("version", "2.0").set("routeKey", call.route.key).set("rawPath", path);
    event.set("rawQueryString", to_utf8(call.query));
    if (!cookies.empty()) event.set("cookies", Value(cookies));
    event.set("headers", headers.joined());
    if (!query.entries.empty()) event.set("queryStringParameters", query.joined());
    ObjectBuilder context;
    context.set("accountId", call.account).set("apiId", call.api_id);
    context.set("domainName", domain_name(call, request)).set("domainPrefix", call.api_id);
    context.set("http", Value::object({{"method", request.method},
                                       {"path", path},
                                       {"protocol", "HTTP/1.1"},
                                       {"sourceIp", request.remote},
                                       {"userAgent", to_utf8(request.headers.get("user-agent"))}}));
    context.set("requestId", call.request_id).set("routeKey", call.route.key).set("stage", call.stage);
    context.set("time", log_time(call.time)).set("timeEpoch", call.time.time_since_epoch().count());
    event.set("requestContext", context.build());
    if (!call.route.parameters.empty()) event.set("pathParameters", path_parameters(call));
    if (call.stage_variables.size() != 0) event.set("stageVariables", call.stage_variables);
    if (!body.text.is_null()) event.set("body", body.text);
    event.set("isBase64Encoded", body.base64);
    return event.build();
}

Value event_1_0(const Call& call, const http::Request& request) {
    const std::string path = decoded(call.path);
    const Multimap headers = read_headers(call, request);
    const Multimap query = read_query(call.query);
    const EventBody body = read_body(request);
    const bool has_query = !query.entries.empty();

    ObjectBuilder event;
    event.set("version", "1.0").set("resource", call.route.path).set("path", path).set("httpMethod", request.method);
    event.set("headers", headers.last()).set("multiValueHeaders", headers.lists());
    event.set("queryStringParameters", has_query ? query.last() : Value());
    event.set("multiValueQueryStringParameters", has_query ? query.lists() : Value());
    ObjectBuilder identity;
    for (const char* unknown :
         {"accessKey", "accountId", "caller", "cognitoAmr", "cognitoAuthenticationProvider",
          "cognitoAuthenticationType", "cognitoIdentityId", "cognitoIdentityPoolId", "principalOrgId"}) {
        identity.set(unknown, nullptr);
    }
    identity.set("sourceIp", request.remote).set("user", nullptr);
    identity.set("userAgent", to_utf8(request.headers.get("user-agent"))).set("userArn", nullptr);
    ObjectBuilder context;
    context.set("accountId", call.account).set("apiId", call.api_id);
    context.set("domainName", domain_name(call, request)).set("domainPrefix", call.api_id);
    context.set("extendedRequestId", call.request_id).set("httpMethod", request.method);
    context.set("identity", identity.build()).set("path", path).set("protocol", "HTTP/1.1");
    context.set("requestId", call.request_id).set("requestTime", log_time(call.time));
    context.set("requestTimeEpoch", call.time.time_since_epoch().count()).set("resourceId", call.route.key);
    context.set("resourcePath", call.route.path).set("stage", call.stage);
    event.set("requestContext", context.build());
    event.set("pathParameters", call.route.parameters.empty() ? Value() : path_parameters(call));
    event.set("stageVariables", call.stage_variables.size() == 0 ? Value() : call.stage_variables);
    event.set("body", body.text).set("isBase64Encoded", body.base64);
    return event.build();
}

}  // namespace stepwell::http_functions
