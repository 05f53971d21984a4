#include <boost/asio/post.hpp>
#include <chrono>
#include <future>
#include <memory>
#include <thread>

#include "adapters/platform/base64.hpp"
#include "adapters/services/s3/part_list.hpp"
#include "tests/adapters/services/s3/service.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::size_t least = 5 * 1024 * 1024;

class Multipart : public S3Test {
protected:
    std::string begin(Value more = Value::empty_object()) {
        Value input = object("k");
        for (const auto& [key, value] : more.members()) input = input.with(key.as_string(), value);
        return std::string(server->call("CreateMultipartUpload", input)["UploadId"].as_string());
    }
    Value part(const std::string& id, int number) const {
        return object("k").with("UploadId", id).with("PartNumber", number);
    }
    Value upload(const std::string& id, int number, const std::string& text) {
        const Value answer = server->call("UploadPart", part(id, number), text);
        return Value::object({{"PartNumber", number}, {"ETag", answer["ETag"]}});
    }
    Value completion(const std::string& id, Values parts) const {
        return object("k")
            .with("UploadId", id)
            .with("MultipartUpload", Value::object({{"Parts", Value(std::move(parts))}}));
    }
    const std::string first = std::string(least, 'a'), second = std::string(1000, 'b');
};

TEST_F(Multipart, PartsMakeAnObject) {
    const std::string id = begin(Value::object({{"ContentType", "text/plain"}}));
    Value one = upload(id, 1, "replaced");
    one = upload(id, 1, first);
    const Value two = upload(id, 7, second);
    upload(id, 9, "left over");
    EXPECT_EQ(server->files(), 3U);
    EXPECT_EQ(server->call("ListMultipartUploads", bucket)["Uploads"].size(), 1U);
    const Value listed = server->call("ListParts", object("k").with("UploadId", id).with("MaxParts", 2));
    EXPECT_TRUE(listed["IsTruncated"].as_bool());
    EXPECT_EQ(listed["NextPartNumberMarker"].as_integer(), 7);
    EXPECT_EQ(listed["Parts"].items()[0]["Size"].as_integer(), static_cast<std::int64_t>(least));
    const Value done = server->call("CompleteMultipartUpload", completion(id, {one, two}));
    const std::string both = digest(ChecksumAlgorithm::md5, first) + digest(ChecksumAlgorithm::md5, second);
    EXPECT_EQ(done["ETag"].as_string(), "\"" + hex(digest(ChecksumAlgorithm::md5, both)) + "-2\"");
    EXPECT_EQ(done["ChecksumCRC64NVME"].as_string(),
              base64_encode(digest(ChecksumAlgorithm::crc64nvme, first + second)));
    EXPECT_TRUE(server->text("k") == first + second);
    EXPECT_EQ(server->files(), 2U);
    const Answer across = server->answer("GetObject", object("k").with("Range", "bytes=5242878-5242881"));
    EXPECT_EQ(across.payload.bytes, "aabb");
    const Answer second_part = server->answer("GetObject", object("k").with("PartNumber", 7));
    EXPECT_EQ(second_part.payload.bytes, second);
    EXPECT_EQ(second_part.output["PartsCount"].as_integer(), 2);
    EXPECT_EQ(second_part.output["ContentRange"].as_string(), "bytes 5242880-5243879/5243880");
    EXPECT_EQ(server->call("HeadObject", object("k"))["ContentType"].as_string(), "text/plain");
    EXPECT_EQ(server->refused("ListParts", object("k").with("UploadId", id)), "404 NoSuchUpload");
    restart();
    EXPECT_TRUE(server->text("k") == first + second);
    server->call("DeleteObject", object("k"));
    EXPECT_EQ(server->files(), 0U);
}

TEST_F(Multipart, CompletionIsChecked) {
    const std::string id = begin();
    const Value one = upload(id, 1, "small"), two = upload(id, 2, second);
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion(id, {one, two})), "400 EntityTooSmall");
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion(id, {two, one})), "400 InvalidPartOrder");
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion(id, {})), "400 MalformedXML");
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion(id, {one.with("ETag", "\"x\"")})),
              "400 InvalidPart");
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion(id, {one.with("PartNumber", 3)})),
              "400 InvalidPart");
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion("none", {one})), "404 NoSuchUpload");
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion(id, {one}).with("IfMatch", "x")), "404 NoSuchKey");
    EXPECT_EQ(server->refused("UploadPart", part(id, 0)), "400 InvalidArgument");
    EXPECT_EQ(server->refused("UploadPart", part(id, 10001)), "400 InvalidArgument");
    EXPECT_EQ(server->refused("UploadPart", part("none", 1)), "404 NoSuchUpload");
    EXPECT_EQ(server->refused("CompleteMultipartUpload", completion(id, {one})), "");
    EXPECT_EQ(server->text("k"), "small");
    EXPECT_EQ(server->files(), 1U);
}

