// Provisioned concurrency: environments that are ready before anyone calls, replaced when they die, gone when they are
// not asked for any more. What handlers tell of themselves shows it, never how long anything takes.
#include "adapters/lambda/provisioned.hpp"

#include <signal.h>

#include <fstream>
#include <set>

#include "adapters/base64.hpp"
#include "tests/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

/// Tells its process, how it was started, and which invocation of it this is.
constexpr const char* counting =
    "import os\ncount = 0\ndef handler(event, context):\n    global count\n    count += 1\n"
    "    return [os.getpid(), os.environ['AWS_LAMBDA_INITIALIZATION_TYPE'], count]\n";

/// Writes its process into the folder that it is told, once, when it is initialized.
std::string noting(const std::string& folder) {
    return "import os, time\nopen('" + folder +
           "/' + str(os.getpid()), 'w').write('x')\n"
           "def handler(event, context):\n"
           "    if event: open(event['begun'], 'w').write('x')\n"
           "    while event and not os.path.exists(event['go']): time.sleep(0.01)\n"
           "    return [os.getpid(), os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']]\n";
}

class ProvisionedTest : public LambdaTest {
protected:
    static Value named(std::string_view function, std::string_view qualifier) {
        return Value::object({{"FunctionName", function}, {"Qualifier", qualifier}});
    }
    void publish(std::string_view name) { ground_->call("PublishVersion", Value::object({{"FunctionName", name}})); }
    void publish(std::string_view name, const std::string& source) {
        const std::string package = zip({{"app.py", source, 0644, false}});
        ground_->call("UpdateFunctionCode",
                      Value::object({{"FunctionName", name}, {"ZipFile", base64_encode(package)}, {"Publish", true}}));
    }
    void create_published(std::string_view name, std::string_view source = counting) {
        create(name, "python3.11", "app.py", source, Value::object({{"Publish", true}}));
    }
    void alias(std::string_view operation, std::string_view name, std::string_view version,
               Value weights = Value::empty_object()) {
        Value input = Value::object({{"FunctionName", "f"}, {"Name", name}, {"FunctionVersion", version}});
        if (weights.size() > 0)
            input = input.with("RoutingConfig", Value::object({{"AdditionalVersionWeights", std::move(weights)}}));
        ground_->call(operation, input);
    }
    static Value wanting(std::string_view qualifier, int count, std::string_view function = "f") {
        return named(function, qualifier).with("ProvisionedConcurrentExecutions", count);
    }
    Value put(std::string_view qualifier, int count, std::string_view function = "f") {
        const Answer answer = ground_->call("PutProvisionedConcurrencyConfig", wanting(qualifier, count, function));
        EXPECT_EQ(answer.status, 202);
        return answer.output;
    }
    Value get(std::string_view qualifier, std::string_view function = "f") {
        return ground_->call("GetProvisionedConcurrencyConfig", named(function, qualifier)).output;
    }
    void await_status(std::string_view qualifier, std::string_view status) {
        await([&] { return get(qualifier)["Status"].as_string() == status; });
    }
    void await_ready(std::string_view qualifier, int count) {
        await_status(qualifier, "READY");
        await([&] { return get(qualifier)["AvailableProvisionedConcurrentExecutions"] == Value(count); });
    }
    Value of(std::string_view qualifier, std::string_view function = "f") {
        return result(std::string(function) + ':' + std::string(qualifier));
    }
    static int pid_of(const Value& answer) { return static_cast<int>(*answer.items()[0].as_integer()); }
    std::set<int> noted(const std::string& folder) {
        std::set<int> pids;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            pids.insert(std::stoi(entry.path().filename().string()));
        return pids;
    }
};

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

TEST_F(ProvisionedTest, ReservedConcurrencyBoundsThem) {
    create_published("f");
    const Value name = Value::object({{"FunctionName", "f"}});
    ground_->call("PutFunctionConcurrency", name.with("ReservedConcurrentExecutions", 2));
    expect_error("InvalidParameterValueException", 400,
                 "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for "
                 "function",
                 "PutProvisionedConcurrencyConfig", wanting("1", 3));
    put("1", 2);
    await_ready("1", 2);
    // AWS: all of what is reserved is provisioned, which throttles $LATEST
    expect_error("TooManyRequestsException", 429, "Rate Exceeded.", "Invoke", name);
    EXPECT_EQ(of("1").items()[1], Value("provisioned-concurrency"));
    expect_error("InvalidParameterValueException", 400, "less than the provisioned concurrency",
                 "PutFunctionConcurrency", name.with("ReservedConcurrentExecutions", 1));
}

