// Invoke: synchronous, as an event, or only to see whether it could be done.
#include <algorithm>

#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/trace_header.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/events.hpp"
#include "adapters/services/lambda/eventstream.hpp"
#include "adapters/services/lambda/live_answer.hpp"
#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t largest_request = 6UL * 1024 * 1024;
constexpr std::size_t largest_event = 1024UL * 1024;
constexpr std::size_t longest_client_context = 3583;
constexpr std::size_t most_shown = 500;  // of a payload that is not JSON

/// AWS reports what its JSON parser says, with the place and the text.
[[noreturn]] void refuse_payload(const std::string& payload, const ParseError& error) {
    const std::size_t offset = std::min(error.offset, payload.size());
    const auto line = std::count(payload.begin(), payload.begin() + static_cast<std::ptrdiff_t>(offset), '\n') + 1;
    const std::size_t line_start = offset == 0 ? std::string::npos : payload.rfind('\n', offset - 1);
    const std::size_t column = offset - (line_start == std::string::npos ? 0 : line_start + 1) + 1;
    throw client_error("InvalidRequestContentException", 400,
                       "Could not parse request body into json: Could not parse payload into json: " + error.message +
                           "\n at [Source: (byte[])\"" + payload.substr(0, most_shown) +
                           "\"; line: " + std::to_string(line) + ", column: " + std::to_string(column) + "]");
}

std::string checked_payload(Body body, bool event) {
    std::string& payload = body.bytes;
    if (event && payload.size() > largest_event)
        throw ApiError("RequestTooLargeException", 413,
                       std::to_string(payload.size()) +
                           " byte payload is too large for the Event invocation type (limit " +
                           std::to_string(largest_event) + " bytes)");
    if (payload.size() > largest_request)
        throw ApiError("RequestTooLargeException", 413,
                       "Request must be smaller than 6291456 bytes for the InvokeFunction operation");
    if (payload.empty()) return "{}";
    if (body.is_json) return std::move(payload);
    const Parsed parsed = parse_json(payload);
    if (!parsed) refuse_payload(payload, parsed.error);
    return std::move(payload);
}

/// As one line of JSON, for a header.
std::string checked_client_context(std::string_view text) {
    if (text.empty()) return {};
    const auto refuse = [] {
        throw client_error("InvalidRequestContentException", 400,
                           "Client context must be a valid Base64-encoded JSON object.");
    };
    const auto bytes = text.size() > longest_client_context ? std::nullopt : base64_decode(text);
    if (!bytes) refuse();
    const Parsed parsed = parse_json(*bytes);
    if (!parsed || !(*parsed).is_object()) refuse();
    return print(*parsed);
}

/// What is asked for, checked.
struct ParsedInvoke {
    Function function;
    Invocation invocation;
};

ParsedInvoke read_request(Core& core, const Context& context, Request& request, bool event) {
    const Value& input = request.input;
    const FunctionName name = name_in(context, input);
    // AWS: Invoke names the version that it looked for
    FunctionName looked_for = name;
    if (looked_for.qualifier.empty()) looked_for.qualifier = "$LATEST";
    ParsedInvoke parsed{require_function(core.platform.documents, looked_for), {}};
    parsed.function.name = name;
    for (const char* unsupported : {"DurableExecutionName", "TenantId"})
        if (input.contains(unsupported)) refuse(std::string(unsupported) + " is not supported by Stepwell.");
    parsed.invocation.request_id = context.request_id.empty() ? random_uuid() : context.request_id;
    parsed.invocation.payload = checked_payload(std::move(request.payload), event);
    parsed.invocation.client_context = checked_client_context(input["ClientContext"].as_string());
    parsed.invocation.trace_id = trace_of_invocation(context.trace_header, name.arn(), core.platform.clock.now());
    parsed.invocation.invoked_arn = name.qualified_arn();
    return parsed;
}

asio::awaitable<Answer> invoke(Core& core, Context context, Request request) {
    const Value input = request.input;
    const std::string_view type = input["InvocationType"].as_string();
    const bool event = type == "Event";
    ParsedInvoke parsed = read_request(core, context, request, event);
    Answer answer;
    ObjectBuilder output;
    if (type == "DryRun") {
        answer.status = 204;
    } else if (event) {
        co_await core.events->accept(parsed.function.name, std::move(parsed.invocation));
        answer.status = 202;
    } else {
        const std::string version = parsed.function.version();
        const Outcome outcome = co_await core.workers->invoke(parsed.function, std::move(parsed.invocation));
        answer.status = 200;
        output.set("ExecutedVersion", version);
        if (outcome.kind != Outcome::Kind::success) output.set("FunctionError", "Unhandled");
        if (input["LogType"].as_string() == "Tail") output.set("LogResult", base64_encode(outcome.log_tail));
        answer.payload.bytes = outcome.payload;
    }
    output.set("StatusCode", answer.status);
    answer.output = output.build();
    co_return answer;
}

/// The answer as events: pieces as they come, and then how it ended.
class EventFrames final : public LiveSource {
public:
    EventFrames(std::shared_ptr<LiveAnswer> live, std::string first, bool log_wanted)
        : LiveSource(std::move(live), std::move(first)), log_wanted_(log_wanted) {}

    asio::awaitable<std::string> next() override {
        if (ended_) co_return std::string();
        const std::string piece = co_await next_piece();
        if (!piece.empty()) co_return frames_of(piece);
        ended_ = true;
        const Outcome outcome = live().outcome();
        ObjectBuilder end;
        std::string frames;
        if (outcome.kind == Outcome::Kind::success)
            frames = frames_of(outcome.payload);
        else
            end.set("ErrorCode", "Unhandled").set("ErrorDetails", outcome.payload);
        if (log_wanted_) end.set("LogResult", base64_encode(outcome.log_tail));
        co_return frames + event_frame("InvokeComplete", "application/json", print(end.build()));
    }

private:
    static std::string frames_of(std::string_view bytes) {
        constexpr std::size_t largest = 64UL * 1024;
        std::string frames;
        for (; !bytes.empty(); bytes.remove_prefix(std::min(largest, bytes.size())))
            frames += event_frame("PayloadChunk", "application/octet-stream", bytes.substr(0, largest));
        return frames;
    }

    bool log_wanted_;
    bool ended_ = false;
};

asio::awaitable<Answer> invoke_streamed(Core& core, Context context, Request request) {
    const Value input = request.input;
    ParsedInvoke parsed = read_request(core, context, request, false);
    Answer answer;
    ObjectBuilder output;
    output.set("StatusCode", 200);
    if (input["InvocationType"].as_string() == "DryRun") {
        answer.status = 204;
        answer.output = Value::object({{"StatusCode", 204}});
        co_return answer;
    }
    output.set("ExecutedVersion", parsed.function.version());
    output.set("ResponseStreamContentType", "application/vnd.amazon.eventstream");
    const auto live = invoke_live(core, parsed.function, std::move(parsed.invocation));
    std::string first = co_await live->next();  // throws when it could not be invoked at all
    answer.payload.stream =
        std::make_shared<EventFrames>(live, std::move(first), input["LogType"].as_string() == "Tail");
    answer.output = output.build();
    co_return answer;
}

constexpr Operation<Core> invoke_operations[] = {
    {shapes::lambda::invoke, invoke},
    {shapes::lambda::invoke_with_response_stream, invoke_streamed},
};

}  // namespace

void add_invoke_operations(Core& core) { add_operations(core.platform.registry, core, invoke_operations); }

}  // namespace stepwell::lambda
