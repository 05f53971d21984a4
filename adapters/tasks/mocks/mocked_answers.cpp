// adapters/tasks/mocks/mocked_answers.cpp — a mocked response stands for the answer of the service. What the
// integration itself puts around an answer is there too, as the recordings of AWS have it; a member that the response
// has is never replaced.
#include "adapters/tasks/mocks/mocked_answers.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "adapters/platform/digest.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/tasks/integrations/translate.hpp"

namespace stepwell::mocks {

namespace {

using integrations::AnswerForm;

// The optimised integrations whose results have SdkHttpMetadata. AWS: events:putEvents has none.
struct Spoken {
    std::string_view service;
    std::string_view content_type;
    bool crc = false;
};
constexpr Spoken spoken[] = {
    {"dynamodb", "application/x-amz-json-1.0", true},
    {"ecs", "application/x-amz-json-1.1"},
    {"lambda", "application/json"},
    {"sns", "text/xml"},
    {"sqs", "application/x-amz-json-1.0"},
    {"states", "application/x-amz-json-1.0"},
};

Value with_default(const Value& object, std::string_view key, Value value) {
    return object.contains(key) ? object : object.with(key, std::move(value));
}

Value with_metadata(const ResourceName& resource, const Value& answer, TimePoint now) {
    const auto* const row = std::find_if(std::begin(spoken), std::end(spoken),
                                         [&](const Spoken& each) { return each.service == resource.service; });
    if (row == std::end(spoken) || answer.contains("SdkHttpMetadata") || answer.contains("SdkResponseMetadata"))
        return answer;
    return integrations::with_metadata(AnswerForm{std::string(row->content_type), row->crc}, {random_uuid(), now},
                                       answer);
}

Value invocation(const Value& answer) {
    return with_default(with_default(answer, "ExecutedVersion", "$LATEST"), "StatusCode", 200);
}

/// What DescribeExecution tells of an execution that succeeded, and StartExecution.sync with it.
Value described(const Value& execution) {
    if (execution["Status"].as_string() != "SUCCEEDED") return execution;
    Value told = with_default(execution, "RedriveCount", 0);
    told = with_default(told, "RedriveStatus", "NOT_REDRIVABLE");
    return with_default(told, "RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
}

Value sent_message(const Value& parameters) {
    const Value& body = parameters["MessageBody"];
    return Value::object(
        {{"MD5OfMessageBody", hex(md5(body.is_string() ? std::string(body.as_string()) : print(body)))},
         {"MessageId", random_uuid()}});
}

Value started_execution(const Value& parameters, const Value& returned, TimePoint now) {
    ObjectBuilder out;
    std::string arn(returned["ExecutionArn"].as_string());
    if (arn.empty()) {
        arn = parameters["StateMachineArn"].as_string();
        const std::size_t kind = arn.find(":stateMachine:");
        if (kind != std::string::npos) arn.replace(kind, 14, ":execution:");
        const std::string_view name = parameters["Name"].as_string();
        arn.append(":").append(name.empty() ? random_uuid() : std::string(name));
    }
    out.set("ExecutionArn", arn);
    const Value* const start = returned.find("StartDate");
    return out.set("StartDate", start ? *start : Value(now.time_since_epoch().count())).build();
}

}  // namespace

Value mocked_result(const TaskOrder& order, const Value& returned, TimePoint now) {
    const ResourceName& resource = order.resource;
    if (!returned.is_object()) return returned;
    // AWS: a function's own ARN gives what the mocked answer of Invoke has as its Payload.
    if (resource.kind == ResourceKind::lambda_function) {
        const bool answer = returned["StatusCode"].is_number() && returned.contains("Payload");
        return answer ? returned["Payload"] : returned;
    }
    if (resource.kind != ResourceKind::optimised || resource.pattern == TaskPattern::wait_for_token) return returned;
    if (resource.pattern == TaskPattern::sync) return resource.service == "states" ? described(returned) : returned;
    return with_metadata(resource, resource.service == "lambda" ? invocation(returned) : returned, now);
}

Value mocked_submission(const TaskOrder& order, const Value& returned, TimePoint now) {
    const ResourceName& resource = order.resource;
    Value answer = Value::empty_object();
    if (resource.kind != ResourceKind::optimised) return answer;
    if (resource.service == "sqs") answer = sent_message(order.parameters);
    if (resource.service == "sns") answer = Value::object({{"MessageId", random_uuid()}});
    if (resource.service == "lambda") answer = invocation(answer);
    if (resource.service == "ecs")
        answer = Value::object({{"Failures", Value::empty_array()}, {"Tasks", Value::empty_array()}});
    if (resource.service == "states") answer = started_execution(order.parameters, returned, now);
    return with_metadata(resource, answer, now);
}

}  // namespace stepwell::mocks
