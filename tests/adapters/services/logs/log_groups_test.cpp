#include "tests/adapters/services/logs/harness.hpp"

namespace stepwell::logs {
namespace {

TEST_F(LogsTest, AGroupIsGivenBackAsItWasMade) {
    call("CreateLogGroup", of("/aws/x").with("kmsKeyId", "k").with("tags", Value::object({{"a", "1"}})));
    call("PutRetentionPolicy", of("/aws/x").with("retentionInDays", 14));
    restart();
    EXPECT_EQ(print(call("DescribeLogGroups", Value::empty_object())),
              R"({"logGroups":[{"logGroupName":"/aws/x","creationTime":1700000000500,"retentionInDays":14,)"
              R"("kmsKeyId":"k","metricFilterCount":0,"arn":"arn:aws:logs:us-east-1:000000000000:log-group:/aws/x:*",)"
              R"("storedBytes":0,"logGroupClass":"STANDARD",)"
              R"("logGroupArn":"arn:aws:logs:us-east-1:000000000000:log-group:/aws/x",)"
              R"("deletionProtectionEnabled":false}]})");
    call("DeleteRetentionPolicy", of("/aws/x"));
    EXPECT_FALSE(call("DescribeLogGroups", Value::empty_object())["logGroups"].items()[0].contains("retentionInDays"));
    EXPECT_EQ(refused("CreateLogGroup", of("/aws/x")),
              "ResourceAlreadyExistsException 400: The specified log group already exists");
}

TEST_F(LogsTest, GroupsAreOfOneAccountAndRegion) {
    call("CreateLogGroup", of("g"));
    Context elsewhere;
    elsewhere.region = "eu-west-1";
    EXPECT_EQ(call("DescribeLogGroups", Value::empty_object(), elsewhere)["logGroups"].size(), 0U);
    call("CreateLogGroup", of("g"), elsewhere);
}

TEST_F(LogsTest, WhatIsMissing) {
    for (const char* operation : {"DeleteLogGroup", "DeleteRetentionPolicy", "ListTagsLogGroup"})
        EXPECT_EQ(refused(operation, of("none")), no_group) << operation;
    EXPECT_EQ(refused("CreateLogStream", of("none", "s")), no_group);
    EXPECT_EQ(refused("DescribeLogStreams", of("none")), no_group);
    call("CreateLogGroup", of("g"));
    EXPECT_EQ(refused("DeleteLogStream", of("g", "none")), no_stream);
    EXPECT_EQ(refused("GetLogEvents", of("g", "none")), no_stream);
    EXPECT_TRUE(refused("CreateLogGroup", of("a b")).starts_with("InvalidParameterException 400: 1 validation error"));
    EXPECT_TRUE(refused("CreateLogStream", of("g", "a:b")).starts_with("InvalidParameterException 400: 1 validation"));
    EXPECT_TRUE(
        refused("PutRetentionPolicy", of("g").with("retentionInDays", 2))
            .starts_with("InvalidParameterException 400: 1 validation error detected: Value '2' at "
                         "'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: ["));
    EXPECT_TRUE(refused("CreateLogGroup", of("p").with("deletionProtectionEnabled", true))
                    .starts_with("InvalidParameterException 400"));
}

TEST_F(LogsTest, GroupsAreDescribedInPages) {
    for (const char* name : {"b/1", "b/2", "b/3", "a", "c"}) call("CreateLogGroup", of(name));
    std::string seen;
    Value input = Value::object({{"limit", 2}});
    for (int pages = 0; pages < 9; ++pages) {
        const Value page = call("DescribeLogGroups", input);
        for (const Value& group : page["logGroups"].items()) seen.append(group["logGroupName"].as_string()).append(" ");
        if (!page.contains("nextToken")) break;
        input = input.with("nextToken", page["nextToken"]);
    }
    EXPECT_EQ(seen, "a b/1 b/2 b/3 c ");
    EXPECT_EQ(call("DescribeLogGroups", Value::object({{"logGroupNamePrefix", "b/"}}))["logGroups"].size(), 3U);
    EXPECT_EQ(call("DescribeLogGroups", Value::object({{"logGroupNamePattern", "3"}}))["logGroups"].size(), 1U);
    const Value arn = Value::array({"arn:aws:logs:us-east-1:000000000000:log-group:a", "c"});
    EXPECT_EQ(call("DescribeLogGroups", Value::object({{"logGroupIdentifiers", arn}}))["logGroups"].size(), 2U);
    EXPECT_TRUE(refused("DescribeLogGroups", Value::object({{"nextToken", "*"}})).starts_with("InvalidParameter"));
}

TEST_F(LogsTest, TagsByNameAndByArn) {
    call("CreateLogGroup", of("g").with("tags", Value::object({{"a", "1"}})));
    const Value arn = Value::object({{"resourceArn", "arn:aws:logs:us-east-1:000000000000:log-group:g"}});
    call("TagResource", arn.with("tags", Value::object({{"b", "2"}})));
    call("TagLogGroup", of("g").with("tags", Value::object({{"a", "3"}})));
    EXPECT_EQ(print(call("ListTagsForResource", arn)), R"({"tags":{"a":"3","b":"2"}})");
    call("UntagResource", arn.with("tagKeys", Value::array({"a"})));
    call("UntagLogGroup", of("g").with("tags", Value::array({"b"})));
    EXPECT_EQ(print(call("ListTagsLogGroup", of("g"))), R"({"tags":{}})");
    EXPECT_EQ(refused("ListTagsForResource",
                      Value::object({{"resourceArn", "arn:aws:logs:us-east-1:000000000000:log-group:none"}})),
              no_group);
    EXPECT_TRUE(refused("ListTagsForResource", Value::object({{"resourceArn", "arn:aws:s3:::b"}}))
                    .starts_with("InvalidParameterException"));
    for (int i = 0; i < 50; ++i)
        call("TagResource", arn.with("tags", Value::object({{Value("k" + std::to_string(i)), "v"}})));
    EXPECT_TRUE(refused("TagResource", arn.with("tags", Value::object({{"more", ""}})))
                    .starts_with("TooManyTagsException 400"));
    for (const char* operation : {"TagLogGroup", "CreateLogGroup"})
        EXPECT_EQ(refused(operation, of("g").with("tags", Value::object({{"aws:x", ""}}))),
                  "InvalidParameterException 400: Tag keys cannot begin with aws:");
}

TEST_F(LogsTest, StreamsAreDescribedByNameAndByTime) {
    call("CreateLogGroup", of("g"));
    for (const char* name : {"c", "a", "b"}) call("CreateLogStream", of("g", name));
    put({event(now() - 5, "x")}, "b");
    put({event(now() - 9, "x"), event(now() - 7, "y")}, "a");
    const auto names = [&](Value input) {
        std::string seen;
        for (int pages = 0; pages < 9; ++pages) {
            const Value page = call("DescribeLogStreams", input);
            for (const Value& stream : page["logStreams"].items())
                seen.append(stream["logStreamName"].as_string()).append(" ");
            if (!page.contains("nextToken")) break;
            input = input.with("nextToken", page["nextToken"]);
        }
        return seen;
    };
    for (const int limit : {1, 2, 50}) {
        const Value input = of("g").with("limit", limit);
        EXPECT_EQ(names(input), "a b c ");
        EXPECT_EQ(names(input.with("descending", true)), "c b a ");
        EXPECT_EQ(names(input.with("orderBy", "LastEventTime")), "c a b ");
        EXPECT_EQ(names(input.with("orderBy", "LastEventTime").with("descending", true)), "b a c ");
    }
    EXPECT_EQ(names(of("g").with("logStreamNamePrefix", "b")), "b ");
    EXPECT_TRUE(refused("DescribeLogStreams", of("g").with("logStreamNamePrefix", "b").with("orderBy", "LastEventTime"))
                    .starts_with("InvalidParameterException 400: Cannot order by LastEventTime"));
    const Value stream = call("DescribeLogStreams", of("g").with("logStreamNamePrefix", "a"))["logStreams"].items()[0];
    EXPECT_EQ(stream["firstEventTimestamp"].as_integer(), now() - 9);
    EXPECT_EQ(stream["lastEventTimestamp"].as_integer(), now() - 7);
    EXPECT_EQ(stream["lastIngestionTime"].as_integer(), now());
    EXPECT_EQ(stream["arn"].as_string(), "arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:a");
    EXPECT_EQ(refused("CreateLogStream", of("g", "a")),
              "ResourceAlreadyExistsException 400: The specified log stream already exists");
    call("DeleteLogStream", of("g", "a"));
    EXPECT_EQ(names(of("g")), "b c ");
}

TEST_F(LogsTest, ResourcePoliciesAreKept) {
    const std::string document =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"logs:PutLogEvents","Resource":"*"}]})";
    const Value input = Value::object({{"policyName", "p"}, {"policyDocument", document}});
    EXPECT_EQ(call("PutResourcePolicy", input)["resourcePolicy"]["policyDocument"].as_string(), document);
    restart();
    EXPECT_EQ(call("DescribeResourcePolicies", Value::empty_object())["resourcePolicies"].size(), 1U);
    call("DeleteResourcePolicy", Value::object({{"policyName", "p"}}));
    EXPECT_TRUE(refused("DeleteResourcePolicy", Value::object({{"policyName", "p"}})).starts_with("ResourceNotFound"));
    EXPECT_TRUE(refused("PutResourcePolicy", input.with("policyDocument", "{")).starts_with("InvalidParameter"));
    for (int i = 0; i < 10; ++i) call("PutResourcePolicy", input.with("policyName", std::to_string(i)));
    EXPECT_EQ(refused("PutResourcePolicy", input), "LimitExceededException 400: Resource limit exceeded.");
    const Value page = call("DescribeResourcePolicies", Value::object({{"limit", 6}}));
    EXPECT_EQ(page["resourcePolicies"].size(), 6U);
    EXPECT_EQ(
        call("DescribeResourcePolicies", Value::object({{"nextToken", page["nextToken"]}}))["resourcePolicies"].size(),
        4U);
}

}  // namespace
}  // namespace stepwell::logs
