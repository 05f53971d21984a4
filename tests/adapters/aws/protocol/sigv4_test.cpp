#include "adapters/aws/protocol/sigv4.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/api_error.hpp"

namespace stepwell::protocol {
namespace {

std::optional<Credential> read(std::string authorization, std::string target = "/") {
    http::Request request;
    request.target = std::move(target);
    if (!authorization.empty()) request.headers.add("Authorization", std::move(authorization));
    return read_credential(request);
}

std::string refused(std::string authorization) {
    try {
        read(std::move(authorization));
    } catch (const ApiError& error) {
        return error.code;
    }
    return "taken";
}

TEST(SigV4, ReadsTheAuthorizationHeader) {
    const auto credential = read(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20130524/eu-west-1/states/aws4_request, "
        "SignedHeaders=host;x-amz-date, "
        "Signature=abc");
    ASSERT_TRUE(credential);
    EXPECT_EQ(credential->access_key, "AKIDEXAMPLE");
    EXPECT_EQ(credential->date, "20130524");
    EXPECT_EQ(credential->region, "eu-west-1");
    EXPECT_EQ(credential->service, "states");
    EXPECT_EQ(read("AWS4-HMAC-SHA256 SignedHeaders=host,Credential=a/1/r/s/aws4_request,Signature=x")->service, "s");
}

TEST(SigV4, ReadsPresignedUrls) {
    const auto credential =
        read("", "/x?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F20130524%2Fus-east-1%2Fs3%2Faws4_request");
    ASSERT_TRUE(credential);
    EXPECT_EQ(credential->service, "s3");
}

TEST(SigV4, SignaturesForManyRegionsHaveNone) {
    const auto credential = read("AWS4-ECDSA-P256-SHA256 Credential=A/20130524/s3/aws4_request, Signature=x");
    ASSERT_TRUE(credential);
    EXPECT_EQ(credential->region, "");
    EXPECT_EQ(credential->service, "s3");
}

TEST(SigV4, OtherRequestsAreUnsigned) {
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read("Basic QWxhZGRpbg=="));
    EXPECT_FALSE(read("Bearer token"));
    EXPECT_FALSE(read("", "/x?a=b"));
}

TEST(SigV4, WhatIsWrongIsRefused) {
    for (const char* header :
         {"AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Signature=x", "AWS4-HMAC-SHA256 Credential=",
          "AWS4-HMAC-SHA256 Credential=A/1/r/s", "AWS4-HMAC-SHA256 Credential=A/1/r/s/aws5_request",
          "AWS4-HMAC-SHA256 Credential=A/1//s/aws4_request", "AWS4-HMAC-SHA256 Credential=A/1/../s/aws4_request",
          "AWS4-HMAC-SHA256 Credential=A/1/r/s/t/u/v/w/aws4_request"})
        EXPECT_EQ(refused(header), "IncompleteSignatureException") << header;
    EXPECT_EQ(refused("AWS4-HMAC-SHA256 Credential=A/1/" + std::string(1000, 'r') + "/s/aws4_request"),
              "IncompleteSignatureException");
}

}  // namespace
}  // namespace stepwell::protocol
