#include "api/http/front.hpp"

#include <charconv>
#include <chrono>

#include "adapters/platform/random.hpp"
#include "api/http/body_limits.hpp"
#include "api/version.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {
namespace {

constexpr std::string_view api_prefix = "/_api/";
constexpr std::string_view api_host = ".execute-api.";
constexpr std::string_view url_prefix = "/_url/";
constexpr std::string_view code_prefix = "/_stepwell/lambda/";  // packages of functions
constexpr std::string_view url_host = ".lambda-url.";
/// What users' code and buckets answer at an address that is the control APIs' as well: as a page it has an origin of
/// its own, which the doors refuse, whatever its type. A policy that the answer brings along holds beside it.
constexpr std::string_view sandbox_policy =
    "sandbox allow-downloads allow-forms allow-modals allow-popups allow-scripts";
constexpr std::size_t http_api_body = std::size_t{10} * 1024 * 1024;

http::Response json_answer(int status, const Value& body) {
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "application/json").add("x-amzn-RequestId", random_uuid());
    response.body = print(body);
    return response;
}

/// Both spellings, so that any AWS client finds its error's name and text.
http::Response refusal(int status, std::string_view code, std::string_view message) {
    http::Response response = json_answer(status, Value::object({{"__type", code}, {"message", message}}));
    response.headers.add("x-amzn-ErrorType", std::string(code));
    return response;
}

http::Response wrong_method(std::string_view allowed) {
    http::Response response = refusal(405, "MethodNotAllowed", "Use " + std::string(allowed) + ".");
    response.headers.add("Allow", std::string(allowed));
    return response;
}

bool is_health(std::string_view path) { return path == "/_stepwell/health" || path == "/_localstack/health"; }

std::optional<std::uint64_t> content_length(const http::Request& head) {
    const std::string_view text = head.headers.get("Content-Length");
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return length;
}

/// One line of what was asked and how it went, at debug level.
void log_request(const http::Request& request, const protocol::Route& route, const http::Response& response,
                 std::chrono::steady_clock::duration took) {
    if (!log::enabled(log::Level::debug)) return;
    const auto microseconds = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
    const std::string ms = std::to_string(microseconds / 1000) + '.' + std::to_string(microseconds % 1000 / 100);
    const std::string status = std::to_string(response.status);
    const auto* operation = route.operation();
    log::debug("http", "request",
               {{"method", request.method},
                {"service", route.service ? route.service->id : std::string_view("-")},
                {"operation", operation ? operation->name : request.path()},
                {"status", status},
                {"ms", ms},
                {"request", route.context.request_id}});
}

}  // namespace

Front::Front(FrontParts parts)
    : parts_(std::move(parts)), doors_(parts_.allowed_hosts), router_(parts_.registry, parts_.region, parts_.account) {}

http::Handler Front::handler() {
    return {.admit = [this](const http::Request& head) { return admit(head); },
            .too_large = [this](const http::Request& head, std::size_t limit) { return too_large(head, limit); },
            .handle = [this](http::Request request) { return handle(std::move(request)); }};
}

Front::Destination Front::destination(const http::Request& head) {
    Destination to;
    const std::string_view path = head.path();
    if (const std::string_view host = head.headers.get("Host"); host.find('.') != std::string_view::npos) {
        const std::string name = http::host_name(host);
        const std::size_t dot = name.find('.');
        const std::string_view parent = dot != std::string::npos ? std::string_view(name).substr(dot) : "";
        const bool is_url = parent.starts_with(url_host);
        if (dot > 0 && (is_url || parent.starts_with(api_host))) {
            to.kind = is_url ? Destination::Kind::function_url : Destination::Kind::http_api;
            to.api_id = name.substr(0, dot);
            to.path_and_query = head.target;
            to.own_origin = true;
            return to;
        }
    }
    if (const bool is_url = path.starts_with(url_prefix); is_url || path.starts_with(api_prefix)) {
        const std::string_view rest =
            std::string_view(head.target).substr(is_url ? url_prefix.size() : api_prefix.size());
        const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
        to.kind = is_url ? Destination::Kind::function_url : Destination::Kind::http_api;
        to.api_id = rest.substr(0, end);
        to.path_and_query = rest.substr(end);
        if (!to.path_and_query.starts_with('/')) to.path_and_query.insert(0, 1, '/');
    } else if (path.starts_with("/_stepwell/") || path.starts_with("/_localstack/")) {
        to.kind = Destination::Kind::own;
    }
    return to;
}

http::Verdict Front::admit(const http::Request& head) const {
    if (const auto why = doors_.foreign_host(head)) return refusal(403, "AccessDeniedException", *why);
    const Destination to = destination(head);
    if (to.kind == Destination::Kind::http_api || to.kind == Destination::Kind::function_url)
        return http_api_body;  // whose origins are its CORS settings' business
    if (const auto why = http::foreign_origin(head)) return refusal(403, "AccessDeniedException", *why);
    if (parts_.signatures)
        if (auto refused = refuse_unsigned(head, to.kind)) return std::move(*refused);
    if (to.kind == Destination::Kind::own) return least_body_limit;
    // Nearly every request is small enough for any operation: then which it is need not be known yet.
    const bool has_body = head.headers.has("Transfer-Encoding") || head.headers.has("Content-Length");
    if (const auto length = content_length(head); !has_body || (length && *length <= least_body_limit))
        return least_body_limit;
    const protocol::Route route = router_.find(head, random_uuid());
    if (!route.entry && route.refusal) return protocol::encode_error(route, *route.refusal);
    if (is_streamed(route)) return http::Streamed{};
    return body_limit(route);
}

