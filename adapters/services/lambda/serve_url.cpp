// A request to a function URL becomes an event of payload format 2.0. Lambda developer guide: "Invoking Lambda function
// URLs".
#include <algorithm>

#include "adapters/aws/entrances.hpp"
#include "adapters/aws/http_functions/answer.hpp"
#include "adapters/aws/http_functions/cors.hpp"
#include "adapters/aws/http_functions/event.hpp"
#include "adapters/aws/trace_header.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/live_answer.hpp"
#include "adapters/services/lambda/urls.hpp"
#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t largest_url_request = 6UL * 1024 * 1024;
constexpr std::string_view structured_stream = "application/vnd.awslambda.http-integration-response";
constexpr std::string_view prelude_end("\0\0\0\0\0\0\0\0", 8);
constexpr std::size_t largest_prelude = 1024UL * 1024;

http::Response message(int status, std::string_view text) {
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "application/json");
    response.body = print(Value::object({{"Message", text}}));
    return response;
}

/// AWS: the event of an HTTP API, but for a few facts.
Value event_of(const FunctionName& name, const std::string& id, const std::string& request_id,
               std::string path_and_query, TimePoint now, const http::Request& request) {
    http_functions::Call call;
    call.account = name.account;
    call.region = name.region;
    call.api_id = id;
    call.stage = "$default";
    call.request_id = request_id;
    const auto question = path_and_query.find('?');
    call.path = path_and_query.substr(0, question);
    if (question != std::string::npos) call.query = path_and_query.substr(question + 1);
    call.time = now;
    call.route.key = "$default";
    const Value event = http_functions::event_2_0(call, request);
    const Value& context = event["requestContext"];
    return event.with(
        "requestContext",
        context.with("accountId", "anonymous").with("domainName", id + ".lambda-url." + name.region + ".on.aws"));
}

/// What a streaming handler began with: status and headers as JSON, eight zero bytes. Null: it is not JSON.
std::optional<http::Response> answer_head(std::string_view prelude) {
    const Parsed head = parse_json(prelude);
    if (!head) return std::nullopt;
    const Value described = (*head).contains("statusCode") ? *head : (*head).with("statusCode", 200);
    return http_functions::response_of("2.0", print(described.without("body")));
}

/// A streamed answer that was gathered.
http::Response gathered_answer(const Outcome& outcome) {
    http::Response response;
    const auto end = outcome.payload.find(prelude_end);
    if (outcome.content_type != structured_stream || end == std::string::npos) {
        response.headers.add("Content-Type", outcome.content_type);
        response.body = outcome.payload;
        return response;
    }
    const auto head = answer_head(std::string_view(outcome.payload).substr(0, end));
    if (!head) return message(502, "Internal Server Error");
    response = *head;
    response.body = outcome.payload.substr(end + prelude_end.size());
    return response;
}

/// InvokeMode BUFFERED.
http::Response buffered_answer(const Outcome& outcome) {
    if (outcome.kind != Outcome::Kind::success) return message(502, "Internal Server Error");
    if (!outcome.content_type.empty()) return gathered_answer(outcome);
    return http_functions::response_of("2.0", outcome.payload);
}

/// The body of an answer as the handler makes it. What it could not complete breaks off.
class LiveBody final : public LiveSource {
public:
    using LiveSource::LiveSource;
    asio::awaitable<std::string> next() override {
        std::string piece = co_await next_piece();
        if (piece.empty() && live().outcome().kind != Outcome::Kind::success)
            throw BrokenSource("a function failed in the midst of its streamed answer");
        co_return piece;
    }
};

