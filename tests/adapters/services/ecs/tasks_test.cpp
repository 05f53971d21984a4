// Tasks from RunTask to their end.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <thread>

#include "adapters/platform/containers/runner_json.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/services/ecs/harness.hpp"

namespace stepwell::test {
namespace {

class Tasks : public testing::Test {
protected:
    TemporaryDirectory directory;
    Server server{directory.path(), {{"mapped", "/bin/sh -c 'echo mapped \"$@\"; exit 5' sh"}}};

    std::string output(const std::string& arn, const std::string& container = "main") {
        std::ifstream file(directory.path() / "ecs" / "tasks" / id_of(arn) / (container + ".log"));
        std::stringstream text;
        text << file.rdbuf();
        return text.str();
    }
    static Value container(const Value& task, std::size_t index = 0) { return task["containers"].items()[index]; }
};

TEST_F(Tasks, RunToTheirExitCode) {
    server.define("good", "echo out; echo err >&2");
    const std::string arn = server.run("good", R"(, "startedBy": "me")");
    EXPECT_TRUE(arn.starts_with("arn:aws:ecs:us-east-1:000000000000:task/default/"));
    EXPECT_EQ(id_of(arn).size(), 32U);
    const Value task = server.when_stopped(arn);
    EXPECT_EQ(task["desiredStatus"].as_string(), "STOPPED");
    EXPECT_EQ(task["stopCode"].as_string(), "EssentialContainerExited");
    EXPECT_EQ(task["stoppedReason"].as_string(), "Essential container in task exited");
    EXPECT_EQ(task["launchType"].as_string(), "EC2");
    EXPECT_EQ(task["group"].as_string(), "family:good");
    EXPECT_EQ(container(task)["exitCode"].as_integer(), 0);
    EXPECT_EQ(container(task)["lastStatus"].as_string(), "STOPPED");
    EXPECT_FALSE(task.contains("launched"));
    for (const char* date : {"createdAt", "startedAt", "stoppingAt", "executionStoppedAt", "stoppedAt"})
        EXPECT_GT(task[date].as_double(), 1.6e9) << date;
    EXPECT_GE(task["version"].as_integer().value_or(0), 3);
    EXPECT_EQ(output(arn), "out\nerr\n");

    server.define("bad", "exit 3");
    EXPECT_EQ(container(server.when_stopped(server.run("bad")))["exitCode"].as_integer(), 3);
    server.define("killed", "kill -9 $$");
    EXPECT_EQ(container(server.when_stopped(server.run("killed")))["exitCode"].as_integer(), 137);
}

TEST_F(Tasks, HaveTheirEnvironmentAndNothingElse) {
    ::setenv("STEPWELL_TEST_LEAK", "yes", 1);
    server.define(
        "env", "pwd; env | sort",
        R"(, "workingDirectory": "/", "environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}])");
    const std::string arn = server.run(
        "env",
        R"(, "overrides": {"containerOverrides": [{"name": "main", "environment": [{"name": "B", "value": "3"}]}]})");
    server.when_stopped(arn);
    ::unsetenv("STEPWELL_TEST_LEAK");
    const std::string text = output(arn);
    EXPECT_TRUE(text.starts_with("/\n")) << text;
    for (const char* line : {"\nA=1\n", "\nB=3\n", "\nAWS_REGION=us-east-1\n", "\nAWS_ACCESS_KEY_ID=000000000000\n",
                             "\nAWS_ENDPOINT_URL=http://127.0.0.1:4566\n"})
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
    EXPECT_EQ(text.find("STEPWELL_TEST_LEAK"), std::string::npos);
}

TEST_F(Tasks, OverridesReplaceTheCommand) {
    server.define("over", "exit 1");
    const std::string arn = server.run(
        "over",
        R"(, "overrides": {"cpu": "256", "containerOverrides": [{"name": "main", "command": ["/bin/sh", "-c", "exit 7"], "memory": 99}]})");
    const Value task = server.when_stopped(arn);
    EXPECT_EQ(container(task)["exitCode"].as_integer(), 7);
    EXPECT_EQ(container(task)["memory"].as_string(), "99");
    EXPECT_EQ(task["cpu"].as_string(), "256");
    EXPECT_EQ(task["overrides"]["containerOverrides"].items()[0]["command"].size(), 3U);
}

