// api/states/redrive_operation.cpp — RedriveExecution, and why an execution cannot be redriven.
#include "adapters/aws/models/states.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::states {

namespace {

[[noreturn]] void not_redrivable(std::string_view why) {
    throw ApiError("ExecutionNotRedrivable", 400, "Execution Not Redrivable: '" + std::string(why) + "'");
}

}  // namespace

std::optional<std::string> why_not_redrivable(const Core& core, const ExecutionRecord& record) {
    auto hindrance = redrive_hindrance(record, core.platform.clock.now());
    if (hindrance) return hindrance;
    const auto machine = core.machines.look_up(unlabelled(record.machine_arn));
    if (!machine || machine->deleting) return "State machine is in DELETING status";
    return std::nullopt;
}

namespace {

asio::awaitable<Answer> redrive_execution(Core& core, Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    check_arn(arn, "execution");
    const auto record = co_await core.executions->describe(arn);
    if (!record) no_execution(arn);
    const auto machine = core.machines.look_up(unlabelled(record->machine_arn));
    if (!machine || machine->deleting) not_redrivable("State machine is in DELETING status");
    std::string token(request.input["clientToken"].as_string());
    const RedriveAnswer answer = co_await core.executions->redrive(arn, std::move(token));
    if (answer.kind == RedriveAnswer::Kind::unknown) no_execution(arn);
    if (answer.kind == RedriveAnswer::Kind::too_many_open) too_many_open();
    if (answer.kind == RedriveAnswer::Kind::refused) not_redrivable(answer.reason);
    co_return Answer{Value::object({{"redriveDate", Value::number(print_epoch(answer.date))}})};
}

constexpr Operation<Core> redrive_operations[] = {
    {shapes::states::redrive_execution, redrive_execution},
};

}  // namespace

void add_redrive_operations(Core& core) { add_operations(core, redrive_operations); }

}  // namespace stepwell::states
