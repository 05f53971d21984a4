#include "adapters/aws/protocol/rest_xml.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/models/s3.hpp"
#include "adapters/services/s3/dialect.hpp"
#include "tests/adapters/aws/protocol/route_to.hpp"

namespace stepwell::protocol::rest_xml {
namespace {

Request decode(const shapes::Operation& operation, const Labels& labels, const http::Request& request) {
    return rest_xml::decode(test::RouteTo(&operation, s3::dialect, labels).route, request);
}

http::Response encode(const shapes::Operation& operation, const Answer& answer) {
    return rest_xml::encode(test::RouteTo(&operation, s3::dialect).route, answer);
}

http::Response encode_error(const shapes::Operation& operation, const ApiError& error) {
    return rest_xml::encode_error(test::RouteTo(&operation, s3::dialect).route, error);
}

std::string decoded(const shapes::Operation& operation, std::string body, Labels labels = {}) {
    http::Request request;
    request.target = "/";
    request.body = std::move(body);
    try {
        return print(decode(operation, labels, request).input);
    } catch (const ApiError& error) {
        return error.code;
    }
}

TEST(RestXml, DocumentsAreReadAsTheirShapes) {
    EXPECT_EQ(decoded(shapes::s3::delete_objects,
                      "<Delete><Object><Key>a&amp;b</Key></Object><Object><Key>c</Key><VersionId>v</VersionId></Object>"
                      "<Quiet>TRUE</Quiet></Delete>",
                      {{"Bucket", "b"}}),
              R"({"Bucket":"b","Delete":{"Objects":[{"Key":"a&b"},{"Key":"c","VersionId":"v"}],"Quiet":true}})");
    EXPECT_EQ(
        decoded(shapes::s3::put_object_tagging, "<Tagging><TagSet><Tag><Key>k</Key><Value/></Tag></TagSet></Tagging>"),
        R"({"Tagging":{"TagSet":[{"Key":"k","Value":""}]}})");
    EXPECT_EQ(decoded(shapes::s3::complete_multipart_upload,
                      "<CompleteMultipartUpload><Part><PartNumber>2</PartNumber></Part></CompleteMultipartUpload>"),
              R"({"MultipartUpload":{"Parts":[{"PartNumber":2}]}})");
    EXPECT_EQ(decoded(shapes::s3::create_bucket, ""), "{}");
    EXPECT_EQ(decoded(shapes::s3::put_bucket_policy, R"({"a":1})"), R"({"Policy":"{\"a\":1}"})");
}

TEST(RestXml, OtherDocumentsAreRefused) {
    for (const char* bad : {"<Delete>", "<Deletion/>", "<Delete><Other/></Delete>", "{}",
                            "<Delete><Quiet>true</Quiet><Quiet>true</Quiet></Delete>",
                            "<Delete><Object><Key><b/></Key></Object></Delete>"})
        EXPECT_EQ(decoded(shapes::s3::delete_objects, bad), "MalformedXML") << bad;
    EXPECT_EQ(decoded(shapes::s3::delete_objects, " "), "MissingRequestBodyError");
    http::Request request;
    request.target = "/";
    request.body = "<Delete/>";
    request.headers.add("Content-MD5", "AAAAAAAAAAAAAAAAAAAAAA==");
    EXPECT_THROW(decode(shapes::s3::delete_objects, {}, request), ApiError);
}

TEST(RestXml, HeadersOfObjects) {
    http::Request request;
    request.target = "/b/k?versionId=v";
    request.headers.add("X-Amz-Meta-Color", "red")
        .add("Range", "bytes=0-1")
        .add("If-Modified-Since", "Tue, 29 Apr 2014 18:30:38 GMT");
    const Value input = decode(shapes::s3::get_object, {{"Bucket", "b"}, {"Key", "k"}}, request).input;
    EXPECT_EQ(input["Range"].as_string(), "bytes=0-1");
    EXPECT_EQ(input["VersionId"].as_string(), "v");
    request.headers.add("Content-Encoding", "aws-chunked").add("x-amz-object-attributes", "ETag, Checksum");
    const Request put = decode(shapes::s3::put_object, {}, request);
    EXPECT_EQ(print(put.input["Metadata"]), R"({"Color":"red"})");
    EXPECT_FALSE(put.input.contains("ContentEncoding"));
    EXPECT_TRUE(put.payload.stream);
    EXPECT_EQ(decode(shapes::s3::get_object_attributes, {}, request).input["ObjectAttributes"].size(), 2U);
}

http::Response encoded(const shapes::Operation& operation, Value output) {
    Answer answer;
    answer.output = std::move(output);
    return encode(operation, answer);
}

TEST(RestXml, AnswersAreDocuments) {
    constexpr std::string_view begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const auto body = [&](const shapes::Operation& operation, Value output) {
        std::string text = encoded(operation, std::move(output)).body;
        EXPECT_TRUE(text.starts_with(begin));
        return text.substr(begin.size());
    };
    const std::string space = R"( xmlns="http://s3.amazonaws.com/doc/2006-03-01/")";
    EXPECT_EQ(body(shapes::s3::list_buckets,
                   Value::object({{"Buckets", Value::array({Value::object({{"Name", "b"}, {"CreationDate", 0}})})}})),
              "<ListAllMyBucketsResult" + space +
                  "><Buckets><Bucket><Name>b</Name><CreationDate>1970-01-01T00:00:00.000Z</CreationDate></Bucket>"
                  "</Buckets></ListAllMyBucketsResult>");
    EXPECT_EQ(
        body(shapes::s3::list_objects_v2,
             Value::object({{"Contents",
                             Value::array({Value::object({{"Key", "<"}, {"Size", 1}}), Value::object({{"Key", "b"}})})},
                            {"Prefix", ""},
                            {"IsTruncated", false}})),
        "<ListBucketResult" + space +
            "><IsTruncated>false</IsTruncated><Contents><Key>&lt;</Key><Size>1</Size></Contents><Contents><Key>b</Key>"
            "</Contents><Prefix></Prefix></ListBucketResult>");
    EXPECT_EQ(body(shapes::s3::get_bucket_location, Value::object({{"LocationConstraint", "eu-west-1"}})),
              "<LocationConstraint" + space + ">eu-west-1</LocationConstraint>");
    EXPECT_EQ(body(shapes::s3::copy_object, Value::object({{"CopyObjectResult", Value::object({{"ETag", "\"e\""}})}})),
              "<CopyObjectResult" + space + "><ETag>&quot;e&quot;</ETag></CopyObjectResult>");
    const Value grantee = Value::object({{"Type", "CanonicalUser"}, {"ID", "i"}});
    EXPECT_NE(
        body(shapes::s3::get_bucket_acl,
             Value::object({{"Grants", Value::array({Value::object({{"Grantee", grantee}, {"Permission", "READ"}})})}}))
            .find("<AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                  "xsi:type=\"CanonicalUser\"><ID>i</ID></Grantee>"),
        std::string::npos);
    const http::Response policy = encoded(shapes::s3::get_bucket_policy, Value::object({{"Policy", "{}"}}));
    EXPECT_EQ(policy.body, "{}");
}

TEST(RestXml, ObjectsAreBodiesAndHeaders) {
    Answer answer;
    answer.output = Value::object({{"ETag", "\"e\""},
                                   {"LastModified", 0},
                                   {"ContentLength", 3},
                                   {"ContentType", "t/x"},
                                   {"Metadata", Value::object({{"a", "1\r\nX: y"}})}});
    answer.payload.stream = std::make_shared<TextSource>("abc");
    answer.status = 206;
    const http::Response response = encode(shapes::s3::get_object, answer);
    EXPECT_EQ(response.status, 206);
    EXPECT_EQ(response.length, 3U);
    EXPECT_TRUE(response.stream);
    EXPECT_EQ(response.headers.get("Last-Modified"), "Thu, 01 Jan 1970 00:00:00 GMT");
    EXPECT_EQ(response.headers.get("x-amz-meta-a"), "1X: y");
    answer.payload = {};
    const http::Response head = encode(shapes::s3::head_object, answer);
    EXPECT_EQ(head.length, 3U);
    EXPECT_EQ(head.body, "");
    EXPECT_EQ(encoded(shapes::s3::delete_object, Value::object({{"VersionId", "v"}})).status, 204);
}

TEST(RestXml, Errors) {
    const ApiError error("NoSuchKey", 404, "<none>",
                         Value::object({{"Key", "k"}, {"DeleteMarker", true}, {"VersionId", "v"}}));
    const http::Response response = encode_error(shapes::s3::get_object, error);
    EXPECT_EQ(response.status, 404);
    EXPECT_EQ(response.headers.get("x-amz-delete-marker"), "true");
    EXPECT_EQ(response.headers.get("Content-Type"), "application/xml");
    EXPECT_NE(response.body.find("<Error><Code>NoSuchKey</Code><Message>&lt;none&gt;</Message><Key>k</Key>"
                                 "<RequestId>id</RequestId><HostId>id</HostId></Error>"),
              std::string::npos);
    const ApiError wrong("ValidationException", 400, "1 validation error detected");
    EXPECT_NE(encode_error(shapes::s3::delete_objects, wrong).body.find("<Code>MalformedXML</Code>"),
              std::string::npos);
    EXPECT_NE(encode_error(shapes::s3::list_objects, wrong).body.find("<Code>InvalidArgument</Code>"),
              std::string::npos);
}

}  // namespace
}  // namespace stepwell::protocol::rest_xml
