#include "adapters/services/s3/facts.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/api_error.hpp"

namespace stepwell::s3 {
namespace {

std::string tags(std::string_view header) {
    try {
        return print(tags_of_header(header));
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(Facts, Tags) {
    EXPECT_EQ(tags("a=1&b=x%20y&c"), R"([{"Key":"a","Value":"1"},{"Key":"b","Value":"x y"},{"Key":"c","Value":""}])");
    EXPECT_EQ(tags("a=1&a=2"), "InvalidTag");
    EXPECT_EQ(tags("aws%3Ax=1"), "InvalidTag");
    EXPECT_EQ(tags("a=%3C"), "InvalidTag");
    EXPECT_EQ(tags("a=%"), "InvalidArgument");
    EXPECT_EQ(tags("=1"), "InvalidTag");
    EXPECT_EQ(tags(std::string(129, 'k') + "=1"), "InvalidTag");
    EXPECT_EQ(tags("a=" + std::string(257, 'v')), "InvalidTag");
    std::string many;
    for (int i = 0; i < 11; ++i) many += "k" + std::to_string(i) + "=v&";
    many.pop_back();
    EXPECT_EQ(tags(many), "BadRequest");
}

std::string refused(const Value& input) {
    try {
        new_facts(input, Bucket{});
        return "";
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(Facts, WhatIsNotHereIsRefused) {
    EXPECT_EQ(refused(Value::object({{"ACL", "private"}})), "");
    EXPECT_EQ(refused(Value::object({{"ACL", "public-read"}})), "AccessControlListNotSupported");
    EXPECT_EQ(refused(Value::object({{"GrantRead", "id=x"}})), "AccessControlListNotSupported");
    EXPECT_EQ(refused(Value::object({{"SSECustomerKey", "x"}})), "NotImplemented");
    EXPECT_EQ(refused(Value::object({{"ObjectLockMode", "GOVERNANCE"}})), "InvalidRequest");
    EXPECT_EQ(refused(Value::object({{"StorageClass", "GLACIER"}})), "InvalidStorageClass");
    EXPECT_EQ(refused(Value::object({{"StorageClass", "STANDARD_IA"}})), "");
    EXPECT_EQ(refused(Value::object({{"Metadata", Value::object({{"a", std::string(2048, 'x')}})}})),
              "MetadataTooLarge");
}

}  // namespace
}  // namespace stepwell::s3
