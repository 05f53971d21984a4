// Functions from container images: what requests may have, and how they are told. No container runs here.
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <map>
#include <thread>

#include "adapters/platform/http/url.hpp"
#include "adapters/services/lambda/container_sandboxes.hpp"
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

/// A daemon that has images and nothing else.
class ImageDaemon {
public:
    explicit ImageDaemon(const std::string& socket) : acceptor_(context_, {socket}), thread_([this] { serve(); }) {}
    ~ImageDaemon() {
        boost::system::error_code ignored;
        ending_ = true;
        Socket wake(context_);
        wake.connect(acceptor_.local_endpoint(), ignored);
        wake.close(ignored);
        thread_.join();
    }

    /// Before any call: what /images/NAME/json says.
    std::map<std::string, std::string> images;

private:
    using Socket = asio::local::stream_protocol::socket;

    std::string answer(const std::string& target) const {
        if (target.starts_with("/images/create")) return R"({"error":"pull access denied"})";
        for (const auto& [name, text] : images)
            if (target == "/images/" + http::percent_encode(name) + "/json") return text;
        return {};
    }

    void serve() {
        while (!ending_) {
            Socket socket(context_);
            boost::system::error_code error;
            acceptor_.accept(socket, error);
            std::string request;
            asio::read_until(socket, asio::dynamic_buffer(request), "\r\n\r\n", error);
            if (error) continue;
            const auto start = request.find(' ') + 1;
            const std::string body = answer(request.substr(start, request.find(' ', start) - start));
            const std::string text = std::string("HTTP/1.1 ") + (body.empty() ? "404 Not Found" : "200 OK") +
                                     "\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size()) +
                                     "\r\n\r\n" + body;
            asio::write(socket, asio::buffer(text), error);
        }
    }

    asio::io_context context_;
    asio::local::stream_protocol::acceptor acceptor_;
    std::atomic<bool> ending_ = false;
    std::thread thread_;
};

constexpr const char* uri = "000000000000.dkr.ecr.us-east-1.amazonaws.com/app:1";

class ImagesTest : public LambdaTest {
protected:
    ImagesTest() : daemon_(file("docker.sock")) {
        daemon_.images[uri] =
            R"({"Id":"sha256:11aa","RepoDigests":["other@sha256:33cc",)"
            R"("000000000000.dkr.ecr.us-east-1.amazonaws.com/app@sha256:22bb"],"Config":{"Cmd":["x"]}})";
        daemon_.images["mine"] = R"({"Id":"sha256:44dd","RepoDigests":[],"Config":{"Cmd":null}})";
        execution_.docker.socket = file("docker.sock");
        restart();
    }
    Value valid() const {
        return Value::object({{"FunctionName", "f"},
                              {"PackageType", "Image"},
                              {"Role", "arn:aws:iam::000000000000:role/lambda"},
                              {"Code", Value::object({{"ImageUri", uri}})}});
    }
    void refused(Value input, std::string_view part) {
        expect_error("InvalidParameterValueException", 400, part, "CreateFunction", std::move(input));
    }
    Value got() { return ground_->call("GetFunction", Value::object({{"FunctionName", "f"}})).output; }

    ImageDaemon daemon_;
};

TEST_F(ImagesTest, AnImageIsTold) {
    const Value config = *parse_json(R"({"EntryPoint":["/run"],"Command":["a","b"],"WorkingDirectory":"/w"})");
    const Value made = ground_->call("CreateFunction", valid().with("ImageConfig", config)).output;
    EXPECT_EQ(made["PackageType"], Value("Image"));
    EXPECT_EQ(made["CodeSha256"], Value("22bb"));
    EXPECT_EQ(made["CodeSize"], Value(0));
    EXPECT_EQ(made["State"], Value("Active"));
    EXPECT_EQ(made["ImageConfigResponse"]["ImageConfig"], config);
    for (const char* member : {"Runtime", "Handler", "Layers", "ImageConfig"}) EXPECT_FALSE(made.contains(member));
    EXPECT_EQ(got()["Configuration"], made);
    const std::string resolved = "000000000000.dkr.ecr.us-east-1.amazonaws.com/app@sha256:22bb";
    EXPECT_EQ(got()["Code"],
              Value::object({{"RepositoryType", "ECR"}, {"ImageUri", uri}, {"ResolvedImageUri", resolved}}));
}

