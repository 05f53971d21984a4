// What may be provisioned, and how much of it.
#include "adapters/services/lambda/provisioned.hpp"

#include "tests/adapters/services/lambda/provisioned_fixture.hpp"

namespace stepwell::lambda {
namespace {

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
    expect_error("ResourceConflictException", 409, "Config of 2", "UpdateAlias",
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