/// Only the health of the server is anybody's to ask. Who has a package's URL has its SHA-256: that is as good as a
/// signature.
std::optional<http::Response> Front::refuse_unsigned(const http::Request& head, Destination::Kind kind) const {
    if (kind == Destination::Kind::own) {
        if (is_health(head.path()) || head.path().starts_with(code_prefix)) return std::nullopt;
        const auto refused = parts_.signatures->refuse_head(head, shapes::Protocol::rest_json, {});
        if (!refused) return std::nullopt;
        return refusal(refused->status, refused->code, refused->message);
    }
    const protocol::Route route = router_.find(head, random_uuid());
    const std::string_view service = route.service ? route.service->signing_name : std::string_view();
    const auto refused = parts_.signatures->refuse_head(head, route.protocol, service);
    if (!refused) return std::nullopt;
    return protocol::encode_error(route, *refused);
}

http::Response Front::too_large(const http::Request& head, std::size_t limit) const {
    if (destination(head).kind != Destination::Kind::operation)
        return json_answer(413, Value::object({{"message", "Request Entity Too Large"}}));
    const protocol::Route route = router_.find(head, random_uuid());
    return protocol::encode_error(route, body_too_large(route, limit));
}

asio::awaitable<http::Response> Front::handle(http::Request request) const {
    Destination to = destination(request);
    if (to.kind == Destination::Kind::operation) return operate(std::move(request));
    if (to.kind == Destination::Kind::own) return own(std::move(request));
    const HttpApi& serve = to.kind == Destination::Kind::http_api ? parts_.http_api : parts_.function_url;
    if (!serve) return own(std::move(request));  // which answers 404
    auto serving = serve(std::move(to.api_id), std::move(to.path_and_query), std::move(request));
    if (to.own_origin) return serving;
    return sandboxed(std::move(serving));
}

asio::awaitable<http::Response> Front::sandboxed(asio::awaitable<http::Response> serving) {
    http::Response response = co_await std::move(serving);
    response.headers.add("Content-Security-Policy", std::string(sandbox_policy));
    co_return response;
}

asio::awaitable<http::Response> Front::own(http::Request request) const {
    const std::string_view path = request.path();
    if (is_health(path)) {
        if (request.method != "GET" && request.method != "HEAD") co_return wrong_method("GET");
        co_return health();
    }
    if (path == "/_stepwell/reset") {
        if (request.method != "POST") co_return wrong_method("POST");
        try {
            if (parts_.signatures) parts_.signatures->check_body(request, shapes::Protocol::rest_json, false);
            co_await parts_.reset();
        } catch (const ApiError& error) {
            co_return refusal(error.status, error.code, error.message);
        } catch (const std::exception& error) {
            log::error("http", error.what(), {{"in", "reset"}});
            co_return refusal(500, "InternalFailure", error.what());
        }
        co_return json_answer(200, Value::empty_object());
    }
    if (parts_.function_code && path.starts_with(code_prefix)) {
        auto serving = parts_.function_code(std::move(request));
        co_return co_await std::move(serving);
    }
    co_return refusal(404, "NotFound", "There is nothing at this path.");
}

http::Response Front::health() const {
    const bool ready = parts_.ready();
    const std::string trouble = parts_.trouble ? parts_.trouble() : std::string();
    ObjectBuilder services;
    for (const std::string& name : parts_.services) {
        services.set(name, ready ? "running" : "starting");
        if (const auto second = parts_.registry.dialect(name).second_name; !second.empty())
            services.set(second, ready ? "running" : "starting");
    }
    Value body = Value::object({{"services", services.build()}, {"version", version()}});
    const Value notes = parts_.notes ? parts_.notes() : Value();
    if (notes.size() > 0) body = body.with("notes", notes);
    if (!trouble.empty()) body = body.with("trouble", trouble);
    return json_answer(ready && trouble.empty() ? 200 : 503, body);
}

asio::awaitable<http::Response> Front::operate(http::Request request) const {
    const auto begun = std::chrono::steady_clock::now();
    const protocol::Route route = router_.find(request, random_uuid());
    http::Response response;
    try {
        if (!parts_.ready()) throw ApiError("ServiceUnavailable", 503, "The server is starting.");
        std::shared_ptr<protocol::ChunkSignatures> chunks;
        if (parts_.signatures) chunks = parts_.signatures->check_body(request, route.protocol, is_streamed(route));
        Request input = protocol::decode(route, request, std::move(chunks));
        input.client = request.client;
        request.body = {};
        request.stream = nullptr;
        auto work = parts_.registry.call_for_text(*route.entry, route.context, std::move(input));
        Answer answer = co_await std::move(work);
        response = protocol::encode(route, std::move(answer));
    } catch (const ApiError& error) {
        response = protocol::encode_error(route, error);
    } catch (const std::exception& bug) {
        const auto* operation = route.operation();
        log::error("http", bug.what(),
                   {{"service", route.service ? route.service->id : std::string_view("-")},
                    {"operation", operation ? operation->name : std::string_view("-")},
                    {"request", route.context.request_id}});
        const ApiError failure("InternalFailure", 500,
                               "The request processing has failed because of an unknown error, exception or failure.");
        response = protocol::encode_error(route, failure);
    }
    // A browser can open what is read by GET: an object of a bucket is whatever its owner says.
    if (request.method == "GET") response.headers.add("Content-Security-Policy", std::string(sandbox_policy));
    log_request(request, route, response, std::chrono::steady_clock::now() - begun);
    co_return response;
}

}  // namespace stepwell
