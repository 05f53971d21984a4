// api/states/redrive_operation.cpp — RedriveExecution, and why an execution cannot be redriven.
#include "api/states/names.hpp"
#include "api/states/step_functions.hpp"

namespace stepwell::states {

namespace {

[[noreturn]] void no_execution(std::string_view arn) {
    throw ApiError("ExecutionDoesNotExist", 400, "Execution Does Not Exist: '" + std::string(arn) + "'");
}

[[noreturn]] void not_redrivable(std::string_view why) {
    throw ApiError("ExecutionNotRedrivable", 400, "Execution Not Redrivable: '" + std::string(why) + "'");
}

}  // namespace

// Why it cannot be redriven now.
std::optional<std::string> StepFunctions::redrive_hindrance(const ExecutionRecord& record) const {
    auto hindrance = stepwell::redrive_hindrance(record, platform_.clock.now());
    if (hindrance) return hindrance;
    const auto machine = machines_.look_up(unlabelled(record.machine_arn));
    if (!machine || machine->deleting) return "State machine is in DELETING status";
    return std::nullopt;
}

asio::awaitable<Answer> StepFunctions::redrive_execution(Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    check_arn(arn, "execution");
    const auto record = co_await executions_->describe(arn);
    if (!record) no_execution(arn);
    const auto machine = machines_.look_up(unlabelled(record->machine_arn));
    if (!machine || machine->deleting) not_redrivable("State machine is in DELETING status");
    std::string token(request.input["clientToken"].as_string());
    const RedriveAnswer answer = co_await executions_->redrive(arn, std::move(token));
    if (answer.kind == RedriveAnswer::Kind::unknown) no_execution(arn);
    if (answer.kind == RedriveAnswer::Kind::refused) not_redrivable(answer.reason);
    co_return Answer{Value::object({{"redriveDate", Value::number(print_epoch(answer.date))}})};
}

}  // namespace stepwell::states
