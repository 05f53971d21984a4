#include "adapters/services/batch/job_record.hpp"

#include <gtest/gtest.h>

#include "adapters/services/batch/job_container.hpp"

namespace stepwell::batch {
namespace {

const TimePoint now{std::chrono::milliseconds(1000)};

Value job(const char* strategy) {
    return Value::object({{"status", "RUNNING"},
                          {"attempts", Value::empty_array()},
                          {"container", Value::object({{"taskArn", "t"}, {"logStreamName", "l"}})},
                          {"retryStrategy", *parse_json(strategy)}});
}

containers::TaskStatus exited(int code, const std::string& reason = "") {
    containers::TaskStatus status;
    status.phase = containers::Phase::stopped;
    status.cause = containers::StopCause::essential_exited;
    containers::ContainerStatus container;
    container.exit_code = code;
    container.reason = reason;
    status.containers.push_back(container);
    return status;
}

std::string_view after(const char* strategy, const containers::TaskStatus& status) {
    static Value ended;
    ended = attempt_ended(job(strategy), status, false, now);
    return status_of(ended);
}

TEST(JobRecord, RetriesAsTheStrategySays) {
    EXPECT_EQ(after(R"({"attempts": 1})", exited(0)), "SUCCEEDED");
    EXPECT_EQ(after(R"({"attempts": 1})", exited(1)), "FAILED");
    EXPECT_EQ(after(R"({"attempts": 2})", exited(1)), "RUNNABLE");
    const char* rules = R"({"attempts": 5, "evaluateOnExit": [{"onExitCode": "13*", "action": "EXIT"},
        {"onReason": "OutOfMemory*", "onStatusReason": "Essential*", "action": "RETRY"}, {"onExitCode": "4", "action": "exit"}]})";
    EXPECT_EQ(after(rules, exited(137)), "FAILED");
    EXPECT_EQ(after(rules, exited(4, "OutOfMemoryError: killed")), "RUNNABLE");
    EXPECT_EQ(after(rules, exited(4)), "FAILED");
    EXPECT_EQ(after(rules, exited(40)), "RUNNABLE") << "what no rule matches is tried again";
}

TEST(JobRecord, WhatTookTooLongIsNotTriedAgain) {
    const Value ended = attempt_ended(job(R"({"attempts": 5})"), exited(137), true, now);
    EXPECT_EQ(status_of(ended), "FAILED");
    EXPECT_EQ(ended["statusReason"].as_string(), "Job attempt duration exceeded timeout");
}

TEST(JobRecord, AShortJobHasItsMomentsThoughNobodySawItRun) {
    containers::TaskStatus status = exited(0);
    status.started_at = now - std::chrono::milliseconds(2);
    status.stopped_at = now - std::chrono::milliseconds(1);
    const Value ended = attempt_ended(job("{}"), status, false, now);
    EXPECT_EQ(ended["stoppedAt"].as_integer().value_or(0) - ended["startedAt"].as_integer().value_or(0), 1);
    EXPECT_EQ(ended["attempts"].items()[0]["startedAt"], ended["startedAt"]);
}

TEST(JobRecord, WhatIsTerminatedHasFailedHoweverItEnds) {
    const Value told = asked_to_end(job(R"({"attempts": 5})"), "enough", true);
    const Value ended = attempt_ended(told, exited(0), false, now);
    EXPECT_EQ(status_of(ended), "FAILED");
    EXPECT_EQ(ended["statusReason"].as_string(), "enough");
    EXPECT_FALSE(asked_to_end(job("{}"), "no", false)["isCancelled"].as_bool()) << "it runs";
}

TEST(JobRecord, PatternsEndWithAStar) {
    EXPECT_TRUE(matches("*", ""));
    EXPECT_TRUE(matches("Cannot*", "CANNOTPULL"));
    EXPECT_FALSE(matches("Cannot", "CannotPull"));
    EXPECT_FALSE(matches("1*", "21"));
}

TEST(JobContainer, ReplacesParameters) {
    const Value container = *parse_json(R"({"command": ["Ref::a", "--b=Ref::b-1/Ref::a.", "Ref::none", "Ref::"]})");
    const Value parameters = Value::object({{"a", "x y"}, {"b-1", "z"}});
    EXPECT_EQ(command_of(container, parameters), (std::vector<std::string>{"x y", "--b=z/x y.", "Ref::none", "Ref::"}));
}

TEST(JobContainer, OverridesOneByOne) {
    const Value definition =
        *parse_json(R"({"command": ["a"], "environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "1"}],
        "resourceRequirements": [{"type": "VCPU", "value": "1"}, {"type": "MEMORY", "value": "64"}]})");
    const Value container = job_container(definition, *parse_json(R"({"environment": [{"name": "B", "value": "2"}],
        "resourceRequirements": [{"type": "VCPU", "value": "0.5"}]})"));
    EXPECT_EQ(print(container["environment"]), R"([{"name":"A","value":"1"},{"name":"B","value":"2"}])");
    EXPECT_EQ(vcpus_of(container), 0.5);
    EXPECT_EQ(memory_of(container), 64);
    EXPECT_EQ(print(container["command"]), R"(["a"])");
}

}  // namespace
}  // namespace stepwell::batch