TEST_F(Tasks, TakeTheEntryPointOfTheirImage) {
    server.call(
        "RegisterTaskDefinition",
        R"({"family": "m", "containerDefinitions": [{"name": "main", "image": "mapped:2", "memory": 64, "command": ["x", "y z"]}]})");
    const std::string arn = server.run("m");
    EXPECT_EQ(container(server.when_stopped(arn))["exitCode"].as_integer(), 5);
    EXPECT_EQ(output(arn), "mapped x y z\n");
    server.call(
        "RegisterTaskDefinition",
        R"({"family": "m", "containerDefinitions": [{"name": "main", "image": "mapped", "memory": 64, "entryPoint": ["/bin/echo", "own"], "command": ["x"]}]})");
    const std::string second = server.run("m");
    server.when_stopped(second);
    EXPECT_EQ(output(second), "own x\n");
}

TEST_F(Tasks, WithoutACommandFailToStart) {
    server.call("RegisterTaskDefinition",
                R"({"family": "n", "containerDefinitions": [{"name": "main", "image": "acme/dbt:1", "memory": 64}]})");
    const Value task = server.when_stopped(server.run("n"));
    EXPECT_EQ(task["stopCode"].as_string(), "TaskFailedToStart");
    const std::string reason(task["stoppedReason"].as_string());
    EXPECT_NE(reason.find("--image-command acme/dbt:1='"), std::string::npos) << reason;
    EXPECT_NE(reason.find("in the container definition or in an override"), std::string::npos) << reason;
    EXPECT_FALSE(container(task).contains("exitCode"));
    EXPECT_EQ(container(task)["lastStatus"].as_string(), "STOPPED");
}

TEST_F(Tasks, WithoutAProgramFailToStart) {
    server.call(
        "RegisterTaskDefinition",
        R"({"family": "n", "containerDefinitions": [{"name": "main", "image": "i", "memory": 64, "command": ["no-such-program-here"]}]})");
    const Value task = server.when_stopped(server.run("n"));
    EXPECT_EQ(task["stopCode"].as_string(), "TaskFailedToStart");
    EXPECT_EQ(task["stoppedReason"].as_string(), "Task failed to start");
    EXPECT_EQ(container(task)["reason"].as_string(),
              "CannotStartContainerError: exec: \"no-such-program-here\": executable file not found in $PATH");
    EXPECT_FALSE(container(task).contains("exitCode"));
    server.call(
        "RegisterTaskDefinition",
        R"({"family": "n", "containerDefinitions": [{"name": "main", "image": "i", "memory": 64, "command": ["/bin/true"], "workingDirectory": "/no/such/folder"}]})");
    const std::string reason(container(server.when_stopped(server.run("n")))["reason"].as_string());
    EXPECT_TRUE(reason.starts_with("CannotStartContainerError: workdir \"/no/such/folder\"")) << reason;
}

TEST_F(Tasks, EndWithTheirEssentialContainers) {
    server.call("RegisterTaskDefinition", R"({"family": "two", "memory": "64", "containerDefinitions": [
        {"name": "main", "image": "i", "command": ["/bin/sh", "-c", "exit 4"]},
        {"name": "side", "image": "i", "command": ["/bin/sh", "-c", "trap 'exit 9' TERM; sleep 1000 & wait"], "essential": false},
        {"name": "done", "image": "i", "command": ["/bin/true"], "essential": false}]})");
    const Value task = server.when_stopped(server.run("two"));
    EXPECT_EQ(container(task, 0)["exitCode"].as_integer(), 4);
    const auto side = container(task, 1)["exitCode"].as_integer();
    EXPECT_TRUE(side == 9 || side == 143) << *side;  // 143: stopped before it had set its trap
    EXPECT_EQ(container(task, 2)["exitCode"].as_integer(), 0);
    EXPECT_EQ(task["stopCode"].as_string(), "EssentialContainerExited");
}

