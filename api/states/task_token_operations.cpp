// api/states/task_token_operations.cpp — SendTaskSuccess, SendTaskFailure, SendTaskHeartbeat.
#include "adapters/aws/account_rule.hpp"
#include "adapters/aws/models/states.hpp"
#include "adapters/aws/sessions.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "engine/arn.hpp"

namespace stepwell::states {

namespace {

void check_answer(TokenAnswer answer) {
    switch (answer) {
        case TokenAnswer::accepted:
            return;
        case TokenAnswer::invalid:
            throw ApiError("InvalidToken", 400, "Invalid Token: 'Invalid token'");
        case TokenAnswer::unknown:
            throw ApiError("TaskDoesNotExist", 400, "Task Does Not Exist: 'Provided task does not exist'");
        case TokenAnswer::over:
            throw ApiError("TaskTimedOut", 400, "Task Timed Out: 'Provided task does not exist anymore'");
    }
}

/// AWS: a token is for the account of its execution alone. Step Functions developer guide: "Wait for a Callback with
/// Task Token".
asio::awaitable<void> check_account(Core& core, Context context, std::string token, std::string action) {
    if (!core.platform.registry.account_rule()) co_return;
    const std::optional<ExecutionId> id = core.executions->execution_of(token);
    if (!id) co_return;
    const std::optional<ExecutionRecord> record = co_await core.store->find(*id);
    const auto arn = record ? Arn::parse(record->arn) : std::nullopt;
    if (!arn || arn->account == context.account) co_return;
    throw AccountRule::denied(shapes::Protocol::json, caller_arn(core.platform.documents, context), action,
                              record->machine_arn,
                              " because no resource-based policy allows the " + action + " action");
}

asio::awaitable<Answer> send_task_success(Core& core, Context context, Request request) {
    std::string token(request.input["taskToken"].as_string());
    auto check = check_account(core, std::move(context), token, "states:SendTaskSuccess");
    co_await std::move(check);
    // AWS looks at the token first
    if (!core.executions->is_token(token)) check_answer(TokenAnswer::invalid);
    const std::string_view text = request.input["output"].as_string();
    const Parsed output = parse_json(text);
    if (!output) throw ApiError("InvalidOutput", 400, "Invalid Output: '" + json_fault(text) + "'");
    std::variant<Value, Error> outcome = *output;
    check_answer(co_await core.executions->settle(std::move(token), std::move(outcome)));
    co_return Answer{};
}

asio::awaitable<Answer> send_task_failure(Core& core, Context context, Request request) {
    std::string token(request.input["taskToken"].as_string());
    auto check = check_account(core, std::move(context), token, "states:SendTaskFailure");
    co_await std::move(check);
    std::variant<Value, Error> outcome = error_in(request.input);
    check_answer(co_await core.executions->settle(std::move(token), std::move(outcome)));
    co_return Answer{};
}

asio::awaitable<Answer> send_task_heartbeat(Core& core, Context context, Request request) {
    std::string token(request.input["taskToken"].as_string());
    auto check = check_account(core, std::move(context), token, "states:SendTaskHeartbeat");
    co_await std::move(check);
    check_answer(co_await core.executions->heartbeat(std::move(token)));
    co_return Answer{};
}

constexpr Operation<Core> task_token_operations[] = {
    {shapes::states::send_task_success, send_task_success},
    {shapes::states::send_task_failure, send_task_failure},
    {shapes::states::send_task_heartbeat, send_task_heartbeat},
};

}  // namespace

void add_task_token_operations(Core& core) { add_operations(core, task_token_operations); }

}  // namespace stepwell::states
