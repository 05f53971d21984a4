#include "adapters/aws/protocol/s3_address.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "adapters/aws/models/s3.hpp"
#include "adapters/aws/protocol/router.hpp"
#include "adapters/services/s3/dialect.hpp"

namespace stepwell::protocol {
namespace {

asio::awaitable<Answer> answers_nothing(Context, Request) { co_return Answer{}; }

class S3AddressTest : public testing::Test {
protected:
    S3AddressTest() {
        registry.add_dialect(s3::dialect);
        for (const shapes::OperationName operation : operations()) registry.add(operation, answers_nothing);
    }
    /// All that AWS has but for some that are looked for in vain here, and for those that share their address with one
    /// that took their place.
    static std::vector<shapes::OperationName> operations() {
        constexpr std::string_view left_out[] = {"GetBucketLifecycle",    "GetBucketNotification",
                                                 "GetObjectTorrent",      "ListBucketInventoryConfigurations",
                                                 "ListDirectoryBuckets",  "PutBucketCors",
                                                 "PutBucketLifecycle",    "PutBucketNotification",
                                                 "PutObjectAcl",          "SelectObjectContent",
                                                 "WriteGetObjectResponse"};
        std::vector<shapes::OperationName> all;
        for (const shapes::OperationName each : shapes::s3::operations)
            if (std::ranges::find(left_out, each.name) == std::end(left_out)) all.push_back(each);
        return all;
    }
    /// `GetObject bucket key`, or the error.
    std::string found(std::string method, std::string target, std::string host = "localhost:4566",
                      std::string header = {}) const {
        http::Request head;
        head.method = std::move(method);
        head.target = std::move(target);
        head.headers.add("Host", std::move(host));
        if (!header.empty()) head.headers.add(std::move(header), "x");
        try {
            const auto address = S3Addresses(registry).find(head);
            std::string text(address.entry->name().name);
            for (const auto& [name, value] : address.labels) text += " " + value;
            return text;
        } catch (const ApiError& error) {
            return error.code;
        }
    }
    Registry registry;
};

TEST_F(S3AddressTest, BucketsInPathAndHost) {
    EXPECT_EQ(found("GET", "/"), "ListBuckets  ");
    EXPECT_EQ(found("GET", "/bucket"), "ListObjects bucket ");
    EXPECT_EQ(found("GET", "/bucket/"), "ListObjects bucket ");
    EXPECT_EQ(found("GET", "/bucket/a/b%2Fc"), "GetObject bucket a/b/c");
    EXPECT_EQ(found("GET", "/bucket//a/"), "GetObject bucket /a/");
    EXPECT_EQ(found("GET", "/bucket/../x"), "GetObject bucket ../x");
    EXPECT_EQ(found("GET", "/bucket/a+b"), "GetObject bucket a+b");
    for (const char* host : {"b.s3.localhost", "b.s3.localhost:4566", "b.S3.LocalHost", "b.localhost:1",
                             "b.s3.eu-west-1.amazonaws.com", "b.s3-eu-west-1.amazonaws.com", "b.s3.amazonaws.com",
                             "b.s3.localhost.localstack.cloud:4566", "b.localhost.localstack.cloud"})
        EXPECT_EQ(found("GET", "/k/l", host), "GetObject b k/l") << host;
    EXPECT_EQ(found("GET", "/", "my.s3.bucket.s3.localhost"), "ListObjects my.s3.bucket ");
    for (const char* host : {"s3.localhost", "s3.us-east-1.amazonaws.com", "127.0.0.1:4566", "[::1]:4566", "stepwell"})
        EXPECT_EQ(found("GET", "/k/l", host), "GetObject k l") << host;
}

TEST_F(S3AddressTest, OperationsByQueryAndHeaders) {
    EXPECT_EQ(found("GET", "/b?list-type=2&prefix=x"), "ListObjectsV2 b ");
    EXPECT_EQ(found("GET", "/b?list-type=1"), "ListObjects b ");
    EXPECT_EQ(found("GET", "/b?versions"), "ListObjectVersions b ");
    EXPECT_EQ(found("GET", "/b?uploads="), "ListMultipartUploads b ");
    EXPECT_EQ(found("GET", "/b?location"), "GetBucketLocation b ");
    EXPECT_EQ(found("GET", "/b/k?tagging"), "GetObjectTagging b k");
    EXPECT_EQ(found("GET", "/b/k?uploadId=x"), "ListParts b k");
    EXPECT_EQ(found("GET", "/b/k?partNumber=1"), "GetObject b k");
    EXPECT_EQ(found("PUT", "/b/k"), "PutObject b k");
    EXPECT_EQ(found("PUT", "/b/k?x-id=PutObject"), "PutObject b k");
    EXPECT_EQ(found("PUT", "/b/k", "localhost", "X-Amz-Copy-Source"), "CopyObject b k");
    EXPECT_EQ(found("PUT", "/b/k?partNumber=1&uploadId=x"), "UploadPart b k");
    EXPECT_EQ(found("PUT", "/b/k?partNumber=1&uploadId=x", "localhost", "x-amz-copy-source"), "UploadPartCopy b k");
    EXPECT_EQ(found("POST", "/b/k?uploads"), "CreateMultipartUpload b k");
    EXPECT_EQ(found("POST", "/b/k?uploadId=x"), "CompleteMultipartUpload b k");
    EXPECT_EQ(found("DELETE", "/b/k?uploadId=x"), "AbortMultipartUpload b k");
    EXPECT_EQ(found("DELETE", "/b/k?versionId=x"), "DeleteObject b k");
    EXPECT_EQ(found("POST", "/b?delete"), "DeleteObjects b ");
    EXPECT_EQ(found("HEAD", "/b"), "HeadBucket b ");
    EXPECT_EQ(found("HEAD", "/b/k"), "HeadObject b k");
}

TEST_F(S3AddressTest, EveryOperationIsFoundByItsOwnAddress) {
    for (const shapes::OperationName operation : operations()) {
        std::string target(operation->uri);
        for (const auto& [label, value] : {std::pair<std::string, std::string>{"{Bucket}", "b"}, {"{Key+}", "k"}})
            if (const std::size_t at = target.find(label); at != std::string::npos)
                target.replace(at, label.size(), value);
        std::string header;
        for (const shapes::Member& member :
             operation->input ? operation->input->members : std::span<const shapes::Member>{}) {
            if (!member.required) continue;
            if (member.place == shapes::Place::query)
                target += (target.find('?') == std::string::npos ? "?" : "&") + std::string(member.wire) + "=1";
            if (member.wire == "x-amz-copy-source") header = member.wire;
        }
        const std::string text = found(std::string(operation->method), target, "localhost", header);
        EXPECT_EQ(text.substr(0, text.find(' ')), operation.name) << target;
    }
}

TEST_F(S3AddressTest, WhatIsNotHereIsRefused) {
    EXPECT_EQ(found("PUT", "/b?cors"), "NotImplemented");
    EXPECT_EQ(found("PUT", "/b/k?acl"), "NotImplemented");
    EXPECT_EQ(found("GET", "/b/k?torrent"), "NotImplemented");
    EXPECT_EQ(found("POST", "/b/k?select&select-type=2"), "NotImplemented");
    EXPECT_EQ(found("GET", "/b?list-type=2&inventory"), "NotImplemented");
    EXPECT_EQ(found("POST", "/b"), "MethodNotAllowed");
    EXPECT_EQ(found("PATCH", "/b/k"), "MethodNotAllowed");
    EXPECT_EQ(found("DELETE", "/"), "MethodNotAllowed");
    EXPECT_EQ(found("GET", "/b/%zz"), "InvalidURI");
    EXPECT_EQ(found("GET", "/b?prefix=%"), "InvalidURI");
}

TEST_F(S3AddressTest, TheRouterGivesS3WhatIsIts) {
    const Router router(registry, "us-east-1", "000000000000");
    const auto routed = [&](std::string target, std::string host, std::string signed_for) {
        http::Request head;
        head.method = "GET";
        head.target = std::move(target);
        head.headers.add("Host", std::move(host));
        if (!signed_for.empty())
            head.headers.add("Authorization", "AWS4-HMAC-SHA256 Credential=test/20240101/eu-central-1/" + signed_for +
                                                  "/aws4_request, SignedHeaders=host, Signature=0");
        const Route route = router.find(head, "id");
        return route.entry ? std::string(route.operation()->name) : route.refusal->code;
    };
    EXPECT_EQ(routed("/", "localhost", "s3"), "ListBuckets");
    EXPECT_EQ(routed("/", "s3.localhost", ""), "ListBuckets");
    EXPECT_EQ(routed("/", "localhost", ""), "UnknownOperationException");
    EXPECT_EQ(routed("/b/k", "localhost", ""), "GetObject");
    EXPECT_EQ(routed("/b/k", "localhost", "sqs"), "UnknownOperationException");
    EXPECT_EQ(routed("/b/k?X-Amz-Credential=test%2F20240101%2Fus-east-1%2Fs3%2Faws4_request", "localhost", ""),
              "GetObject");
}

}  // namespace
}  // namespace stepwell::protocol