/// InvokeMode RESPONSE_STREAM.
asio::awaitable<http::Response> answer_while_made(std::shared_ptr<LiveAnswer> live) {
    std::string bytes = co_await live->next();
    const auto type = live->content_type();
    http::Response response;
    if (bytes.empty()) {  // it has ended
        const Outcome outcome = live->outcome();
        if (outcome.kind != Outcome::Kind::success) co_return message(502, "Internal Server Error");
        // AWS: what a handler that does not stream returned is the body as it is, whatever it looks like
        response.headers.add("Content-Type", type.value_or("application/json"));
        response.body = outcome.payload;
        co_return response;
    }
    if (type != structured_stream) {
        response.headers.add("Content-Type", type.value_or("application/octet-stream"));
        response.stream = std::make_shared<LiveBody>(std::move(live), std::move(bytes));
        co_return response;
    }
    auto source = std::make_shared<LiveBody>(live, std::string());  // tells the handler when there is an error
    std::size_t end = 0;
    while ((end = bytes.find(prelude_end)) == std::string::npos) {
        const std::string piece = co_await live->next();
        if (piece.empty() || bytes.size() > largest_prelude) co_return message(502, "Internal Server Error");
        bytes += piece;
    }
    const auto head = answer_head(std::string_view(bytes).substr(0, end));
    if (!head) co_return message(502, "Internal Server Error");
    response = *head;
    response.body.clear();
    source->unread(bytes.substr(end + prelude_end.size()));
    response.stream = std::move(source);
    co_return response;
}

struct Served {
    Value config;
    Function function;
};

/// Whose URL it is; nothing if it is nobody's any more.
std::optional<Served> find_served(const Core& core, const std::string& id) {
    const auto place = core.platform.documents.find(urls_collection, id);
    if (!place) return std::nullopt;
    const auto text = [&](const char* member) { return std::string((*place)[member].as_string()); };
    const FunctionName name{text("Account"), text("Region"), text("Function"), text("Qualifier")};
    const auto record = core.platform.documents.find(functions_collection, name.key());
    if (!record) return std::nullopt;
    auto function = version_of(name, *record);
    const Value& config = (*record)["Urls"][name.qualifier];
    if (!function || config["Id"].as_string() != id) return std::nullopt;
    return Served{config, std::move(*function)};
}

/// Of a URL whose callers must sign. Without --require-signatures it is enough that somebody did.
std::optional<http::Response> refuse_unsigned(const Core& core, const http::Request& request) {
    const bool is_signed = request.headers.get("Authorization").starts_with("AWS4-HMAC-SHA256") ||
                           request.query().find("X-Amz-Signature=") != std::string_view::npos;
    if (!is_signed) return message(403, "Forbidden");
    const Entrances* const entrances = core.platform.entrances;
    if (!entrances || !entrances->signature_fault) return std::nullopt;
    const std::optional<ApiError> fault = entrances->signature_fault(request, "lambda");
    return fault ? std::optional(message(403, fault->message)) : std::nullopt;
}

http::Response refused(const ApiError& error) {
    if (error.status == 429) return message(429, "Rate Exceeded.");
    return message(502, "Internal Server Error");
}

}  // namespace

asio::awaitable<http::Response> serve_url(Core& core, std::string id, std::string path_and_query,
                                          http::Request request) {
    const std::optional<Served> served = find_served(core, id);
    if (!served) co_return message(403, "Forbidden");
    const Value config = served->config;
    const FunctionName name = served->function.name;
    if (auto early = http_functions::preflight(config["Cors"], request)) co_return *early;
    if (config["AuthType"].as_string() == "AWS_IAM") {
        if (auto refused = refuse_unsigned(core, request)) co_return std::move(*refused);
    }
    if (request.body.size() > largest_url_request) co_return message(413, "Request Entity Too Large");

    Invocation invocation;
    invocation.request_id = random_uuid();
    const TimePoint now = core.platform.clock.now();
    invocation.payload = print(event_of(name, id, invocation.request_id, std::move(path_and_query), now, request));
    invocation.trace_id = trace_of_invocation({}, name.arn(), now);
    invocation.invoked_arn = name.qualified_arn();
    const std::string request_id = invocation.request_id;
    http::Response response;
    try {
        if (config["InvokeMode"].as_string() == "RESPONSE_STREAM") {
            const auto live = invoke_live(core, served->function, std::move(invocation));
            response = co_await answer_while_made(live);
        } else {
            const Outcome outcome = co_await core.workers->invoke(served->function, std::move(invocation));
            response = buffered_answer(outcome);
        }
    } catch (const ApiError& error) {
        log::warn("lambda", error.message, {{"url", id}, {"function", name.name}});
        response = refused(error);
    }
    if (!config["Cors"].is_null()) response = http_functions::with_cors(config["Cors"], request, std::move(response));
    response.headers.add("x-amzn-RequestId", request_id);
    co_return response;
}

}  // namespace stepwell::lambda
