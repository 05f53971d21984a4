#include "adapters/services/s3/objects.hpp"

#include "adapters/platform/base64.hpp"
#include "tests/adapters/services/s3/service.hpp"

namespace stepwell::s3 {
namespace {

TEST_F(S3Test, AnObjectIsPutReadAndDeleted) {
    const Value put = server->call("PutObject", object("k").with("ContentType", "text/plain"), "some text");
    EXPECT_EQ(put["ETag"].as_string(), "\"552e21cd4cd9918678e3c1a0df491bc3\"");
    EXPECT_EQ(put["ChecksumType"].as_string(), "FULL_OBJECT");
    EXPECT_EQ(put["ServerSideEncryption"].as_string(), "AES256");
    EXPECT_FALSE(put.contains("VersionId"));
    const Answer got = server->answer("GetObject", object("k"));
    EXPECT_EQ(got.payload.bytes, "some text");
    EXPECT_EQ(got.output["ContentType"].as_string(), "text/plain");
    EXPECT_EQ(got.output["ContentLength"].as_integer(), 9);
    EXPECT_EQ(got.output["LastModified"].as_integer(), 1'700'000'000);
    EXPECT_EQ(server->files(), 1U);
    server->call("DeleteObject", object("k"));
    EXPECT_EQ(server->refused("GetObject", object("k")), "404 NoSuchKey");
    EXPECT_EQ(server->refused("DeleteObject", object("k")), "");  // again is no error
    EXPECT_EQ(server->files(), 0U);
}

TEST_F(S3Test, WhatIsReplacedLeavesNoFile) {
    for (int i = 0; i < 5; ++i) server->call("PutObject", object("k"), std::to_string(i));
    EXPECT_EQ(server->text("k"), "4");
    EXPECT_EQ(server->files(), 1U);
}

TEST_F(S3Test, KeysAreNeverPaths) {
    const std::string hostile[] = {
        "../../x", "/etc/passwd",          "..",           ".", std::string("a\0b", 3), "a//b", "\n",
        "a/../b",  std::string(1024, 'k'), "objects/00/00"};
    for (const std::string& key : hostile) server->call("PutObject", object(key), "of " + key);
    for (const std::string& key : hostile) EXPECT_EQ(server->text(key), "of " + key);
    EXPECT_EQ(server->files(), std::size(hostile));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory.path() / "s3")) {
        if (!entry.is_regular_file()) continue;
        const std::string name = entry.path().parent_path().filename().string() + entry.path().filename().string();
        EXPECT_EQ(name.size(), 32U);
        EXPECT_EQ(name.find_first_not_of("0123456789abcdef"), std::string::npos);
    }
    EXPECT_EQ(server->refused("PutObject", object(std::string(1025, 'k'))), "400 KeyTooLongError");
}

TEST_F(S3Test, RangesAndConditions) {
    server->call("PutObject", object("k"), "0123456789");
    const Answer part = server->answer("GetObject", object("k").with("Range", "bytes=2-4"));
    EXPECT_EQ(part.payload.bytes, "234");
    EXPECT_EQ(part.status, 206);
    EXPECT_EQ(part.output["ContentRange"].as_string(), "bytes 2-4/10");
    EXPECT_EQ(part.output["ContentLength"].as_integer(), 3);
    EXPECT_EQ(server->refused("GetObject", object("k").with("Range", "bytes=10-")), "416 InvalidRange");
    const std::string etag(server->call("HeadObject", object("k"))["ETag"].as_string());
    EXPECT_EQ(server->answer("GetObject", object("k").with("IfNoneMatch", etag)).status, 304);
    EXPECT_EQ(server->refused("GetObject", object("k").with("IfMatch", "\"x\"")), "412 PreconditionFailed");
    EXPECT_EQ(server->refused("PutObject", object("k").with("IfNoneMatch", "*")), "412 PreconditionFailed");
    EXPECT_EQ(server->refused("PutObject", object("new").with("IfNoneMatch", "*")), "");
    EXPECT_EQ(server->refused("PutObject", object("none").with("IfMatch", etag)), "404 NoSuchKey");
    EXPECT_EQ(server->files(), 2U);
}

TEST_F(S3Test, LargeBodiesComeAndGoInPieces) {
    std::string text;
    while (text.size() < 3'000'000) text += std::to_string(text.size()) + ' ';
    Body body;
    body.stream = std::make_shared<PiecewiseSource>(text, 10'007);
    server->answer("PutObject", object("big"), std::move(body));
    EXPECT_TRUE(server->text("big") == text);
    const Answer part = server->answer("GetObject", object("big").with("Range", "bytes=1000000-2999999"));
    EXPECT_TRUE(part.payload.bytes == text.substr(1'000'000, 2'000'000));
}

TEST_F(S3Test, WrongDigestsAreRefusedAndLeaveNothing) {
    Body body;
    body.bytes = "text";
    const std::string wrong = base64_encode(digest(ChecksumAlgorithm::md5, "other"));
    EXPECT_EQ(server->refused("PutObject", object("k").with("ContentMD5", wrong), body), "400 BadDigest");
    EXPECT_EQ(server->refused("PutObject", object("k").with("ContentMD5", "short"), body), "400 InvalidDigest");
    for (const Checksum& each : checksums()) {
        const Value bad = object("k").with(each.member, base64_encode(digest(each.algorithm, "other")));
        EXPECT_EQ(server->refused("PutObject", bad, body), "400 BadDigest") << each.name;
        EXPECT_EQ(server->refused("PutObject", object("k").with(each.member, "AA=="), body), "400 InvalidRequest");
        const std::string right = base64_encode(digest(each.algorithm, "text"));
        const Value put = server->call("PutObject", object("good").with(each.member, right), "text");
        EXPECT_EQ(put[each.member].as_string(), right);
        const Value head = server->call("HeadObject", object("good").with("ChecksumMode", "ENABLED"));
        EXPECT_EQ(head[each.member].as_string(), right);
        EXPECT_FALSE(server->call("HeadObject", object("good")).contains(each.member));
    }
    EXPECT_EQ(server->refused("PutObject", object("k").with("ChecksumXXHASH3", "AA=="), body), "400 NotImplemented");
    body.sha256 = hex(digest(ChecksumAlgorithm::sha256, "other"));
    EXPECT_EQ(server->refused("PutObject", object("k"), body), "400 XAmzContentSHA256Mismatch");
    body.sha256 = hex(digest(ChecksumAlgorithm::sha256, "text"));
    EXPECT_EQ(server->refused("PutObject", object("good"), body), "");
    EXPECT_EQ(server->files(), 1U);
}

TEST_F(S3Test, TrailersAreDigestsToo) {
    const auto put = [&](const std::string& value) {
        Body body;
        body.stream = std::make_shared<PiecewiseSource>(
            "text", 3, std::vector<std::pair<std::string, std::string>>{{"X-Amz-Checksum-Crc32", value}});
        return server->refused("PutObject", object("k").with("ChecksumAlgorithm", "CRC32"), std::move(body));
    };
    EXPECT_EQ(put(base64_encode(digest(ChecksumAlgorithm::crc32, "text"))), "");
    EXPECT_EQ(put(base64_encode(digest(ChecksumAlgorithm::crc32, "tex"))), "400 BadDigest");
    EXPECT_EQ(put("?"), "400 InvalidRequest");
}

TEST_F(S3Test, ABrokenBodyLeavesNothing) {
    Body body;
    auto source = std::make_shared<PiecewiseSource>(std::string(1'000'000, 'x'), 50'000);
    source->fails = true;
    body.stream = source;
    EXPECT_EQ(server->refused("PutObject", object("k"), std::move(body)), "400 IncompleteBody");
    EXPECT_EQ(server->refused("GetObject", object("k")), "404 NoSuchKey");
    EXPECT_EQ(server->files(), 0U);
}

TEST_F(S3Test, ObjectsAreReadToTheirEndThoughTheyAreReplaced) {
    const std::string text(1'000'000, 'x');
    server->call("PutObject", object("k"), text);
    Objects& objects = server->service.objects();
    Objects::Found found = test::run(objects.find({}, {"bucket", "k"}));
    const auto source = test::run(objects.read(std::move(found)));
    std::string read = test::run(source->next());
    server->call("PutObject", object("k"), "short");
    server->call("DeleteObject", object("k"));
    for (;;) {
        const std::string piece = test::run(source->next());
        if (piece.empty()) break;
        read += piece;
    }
    EXPECT_TRUE(read == text);
    EXPECT_EQ(server->files(), 0U);
}

TEST_F(S3Test, WithoutHttp) {
    Objects& objects = server->service.objects();
    Body body;
    body.stream = std::make_shared<PiecewiseSource>("a,b\n1,2\n", 3);
    test::run(objects.put({}, {"bucket", "in/data.csv"}, std::move(body)));
    const Listing listing = test::run(objects.list({}, "bucket", {.prefix = "in/"}));
    ASSERT_EQ(listing.objects.size(), 1U);
    EXPECT_EQ(listing.objects[0].size, 8U);
    const auto source = test::run(objects.read(test::run(objects.find({}, {"bucket", "in/data.csv"})), 4, 3));
    EXPECT_EQ(test::run(source->next()), "1,2");
    EXPECT_EQ(test::run(source->next()), "");
    EXPECT_THROW(test::run(objects.list({}, "none", {})), ApiError);
}

TEST_F(S3Test, Versions) {
    server->call("PutObject", object("k"), "null");
    server->call("PutBucketVersioning", bucket.with("VersioningConfiguration", Value::object({{"Status", "Enabled"}})));
    const std::string one(server->call("PutObject", object("k"), "one")["VersionId"].as_string());
    const std::string two(server->call("PutObject", object("k"), "two")["VersionId"].as_string());
    EXPECT_NE(one, two);
    EXPECT_EQ(server->text("k"), "two");
    EXPECT_EQ(server->text("k", one), "one");
    EXPECT_EQ(server->text("k", "null"), "null");
    const Value deleted = server->call("DeleteObject", object("k"));
    EXPECT_TRUE(deleted["DeleteMarker"].as_bool());
    EXPECT_EQ(server->refused("GetObject", object("k")), "404 NoSuchKey");
    const std::string marker(deleted["VersionId"].as_string());
    EXPECT_EQ(server->refused("GetObject", object("k").with("VersionId", marker)), "405 MethodNotAllowed");
    EXPECT_EQ(server->text("k", two), "two");
    server->call("DeleteObject", object("k").with("VersionId", marker));
    EXPECT_EQ(server->text("k"), "two");
    server->call("DeleteObject", object("k").with("VersionId", two));
    EXPECT_EQ(server->text("k"), "one");
    EXPECT_EQ(server->refused("GetObject", object("k").with("VersionId", "unheard-of")), "404 NoSuchVersion");
    EXPECT_EQ(server->refused("DeleteBucket", bucket), "409 BucketNotEmpty");
    // Suspended: new objects are the null version again.
    server->call("PutBucketVersioning",
                 bucket.with("VersioningConfiguration", Value::object({{"Status", "Suspended"}})));
    EXPECT_EQ(server->call("PutObject", object("k"), "null again")["VersionId"].as_string(), "null");
    EXPECT_EQ(server->text("k", "null"), "null again");
    EXPECT_EQ(server->text("k", one), "one");
    EXPECT_EQ(server->files(), 2U);
}

TEST_F(S3Test, CopiesTakeOverOrReplace) {
    const Value metadata = Value::object({{"Color", "red"}});
    server->call("PutObject",
                 object("a").with("Metadata", metadata).with("ContentType", "text/css").with("Tagging", "t=1"), "text");
    const Value copied = server->call("CopyObject", object("b").with("CopySource", "/bucket/a"));
    EXPECT_EQ(copied["CopyObjectResult"]["ETag"].as_string(), "\"1cb251ec0d568de6a929b520c4aed8d1\"");
    Value head = server->call("HeadObject", object("b"));
    EXPECT_EQ(head["Metadata"]["color"].as_string(), "red");
    EXPECT_EQ(head["ContentType"].as_string(), "text/css");
    EXPECT_EQ(head["TagCount"].as_integer(), 1);
    server->call("CopyObject", object("b")
                                   .with("CopySource", "bucket/a")
                                   .with("MetadataDirective", "REPLACE")
                                   .with("TaggingDirective", "REPLACE")
                                   .with("Metadata", Value::object({{"size", "2"}})));
    head = server->call("HeadObject", object("b"));
    EXPECT_EQ(print(head["Metadata"]), R"({"size":"2"})");
    EXPECT_EQ(head["ContentType"].as_string(), "binary/octet-stream");
    EXPECT_FALSE(head.contains("TagCount"));
    EXPECT_EQ(server->text("b"), "text");
    EXPECT_EQ(server->refused("CopyObject", object("a").with("CopySource", "bucket/a")), "400 InvalidRequest");
    EXPECT_EQ(server->refused("CopyObject", object("c").with("CopySource", "bucket/none")), "404 NoSuchKey");
    EXPECT_EQ(server->refused("CopyObject", object("c").with("CopySource", "none/a")), "404 NoSuchBucket");
    EXPECT_EQ(server->refused("CopyObject", object("c").with("CopySource", "/bucket")), "400 ValidationException");
    EXPECT_EQ(server->refused("CopyObject", object("c").with("CopySource", "bucket/a").with("CopySourceIfMatch", "x")),
              "412 PreconditionFailed");
    EXPECT_EQ(server->files(), 2U);
}

TEST_F(S3Test, ManyAreDeletedAtOnce) {
    for (const char* key : {"a", "b", "c"}) server->call("PutObject", object(key), "x");
    const Value list = Value::array({Value::object({{"Key", "a"}}), Value::object({{"Key", "none"}})});
    const Value answer = server->call("DeleteObjects", bucket.with("Delete", Value::object({{"Objects", list}})));
    EXPECT_EQ(answer["Deleted"].size(), 2U);
    EXPECT_EQ(server->files(), 2U);
    EXPECT_EQ(
        server->refused("DeleteObjects", bucket.with("Delete", Value::object({{"Objects", Value::empty_array()}}))),
        "400 MalformedXML");
}

TEST_F(S3Test, EverythingSurvivesARestart) {
    server->call("PutObject", object("k").with("Metadata", Value::object({{"a", "1"}})), "text");
    restart();
    EXPECT_EQ(server->text("k"), "text");
    EXPECT_EQ(server->call("HeadObject", object("k"))["Metadata"]["a"].as_string(), "1");
    EXPECT_EQ(server->files(), 1U);
    test::run(server->service.reset());
    EXPECT_EQ(server->files(), 0U);
    EXPECT_EQ(server->refused("HeadBucket", bucket), "404 NoSuchBucket");
}

TEST_F(S3Test, FilesThatBelongToNothingArePutAsideWhenTheServerStarts) {
    server->call("PutObject", object("k"), "text");
    {
        const Files files(directory.path() / "s3", false);
        Files::Writing orphan(files);
        orphan.append("never committed");
        orphan.finish();
    }
    EXPECT_EQ(server->files(), 2U);
    restart();
    const auto aside = std::filesystem::directory_iterator(directory.path() / "s3" / "removed");
    EXPECT_EQ(std::distance(begin(aside), end(aside)), 1);
    EXPECT_EQ(server->files(), 2U);
    EXPECT_EQ(server->text("k"), "text");
}

}  // namespace
}  // namespace stepwell::s3