TEST_F(ImagesTest, AnImageIsChangedAndItsVersionStays) {
    ground_->call("CreateFunction", valid().with("Publish", true));
    const Value code = Value::object({{"FunctionName", "f"}, {"ImageUri", "mine"}});
    EXPECT_EQ(ground_->call("UpdateFunctionCode", code).output["CodeSha256"], Value("44dd"));
    EXPECT_EQ(got()["Code"]["ResolvedImageUri"], Value("mine@sha256:44dd"));
    const Value first = Value::object({{"FunctionName", "f"}, {"Qualifier", "1"}});
    EXPECT_EQ(ground_->call("GetFunction", first).output["Code"]["ImageUri"], Value(uri));
    const Value settings = Value::object({{"FunctionName", "f"}, {"ImageConfig", *parse_json(R"({"Command":["c"]})")}});
    EXPECT_EQ(print(ground_->call("UpdateFunctionConfiguration", settings).output["ImageConfigResponse"]),
              R"({"ImageConfig":{"Command":["c"]}})");
    const Value none = settings.with("ImageConfig", Value::empty_object());
    EXPECT_FALSE(ground_->call("UpdateFunctionConfiguration", none).output.contains("ImageConfigResponse"));
}

TEST_F(ImagesTest, ZipAndImageAreNotMixed) {
    const char* both =
        "Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.";
    refused(valid().with("Handler", "app.handler"), both);
    refused(valid().with("Runtime", "python3.12"), both);
    refused(valid().with("Layers", Value::array({"arn:aws:lambda:us-east-1:000000000000:layer:l:1"})), both);
    refused(valid().with("Code", Value::object({{"S3Bucket", "bucket"}, {"S3Key", "k"}})), "S3Bucket");
    refused(valid().with("Code", Value::empty_object()), "Please provide ImageUri");
    refused(valid().without("PackageType"),
            "Please don't provide ImageUri when the intended function PackageType is Zip.");
    refused(valid().with("ImageConfig", *parse_json(R"({"WorkingDirectory":"here"})")), "absolute path");
    const std::string package = zip({{"app.py", "def handler(e, c): return 1\n", 0644, false}});
    refused(request("f", "python3.12", package).with("ImageConfig", *parse_json(R"({"Command":["c"]})")),
            "ImageConfig");

    ground_->call("CreateFunction", valid());
    const auto update = [&](const char* operation, const char* name, const char* member, Value value,
                            std::string_view part) {
        expect_error("InvalidParameterValueException", 400, part, operation,
                     Value::object({{"FunctionName", name}, {member, std::move(value)}}));
    };
    update("UpdateFunctionCode", "f", "ZipFile", "",
           "Please provide ImageUri when updating a function with packageType Image.");
    update("UpdateFunctionConfiguration", "f", "Handler", "app.handler", both);
    create_zip("z", "python3.12", package);
    update("UpdateFunctionCode", "z", "ImageUri", uri,
           "Please don't provide ImageUri when updating a function with packageType Zip.");
    update("UpdateFunctionConfiguration", "z", "ImageConfig", *parse_json(R"({"Command":["c"]})"), "ImageConfig");
}

TEST_F(ImagesTest, WhatIsNotThereIsRefused) {
    refused(valid().with("Code", Value::object({{"ImageUri", "none:1"}})),
            "Source image none:1 does not exist. Provide a valid source image. (Docker: pull access denied)");
    EXPECT_EQ(ground_->call("ListFunctions", Value::empty_object()).output["Functions"].size(), 0U);
}

TEST_F(LambdaTest, ImagesNeedADaemon) {
    expect_error("InvalidParameterValueException", 400, "--docker-socket", "CreateFunction",
                 Value::object({{"FunctionName", "f"},
                                {"PackageType", "Image"},
                                {"Role", "arn:aws:iam::000000000000:role/lambda"},
                                {"Code", Value::object({{"ImageUri", uri}})}}));
}

TEST(BaseImage, IsWhatAwsPublishes) {
    EXPECT_EQ(base_image("python3.12"), "public.ecr.aws/lambda/python:3.12");
    EXPECT_EQ(base_image("nodejs20.x"), "public.ecr.aws/lambda/nodejs:20");
    EXPECT_EQ(base_image("java21"), "public.ecr.aws/lambda/java:21");
    EXPECT_EQ(base_image("java8.al2"), "public.ecr.aws/lambda/java:8.al2");
    EXPECT_EQ(base_image("dotnet8"), "public.ecr.aws/lambda/dotnet:8");
    EXPECT_EQ(base_image("ruby3.3"), "public.ecr.aws/lambda/ruby:3.3");
    EXPECT_EQ(base_image("provided.al2023"), "public.ecr.aws/lambda/provided:al2023");
    EXPECT_EQ(base_image("provided"), "public.ecr.aws/lambda/provided:alami");
    EXPECT_EQ(base_image("cobol1"), "");
    EXPECT_EQ(base_image("python"), "");
    EXPECT_EQ(base_image("python3.12/../x"), "");
}

TEST(ResolvedUri, HasTheDigestInsteadOfTheTag) {
    EXPECT_EQ(resolved_uri("host:5000/a/b:1", "ab"), "host:5000/a/b@sha256:ab");
    EXPECT_EQ(resolved_uri("host:5000/a/b", "ab"), "host:5000/a/b@sha256:ab");
    EXPECT_EQ(resolved_uri("a@sha256:cd", "ab"), "a@sha256:ab");
}

}  // namespace
}  // namespace stepwell::lambda
