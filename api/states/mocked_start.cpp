// api/states/mocked_start.cpp — the start of an execution, which keeps the test case that mocks its tasks.
#include "api/states/step_functions.hpp"

namespace stepwell::states {

// Step Functions Local: an execution of `arn#name` has the mocks of that test case.
std::optional<Value> StepFunctions::test_case(std::string_view asked_arn, const std::string& machine_name) {
    const std::size_t hash = asked_arn.find('#');
    if (hash == std::string_view::npos) return std::nullopt;
    if (!mock_file_.named()) {
        throw ApiError("StateMachineDoesNotExist", 400,
                       "State Machine Does Not Exist: '" + std::string(asked_arn) +
                           "' (a test case needs a server that was started with --mock-config)");
    }
    try {
        return mock_file_.test_case(machine_name, asked_arn.substr(hash + 1));
    } catch (const mocks::MockFault& fault) {
        throw ApiError("ValidationException", 400, fault.what());
    }
}

asio::awaitable<StartAnswer> StepFunctions::begin(ParsedStart parsed) {
    Executions& executions = parsed.express ? *express_ : *executions_;
    if (parsed.test_case) {
        std::string key = parsed.start.mocks;
        co_await mocked_tasks_.keep(std::move(key), std::move(*parsed.test_case));
    }
    co_return co_await executions.start(std::move(parsed.start));
}

}  // namespace stepwell::states