TEST_F(Tasks, StartInOrderOfTheirDependencies) {
    const std::string folder = directory.path().string();
    server.call("RegisterTaskDefinition",
                R"({"family": "dep", "memory": "64", "containerDefinitions": [
        {"name": "main", "image": "i", "command": ["/bin/sh", "-c", "cat )" +
                    folder + R"(/made"], "dependsOn": [{"containerName": "init", "condition": "SUCCESS"}]},
        {"name": "init", "image": "i", "command": ["/bin/sh", "-c", "echo ready > )" +
                    folder + R"(/made"], "essential": false}]})");
    const std::string arn = server.run("dep");
    EXPECT_EQ(container(server.when_stopped(arn))["exitCode"].as_integer(), 0);
    EXPECT_EQ(output(arn), "ready\n");

    server.call("RegisterTaskDefinition", R"({"family": "dep", "memory": "64", "containerDefinitions": [
        {"name": "main", "image": "i", "command": ["/bin/true"], "dependsOn": [{"containerName": "init", "condition": "SUCCESS"}]},
        {"name": "init", "image": "i", "command": ["/bin/sh", "-c", "exit 6"], "essential": false}]})");
    const Value task = server.when_stopped(server.run("dep"));
    EXPECT_EQ(task["stopCode"].as_string(), "TaskFailedToStart");
    EXPECT_EQ(container(task, 0)["reason"].as_string(), "DependencyError: container init exited with code 6");
    EXPECT_FALSE(container(task, 0).contains("exitCode"));
    EXPECT_EQ(container(task, 1)["exitCode"].as_integer(), 6);
}

TEST_F(Tasks, StopByTheirOwnHandler) {
    const std::string ready = (directory.path() / "ready").string();
    server.define("trap", "trap 'exit 42' TERM; touch " + ready + "; sleep 1000 & wait");
    const std::string arn = server.run("trap");
    server.when_running(arn);
    while (!std::filesystem::exists(ready)) std::this_thread::yield();
    const Value stopping = server.call("StopTask", R"({"task": ")" + arn + R"(", "reason": "enough"})")["task"];
    EXPECT_EQ(stopping["desiredStatus"].as_string(), "STOPPED");
    const Value task = server.when_stopped(arn);
    EXPECT_EQ(container(task)["exitCode"].as_integer(), 42);
    EXPECT_EQ(task["stopCode"].as_string(), "UserInitiated");
    EXPECT_EQ(task["stoppedReason"].as_string(), "enough");
    // Once more is no error and changes nothing.
    EXPECT_EQ(server.call("StopTask", R"({"task": ")" + id_of(arn) + "\"}")["task"]["stoppedReason"].as_string(),
              "enough");
}

TEST_F(Tasks, AreKilledAfterTheirStopTimeout) {
    const std::string ready = (directory.path() / "ready").string();
    server.define("stubborn", "trap '' TERM; touch " + ready + "; while :; do sleep 1000; done",
                  R"(, "stopTimeout": 2)");
    const std::string arn = server.run("stubborn");
    server.when_running(arn);
    while (!std::filesystem::exists(ready)) std::this_thread::yield();
    server.call("StopTask", R"({"task": ")" + arn + "\"}");
    const Value task = server.when_stopped(arn);
    EXPECT_EQ(container(task)["exitCode"].as_integer(), 137);
    EXPECT_EQ(task["stoppedReason"].as_string(), "Task stopped by user");
}

TEST_F(Tasks, LeaveNoProcessBehind) {
    const std::string pid_file = (directory.path() / "pid").string();
    // One in the container's group, one that left for a session of its own.
    server.define("daemon",
                  "sleep 1000 & echo $! > " + pid_file + "; setsid sleep 1000 & echo $! >> " + pid_file + "; exit 0");
    server.when_stopped(server.run("daemon"));
    std::ifstream pids(pid_file);
    int pid = 0;
    int count = 0;
    for (; pids >> pid; ++count) EXPECT_FALSE(containers::identify(pid)) << pid;
    EXPECT_EQ(count, 2);
}

