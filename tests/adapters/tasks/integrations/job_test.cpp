#include <gtest/gtest.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/system/system_error.hpp>

#include "adapters/aws/models/ecs.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/tasks/integrations/recorder.hpp"

namespace stepwell {
namespace {

using test::Lines;
using test::Operations;
using test::Recorder;

constexpr const char* run_sync = "arn:aws:states:::ecs:runTask.sync";
constexpr const char* parameters = R"({"Cluster": "c", "TaskDefinition": "d", "LaunchType": "FARGATE",
    "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["s"], "AssignPublicIp": "ENABLED"}},
    "Overrides": {"ContainerOverrides": [{"Name": "n", "Environment": [{"Name": "keyOf", "Value": "v"}]}]}})";

/// A cluster whose tasks are what the test says, driven by hand.
class Jobs : public testing::Test {
protected:
    Jobs() {
        world.add(shapes::ecs::run_task, [this](const Request&) {
            runs += 1;
            return Answer{Value::object({{"tasks", tasks()}, {"failures", failures}}), {}, 0};
        });
        world.add(shapes::ecs::describe_tasks, [this](const Request&) {
            looks += 1;
            return Answer{Value::object({{"tasks", tasks()}, {"failures", failures}}), {}, 0};
        });
        world.add(shapes::ecs::stop_task, [this](const Request& request) -> Answer {
            stopped.emplace_back(request.input["task"].as_string());
            if (stop_fails) throw ApiError("InvalidParameterException", 400, "The referenced task was not found.");
            return {};
        });
        world.add(shapes::ecs::list_tasks, [this](const Request&) {
            return Answer{Value::object({{"taskArns", Value::array({"arn:1"})}}), {}, 0};
        });
    }

    static Value task(const char* arn, const char* status, Value containers) {
        return Value::object({{"taskArn", arn},
                              {"clusterArn", "arn:c"},
                              {"lastStatus", status},
                              {"createdAt", 1700000000.5},
                              {"containers", std::move(containers)}});
    }
    static Value ended(int code) { return Value::array({Value::object({{"name", "n"}, {"exitCode", code}})}); }
    Value tasks() const { return Value(Values(all)); }

    /// Starts performing; `poll` lets it go on as far as it can.
    void begin(TaskCall call) {
        boost::asio::co_spawn(io, integrations.perform(std::move(call), told),
                              boost::asio::bind_cancellation_slot(signal.slot(), [this](std::exception_ptr error) {
                                  finished = true;
                                  thrown = error;
                              }));
        poll();
    }
    void poll() {
        io.restart();
        io.poll();
    }

    Operations world;
    Integrations integrations{world.registry, world.catalogue, world.changes, world.clock};
    Recorder told;
    boost::asio::io_context io;
    boost::asio::cancellation_signal signal;
    bool finished = false;
    std::exception_ptr thrown;

    Values all{task("arn:1", "PROVISIONING", Value::empty_array())};
    Value failures = Value::empty_array();
    int runs = 0;
    int looks = 0;
    std::vector<std::string> stopped;
    bool stop_fails = false;
};

TEST_F(Jobs, TheTaskIsWaitedFor) {
    begin(world.call(run_sync, parameters));
    EXPECT_EQ(told.lines, (Lines{"started", "submitted"}));
    EXPECT_EQ(told.output["Tasks"].items()[0]["TaskArn"], Value("arn:1"));
    EXPECT_EQ(told.output["Tasks"].items()[0]["CreatedAt"], Value(1700000000500));
    EXPECT_EQ(told.output["SdkHttpMetadata"]["HttpHeaders"]["Content-Type"], Value("application/x-amz-json-1.1"));
    const Value& input = world.requests[0].input;
    EXPECT_EQ(input["networkConfiguration"]["awsvpcConfiguration"]["assignPublicIp"], Value("ENABLED"));
    EXPECT_EQ(input["overrides"]["containerOverrides"].items()[0]["environment"].items()[0]["name"], Value("keyOf"));
    EXPECT_EQ(input["clientToken"].as_string().size(), 32U);

    all[0] = task("arn:1", "RUNNING", Value::empty_array());
    world.changes.notify("arn:1");
    poll();
    EXPECT_FALSE(finished);
    all[0] = task("arn:1", "STOPPED", ended(0));
    world.changes.notify("arn:1");
    poll();
    EXPECT_TRUE(finished);
    EXPECT_EQ(told.lines, (Lines{"started", "submitted", "succeeded"}));
    EXPECT_EQ(print(told.output),
              R"({"ClusterArn":"arn:c","Containers":[{"ExitCode":0,"Name":"n"}],"CreatedAt":1700000000500,)"
              R"("LastStatus":"STOPPED","TaskArn":"arn:1"})");
    EXPECT_EQ(runs, 1);
}

TEST_F(Jobs, AChangeBetweenTheAnswerAndTheLookIsNotMissed) {
    all[0] = task("arn:1", "STOPPED", ended(0));
    begin(world.call(run_sync, parameters));
    EXPECT_TRUE(finished);
    EXPECT_EQ(told.lines.back(), "succeeded");
}

