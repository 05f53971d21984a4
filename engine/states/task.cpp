// engine/states/task.cpp — Task state. States language: "Task State".
#include "engine/states/task.hpp"

#include "engine/arn.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t longest = 99'999'999;

// "arn:aws:iam::111122223333:role/path/name", of any partition of AWS
bool is_role_arn(std::string_view text) {
    const auto arn = Arn::parse(text);
    return arn && arn->partition.starts_with("aws") &&
           arn->partition.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos &&
           arn->service == "iam" && arn->region.empty() && arn->has_account_id() && arn->resource_after("role/") &&
           text.find('\n') == std::string_view::npos;
}

Result<std::optional<std::int64_t>> evaluated_seconds(const Expression& expression, std::string_view field,
                                                      const Scope& scope) {
    const auto value = expression.evaluate(scope.expressions(), field, Kind::number);
    if (!value) return value.error();
    const auto number = value->as_integer();
    if (number && *number > 0 && *number <= longest) return std::optional<std::int64_t>(*number);
    return evaluation_error(field,
                            "The " + std::string(field) +
                                " field must be a positive integer of at most 99999999 but was: " + print(*value));
}

// The fixed number, what the path finds, or why that is none.
Result<std::optional<std::int64_t>> seconds(const std::optional<std::int64_t>& fixed,
                                            const std::optional<jsonpath::Path>& path, std::string_view field,
                                            const std::optional<Expression>& expression, const Scope& scope) {
    if (expression) return evaluated_seconds(*expression, field, scope);
    if (!path) return fixed;
    const auto value = path->evaluate({scope.selected, scope.context, scope.variables});
    if (!value) {
        return Error{"States.Runtime", "Invalid path '" + std::string(path->text()) + "' : " + value.error().message};
    }
    const auto number = java_long(*value);
    if (!number || *number <= 0 || *number > longest) {
        return Error{"States.Runtime", "The " + std::string(field) +
                                           " parameter does not reference a positive integer: " +
                                           std::string(path->text()) + " == " + print(*value)};
    }
    return std::optional<std::int64_t>(*number);
}

Result<std::optional<std::string>> role_arn(const std::optional<PayloadTemplate>& credentials, const Scope& scope) {
    if (!credentials) return std::optional<std::string>();
    ExpressionScope expression_scope{
        {scope.selected, scope.context, scope.variables}, scope.entropy, scope.now, {&scope.selected}};
    const auto value = credentials->evaluate(expression_scope);
    if (!value) return value.error();
    const Value& role = (*value)["RoleArn"];
    if (!is_role_arn(role.as_string())) {
        return Error{"States.Runtime",
                     "The value " + print(role) + " for the field 'RoleArn' is not a valid IAM role ARN"};
    }
    return std::optional<std::string>(role.as_string());
}

std::optional<PayloadTemplate> parse_credentials(FieldReader& fields) {
    const Value* object = fields.object("Credentials");
    if (!object) return std::nullopt;
    FieldReader credentials = fields.nested(*object, "Credentials");
    const Value* const fixed = credentials.take("RoleArn");
    if (!fixed && !credentials.take("RoleArn.$")) {
        credentials.fault("", "The field 'RoleArn' is required but was missing");
        return std::nullopt;
    }
    credentials.finish();
    if (fixed && !is_role_arn(fixed->as_string()) &&
        !(fields.jsonata() && Expression::is_jsonata(fixed->as_string()))) {
        credentials.fault("RoleArn", "Value is not a valid IAM role ARN");
        return std::nullopt;
    }
    return fields.payload_of(*object, "Credentials");
}

ResourceName parse_task_resource(FieldReader& fields) {
    fields.require_missing({"Resource"});
    const auto arn = fields.text("Resource");
    if (!arn) return {};
    if (auto name = parse_resource(*arn); name && name->is_offered(fields.offered())) return std::move(*name);
    fields.fault("Resource", is_arn(*arn)
                                 ? "The resource provided " + *arn +
                                       " is not recognized. The value is not a valid resource ARN, or the resource is "
                                       "not available in this region."
                                 : "Value is not a valid resource ARN");
    return {};
}

}  // namespace

Task Task::parse(FieldReader& fields) {
    Task state;
    state.resource = parse_task_resource(fields);
    fields.at_most_one({"TimeoutSeconds", "TimeoutSecondsPath"});
    fields.at_most_one({"HeartbeatSeconds", "HeartbeatSecondsPath"});
    state.credentials = parse_credentials(fields);
    if (fields.has("Credentials") && state.resource.kind == ResourceKind::activity) {
        fields.fault("Credentials", "The field 'Credentials' is not supported for activities");
    }
    state.timeout_seconds = fields.integer("TimeoutSeconds", 1, longest, state.timeout_expression);
    state.heartbeat_seconds = fields.integer("HeartbeatSeconds", 1, longest, state.heartbeat_expression);
    if (fields.only_in(QueryLanguage::jsonpath, {"TimeoutSecondsPath", "HeartbeatSecondsPath"})) {
        state.timeout_path = fields.reference("TimeoutSecondsPath");
        state.heartbeat_path = fields.reference("HeartbeatSecondsPath");
    }
    if (state.timeout_seconds && state.heartbeat_seconds && *state.heartbeat_seconds >= *state.timeout_seconds) {
        fields.fault("HeartbeatSeconds", "The value of 'HeartbeatSeconds' must be smaller than 'TimeoutSeconds'");
    }
    return state;
}

Step Task::enter(const Scope& scope) const {
    auto timeout = seconds(timeout_seconds, timeout_path, timeout_expression ? "TimeoutSeconds" : "TimeoutSecondsPath",
                           timeout_expression, scope);
    if (!timeout) return Failure{timeout.error()};
    auto heartbeat =
        seconds(heartbeat_seconds, heartbeat_path, heartbeat_expression ? "HeartbeatSeconds" : "HeartbeatSecondsPath",
                heartbeat_expression, scope);
    if (!heartbeat) return Failure{heartbeat.error()};
    auto role = role_arn(credentials, scope);
    if (!role) return Failure{role.error()};
    return Perform{&resource, scope.input, *timeout, *heartbeat, std::move(*role)};
}

}  // namespace stepwell