TEST_F(Tasks, ClientTokensMakeThemUnique) {
    server.define("once", "exit 0");
    const std::string request = R"({"taskDefinition": "once", "count": 2, "clientToken": "command-17"})";
    const Value first = server.call("RunTask", request);
    ASSERT_EQ(first["tasks"].size(), 2U);
    const std::string arn(first["tasks"].items()[0]["taskArn"].as_string());
    server.when_stopped(arn);
    const Value again = server.call("RunTask", request);
    EXPECT_EQ(again["tasks"].items()[0]["taskArn"].as_string(), arn);
    EXPECT_EQ(again["tasks"].items()[0]["lastStatus"].as_string(), "STOPPED");
    EXPECT_TRUE(server.refused("RunTask", R"({"taskDefinition": "once", "clientToken": "command-17"})")
                    .starts_with("ConflictException: "));
    EXPECT_NE(server.run("once", R"(, "clientToken": "command-18")"), arn);
}

TEST_F(Tasks, FargateIsAccepted) {
    server.call(
        "RegisterTaskDefinition",
        R"({"family": "fg", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256", "memory": "512",
        "tags": [{"key": "d", "value": "1"}], "containerDefinitions": [{"name": "main", "image": "i", "command": ["/bin/true"]}]})");
    const std::string network =
        R"(, "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-1"], "assignPublicIp": "ENABLED"}})";
    const Value answer = server.call(
        "RunTask",
        R"({"taskDefinition": "fg", "launchType": "FARGATE", "propagateTags": "TASK_DEFINITION")" + network + "}");
    const Value task = answer["tasks"].items()[0];
    EXPECT_EQ(task["lastStatus"].as_string(), "PROVISIONING");
    EXPECT_EQ(task["platformVersion"].as_string(), "1.4.0");
    EXPECT_EQ(task["cpu"].as_string(), "256");
    EXPECT_EQ(task["attachments"].size(), 0U);
    EXPECT_EQ(task["tags"].size(), 1U);
    EXPECT_EQ(answer["failures"].size(), 0U);
    server.when_stopped(std::string(task["taskArn"].as_string()));

    EXPECT_EQ(
        server.refused("RunTask", R"({"taskDefinition": "fg", "launchType": "FARGATE"})"),
        "InvalidParameterException: Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    EXPECT_EQ(server.refused("RunTask", R"({"taskDefinition": "fg", "launchType": "FARGATE", "platformVersion": "9")" +
                                            network + "}"),
              "PlatformUnknownException: The specified platform does not exist.");
    EXPECT_EQ(server.refused("RunTask", R"({"taskDefinition": "fg", "launchType": "EXTERNAL")" + network + "}"),
              "InvalidParameterException: Task definition does not support launch_type EXTERNAL.");
    const std::string spot =
        R"({"taskDefinition": "fg", "cluster": "spot", "capacityProviderStrategy": [{"capacityProvider": "FARGATE_SPOT", "weight": 1}])" +
        network + "}";
    server.call("CreateCluster", R"({"clusterName": "spot"})");
    EXPECT_TRUE(server.refused("RunTask", spot)
                    .starts_with("InvalidParameterException: The specified capacity provider strategy cannot contain"));
}

