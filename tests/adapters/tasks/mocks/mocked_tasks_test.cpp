#include "adapters/tasks/mocks/mocked_tasks.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/clock.hpp"

#include <gtest/gtest.h>

#include "adapters/tasks/mocks/mock_file.hpp"
#include "tests/adapters/platform/store/run_awaitable.hpp"
#include "tests/adapters/tasks/whole_catalogue.hpp"
#include "tests/engine/runtime/manual_clock.hpp"

namespace stepwell::mocks {
namespace {

/// Notes what is handed on.
class Others final : public TaskPort {
public:
    void perform(TaskAttempt attempt, TaskReport) override { performed += attempt.order.state + " "; }
    void cancel(TaskAttempt attempt) override { cancelled += attempt.order.state + " "; }
    std::string performed;
    std::string cancelled;
};

class MockedTasksTest : public testing::Test {
protected:
    TaskAttempt attempt(const std::string& resource, const std::string& state, std::uint64_t invocation) {
        TaskAttempt made{"key", "000000000000", "us-east-1", {}, "", key};
        made.order.id = 7;
        made.order.resource = *parse_resource(resource);
        made.order.state = state;
        made.order.invocation = invocation;
        return made;
    }
    /// What is reported, in order.
    std::string told(const TaskAttempt& attempt) {
        std::string text;
        tasks.perform(attempt, [&](const auto& what) {
            if (std::holds_alternative<TaskAccepted>(what)) text += "accepted ";
            if (std::holds_alternative<TaskStarted>(what)) text += "started ";
            if (std::holds_alternative<TaskSubmitted>(what)) text += "submitted ";
            const auto* const settled = std::get_if<TaskSettled>(&what);
            if (!settled) return;
            if (const Value* const value = std::get_if<Value>(&settled->outcome)) text += print(*value);
            if (const Error* const error = std::get_if<Error>(&settled->outcome))
                text += error->name.value_or("-") + ": " + error->cause.value_or("-");
            if (settled->stage == TaskSettled::Stage::never) text += " (never)";
        });
        return text;
    }

    sqlite::Database database{""};
    Documents documents{database};
    test::ManualClock clock{TimePoint()};
    Others others;
    test::WholeCatalogue catalogue;
    MockedTasks tasks{documents, catalogue, clock, others};
    Value test_case = find_test_case(
        parse_mock_config(R"({"StateMachines":{"M":{"TestCases":{"T":{"A":"R"}}}},"MockedResponses":{"R":{
            "0":{"Throw":{"Error":"E","Cause":"C"}},"1":{"Throw":{"Error":"F"}},"2-3":{"Return":"done"}}}})"),
        "M", "T");
    std::string key = MockedTasks::key_of(test_case);
};

const std::string function = "arn:aws:lambda:us-east-1:000000000000:function:f";
const std::string activity = "arn:aws:states:us-east-1:000000000000:activity:a";

TEST_F(MockedTasksTest, AnswersByTheNumberOfTheInvocation) {
    test::run(tasks.keep(key, test_case));
    EXPECT_EQ(told(attempt(function, "A", 0)), "started E: C");
    EXPECT_EQ(told(attempt(function, "A", 1)), "started F: -");
    EXPECT_EQ(told(attempt(function, "A", 3)), "started \"done\"");
    EXPECT_EQ(others.performed, "");
}

TEST_F(MockedTasksTest, TellsTheStepsOfEachPattern) {
    test::run(tasks.keep(key, test_case));
    EXPECT_EQ(told(attempt("arn:aws:states:::sqs:sendMessage", "A", 2)), "started \"done\"");
    EXPECT_EQ(told(attempt("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "A", 0)), "started submitted E: C");
    EXPECT_EQ(told(attempt("arn:aws:states:::glue:startJobRun.sync", "A", 2)), "started submitted \"done\"");
    EXPECT_EQ(told(attempt(activity, "A", 2)), "accepted started \"done\"");
    EXPECT_EQ(told(attempt(activity, "A", 0)), "accepted started E: C");
}

TEST_F(MockedTasksTest, AMissingResponseNamesItself) {
    test::run(tasks.keep(key, test_case));
    EXPECT_EQ(
        told(attempt(activity, "A", 4)),
        "States.Runtime: The test case 'T' of the mock configuration has no response to invocation 4 of the state "
        "'A'. Invocations are counted from 0. (never)");
}

TEST_F(MockedTasksTest, HandsOnWhatIsNotMocked) {
    test::run(tasks.keep(key, test_case));
    EXPECT_EQ(told(attempt(function, "B", 0)), "");
    tasks.cancel(attempt(function, "B", 0));
    tasks.cancel(attempt(function, "A", 0));
    key.clear();
    EXPECT_EQ(told(attempt(function, "C", 0)), "");
    tasks.cancel(attempt(function, "C", 0));
    EXPECT_EQ(others.performed, "B C ");
    EXPECT_EQ(others.cancelled, "B C ");
}

TEST_F(MockedTasksTest, ATestCaseThatIsGoneIsTold) {
    EXPECT_EQ(told(attempt(function, "A", 0)),
              "States.Runtime: The test case that mocks this execution is gone. (never)");
    test::run(tasks.keep(key, test_case));
    test::run(tasks.keep(key, test_case));
    EXPECT_EQ(told(attempt(function, "A", 2)), "started \"done\"");
    test::run(tasks.clear());
    EXPECT_TRUE(told(attempt(function, "A", 2)).ends_with("(never)"));
}

TEST_F(MockedTasksTest, TheKeyIsOfTheContent) {
    const Value other = find_test_case(
        parse_mock_config(R"({"StateMachines":{"M":{"TestCases":{"T":{"A":"R"}}}},"MockedResponses":{"R":{}}})"), "M",
        "T");
    EXPECT_EQ(MockedTasks::key_of(test_case), key);
    EXPECT_NE(MockedTasks::key_of(other), key);
    EXPECT_EQ(key.size(), 64U);
}

}  // namespace
}  // namespace stepwell::mocks
