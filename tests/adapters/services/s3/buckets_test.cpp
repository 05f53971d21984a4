#include "tests/adapters/services/s3/service.hpp"

namespace stepwell::s3 {
namespace {

Context of(std::string account, std::string region) {
    Context context;
    context.account = std::move(account);
    context.region = std::move(region);
    return context;
}

Value located(const std::string& name, const std::string& region) {
    return Value::object(
        {{"Bucket", name}, {"CreateBucketConfiguration", Value::object({{"LocationConstraint", region}})}});
}

TEST_F(S3Test, BucketsAreMadeListedAndRemoved) {
    server->call("CreateBucket", Value::object({{"Bucket", "another"}}));
    const Value listed = server->call("ListBuckets", Value::empty_object());
    ASSERT_EQ(listed["Buckets"].size(), 2U);
    EXPECT_EQ(listed["Buckets"].items()[0]["Name"].as_string(), "another");
    const Value page = server->call("ListBuckets", Value::object({{"MaxBuckets", 1}}));
    ASSERT_EQ(page["Buckets"].size(), 1U);
    const Value rest = server->call("ListBuckets", Value::object({{"ContinuationToken", page["ContinuationToken"]}}));
    EXPECT_EQ(rest["Buckets"].items()[0]["Name"].as_string(), "bucket");
    EXPECT_EQ(server->call("ListBuckets", Value::object({{"Prefix", "an"}}))["Buckets"].size(), 1U);
    server->call("DeleteBucket", bucket);
    EXPECT_EQ(server->refused("HeadBucket", bucket), "404 NoSuchBucket");
    EXPECT_EQ(server->refused("DeleteBucket", bucket), "404 NoSuchBucket");
    EXPECT_EQ(server->refused("CreateBucket", Value::object({{"Bucket", "No_Name"}})), "400 InvalidBucketName");
}

TEST_F(S3Test, RegionsOfBuckets) {
    EXPECT_EQ(print(server->call("GetBucketLocation", bucket)), "{}");
    server->call("CreateBucket", located("elsewhere", "eu-west-1"));
    EXPECT_EQ(server->call("HeadBucket", Value::object({{"Bucket", "elsewhere"}}))["BucketRegion"].as_string(),
              "eu-west-1");
    EXPECT_EQ(server->refused("CreateBucket", located("new", "us-east-1")), "400 InvalidLocationConstraint");
    EXPECT_EQ(server->refused("CreateBucket", located("new", "mars-1")), "400 InvalidLocationConstraint");
    const Context europe = of("000000000000", "eu-west-1");
    EXPECT_EQ(server->refused("CreateBucket", Value::object({{"Bucket", "new"}}), {}, europe),
              "400 IllegalLocationConstraintException");
    EXPECT_EQ(server->refused("CreateBucket", located("new", "eu-west-2"), {}, europe),
              "400 IllegalLocationConstraintException");
    EXPECT_EQ(server->refused("CreateBucket", located("new", "eu-west-1"), {}, europe), "");
    EXPECT_EQ(server->refused("CreateBucket", located("new", "eu-west-1"), {}, europe), "409 BucketAlreadyOwnedByYou");
    EXPECT_EQ(server->refused("CreateBucket", bucket), "");  // AWS: in us-east-1 that is no error
}

TEST_F(S3Test, BucketsBelongToAccounts) {
    const Context other = of("111122223333", "us-east-1");
    EXPECT_EQ(server->refused("CreateBucket", bucket, {}, other), "409 BucketAlreadyExists");
    EXPECT_EQ(server->refused("ListObjectsV2", bucket, {}, other), "403 AccessDenied");
    EXPECT_EQ(server->refused("GetObject", object("k"), {}, other), "403 AccessDenied");
    EXPECT_EQ(server->call("ListBuckets", Value::empty_object(), {}, other)["Buckets"].size(), 0U);
    EXPECT_EQ(server->refused("HeadBucket", bucket.with("ExpectedBucketOwner", "111122223333")), "403 AccessDenied");
    EXPECT_EQ(server->refused("HeadBucket", bucket.with("ExpectedBucketOwner", "000000000000")), "");
}

TEST_F(S3Test, WhatWasNotConfiguredAnswersAsOnAws) {
    const std::pair<const char*, const char*> absent[] = {
        {"GetBucketPolicy", "404 NoSuchBucketPolicy"},
        {"GetBucketPolicyStatus", "404 NoSuchBucketPolicy"},
        {"GetBucketTagging", "404 NoSuchTagSet"},
        {"GetBucketCors", "404 NoSuchCORSConfiguration"},
        {"GetBucketLifecycleConfiguration", "404 NoSuchLifecycleConfiguration"},
        {"GetBucketWebsite", "404 NoSuchWebsiteConfiguration"},
        {"GetBucketReplication", "404 ReplicationConfigurationNotFoundError"},
        {"GetObjectLockConfiguration", "404 ObjectLockConfigurationNotFoundError"},
    };
    for (const auto& [operation, outcome] : absent) EXPECT_EQ(server->refused(operation, bucket), outcome);
    for (const char* empty : {"GetBucketVersioning", "GetBucketLogging", "GetBucketAccelerateConfiguration",
                              "GetBucketNotificationConfiguration"})
        EXPECT_EQ(print(server->call(empty, bucket)), "{}") << empty;
    EXPECT_EQ(server->call("GetBucketRequestPayment", bucket)["Payer"].as_string(), "BucketOwner");
    EXPECT_EQ(print(server->call("GetBucketEncryption", bucket)),
              R"({"ServerSideEncryptionConfiguration":{"Rules":[{"ApplyServerSideEncryptionByDefault":)"
              R"({"SSEAlgorithm":"AES256"},"BucketKeyEnabled":false}]}})");
    EXPECT_EQ(server->call("GetBucketAcl", bucket)["Grants"].items()[0]["Permission"].as_string(), "FULL_CONTROL");
    EXPECT_TRUE(
        server->call("GetPublicAccessBlock", bucket)["PublicAccessBlockConfiguration"]["BlockPublicPolicy"].as_bool());
    const Value none = Value::object({{"Bucket", "none"}});
    EXPECT_EQ(server->refused("GetBucketCors", none), "404 NoSuchBucket");
    EXPECT_EQ(server->refused("GetBucketAcl", none), "404 NoSuchBucket");
}

TEST_F(S3Test, SettingsAreGivenBackAndRemoved) {
    const std::string policy =
        R"({"Version":"2012-10-17",  "Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]})";
    server->call("PutBucketPolicy", bucket.with("Policy", policy));
    EXPECT_EQ(server->call("GetBucketPolicy", bucket)["Policy"].as_string(), policy);
    EXPECT_TRUE(server->call("GetBucketPolicyStatus", bucket)["PolicyStatus"]["IsPublic"].as_bool());
    EXPECT_EQ(server->refused("PutBucketPolicy", bucket.with("Policy", "no")), "400 MalformedPolicy");
    const Value tags = Value::array({Value::object({{"Key", "k"}, {"Value", "v"}})});
    server->call("PutBucketTagging", bucket.with("Tagging", Value::object({{"TagSet", tags}})));
    EXPECT_EQ(print(server->call("GetBucketTagging", bucket)["TagSet"]), print(tags));
    Values many;
    for (int i = 0; i < 51; ++i) many.push_back(Value::object({{"Key", "k" + std::to_string(i)}, {"Value", ""}}));
    const Value reserved = Value::array({Value::object({{"Key", "aws:x"}, {"Value", ""}})});
    for (const auto& [wrong, code] : {std::pair(reserved, "400 InvalidTag"), {Value(many), "400 BadRequest"}}) {
        EXPECT_EQ(server->refused("PutBucketTagging", bucket.with("Tagging", Value::object({{"TagSet", wrong}}))),
                  code);
        EXPECT_EQ(
            server->refused("CreateBucket", bucket.with("CreateBucketConfiguration", Value::object({{"Tags", wrong}}))),
            code);
    }
    server->call("PutPublicAccessBlock",
                 bucket.with("PublicAccessBlockConfiguration", Value::object({{"BlockPublicAcls", true}})));
    const Value block = server->call("GetPublicAccessBlock", bucket)["PublicAccessBlockConfiguration"];
    EXPECT_TRUE(block["BlockPublicAcls"].as_bool());
    EXPECT_FALSE(block["BlockPublicPolicy"].as_bool());
    restart();
    EXPECT_EQ(server->call("GetBucketPolicy", bucket)["Policy"].as_string(), policy);
    for (const char* operation : {"DeleteBucketPolicy", "DeleteBucketTagging", "DeletePublicAccessBlock",
                                  "DeleteBucketOwnershipControls", "DeleteBucketCors", "DeleteBucketWebsite"})
        EXPECT_EQ(server->refused(operation, bucket), "") << operation;
    EXPECT_EQ(server->refused("GetBucketPolicy", bucket), "404 NoSuchBucketPolicy");
    EXPECT_EQ(server->refused("GetPublicAccessBlock", bucket), "404 NoSuchPublicAccessBlockConfiguration");
    EXPECT_EQ(server->refused("GetBucketOwnershipControls", bucket), "404 OwnershipControlsNotFoundError");
}

TEST_F(S3Test, TheBucketsEncryptionIsThatOfItsNewObjects) {
    const Value rule = Value::object({{"ApplyServerSideEncryptionByDefault",
                                       Value::object({{"SSEAlgorithm", "aws:kms"}, {"KMSMasterKeyID", "key"}})}});
    server->call("PutBucketEncryption",
                 bucket.with("ServerSideEncryptionConfiguration", Value::object({{"Rules", Value::array({rule})}})));
    EXPECT_EQ(server->call("PutObject", object("k"))["SSEKMSKeyId"].as_string(), "key");
    EXPECT_EQ(server->call("PutObject", object("k").with("ServerSideEncryption", "AES256"))["ServerSideEncryption"]
                  .as_string(),
              "AES256");
    server->call("DeleteBucketEncryption", bucket);
    EXPECT_EQ(server->call("PutObject", object("k"))["ServerSideEncryption"].as_string(), "AES256");
}

}  // namespace
}  // namespace stepwell::s3