TEST_F(Tasks, MistakesAreNamed) {
    server.define("d", "exit 0");
    EXPECT_EQ(server.refused("RunTask", R"({"taskDefinition": "none"})"), "ClientException: TaskDefinition not found.");
    EXPECT_EQ(server.refused("RunTask", R"({"taskDefinition": "d", "cluster": "none"})"),
              "ClusterNotFoundException: Cluster not found.");
    EXPECT_EQ(
        server.refused("RunTask", R"({"taskDefinition": "d", "overrides": {"containerOverrides": [{"name": "x"}]}})"),
        "InvalidParameterException: Override for container named x is not a container in the TaskDefinition.");
    EXPECT_EQ(server.refused("RunTask", R"({"taskDefinition": "d", "launchType": "FARGATE"})"),
              "InvalidParameterException: Task definition does not support launch_type FARGATE.");
    EXPECT_EQ(server.refused(
                  "RunTask",
                  R"({"taskDefinition": "d", "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["s"]}}})"),
              "InvalidParameterException: Network Configuration is not valid for the given networkMode of this task "
              "definition.");
    for (const char* count : {"0", "11", "-1", "99999999999"})
        EXPECT_FALSE(server.refused("RunTask", R"({"taskDefinition": "d", "count": )" + std::string(count) + "}")
                         .starts_with("accepted"));
    EXPECT_EQ(server.refused("RunTask", R"({"taskDefinition": "d", "enableExecuteCommand": true})"),
              "InvalidParameterException: enableExecuteCommand is not supported here.");
    EXPECT_EQ(
        server.refused(
            "RunTask",
            R"({"taskDefinition": "d", "launchType": "EC2", "capacityProviderStrategy": [{"capacityProvider": "FARGATE"}]})"),
        "InvalidParameterException: Specifying both a launch type and capacity provider strategy is not supported. "
        "Remove one and try again.");
    EXPECT_EQ(server.refused("StopTask", R"({"task": "00000000000000000000000000000000"})"),
              "InvalidParameterException: The referenced task was not found.");
    EXPECT_EQ(server.refused("DescribeTasks", R"({"tasks": []})"), "InvalidParameterException: Tasks cannot be empty.");
    EXPECT_EQ(server.refused("DescribeTasks", R"({"tasks": ["None"]})"),
              "InvalidParameterException: taskId length should be one of [32,36]");
    EXPECT_EQ(
        server.refused(
            "DescribeTasks",
            R"({"tasks": ["arn:aws:ecs:us-east-1:000000000000:task/other/00000000000000000000000000000000"]})"),
        "InvalidParameterException: Invalid identifier: Identifier is for cluster other. Your cluster is default");
    const Value missing = server.call("DescribeTasks", R"({"tasks": ["00000000000000000000000000000000"]})");
    EXPECT_EQ(
        print(missing["failures"]),
        R"([{"arn":"arn:aws:ecs:us-east-1:000000000000:task/default/00000000000000000000000000000000","reason":"MISSING"}])");
}

TEST_F(Tasks, AreListedByFilterAndPage) {
    server.define("list", "exit 0");
    server.define("other", "exit 0");
    for (int i = 0; i < 3; ++i) server.when_stopped(server.run("list", R"(, "startedBy": "lister")"));
    server.when_stopped(server.run("other"));
    const auto count = [&](const std::string& filter) {
        return server.call("ListTasks", "{" + filter + "}")["taskArns"].size();
    };
    EXPECT_EQ(count(""), 0U);  // AWS lists running tasks unless asked for others
    EXPECT_EQ(count(R"("desiredStatus": "STOPPED")"), 4U);
    EXPECT_EQ(count(R"("desiredStatus": "STOPPED", "family": "list")"), 3U);
    EXPECT_EQ(count(R"("desiredStatus": "STOPPED", "startedBy": "lister")"), 3U);
    EXPECT_EQ(count(R"("desiredStatus": "STOPPED", "launchType": "FARGATE")"), 0U);
    EXPECT_EQ(count(R"("desiredStatus": "PENDING")"), 0U);
    std::set<std::string> seen;
    std::string token;
    do {
        const Value page =
            server.call("ListTasks", R"({"desiredStatus": "STOPPED", "maxResults": 3)" +
                                         (token.empty() ? "" : R"(, "nextToken": ")" + token + "\"") + "}");
        EXPECT_LE(page["taskArns"].size(), 3U);
        for (const Value& arn : page["taskArns"].items()) EXPECT_TRUE(seen.insert(std::string(arn.as_string())).second);
        token = page["nextToken"].as_string();
    } while (!token.empty());
    EXPECT_EQ(seen.size(), 4U);
    EXPECT_EQ(server.refused("ListTasks", R"({"nextToken": "x"})"), "InvalidParameterException: Invalid token.");
    EXPECT_EQ(server.refused("ListTasks", R"({"serviceName": "s"})"), "ServiceNotFoundException: Service not found.");
    EXPECT_FALSE(server.refused("ListTasks", R"({"maxResults": 101})").starts_with("accepted"));
}