TEST_F(Multipart, AbortedUploadsLeaveNothing) {
    const std::string id = begin();
    upload(id, 1, "x");
    server->call("AbortMultipartUpload", object("k").with("UploadId", id));
    EXPECT_EQ(server->files(), 0U);
    EXPECT_EQ(server->refused("AbortMultipartUpload", object("k").with("UploadId", id)), "404 NoSuchUpload");
    upload(begin(), 1, "x");
    server->call("DeleteBucket", bucket);
    EXPECT_EQ(server->files(), 0U);
}

TEST_F(Multipart, ManyFilesAreRemovedLater) {
    std::string aborted = begin();
    const std::string kept = begin();
    for (int number = 1; number <= 150; ++number) upload(aborted, number, "x");
    for (int number = 2; number <= 150; ++number) upload(kept, number, "x");
    const Value one = upload(kept, 1, "kept");
    // While nothing can be removed, nobody waits for it.
    std::promise<void> release;
    const std::shared_future<void> released = release.get_future().share();
    for (int thread = 0; thread < 2; ++thread) boost::asio::post(server->blocking, [released] { released.wait(); });
    auto ended = std::async(std::launch::async, [&] {
        server->call("AbortMultipartUpload", object("k").with("UploadId", aborted));
        server->call("CompleteMultipartUpload", completion(kept, {one}));
    });
    EXPECT_EQ(ended.wait_for(std::chrono::seconds(60)), std::future_status::ready);
    release.set_value();
    ended.get();
    for (int i = 0; i < 60'000 && server->files() > 1; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    EXPECT_EQ(server->files(), 1U);
    EXPECT_EQ(server->text("k"), "kept");
}

TEST_F(Multipart, CompositeAndWholeChecksums) {
    const std::string composite = begin(Value::object({{"ChecksumAlgorithm", "SHA256"}}));
    const Value one = upload(composite, 1, first), two = upload(composite, 2, second);
    const Value done = server->call("CompleteMultipartUpload", completion(composite, {one, two}));
    const std::string both = digest(ChecksumAlgorithm::sha256, first) + digest(ChecksumAlgorithm::sha256, second);
    EXPECT_EQ(done["ChecksumSHA256"].as_string(), base64_encode(digest(ChecksumAlgorithm::sha256, both)) + "-2");
    EXPECT_EQ(done["ChecksumType"].as_string(), "COMPOSITE");
    const std::string whole = begin(Value::object({{"ChecksumAlgorithm", "CRC32"}, {"ChecksumType", "FULL_OBJECT"}}));
    const Value three = upload(whole, 1, first), four = upload(whole, 2, second);
    const std::string right = base64_encode(digest(ChecksumAlgorithm::crc32, first + second));
    EXPECT_EQ(server->refused("CompleteMultipartUpload",
                              completion(whole, {three, four}).with("ChecksumCRC32", base64_encode("1234"))),
              "400 BadDigest");
    EXPECT_EQ(server
                  ->call("CompleteMultipartUpload",
                         completion(whole, {three, four}).with("ChecksumCRC32", right))["ChecksumCRC32"]
                  .as_string(),
              right);
    EXPECT_EQ(server->refused("CreateMultipartUpload",
                              object("k").with("ChecksumAlgorithm", "SHA1").with("ChecksumType", "FULL_OBJECT")),
              "400 InvalidRequest");
    const std::string other = begin(Value::object({{"ChecksumAlgorithm", "CRC32"}}));
    EXPECT_EQ(server->refused("UploadPart", part(other, 1).with("ChecksumAlgorithm", "SHA1")), "400 InvalidRequest");
}

TEST_F(Multipart, PartsAreCopied) {
    server->call("PutObject", object("source"), first + second);
    const std::string id = begin();
    const Value range =
        part(id, 1).with("CopySource", "bucket/source").with("CopySourceRange", "bytes=5242880-5243879");
    const Value copied = server->call("UploadPartCopy", range);
    const Value named = Value::object({{"PartNumber", 1}, {"ETag", copied["CopyPartResult"]["ETag"]}});
    server->call("CompleteMultipartUpload", completion(id, {named}));
    EXPECT_EQ(server->text("k"), second);
    EXPECT_EQ(server->refused("UploadPartCopy", part(begin(), 1).with("CopySource", "bucket/none")), "404 NoSuchKey");
}

}  // namespace
}  // namespace stepwell::s3
