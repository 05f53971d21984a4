// Provisioned concurrency: environments that are ready before anyone calls, replaced when they die, gone when they are
// not asked for any more. What handlers tell of themselves shows it, never how long anything takes.
#include <signal.h>

#include <fstream>

#include "tests/adapters/services/lambda/provisioned_fixture.hpp"

namespace stepwell::lambda {
namespace {

TEST_F(ProvisionedTest, EnvironmentsAreReadyBeforeTheFirstInvocation) {
    const std::string folder = file("started");
    std::filesystem::create_directory(folder);
    create_published("f", noting(folder));
    const Value asked = put("1", 2);
    EXPECT_EQ(asked["Status"], Value("IN_PROGRESS"));
    EXPECT_EQ(asked["RequestedProvisionedConcurrentExecutions"], Value(2));
    EXPECT_EQ(asked["LastModified"].as_string().size(), std::string_view("2019-12-31T20:28:49+0000").size());
    await_ready("1", 2);
    EXPECT_EQ(get("1")["AllocatedProvisionedConcurrentExecutions"], Value(2));
    EXPECT_FALSE(get("1").contains("StatusReason"));
    const std::set<int> started = noted(folder);
    EXPECT_EQ(started.size(), 2U);
    const Value answer = of("1");
    EXPECT_TRUE(started.contains(pid_of(answer)));
    EXPECT_EQ(answer.items()[1], Value("provisioned-concurrency"));
    EXPECT_EQ(noted(folder), started);
}

TEST_F(ProvisionedTest, OthersAreStartedOnDemandAndStayApart) {
    create_published("f");
    put("1", 1);
    await_ready("1", 1);
    const Value latest = result("f");
    EXPECT_EQ(latest.items()[1], Value("on-demand"));
    EXPECT_EQ(latest.items()[2], Value(1));
    EXPECT_EQ(of("1").items()[2], Value(1));
    EXPECT_EQ(of("1").items()[2], Value(2));
    EXPECT_NE(pid_of(of("1")), pid_of(latest));
}

TEST_F(ProvisionedTest, AnAliasOfAProvisionedVersionUsesItToo) {
    create_published("f");
    alias("CreateAlias", "live", "1");
    put("1", 1);
    await_ready("1", 1);
    EXPECT_EQ(of("live").items()[1], Value("provisioned-concurrency"));
    expect_error("ProvisionedConcurrencyConfigNotFoundException", 404,
                 "No Provisioned Concurrency Config found for this function", "GetProvisionedConcurrencyConfig",
                 named("f", "live"));
}

TEST_F(ProvisionedTest, WhatIsTooMuchForThemSpillsOver) {
    const std::string folder = file("started");
    std::filesystem::create_directory(folder);
    create_published("f", noting(folder));
    put("1", 1);
    await_ready("1", 1);
    std::vector<std::future<Answer>> answers;
    for (const char* name : {"a", "b"}) {
        const Value event = Value::object({{"begun", file(name)}, {"go", file("go")}});
        answers.push_back(ground_->begin("Invoke", named("f", "1"), print(event)));
        wait_for_file(file(name));
    }
    std::ofstream(file("go")) << "x";
    EXPECT_NE(answers[0].get().payload.bytes.find("provisioned-concurrency"), std::string::npos);
    EXPECT_NE(answers[1].get().payload.bytes.find("on-demand"), std::string::npos);
    EXPECT_EQ(noted(folder).size(), 2U);
}

TEST_F(ProvisionedTest, OneThatIsKilledIsReplaced) {
    create_published("f");
    put("1", 1);
    await_ready("1", 1);
    const int first = pid_of(of("1"));
    ASSERT_EQ(::kill(first, SIGKILL), 0);
    EXPECT_TRUE(wait_for_end(first));
    await([&] {
        const Value answer = of("1");
        return pid_of(answer) != first && answer.items()[1] == Value("provisioned-concurrency");
    });
    await_ready("1", 1);
}

TEST_F(ProvisionedTest, AnInitThatFailsIsTold) {
    create_published("f", "raise ValueError('no')\n");
    put("1", 2);
    await_status("1", "FAILED");
    EXPECT_EQ(get("1")["StatusReason"], Value("FUNCTION_ERROR_INIT_FAILURE"));
    EXPECT_EQ(get("1")["AvailableProvisionedConcurrentExecutions"], Value(0));
    EXPECT_EQ(failure("f:1")["errorMessage"], Value("no"));  // on demand
    publish("f", counting);
    alias("CreateAlias", "live", "2");
    put("live", 1);
    await_ready("live", 1);
}

TEST_F(ProvisionedTest, DeletionEndsThem) {
    const std::string folder = file("started");
    std::filesystem::create_directory(folder);
    create_published("f", noting(folder));
    put("1", 2);
    await_ready("1", 2);
    ground_->call("DeleteProvisionedConcurrencyConfig", named("f", "1"));
    for (const int pid : noted(folder)) EXPECT_TRUE(wait_for_end(pid));
    expect_error("ProvisionedConcurrencyConfigNotFoundException", 404, "", "GetProvisionedConcurrencyConfig",
                 named("f", "1"));
    EXPECT_EQ(of("1").items()[1], Value("on-demand"));
    EXPECT_EQ(ground_->call("DeleteProvisionedConcurrencyConfig", named("f", "1")).status, 204);
}

TEST_F(ProvisionedTest, FewerAreKeptWhenFewerAreWanted) {
    const std::string folder = file("started");
    std::filesystem::create_directory(folder);
    create_published("f", noting(folder));
    put("1", 3);
    await_ready("1", 3);
    put("1", 1);
    await_ready("1", 1);
    int ended = 0;
    const int left = pid_of(of("1"));
    for (const int pid : noted(folder))
        if (pid != left && wait_for_end(pid)) ++ended;
    EXPECT_EQ(ended, 2);
}

TEST_F(ProvisionedTest, TheyEndWithTheirAliasAndTheirFunction) {
    create_published("f");
    create_published("g");
    alias("CreateAlias", "live", "1");
    put("live", 1);
    put("1", 1, "g");
    await_ready("live", 1);
    await([&] { return get("1", "g")["Status"] == Value("READY"); });
    const int first = pid_of(of("live"));
    const int second = pid_of(of("1", "g"));
    ground_->call("DeleteAlias", Value::object({{"FunctionName", "f"}, {"Name", "live"}}));
    EXPECT_TRUE(wait_for_end(first));
    ground_->call("DeleteFunction", Value::object({{"FunctionName", "g"}}));
    EXPECT_TRUE(wait_for_end(second));
    EXPECT_EQ(ground_->call("ListProvisionedConcurrencyConfigs", Value::object({{"FunctionName", "f"}}))
                  .output["ProvisionedConcurrencyConfigs"]
                  .size(),
              0U);
}

TEST_F(ProvisionedTest, AnAliasTakesThemToItsNewVersion) {
    create_published("f");
    alias("CreateAlias", "live", "1");
    put("live", 1);
    await_ready("live", 1);
    const int first = pid_of(of("live"));
    publish("f", std::string(counting) + "# another\n");
    alias("UpdateAlias", "live", "2");
    EXPECT_TRUE(wait_for_end(first));
    await_ready("live", 1);
    const Value answer = of("live");
    EXPECT_EQ(answer.items()[1], Value("provisioned-concurrency"));
    EXPECT_EQ(answer.items()[2], Value(1));
}

TEST_F(ProvisionedTest, AnAliasWithWeightsSharesThemOut) {
    create_published("f");
    publish("f", std::string(counting) + "# another\n");
    alias("CreateAlias", "live", "1");
    put("live", 4);
    await_ready("live", 4);
    const Value config = get("live");
    alias("UpdateAlias", "live", "1", Value::object({{"2", 0.25}}));
    await_ready("live", 4);
    EXPECT_EQ(get("live")["LastModified"], config["LastModified"]);
    for (int i = 0; i < 8; ++i) EXPECT_EQ(of("live").items()[1], Value("provisioned-concurrency"));
    constexpr const char* weights = "Alias with weights can not be used with Provisioned Concurrency";
    expect_error("InvalidParameterValueException", 400, weights, "PutProvisionedConcurrencyConfig", wanting("live", 1));
    expect_error("InvalidParameterValueException", 400, weights, "DeleteProvisionedConcurrencyConfig",
                 named("f", "live"));
}

TEST_F(ProvisionedTest, TheyAreStartedAgainWithTheServer) {
    create_published("f");
    put("1", 2);
    await_ready("1", 2);
    const int first = pid_of(of("1"));
    const Value before = get("1");
    restart();
    EXPECT_TRUE(wait_for_end(first));
    await_ready("1", 2);
    EXPECT_EQ(get("1"), before);
    const Value answer = of("1");
    EXPECT_EQ(answer.items()[1], Value("provisioned-concurrency"));
    EXPECT_NE(pid_of(answer), first);
}

}  // namespace
}  // namespace stepwell::lambda
