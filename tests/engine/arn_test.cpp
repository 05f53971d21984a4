#include "engine/arn.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

TEST(Arn, TakesAnArnApart) {
    const auto arn = Arn::parse("arn:aws-cn:lambda:cn-north-1:123456789012:function:name:alias");
    ASSERT_TRUE(arn);
    EXPECT_EQ(*arn, (Arn{"aws-cn", "lambda", "cn-north-1", "123456789012", "function:name:alias"}));
    EXPECT_TRUE(arn->has_account_id());
}

TEST(Arn, RegionAndAccountMayBeEmpty) {
    const auto arn = Arn::parse("arn:aws:s3:::bucket/a:b/c");
    ASSERT_TRUE(arn);
    EXPECT_EQ(arn->region, "");
    EXPECT_EQ(arn->account, "");
    EXPECT_EQ(arn->resource, "bucket/a:b/c");
    EXPECT_FALSE(arn->has_account_id());
    EXPECT_FALSE(Arn::parse("arn:aws:s3::12345678901x:b")->has_account_id());
}

TEST(Arn, RefusesOtherTexts) {
    for (const char* text : {"", "arn", "arn:", "name", "arn:aws:s3", "arn:aws:sqs:us-east-1:123456789012",
                             "arn:aws:sqs:us-east-1:123456789012:", "ARN:aws:s3:::bucket", " arn:aws:s3:::bucket"})
        EXPECT_FALSE(Arn::parse(text)) << text;
}

TEST(Arn, PrintsWhatItParsed) {
    for (const char* text : {"arn:aws:s3:::bucket", "arn:aws:iam::123456789012:role/path/name", "arn:::::x",
                             "arn:aws:states:us-east-1:123456789012:execution:machine:name"})
        EXPECT_EQ(print(*Arn::parse(text)), text);
    const std::string name = "default";
    EXPECT_EQ(print(Arn{.service = "ecs", .region = "r", .account = "a", .resource = "cluster/" + name}),
              "arn:aws:ecs:r:a:cluster/default");
}

TEST(Arn, SplitsTheResource) {
    struct Case {
        const char* resource;
        const char* type;
        const char* id;
    };
    for (const Case& each : {Case{"function:name:1", "function", "name:1"},
                             {"role/path/name", "role", "path/name"},
                             {"queue", "", "queue"},
                             {"secret:a/b", "secret", "a/b"},
                             {"a/b:c", "a", "b:c"},
                             {"table/", "table", ""}}) {
        const Arn arn{.resource = each.resource};
        EXPECT_EQ(arn.resource_type(), each.type) << each.resource;
        EXPECT_EQ(arn.resource_id(), each.id) << each.resource;
    }
    const Arn group{.resource = "log-group:/aws/lambda/f:*"};
    EXPECT_EQ(group.resource_after("log-group:"), "/aws/lambda/f:*");
    EXPECT_EQ(group.resource_after("log-group:/aws/lambda/f:*"), std::nullopt);
    EXPECT_EQ(group.resource_after("table/"), std::nullopt);
    const Arn execution{.resource = "execution:machine:name"};
    EXPECT_EQ(execution.resource_parts(), (std::vector<std::string_view>{"execution", "machine", "name"}));
    EXPECT_EQ(Arn{.resource = "queue"}.resource_parts(), (std::vector<std::string_view>{"queue"}));
}

}  // namespace
}  // namespace stepwell
