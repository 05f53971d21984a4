// adapters/tasks/mocks/mocked_tasks.cpp — the events and the end of a mocked task. Nothing outside is called, and
// neither the function nor the activity nor the integration need be there.
#include "adapters/tasks/mocks/mocked_tasks.hpp"

#include "adapters/platform/digest.hpp"
#include "adapters/tasks/mocks/mock_file.hpp"
#include "adapters/tasks/mocks/mocked_answers.hpp"

namespace stepwell::mocks {

namespace {

constexpr std::string_view test_cases = "states/mocks";

/// AWS: "If you do not specify a mocked response for a specific retry attempt, the state machine execution will fail."
TaskSettled impossible(const TaskOrder& order, std::string cause) {
    return {order.id, Error{"States.Runtime", std::move(cause)}, TaskSettled::Stage::never};
}

void answer(const Catalogue& catalogue, const TaskOrder& order, const Value& response, TimePoint now,
            const TaskReport& report) {
    const Value* const returned = response.find("Return");
    if (order.resource.kind == ResourceKind::activity) report(TaskAccepted{order.id});
    report(TaskStarted{order.id});
    if (order.resource.pattern != TaskPattern::request_response)
        report(TaskSubmitted{order.id, mocked_submission(catalogue, order, returned ? *returned : Value(), now)});
    if (returned) return report(TaskSettled{order.id, mocked_result(catalogue, order, *returned, now)});
    const Value& thrown = response["Throw"];
    Error error{std::string(thrown["Error"].as_string()), {}};
    if (thrown.contains("Cause")) error.cause = std::string(thrown["Cause"].as_string());
    report(TaskSettled{order.id, std::move(error)});
}

}  // namespace

std::string MockedTasks::key_of(const Value& test_case) { return hex(sha256(print(test_case))); }

boost::asio::awaitable<void> MockedTasks::keep(std::string key, Value test_case) {
    if (documents_.find(test_cases, key)) co_return;
    co_await documents_.put(std::string(test_cases), std::move(key), std::move(test_case));
}

boost::asio::awaitable<void> MockedTasks::clear() { co_await documents_.clear(std::string(test_cases)); }

void MockedTasks::perform(TaskAttempt attempt, TaskReport report) {
    if (attempt.mocks.empty()) return real_.perform(std::move(attempt), std::move(report));
    const TaskOrder& order = attempt.order;
    const std::optional<Value> test_case = documents_.find(test_cases, attempt.mocks);
    if (!test_case) return report(impossible(order, "The test case that mocks this execution is gone."));
    const Value* const responses = (*test_case)["states"].find(order.state);
    if (!responses) return real_.perform(std::move(attempt), std::move(report));
    const Value* const response = find_response(*responses, order.invocation);
    if (!response) {
        return report(impossible(order, "The test case '" + std::string((*test_case)["testCase"].as_string()) +
                                            "' of the mock configuration has no response to invocation " +
                                            std::to_string(order.invocation) + " of the state '" + order.state +
                                            "'. Invocations are counted from 0."));
    }
    answer(catalogue_, order, *response, clock_.now(), report);
}

void MockedTasks::cancel(TaskAttempt attempt) {
    const std::optional<Value> test_case =
        attempt.mocks.empty() ? std::nullopt : documents_.find(test_cases, attempt.mocks);
    if (test_case && (*test_case)["states"].contains(attempt.order.state)) return;  // it never began anything
    real_.cancel(std::move(attempt));
}

}  // namespace stepwell::mocks
