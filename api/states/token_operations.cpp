// api/states/token_operations.cpp — what a worker answers with a task token.
#include "api/states/names.hpp"
#include "api/states/step_functions.hpp"

namespace stepwell::states {

namespace {

void answer_token(TokenAnswer answer) {
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

}  // namespace

asio::awaitable<Answer> StepFunctions::send_task_success(Context, Request request) {
    std::string token(request.input["taskToken"].as_string());
    // AWS looks at the token first
    if (!executions_->is_token(token)) answer_token(TokenAnswer::invalid);
    const std::string_view text = request.input["output"].as_string();
    const Parsed output = parse_json(text);
    if (!output) throw ApiError("InvalidOutput", 400, "Invalid Output: '" + json_fault(text) + "'");
    std::variant<Value, Error> outcome = *output;
    const TokenAnswer answer = co_await executions_->settle(std::move(token), std::move(outcome));
    answer_token(answer);
    co_return Answer{};
}

asio::awaitable<Answer> StepFunctions::send_task_failure(Context, Request request) {
    std::string token(request.input["taskToken"].as_string());
    std::variant<Value, Error> outcome =
        Error(optional_text(request.input["error"]), optional_text(request.input["cause"]));
    const TokenAnswer answer = co_await executions_->settle(std::move(token), std::move(outcome));
    answer_token(answer);
    co_return Answer{};
}

asio::awaitable<Answer> StepFunctions::send_task_heartbeat(Context, Request request) {
    std::string token(request.input["taskToken"].as_string());
    const TokenAnswer answer = co_await executions_->heartbeat(std::move(token));
    answer_token(answer);
    co_return Answer{};
}

}  // namespace stepwell::states
