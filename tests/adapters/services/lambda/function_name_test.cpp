#include "adapters/services/lambda/function_name.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/registry.hpp"

namespace stepwell::lambda {
namespace {

TEST(FunctionNameTest, PartsThatAreLeftOutComeFromTheContext) {
    const Context context{"111122223333", "eu-west-1", ""};
    FunctionName name = parse_function_name(context, "f");
    EXPECT_EQ(name.qualified_arn(), "arn:aws:lambda:eu-west-1:111122223333:function:f");
    name = parse_function_name(context, "arn:aws:lambda:us-gov-west-1:444455556666:function:g:prod");
    EXPECT_EQ(name.region, "us-gov-west-1");
    EXPECT_EQ(name.account, "444455556666");
    EXPECT_EQ(name.qualified_arn(), "arn:aws:lambda:us-gov-west-1:444455556666:function:g:prod");
    EXPECT_EQ(parse_function_name(context, "444455556666:function:g").account, "444455556666");
    EXPECT_EQ(parse_function_name(context, "function:g").name, "g");
    EXPECT_EQ(parse_function_name(context, "function").name, "function");
    EXPECT_EQ(parse_function_name(context, "g:$LATEST").qualifier, "$LATEST");
    EXPECT_EQ(parse_function_name(context, "g", "3").qualifier, "3");
}

TEST(FunctionNameTest, WhatIsNoName) {
    const Context context;
    for (const char* text : {"", ":", "a b", "../f", "f/g", "arn:aws:lambda:us-east-1:000000000000:function:",
                             "arn:aws:sqs:us-east-1:000000000000:q", "a:b:c:d", "f\n"})
        EXPECT_THROW(parse_function_name(context, text), ApiError) << text;
}

}  // namespace
}  // namespace stepwell::lambda
