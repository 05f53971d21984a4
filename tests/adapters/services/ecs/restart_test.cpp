// Tasks and the death of those who watch them: the server, the supervisor.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <fstream>
#include <thread>

#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/containers/runner_json.hpp"
#include "adapters/platform/store/documents.hpp"
#include "tests/adapters/services/ecs/harness.hpp"

namespace stepwell::test {
namespace {

class Restart : public testing::Test {
protected:
    TemporaryDirectory directory;

    std::filesystem::path folder(const std::string& arn) { return directory.path() / "ecs" / "tasks" / id_of(arn); }
    Value status(const std::string& arn) {
        return *parse_json(*containers::read_file(folder(arn) / containers::folder::status));
    }
    static Value container(const Value& task) { return task["containers"].items()[0]; }

    /// A script that says it began, by a file, and ends with the code when told to, by removing that file.
    std::string waiting_script(int code) {
        return "touch " + flag() + "; while [ -e " + flag() + " ]; do sleep 0.02; done; exit " + std::to_string(code);
    }
    std::string flag() { return (directory.path() / "flag").string(); }
    void wait_for_flag() {
        while (!std::filesystem::exists(flag())) std::this_thread::yield();
    }
    void drop_flag() { std::filesystem::remove(flag()); }
};

TEST_F(Restart, ATaskOutlivesTheServerAndIsTakenUpAgain) {
    std::string arn;
    {
        Server server(directory.path());
        server.define("long", waiting_script(3));
        arn = server.run("long");
        server.when_running(arn);
        wait_for_flag();
    }
    Server server(directory.path());
    EXPECT_EQ(server.describe(arn)["lastStatus"].as_string(), "RUNNING");
    drop_flag();
    const Value task = server.when_stopped(arn);
    EXPECT_EQ(container(task)["exitCode"].as_integer(), 3);
    EXPECT_EQ(task["stopCode"].as_string(), "EssentialContainerExited");
}

TEST_F(Restart, AnExitWhileTheServerIsDownIsNotLost) {
    std::string arn;
    pid_t supervisor = 0;
    {
        Server server(directory.path());
        server.define("long", waiting_script(7));
        arn = server.run("long");
        server.when_running(arn);
        wait_for_flag();
        supervisor = containers::parse_supervisor(status(arn)).pid;
    }
    drop_flag();
    ::waitpid(supervisor, nullptr, 0);  // our own child: this process played the server
    Server server(directory.path());
    EXPECT_EQ(container(server.when_stopped(arn))["exitCode"].as_integer(), 7);
}

TEST_F(Restart, ATaskCanBeStoppedByTheNextServer) {
    std::string arn;
    {
        Server server(directory.path());
        server.define("long", "touch " + flag() + "; exec sleep 1000");
        arn = server.run("long");
        server.when_running(arn);
        wait_for_flag();
    }
    Server server(directory.path());
    server.call("StopTask", R"({"task": ")" + arn + "\"}");
    const Value task = server.when_stopped(arn);
    EXPECT_EQ(container(task)["exitCode"].as_integer(), 143);
    EXPECT_EQ(task["stopCode"].as_string(), "UserInitiated");
}

TEST_F(Restart, WhatWasNeverStartedIsStarted) {
    std::string arn;
    {
        Server server(directory.path());
        server.define("later", "exit 8");
        arn = server.run("later");
        server.when_stopped(arn);
        // As a server leaves it that died between its answer and the start.
        const std::string key = "000000000000/us-east-1/default/" + id_of(arn);
        Value record = *server.documents.find("ecs/tasks", key);
        Values containers;
        containers.push_back(container(record).with("lastStatus", "PENDING").without("exitCode"));
        record =
            record.with("lastStatus", "PENDING").with("desiredStatus", "RUNNING").with("containers", Value(containers));
        for (const char* member :
             {"launched", "stopCode", "stoppedReason", "startedAt", "stoppingAt", "stoppedAt", "executionStoppedAt"})
            record = record.without(member);
        server.wait(server.documents.put("ecs/tasks", key, record));
        std::filesystem::remove(folder(arn) / containers::folder::status);
    }
    Server server(directory.path());
    EXPECT_EQ(container(server.when_stopped(arn))["exitCode"].as_integer(), 8);
}

TEST_F(Restart, AKilledSupervisorEndsItsTask) {
    Server server(directory.path());
    server.define("orphan", "echo $$ > " + flag() + ".new; mv " + flag() + ".new " + flag() + "; sleep 1000");
    const std::string arn = server.run("orphan");
    server.when_running(arn);
    wait_for_flag();
    pid_t container_pid = 0;
    std::ifstream(flag()) >> container_pid;
    ASSERT_TRUE(containers::identify(container_pid));
    ::kill(containers::parse_supervisor(status(arn)).pid, SIGKILL);
    const Value task = server.when_stopped(arn);
    EXPECT_FALSE(container(task).contains("exitCode"));
    EXPECT_TRUE(
        task["stoppedReason"].as_string().starts_with("The process that supervised the task ended unexpectedly"))
        << task["stoppedReason"].as_string();
    // What it left behind was killed; whoever inherited it may not have buried it yet.
    const auto left = containers::read_file("/proc/" + std::to_string(container_pid) + "/stat");
    EXPECT_TRUE(!left || left->find(") Z ") != std::string::npos || left->find(") X ") != std::string::npos) << *left;
}

TEST_F(Restart, ASupervisorKilledWhileTheServerWasDownEndsItsTask) {
    std::string arn;
    pid_t container_pid = 0;
    {
        Server server(directory.path());
        server.define("orphan", "echo $$ > " + flag() + ".new; mv " + flag() + ".new " + flag() + "; sleep 1000");
        arn = server.run("orphan");
        server.when_running(arn);
        wait_for_flag();
        std::ifstream(flag()) >> container_pid;
    }
    const pid_t supervisor = containers::parse_supervisor(status(arn)).pid;
    ::kill(supervisor, SIGKILL);
    ::waitpid(supervisor, nullptr, 0);
    Server server(directory.path());
    const Value task = server.when_stopped(arn);
    EXPECT_NE(task["stoppedReason"].as_string().find("ended unexpectedly"), std::string::npos);
    const auto left = containers::read_file("/proc/" + std::to_string(container_pid) + "/stat");
    EXPECT_TRUE(!left || left->find(") Z ") != std::string::npos || left->find(") X ") != std::string::npos) << *left;
}

TEST_F(Restart, AServerWithoutItsProgramSaysSo) {
    Server server(directory.path(), {}, directory.path() / "no-such-program");
    server.define("f", "exit 0");
    const Value task = server.when_stopped(server.run("f"));
    EXPECT_EQ(task["stopCode"].as_string(), "TaskFailedToStart");
    EXPECT_NE(task["stoppedReason"].as_string().find("no-such-program"), std::string::npos)
        << task["stoppedReason"].as_string();
}

TEST_F(Restart, ASupervisorThatCannotBeOneSaysSo) {
    Server server(directory.path(), {}, "/bin/false");
    server.define("f", "exit 0");
    const Value task = server.when_stopped(server.run("f"));
    EXPECT_EQ(task["stopCode"].as_string(), "TaskFailedToStart");
    EXPECT_NE(task["stoppedReason"].as_string().find("supervisor did not start"), std::string::npos)
        << task["stoppedReason"].as_string();
}

TEST_F(Restart, ResetEndsAndRemovesEverything) {
    Server server(directory.path());
    server.define("long", "trap '' TERM; echo $$ > " + flag() + ".new; mv " + flag() + ".new " + flag() +
                              "; while :; do sleep 1000; done");
    const std::string arn = server.run("long");
    server.when_running(arn);
    wait_for_flag();
    pid_t container_pid = 0;
    std::ifstream(flag()) >> container_pid;
    server.wait(server.ecs->reset());
    EXPECT_FALSE(containers::identify(container_pid));
    EXPECT_FALSE(std::filesystem::exists(folder(arn)));
    EXPECT_TRUE(server.describe(arn).is_null());
    EXPECT_EQ(server.refused("RunTask", R"({"taskDefinition": "long"})"), "ClientException: TaskDefinition not found.");
    server.define("long", "exit 0");
    EXPECT_EQ(container(server.when_stopped(server.run("long")))["exitCode"].as_integer(), 0);
}

}  // namespace
}  // namespace stepwell::test