TEST_F(Jobs, ABadEndFailsTheTaskWithItsDescription) {
    const std::pair<const char*, Value> ends[] = {
        {"an exit code", ended(3)},
        {"no exit code", Value::array({Value::object({{"name", "n"}, {"reason", "CannotStartContainerError"}})})},
        {"a sidecar's exit code", Value::array({ended(0).items()[0], ended(137).items()[0]})},
        {"no containers", Value::empty_array()},
    };
    for (const auto& [what, containers] : ends) {
        all[0] = task("arn:1", "STOPPED", containers);
        told = Recorder();
        begin(world.call(run_sync, parameters));
        ASSERT_EQ(told.lines.size(), 3U) << what;
        EXPECT_EQ(told.lines[2].substr(0, 52), R"(failed States.TaskFailed: {"ClusterArn":"arn:c","Con)") << what;
        EXPECT_TRUE(parse_json(told.lines[2].substr(told.lines[2].find('{')))) << "the cause is the task's JSON";
    }
}

TEST_F(Jobs, EveryTaskOfACountIsWaitedFor) {
    all.push_back(task("arn:2", "RUNNING", Value::empty_array()));
    begin(world.call(run_sync, parameters));
    all[0] = task("arn:1", "STOPPED", ended(0));
    world.changes.notify("arn:1");
    world.changes.notify("arn:1");
    poll();
    world.changes.notify("arn:1");
    poll();
    EXPECT_FALSE(finished);
    all[1] = task("arn:2", "STOPPED", ended(0));
    world.changes.notify("arn:2");
    poll();
    EXPECT_TRUE(finished);
    EXPECT_EQ(told.lines.back(), "succeeded");
    EXPECT_EQ(told.output.size(), 2U);
}

TEST_F(Jobs, APlacementFailureIsNoSubmission) {
    failures = *parse_json(R"([{"arn": "a", "reason": "RESOURCE:MEMORY"}])");
    all.clear();
    begin(world.call(run_sync, parameters));
    EXPECT_EQ(told.lines,
              (Lines{"started", R"(submit_failed AmazonECS.Unknown: [{"arn":"a","reason":"RESOURCE:MEMORY"}])"}));
    told = Recorder();
    begin(world.call("arn:aws:states:::ecs:runTask", parameters));
    EXPECT_EQ(told.lines, (Lines{"started", "succeeded"})) << "request-response passes failures on";
    EXPECT_EQ(told.output["Failures"].items()[0]["Reason"], Value("RESOURCE:MEMORY"));
}

TEST_F(Jobs, AfterARestartNothingIsStartedAgain) {
    TaskCall call = world.call(run_sync, parameters);
    begin(call);
    call.submitted = told.output;
    told = Recorder();
    all[0] = task("arn:1", "STOPPED", ended(0));
    begin(call);
    EXPECT_EQ(told.lines, (Lines{"succeeded"}));
    EXPECT_EQ(runs, 1);
}

TEST_F(Jobs, AnAttemptAlwaysHasTheSameClientToken) {
    begin(world.call(run_sync, parameters));
    begin(world.call(run_sync, parameters));
    TaskCall other = world.call(run_sync, parameters);
    other.attempt = "execution-1/8";
    begin(other);
    std::vector<Value> tokens;
    for (const Request& request : world.requests) {
        if (request.input.contains("clientToken")) tokens.push_back(request.input["clientToken"]);
    }
    ASSERT_EQ(tokens.size(), 3U);
    EXPECT_EQ(tokens[0], tokens[1]);
    EXPECT_FALSE(tokens[0] == tokens[2]);
}

TEST_F(Jobs, ATaskThatIsGoneFails) {
    begin(world.call(run_sync, parameters));
    all.clear();
    failures = *parse_json(R"([{"arn": "arn:1", "reason": "MISSING"}])");
    world.changes.notify("arn:1");
    poll();
    EXPECT_EQ(told.lines.back(), R"(failed States.TaskFailed: [{"Arn":"arn:1","Reason":"MISSING"}])");
}

TEST_F(Jobs, ACancelledTaskTellsNothingMore) {
    begin(world.call(run_sync, parameters));
    signal.emit(boost::asio::cancellation_type::terminal);
    poll();
    EXPECT_TRUE(finished);
    ASSERT_TRUE(thrown);
    EXPECT_THROW(std::rethrow_exception(thrown), boost::system::system_error);
    EXPECT_EQ(told.lines, (Lines{"started", "submitted"}));
    EXPECT_TRUE(stopped.empty()) << "what runs goes on until cancel";
}

TEST_F(Jobs, CancelStopsWhatWasStarted) {
    TaskCall call = world.call(run_sync, parameters);
    all.push_back(task("arn:2", "RUNNING", Value::empty_array()));
    begin(call);
    call.submitted = told.output;
    test::run(integrations.cancel(call));
    EXPECT_EQ(stopped, (std::vector<std::string>{"arn:1", "arn:2"}));
    stop_fails = true;
    EXPECT_NO_THROW(test::run(integrations.cancel(call))) << "it is gone already";
}

TEST_F(Jobs, CancelFindsWhatWasStartedByItsAttempt) {
    begin(world.call(run_sync, parameters));
    const Value started_by = world.requests[0].input["startedBy"];
    test::run(integrations.cancel(world.call(run_sync, parameters)));
    EXPECT_EQ(stopped, (std::vector<std::string>{"arn:1"}));
    EXPECT_EQ(runs, 1) << "looking for it starts nothing";
    const Value& list = world.requests[world.requests.size() - 2].input;
    EXPECT_EQ(list["startedBy"], started_by);
    EXPECT_EQ(list["cluster"], Value("c"));
}

TEST_F(Jobs, OnlyJobsAreStopped) {
    test::run(integrations.cancel(world.call("arn:aws:states:::ecs:runTask.waitForTaskToken", parameters)));
    test::run(integrations.cancel(world.call("arn:aws:states:::glue:startJobRun.sync", "{}")));
    EXPECT_TRUE(stopped.empty());
}

}  // namespace
}  // namespace stepwell