TEST_F(ProvisionedTest, TheAccountKeepsAHundredUnreserved) {
    create_published("f");
    expect_error("InvalidParameterValueException", 400,
                 "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below "
                 "its minimum value of [100].",
                 "PutProvisionedConcurrencyConfig", wanting("1", 901));
    put("1", 1);
    const Value limits = ground_->call("GetAccountSettings", Value::empty_object()).output["AccountLimit"];
    EXPECT_EQ(limits["UnreservedConcurrentExecutions"], Value(999));
    expect_error("InvalidParameterValueException", 400, "[100]", "PutFunctionConcurrency",
                 Value::object({{"FunctionName", "f"}, {"ReservedConcurrentExecutions", 901}}));
}

TEST_F(ProvisionedTest, OnlyPublishedVersionsOfNobodyElseAreProvisioned) {
    create_published("f");
    alias("CreateAlias", "live", "1");
    alias("CreateAlias", "newest", "$LATEST");
    constexpr const char* unpublished =
        "Provisioned Concurrency Configs cannot be applied to unpublished function versions.";
    for (const char* qualifier : {"$LATEST", "newest"})
        expect_error("InvalidParameterValueException", 400, unpublished, "PutProvisionedConcurrencyConfig",
                     wanting(qualifier, 1));
    for (const char* qualifier : {"7", "nobody"})
        expect_error("ResourceNotFoundException", 404, qualifier, "PutProvisionedConcurrencyConfig",
                     wanting(qualifier, 1));
    expect_error("ResourceNotFoundException", 404, "", "PutProvisionedConcurrencyConfig", wanting("1", 1, "none"));
    put("live", 1);
    expect_error("ResourceConflictException", 409, "live", "PutProvisionedConcurrencyConfig", wanting("1", 1));
    expect_error("InvalidParameterValueException", 400, unpublished, "UpdateAlias",
                 Value::object({{"FunctionName", "f"}, {"Name", "live"}, {"FunctionVersion", "$LATEST"}}));
    publish("f", std::string(counting) + "# another\n");
    put("2", 1);
    expect_error("ResourceConflictException", 409, "live", "UpdateAlias",
                 Value::object({{"FunctionName", "f"}, {"Name", "live"}, {"FunctionVersion", "2"}}));
    const Value listed =
        ground_->call("ListProvisionedConcurrencyConfigs", Value::object({{"FunctionName", "f"}})).output;
    ASSERT_EQ(listed["ProvisionedConcurrencyConfigs"].size(), 2U);
    EXPECT_EQ(listed["ProvisionedConcurrencyConfigs"].items()[1]["FunctionArn"],
              Value("arn:aws:lambda:us-east-1:000000000000:function:f:live"));
}

TEST(Shares, AnAliasSharesOutByWeight) {
    const auto record = [](double weight) {
        const Value alias = Value::object(
            {{"FunctionVersion", "1"},
             {"RoutingConfig", Value::object({{"AdditionalVersionWeights", Value::object({{"2", weight}})}})}});
        return Value::object(
            {{"Aliases", Value::object({{"live", alias}})},
             {"Provisioned", Value::object({{"live", Value::object({{"Requested", 10}, {"Id", "x"}})}})}});
    };
    for (const auto& [weight, second] : {std::pair{0.0, 0}, {0.04, 0}, {0.33, 3}, {0.5, 5}, {1.0, 10}}) {
        const std::vector<Share> shares = shares_of(record(weight));
        ASSERT_EQ(shares.size(), 2U);
        EXPECT_EQ(shares[0].version, "2");
        EXPECT_EQ(shares[0].count, second);
        EXPECT_EQ(shares[1].version, "1");
        EXPECT_EQ(shares[1].count, 10 - second);
    }
}

}  // namespace
}  // namespace stepwell::lambda