TEST_F(Tasks, ReadTheirSecrets) {
    const Value secret = server.call("secretsmanager", "CreateSecret",
                                     R"({"Name": "db/login", "SecretString": "{\"user\": \"u\", \"port\": 5}"})");
    const std::string arn(secret["ARN"].as_string());
    server.define("sec", "echo $WHOLE $USER_NAME $PORT",
                  R"(, "secrets": [{"name": "WHOLE", "valueFrom": ")" + arn + R"("},
        {"name": "USER_NAME", "valueFrom": ")" +
                      arn + R"(:user::"}, {"name": "PORT", "valueFrom": ")" + arn + R"(:port:AWSCURRENT:"}])");
    const std::string task = server.run("sec");
    server.when_stopped(task);
    EXPECT_EQ(output(task), "{\"user\": \"u\", \"port\": 5} u 5\n");

    server.define(
        "sec", "true",
        R"(, "secrets": [{"name": "X", "valueFrom": "arn:aws:secretsmanager:us-east-1:000000000000:secret:none"}])");
    const Value failed = server.when_stopped(server.run("sec"));
    EXPECT_EQ(failed["stopCode"].as_string(), "TaskFailedToStart");
    EXPECT_TRUE(failed["stoppedReason"].as_string().starts_with(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: "
        "unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret "
        "arn:aws:secretsmanager:us-east-1:000000000000:secret:none from secrets manager: ResourceNotFoundException: "))
        << failed["stoppedReason"].as_string();
}

TEST_F(Tasks, RunInEveryRegion) {
    const Registry& registry = server.registry;
    Context elsewhere;
    elsewhere.region = "eu-west-1";
    const auto call = [&](const char* operation, const char* json) {
        return server.wait(registry.call("ecs", operation, elsewhere, *parse_json(json)));
    };
    call("RegisterTaskDefinition", R"({"family": "far", "containerDefinitions": [
        {"name": "main", "image": "none", "memory": 64, "command": ["/bin/true"]}]})");
    const Value started = call("RunTask", R"({"taskDefinition": "far"})")["tasks"].items()[0];
    const std::string arn(started["taskArn"].as_string());
    EXPECT_TRUE(arn.starts_with("arn:aws:ecs:eu-west-1:")) << arn;
    const auto stop_code = [&](Changes::Watch change) -> boost::asio::awaitable<std::string> {
        for (;;) {
            const Value input = Value::object({{"tasks", Value::array({arn})}});
            const Value answer = co_await registry.call("ecs", "DescribeTasks", elsewhere, input);
            const Value& task = answer["tasks"].items()[0];
            if (task["lastStatus"].as_string() == "STOPPED") co_return std::string(task["stopCode"].as_string());
            co_await change.next();
        }
    };
    EXPECT_EQ(server.wait(stop_code(server.changes.watch(arn))), "EssentialContainerExited");
}

TEST_F(Tasks, AreForgottenADayAfterTheirEnd) {
    server.define("old", "exit 0");
    const std::string old = server.run("old", R"(, "clientToken": "t")");
    server.when_stopped(old);
    server.clock.advance(std::chrono::hours(2));
    server.when_stopped(server.run("old"));
    EXPECT_FALSE(server.describe(old).is_null());
    server.clock.advance(std::chrono::hours(23));
    server.when_stopped(server.run("old"));
    EXPECT_TRUE(server.describe(old).is_null());
    EXPECT_FALSE(std::filesystem::exists(directory.path() / "ecs" / "tasks" / id_of(old)));
}

}  // namespace
}  // namespace stepwell::test
