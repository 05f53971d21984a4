// engine/testing/test_context.cpp — context objects for tests. Step Functions developer guide: "Accessing execution
// data from the Context object".
#include "engine/testing/test_context.hpp"

#include <algorithm>

#include "engine/arn.hpp"
#include "engine/states/machine.hpp"
#include "engine/testing/tested_state.hpp"

namespace stepwell {

namespace {

bool has_token(const State& state) {
    const auto* const task = std::get_if<Task>(&state.kind);
    return task && task->resource.pattern != TaskPattern::request_response;
}

struct Field {
    std::string_view parent;
    std::string_view name;
    enum class Type { text, number, object, any } type;
};

constexpr Field fields[] = {
    {"", "Execution", Field::Type::object},
    {"Execution", "Id", Field::Type::text},
    {"Execution", "Input", Field::Type::any},
    {"Execution", "Name", Field::Type::text},
    {"Execution", "RoleArn", Field::Type::text},
    {"Execution", "StartTime", Field::Type::text},
    {"Execution", "RedriveCount", Field::Type::number},
    {"Execution", "RedriveTime", Field::Type::text},
    {"", "State", Field::Type::object},
    {"State", "EnteredTime", Field::Type::text},
    {"State", "Name", Field::Type::text},
    {"State", "RetryCount", Field::Type::number},
    {"", "StateMachine", Field::Type::object},
    {"StateMachine", "Id", Field::Type::text},
    {"StateMachine", "Name", Field::Type::text},
    {"", "Task", Field::Type::object},
    {"Task", "Token", Field::Type::text},
};

std::optional<std::string> type_fault(const Field& field, const Value& value, const std::string& path) {
    switch (field.type) {
        case Field::Type::text:
            if (!value.is_string()) return path + " must be a string";
            break;
        case Field::Type::number:
            if (!value.is_number()) return path + " must be a number";
            break;
        case Field::Type::object:
            if (!value.is_object()) return path + " must be an object";
            break;
        case Field::Type::any:
            break;
    }
    return std::nullopt;
}

std::optional<std::string> object_fault(std::string_view parent, const Value& object) {
    for (const Member& member : object.members()) {
        const std::string path =
            parent.empty() ? std::string(member.name()) : std::string(parent) + "." + std::string(member.name());
        const auto known = std::find_if(std::begin(fields), std::end(fields), [&](const Field& field) {
            return field.parent == parent && field.name == member.name();
        });
        if (known == std::end(fields)) return "'" + path + "' field is not supported when mocking a Context object";
        if (auto fault = type_fault(*known, member.value, path)) return fault;
        if (!parent.empty()) continue;
        if (auto fault = object_fault(member.name(), member.value)) return fault;
    }
    return std::nullopt;
}

}  // namespace

Value make_test_context(const State& state, const SeemingExecution& execution) {
    const auto arn = [&](const std::string& resource) {
        return print(
            Arn{.service = "states", .region = execution.region, .account = execution.account, .resource = resource});
    };
    Members entered{{"Name", name_in_test}, {"EnteredTime", print_timestamp(execution.start)}};
    if (state.traits.retries) entered.push_back({"RetryCount", execution.retry_count});
    Value context = Value::object(
        {{"Execution", Value::object({{"Id", arn("express:" + execution.machine_name + ":" + execution.name)},
                                      {"Input", execution.input},
                                      {"StartTime", print_timestamp(execution.start)},
                                      {"Name", execution.name},
                                      {"RoleArn", execution.role_arn ? Value(*execution.role_arn) : Value()}})},
         {"StateMachine",
          Value::object({{"Id", arn("stateMachine:" + execution.machine_name)}, {"Name", execution.machine_name}})},
         {"State", Value(std::move(entered))}});
    if (has_token(state)) context = context.with("Task", Value::object({{"Token", execution.token}}));
    return context;
}

std::optional<std::string> context_fault(const State& state, const Value& context) {
    if (!context.is_object()) return "Context object must be a JSON object";
    if (auto fault = object_fault("", context)) return fault;
    if (context.contains("Task") && !has_token(state)) {
        return "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' "
               "service integration pattern";
    }
    return std::nullopt;
}

}  // namespace stepwell
