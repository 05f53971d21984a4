// The whole server in process: its start, its end, and what it refuses to start with.
#include "api/server.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "engine/value/value.hpp"
#include "tests/adapters/platform/http/client.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell {
namespace {

Config in_memory() {
    Config config;
    config.port = 0;
    config.data_dir.reset();
    config.log_level = log::Level::warn;
    return config;
}

/// A server that runs on a thread of its own until the end of the scope.
class Running {
public:
    explicit Running(Config config) : app_(std::move(config)), thread_([this] { exit_code_ = app_.run(); }) {
        const std::string url = app_.ready().get();
        port_ = static_cast<std::uint16_t>(std::stoul(url.substr(url.rfind(':') + 1)));
    }
    ~Running() { stop(); }
    int stop() {
        app_.stop();
        if (thread_.joinable()) thread_.join();
        return exit_code_;
    }
    std::uint16_t port() const { return port_; }

private:
    App app_;
    int exit_code_ = -1;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

http::testing::Received ask(http::testing::Client& client, const std::string& method, const std::string& path) {
    client.send(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    return client.receive();
}

TEST(Server, StartsAnswersAndStops) {
    Running server(in_memory());
    http::testing::Client client(server.port());
    EXPECT_EQ(ask(client, "GET", "/_stepwell/health").status, 200);
    EXPECT_EQ(ask(client, "POST", "/_stepwell/reset").status, 200);
    EXPECT_EQ(ask(client, "POST", "/_stepwell/reset").status, 200);
    EXPECT_EQ(server.stop(), 0);
    EXPECT_TRUE(client.closed());
}

Value call(std::uint16_t port, const std::string& operation, const Value& input, int status = 200) {
    http::testing::Client client(port);
    const std::string body = print(input);
    client.send(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: "
        "AWSStepFunctions." +
        operation + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    const http::testing::Received answer = client.receive();
    EXPECT_EQ(answer.status, status) << answer.body;
    return parse_json(answer.body).value.value_or(Value());
}

TEST(Server, OpensNoMoreExecutionsThanItMay) {
    Config config = in_memory();
    config.open_executions = 1;
    const Running server(config);
    const auto create = [&](const std::string& name, const std::string& definition, const std::string& type) {
        return call(server.port(), "CreateStateMachine",
                    Value::object({{"name", name},
                                   {"roleArn", "arn:aws:iam::000000000000:role/r"},
                                   {"type", type},
                                   {"definition", definition}}))["stateMachineArn"];
    };
    const std::string waits =
        R"({"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":10000,"Next":"F"},"F":{"Type":"Fail"}}})";
    const Value machine = create("m", waits, "STANDARD");
    const auto start = [&](const Value& arn, int status) {
        return call(server.port(), "StartExecution", Value::object({{"stateMachineArn", arn}}), status);
    };
    const Value first = start(machine, 200)["executionArn"];
    const Value refused = start(machine, 400);
    EXPECT_EQ(refused["__type"], Value("ExecutionLimitExceeded"));
    EXPECT_NE(refused["message"].as_string().find("maximum number of running executions"), std::string_view::npos);
    start(create("express", R"({"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}})", "EXPRESS"), 200);

    const Value parent = create("parent",
                                R"({"StartAt":"T","States":{"T":{"Type":"Task","End":true,
        "Resource":"arn:aws:states:::states:startExecution","Parameters":{"StateMachineArn":")" +
                                    std::string(machine.as_string()) + R"("}}}})",
                                "EXPRESS");
    const Value nested = call(server.port(), "StartSyncExecution", Value::object({{"stateMachineArn", parent}}));
    EXPECT_EQ(nested["error"], Value("StepFunctions.ExecutionLimitExceededException"));

    call(server.port(), "StopExecution", Value::object({{"executionArn", first}}));
    const Value second = start(machine, 200)["executionArn"];
    const Value redrive = Value::object({{"executionArn", first}});
    EXPECT_EQ(call(server.port(), "RedriveExecution", redrive, 400)["__type"], Value("ExecutionLimitExceeded"));
    call(server.port(), "StopExecution", Value::object({{"executionArn", second}}));
    call(server.port(), "RedriveExecution", redrive);
    start(machine, 400);
    http::testing::Client client(server.port());
    EXPECT_EQ(ask(client, "POST", "/_stepwell/reset").status, 200);
    start(create("m", waits, "STANDARD"), 200);
}

TEST(Server, KeepsItsDataDirectoryToItself) {
    const test::TemporaryDirectory folder;
    Config config = in_memory();
    config.data_dir = folder.path() / "new" / "data";
    const Running server(config);
    EXPECT_EQ(std::filesystem::status(*config.data_dir).permissions(), std::filesystem::perms::owner_all);
    try {
        App second(config);
        FAIL() << "two servers on one directory";
    } catch (const std::exception& error) {
        EXPECT_NE(std::string(error.what()).find("in use by another server"), std::string::npos) << error.what();
    }
}

TEST(Server, ClosesADataDirectoryThatWasOpen) {
    const test::TemporaryDirectory folder;
    Config config = in_memory();
    config.data_dir = folder.path();
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0775));
    App server(config);
    EXPECT_EQ(std::filesystem::status(folder.path()).permissions(), std::filesystem::perms::owner_all);
}

TEST(Server, TakesNoSharedDirectoryForItsData) {
    const test::TemporaryDirectory folder;
    Config config = in_memory();
    config.data_dir = folder.path();
    std::filesystem::permissions(folder.path(), std::filesystem::perms(01777));
    std::filesystem::create_directory(folder.path() / "somebody's");
    try {
        App server(config);
        FAIL() << "a data directory that users share";
    } catch (const std::exception& error) {
        EXPECT_NE(std::string(error.what()).find("shared by all users"), std::string::npos) << error.what();
    }
    EXPECT_EQ(std::filesystem::status(folder.path()).permissions(), std::filesystem::perms(01777));
    std::filesystem::remove(folder.path() / "somebody's");
    App server(config);  // as a file system that was mounted for it
    EXPECT_EQ(std::filesystem::status(folder.path()).permissions(), std::filesystem::perms::owner_all);
}

TEST(Server, TellsThatItsPortIsTaken) {
    const Running server(in_memory());
    Config config = in_memory();
    config.port = server.port();
    App second(config);
    try {
        second.run();
        FAIL() << "two servers on one port";
    } catch (const std::exception& error) {
        EXPECT_NE(std::string(error.what()).find("Address already in use"), std::string::npos) << error.what();
        EXPECT_NE(std::string(error.what()).find("--port"), std::string::npos);
    }
}

TEST(Server, TellsThatItCannotMakeItsDirectory) {
    Config config = in_memory();
    config.data_dir = "/dev/null/data";
    EXPECT_THROW(App{config}, std::runtime_error);
}

}  // namespace
}  // namespace stepwell
