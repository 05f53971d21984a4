// lambda:invoke. Step Functions developer guide: "Invoke an AWS Lambda function with Step Functions".
#include "adapters/services/lambda/integration.hpp"

#include "adapters/aws/registry.hpp"
#include "engine/run/run.hpp"

namespace stepwell::lambda {

namespace {

using namespace integrations;

Value prepare(const TaskCall&, const Value& input) {
    // AWS: names $LATEST where no version or alias is named, as errors show.
    constexpr std::string_view before = "function:";
    std::string_view name = input["FunctionName"].as_string();
    if (const auto at = name.rfind(before); at != std::string_view::npos) name.remove_prefix(at + before.size());
    const bool qualified = input.contains("Qualifier") || name.find(':') != std::string_view::npos;
    return qualified ? input : input.with("Qualifier", "$LATEST");
}

std::optional<Error> refusal(const TaskCall& call, const Answer& answer) {
    if (!answer.output.contains("FunctionError")) return std::nullopt;
    const Parsed payload = parse_json(answer.payload.bytes);
    const Value& type = payload ? (*payload)["errorType"] : answer.output["errorType"];
    if (type.is_string() && !type.as_string().empty()) {
        // AWS: as the function wrote it where its ARN is the resource, printed anew by the integration.
        const bool as_written = !payload || call.resource.kind == ResourceKind::lambda_function;
        return Error{std::string(type.as_string()), as_written ? answer.payload.bytes : print(*payload)};
    }
    return Error{"Lambda.Unknown",
                 "The cause could not be determined because Lambda did not return an error type. Returned payload: " +
                     answer.payload.bytes};
}

Value invocation(const Value& answer) {
    return with_default(with_default(answer, "ExecutedVersion", "$LATEST"), "StatusCode", 200);
}

Value mocked_result(const TaskOrder&, const Value& returned) { return invocation(returned); }

Value mocked_submission(const TaskOrder&, const Value&, TimePoint) { return invocation(Value::empty_object()); }

constexpr std::string_view json_members[] = {"Payload"};

constexpr Integration rows[] = {
    {.name = {"lambda", "invoke", OfferedIntegration::token},
     .performance = {.operation = "Invoke", .prepare = prepare, .refusal = refusal},
     .model = {.json_members = json_members},
     .form = {"application/json"},
     .mocking = {.result = mocked_result, .submission = mocked_submission}},
};

}  // namespace

constinit const std::span<const Integration> task_integrations = rows;

}  // namespace stepwell::lambda
