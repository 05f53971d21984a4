#include "adapters/services/s3/conditions.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/api_error.hpp"

namespace stepwell::s3 {
namespace {

Version version() {
    Version made;
    made.etag = "abc";
    made.modified = TimePoint(std::chrono::seconds(1000));
    return made;
}

std::string outcome(Value input, std::string_view prefix = {}) {
    try {
        return not_modified(input, version(), prefix) ? "304" : "200";
    } catch (const ApiError& error) {
        return std::to_string(error.status) + " " + std::string(error.members["Condition"].as_string());
    }
}

TEST(Conditions, Reads) {
    EXPECT_EQ(outcome(Value::empty_object()), "200");
    EXPECT_EQ(outcome(Value::object({{"IfMatch", "\"abc\""}})), "200");
    EXPECT_EQ(outcome(Value::object({{"IfMatch", "abc"}})), "200");
    EXPECT_EQ(outcome(Value::object({{"IfMatch", "\"x\", \"abc\""}})), "200");
    EXPECT_EQ(outcome(Value::object({{"IfMatch", "*"}})), "200");
    EXPECT_EQ(outcome(Value::object({{"IfMatch", "\"x\""}})), "412 If-Match");
    EXPECT_EQ(outcome(Value::object({{"IfNoneMatch", "\"abc\""}})), "304");
    EXPECT_EQ(outcome(Value::object({{"IfNoneMatch", "\"x\""}})), "200");
    EXPECT_EQ(outcome(Value::object({{"IfModifiedSince", 1000}})), "304");
    EXPECT_EQ(outcome(Value::object({{"IfModifiedSince", 999}})), "200");
    EXPECT_EQ(outcome(Value::object({{"IfUnmodifiedSince", 999}})), "412 If-Unmodified-Since");
    EXPECT_EQ(outcome(Value::object({{"IfUnmodifiedSince", 1000}})), "200");
}

// The user guide: of two conditions the ETag's counts.
TEST(Conditions, EtagsGoBeforeTimes) {
    EXPECT_EQ(outcome(Value::object({{"IfMatch", "abc"}, {"IfUnmodifiedSince", 1}})), "200");
    EXPECT_EQ(outcome(Value::object({{"IfNoneMatch", "abc"}, {"IfModifiedSince", 1}})), "304");
    EXPECT_EQ(outcome(Value::object({{"IfNoneMatch", "x"}, {"IfModifiedSince", 2000}})), "200");
    EXPECT_EQ(outcome(Value::object({{"CopySourceIfMatch", "x"}}), "CopySource"), "412 If-Match");
    EXPECT_EQ(outcome(Value::object({{"IfMatch", "x"}}), "CopySource"), "200");
}

std::string written(const Value& input, const std::optional<Version>& current) {
    try {
        check_write(input, "k", current);
        return "fine";
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(Conditions, Writes) {
    EXPECT_EQ(written(Value::object({{"IfNoneMatch", "*"}}), std::nullopt), "fine");
    EXPECT_EQ(written(Value::object({{"IfNoneMatch", "*"}}), version()), "PreconditionFailed");
    EXPECT_EQ(written(Value::object({{"IfNoneMatch", "abc"}}), version()), "NotImplemented");
    EXPECT_EQ(written(Value::object({{"IfMatch", "\"abc\""}}), version()), "fine");
    EXPECT_EQ(written(Value::object({{"IfMatch", "\"x\""}}), version()), "PreconditionFailed");
    EXPECT_EQ(written(Value::object({{"IfMatch", "\"x\""}}), std::nullopt), "NoSuchKey");
}

std::string ranged(std::string_view header, std::uint64_t size) {
    try {
        const auto span = range_of(header, size);
        return span ? span->content_range(size) : "all";
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(Ranges, AsRfc9110HasThem) {
    EXPECT_EQ(ranged("bytes=0-9", 100), "bytes 0-9/100");
    EXPECT_EQ(ranged("bytes=90-200", 100), "bytes 90-99/100");
    EXPECT_EQ(ranged("bytes=99-", 100), "bytes 99-99/100");
    EXPECT_EQ(ranged("bytes=-7", 100), "bytes 93-99/100");
    EXPECT_EQ(ranged("bytes=-700", 100), "bytes 0-99/100");
    EXPECT_EQ(ranged("bytes=0-18446744073709551615", 100), "bytes 0-99/100");
    for (const char* none : {"bytes=9-1", "bytes=", "bytes=-", "bytes=a-b", "items=0-1", "bytes=0-1,4-5", "bytes=1",
                             "bytes=0-99999999999999999999999"})
        EXPECT_EQ(ranged(none, 100), "all") << none;
    EXPECT_EQ(ranged("bytes=100-", 100), "InvalidRange");
    EXPECT_EQ(ranged("bytes=100-200", 100), "InvalidRange");
    EXPECT_EQ(ranged("bytes=-0", 100), "InvalidRange");
    EXPECT_EQ(ranged("bytes=0-", 0), "InvalidRange");
}

}  // namespace
}  // namespace stepwell::s3
