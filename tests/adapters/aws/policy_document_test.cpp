#include "adapters/aws/policy_document.hpp"

#include <gtest/gtest.h>

#include <string>

#include "adapters/aws/api_error.hpp"

namespace stepwell {
namespace {

std::string checked(const std::string& text, PolicyUse use) {
    try {
        check_policy(text, use);
        return "";
    } catch (const ApiError& error) {
        return error.code == "MalformedPolicyDocument" && error.status == 400 ? error.message : "?";
    }
}

std::string identity(const std::string& statement) {
    return checked(R"({"Version": "2012-10-17", "Statement": )" + statement + "}", PolicyUse::identity);
}
std::string trust(const std::string& statement) {
    return checked(R"({"Version": "2012-10-17", "Statement": )" + statement + "}", PolicyUse::trust);
}

const std::string syntax = "Syntax errors in policy.";

TEST(PolicyDocument, GoodOnes) {
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"})"), "");
    EXPECT_EQ(identity(R"([{"Sid": "A1", "Effect": "Deny", "NotAction": ["s3:Get*", "sqs:*"], "NotResource": ["*"],
                            "Condition": {"StringEquals": {"aws:RequestedRegion": ["a", "b"]}, "Bool": {"x": true}}}])"),
              "");
    EXPECT_EQ(trust(R"({"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::1:root"], "Service": "a.b"},
                        "Action": ["sts:AssumeRole", "sts:TagSession"]})"),
              "");
    EXPECT_EQ(checked(R"({"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]})",
                      PolicyUse::trust),
              "");
}

TEST(PolicyDocument, NotOfAnyUse) {
    for (const char* text :
         {"", "x", "[]", "{}", R"({"Version": "2012-10-17"})", R"({"Version": "2012-10-17", "A": 1})",
          R"({"Version": "2012-10-17", "Statement": []})", R"({"Version": "1", "Statement": {}})",
          R"({"Version": "2012-10-17", "Statement": "x"})"}) {
        EXPECT_NE(checked(text, PolicyUse::identity), "") << text;
        EXPECT_NE(checked(text, PolicyUse::trust), "") << text;
    }
    EXPECT_EQ(checked("{", PolicyUse::identity), syntax);
    EXPECT_EQ(checked("{", PolicyUse::trust), "This policy contains invalid Json");
    EXPECT_EQ(checked(R"({"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})", PolicyUse::identity),
              "Policy document must be version 2012-10-17 or greater.");
}

TEST(PolicyDocument, Statements) {
    EXPECT_EQ(identity(R"({"Effect": "Maybe", "Action": "*", "Resource": "*"})"), syntax);
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": "*"})"), "Policy statement must contain resources.");
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Resource": "*"})"), "Policy statement must contain actions.");
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": "*", "NotAction": "*", "Resource": "*"})"), syntax);
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": "get", "Resource": "*"})"),
              "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": "s3:*", "Resource": "bucket"})"),
              "Resource bucket must be in ARN format or \"*\".");
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": [1], "Resource": "*"})"), syntax);
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"A": 1}})"), syntax);
    EXPECT_EQ(identity(R"({"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*"})"),
              "Policy document should not specify a principal.");
    EXPECT_EQ(identity(R"([{"Sid": "a", "Effect": "Allow", "Action": "*", "Resource": "*"},
                           {"Sid": "a", "Effect": "Allow", "Action": "*", "Resource": "*"}])"),
              "Statement IDs (SID) in a single policy must be unique.");
    EXPECT_TRUE(identity(R"({"Sid": "a b", "Effect": "Allow", "Action": "*", "Resource": "*"})")
                    .starts_with("Statement IDs (SID) must be alpha-numeric."));
}

TEST(PolicyDocument, Trust) {
    EXPECT_EQ(trust(R"({"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole", "Resource": "*"})"),
              "Has prohibited field Resource");
    EXPECT_EQ(trust(R"({"Effect": "Allow", "Action": "sts:AssumeRole"})"), "Missing required field Principal");
    EXPECT_EQ(trust(R"({"Principal": "*", "Action": "sts:AssumeRole"})"), "Missing required field Effect");
    EXPECT_EQ(trust(R"({"Effect": "Allow", "Principal": "*"})"), "Missing required field Action");
    EXPECT_EQ(trust(R"({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"})"),
              "AssumeRole policy may only specify STS AssumeRole actions.");
    EXPECT_TRUE(trust(R"({"Effect": "Allow", "Principal": {"Nobody": "x"}, "Action": "sts:AssumeRole"})")
                    .starts_with("Invalid principal in policy"));
}

TEST(PolicyDocument, SizeIsWithoutWhiteSpace) { EXPECT_EQ(policy_size(" {\n\t\"a\": 1\r\n}"), 7U); }

}  // namespace
}  // namespace stepwell
