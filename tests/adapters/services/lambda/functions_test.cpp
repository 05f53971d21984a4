// Functions: made, changed, told and deleted as AWS does it.
#include "adapters/platform/base64.hpp"
#include "adapters/platform/digest.hpp"
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

class FunctionsTest : public LambdaTest {
protected:
    static std::string package() { return zip({{"app.py", "def handler(e, c): return 1\n", 0644, false}}); }
    Value valid() const { return request("f", "python3.12", package()); }
    void refused(std::string_view member, Value value, std::string_view part,
                 std::string_view code = "InvalidParameterValueException") {
        expect_error(code, 400, part, "CreateFunction", valid().with(member, std::move(value)));
    }
};

TEST_F(FunctionsTest, CreateTellsTheConfiguration) {
    const Value made = ground_->call("CreateFunction", valid().without("Timeout")).output;
    EXPECT_EQ(made["FunctionArn"], Value("arn:aws:lambda:us-east-1:000000000000:function:f"));
    EXPECT_EQ(made["Timeout"], Value(3));
    EXPECT_EQ(made["MemorySize"], Value(128));
    EXPECT_EQ(made["Version"], Value("$LATEST"));
    EXPECT_EQ(made["State"], Value("Active"));
    EXPECT_EQ(made["LastUpdateStatus"], Value("Successful"));
    EXPECT_EQ(made["Description"], Value(""));
    EXPECT_EQ(made["CodeSize"], Value(package().size()));
    EXPECT_EQ(made["CodeSha256"], Value(base64_encode(sha256(package()))));
    EXPECT_EQ(print(made["TracingConfig"]), R"({"Mode":"PassThrough"})");
    EXPECT_EQ(print(made["Architectures"]), R"(["x86_64"])");
    EXPECT_EQ(print(made["LoggingConfig"]), R"({"LogFormat":"Text","LogGroup":"/aws/lambda/f"})");
    EXPECT_FALSE(made.contains("Environment"));
    EXPECT_EQ(made["LastModified"].as_string().size(), 28U);
    EXPECT_TRUE(made["LastModified"].as_string().ends_with("+0000"));
    EXPECT_EQ(ground_->call("GetFunctionConfiguration", Value::object({{"FunctionName", "f"}})).output, made);
}

TEST_F(FunctionsTest, SettingsWithoutEffectAreToldAgain) {
    Value input = valid();
    input = input.with("Architectures", Value::array({"arm64"}))
                .with("VpcConfig", *parse_json(R"({"SubnetIds":["subnet-1"],"SecurityGroupIds":["sg-1"]})"))
                .with("TracingConfig", Value::object({{"Mode", "Active"}}))
                .with("KMSKeyArn", "arn:aws:kms:us-east-1:000000000000:key/k")
                .with("EphemeralStorage", Value::object({{"Size", 1024}}))
                .with("Tags", Value::object({{"team", "data"}}));
    ground_->call("CreateFunction", input);
    const Value got = ground_->call("GetFunction", Value::object({{"FunctionName", "f"}})).output;
    const Value& made = got["Configuration"];
    EXPECT_EQ(print(made["Architectures"]), R"(["arm64"])");
    EXPECT_EQ(print(made["VpcConfig"]["SubnetIds"]), R"(["subnet-1"])");
    EXPECT_EQ(made["TracingConfig"]["Mode"], Value("Active"));
    EXPECT_EQ(made["KMSKeyArn"], Value("arn:aws:kms:us-east-1:000000000000:key/k"));
    EXPECT_EQ(made["EphemeralStorage"]["Size"], Value(1024));
    EXPECT_EQ(print(got["Tags"]), R"({"team":"data"})");
    EXPECT_FALSE(made.contains("Tags"));
}

TEST_F(FunctionsTest, CreationAndTaggingRefuseTheSameTags) {
    const Value arn = ground_->call("CreateFunction", valid()).output["FunctionArn"];
    ObjectBuilder many;
    for (int i = 0; i <= 50; ++i) many.set("k" + std::to_string(i), "v");
    const std::pair<Value, const char*> wrong[] = {
        {Value::object({{"aws:x", "1"}}), "System tag cannot be added or modified: aws:x"},
        {Value::object({{"k", std::string(257, 'v')}}), "The tag 'k' is invalid"},
        {many.build(), "The number of tags exceeds the limit of 50."}};
    for (const auto& [tags, message] : wrong) {
        expect_error("InvalidParameterValueException", 400, message, "TagResource",
                     Value::object({{"Resource", arn}, {"Tags", tags}}));
        expect_error("InvalidParameterValueException", 400, message, "CreateFunction",
                     valid().with("FunctionName", "g").with("Tags", tags));
    }
}

TEST_F(FunctionsTest, WhatIsNotSupportedIsRefused) {
    refused("DeadLetterConfig", Value::object({{"TargetArn", "arn:aws:sqs:us-east-1:000000000000:q"}}),
            "DeadLetterConfig");
    refused("SnapStart", Value::object({{"ApplyOn", "PublishedVersions"}}), "SnapStart");
    refused("Runtime", "ruby3.3", "ruby3.3");
    refused("Runtime", "python2.7", "python2.7");
    ground_->call("CreateFunction", valid().with("Publish", false).with("Layers", Value::empty_array()));
}

TEST_F(FunctionsTest, WhatIsInvalidIsRefused) {
    refused("Timeout", 901, "less than or equal to 900", "ValidationException");
    refused("MemorySize", 10241, "less than or equal to 10240");
    refused("MemorySize", 127, "greater than or equal to 128", "ValidationException");
    refused("Runtime", Value(), "Runtime and Handler are mandatory");
    refused("Code", Value::empty_object(), "source for function code");
    refused("Code", Value::object({{"ZipFile", base64_encode("this is no zip")}}), "Could not unzip uploaded file");
    refused("Code", Value::object({{"ZipFile", base64_encode(package().substr(0, 60))}}),
            "Could not unzip uploaded file");
    refused("Code", Value::object({{"ZipFile", ""}}), "non-empty zip");
    refused("FunctionName", std::string(65, 'f'), "length less than or equal to 64", "ValidationException");
    const auto variables = [](const char* name, std::string value) {
        return Value::object({{"Variables", Value::object({{name, value}})}});
    };
    refused("Environment", variables("AWS_REGION", "x"), "Reserved keys used in this request: AWS_REGION");
    refused("Environment", variables("LONG", std::string(4096, 'x')), "exceeded the 4KB limit");
    refused("Environment", variables("NUL", std::string("a\0b", 3)), "null character");
    EXPECT_EQ(ground_->call("ListFunctions", Value::empty_object()).output["Functions"].size(), 0U);
}

TEST_F(FunctionsTest, LogSettings) {
    refused("LoggingConfig", Value::object({{"ApplicationLogLevel", "DEBUG"}}), "LogFormat must be set to JSON");
    const Value json = Value::object({{"LogFormat", "JSON"}, {"SystemLogLevel", "WARN"}});
    const Value made = ground_->call("CreateFunction", valid().with("LoggingConfig", json)).output;
    EXPECT_EQ(print(made["LoggingConfig"]), R"({"LogFormat":"JSON","ApplicationLogLevel":"INFO",)"
                                            R"("SystemLogLevel":"WARN","LogGroup":"/aws/lambda/f"})");
}

TEST_F(FunctionsTest, ANameIsTakenOnce) {
    ground_->call("CreateFunction", valid());
    expect_error("ResourceConflictException", 409, "Function already exist: f", "CreateFunction", valid());
}

TEST_F(FunctionsTest, EveryWayToNameIt) {
    ground_->call("CreateFunction", valid());
    for (const char* name : {"f", "f:$LATEST", "function:f", "000000000000:function:f",
                             "us-east-1:000000000000:function:f", "arn:aws:lambda:us-east-1:000000000000:function:f",
                             "arn:aws:lambda:us-east-1:000000000000:function:f:$LATEST"})
        EXPECT_EQ(invoke(name).payload.bytes, "1") << name;
    const auto named = [](const char* name) { return Value::object({{"FunctionName", name}}); };
    expect_error("ResourceNotFoundException", 404,
                 "Function not found: arn:aws:lambda:us-east-1:000000000000:function:g", "Invoke", named("g"));
    expect_error("ResourceNotFoundException", 404, "function:f:prod", "Invoke", named("f:prod"));
    expect_error("ResourceNotFoundException", 404,
                 "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')", "GetFunction",
                 named("arn:aws:lambda:eu-west-1:000000000000:function:f"));
    expect_error("ResourceNotFoundException", 404, "function:f:7", "GetFunction",
                 Value::object({{"FunctionName", "f"}, {"Qualifier", "7"}}));
    expect_error("InvalidParameterValueException", 400, "derived qualifier", "GetFunction",
                 Value::object({{"FunctionName", "f:1"}, {"Qualifier", "2"}}));
}

TEST_F(FunctionsTest, AccountsAndRegionsAreApart) {
    ground_->call("CreateFunction", valid());
    ground_->context.account = "111122223333";
    ground_->context.region = "eu-west-1";
    EXPECT_EQ(ground_->call("ListFunctions", Value::empty_object()).output["Functions"].size(), 0U);
    create("f", "python3.12", "app.py",
           "import os\ndef handler(e, c): return [os.environ['AWS_ACCESS_KEY_ID'], os.environ['AWS_REGION']]\n");
    EXPECT_EQ(print(result("f")), R"(["111122223333","eu-west-1"])");
    ground_->context.region = "us-east-1";
    EXPECT_EQ(invoke("arn:aws:lambda:us-east-1:000000000000:function:f").payload.bytes, "1");
}

TEST_F(FunctionsTest, UpdatesKeepWhatTheyDoNotName) {
    const Value made = ground_->call("CreateFunction", valid().with("Description", "first")).output;
    const Value changed =
        ground_->call("UpdateFunctionConfiguration", Value::object({{"FunctionName", "f"}, {"MemorySize", 512}}))
            .output;
    EXPECT_EQ(changed["MemorySize"], Value(512));
    EXPECT_EQ(changed["Description"], Value("first"));
    EXPECT_EQ(changed["Timeout"], Value(30));
    EXPECT_NE(changed["RevisionId"], made["RevisionId"]);
    expect_error("PreconditionFailedException", 412, "RevisionId", "UpdateFunctionConfiguration",
                 Value::object({{"FunctionName", "f"}, {"RevisionId", made["RevisionId"]}}));
    const std::string code = base64_encode(zip({{"app.py", "x = 1\n", 0644, false}}));
    const Value dry =
        ground_->call("UpdateFunctionCode", Value::object({{"FunctionName", "f"}, {"ZipFile", code}, {"DryRun", true}}))
            .output;
    EXPECT_NE(dry["CodeSha256"], made["CodeSha256"]);
    EXPECT_EQ(ground_->call("GetFunctionConfiguration", Value::object({{"FunctionName", "f"}})).output, changed);
    const Value after =
        ground_->call("UpdateFunctionCode", Value::object({{"FunctionName", "f"}, {"ZipFile", code}})).output;
    EXPECT_EQ(after["CodeSha256"], dry["CodeSha256"]);
    EXPECT_EQ(after["MemorySize"], Value(512));
    expect_error("ResourceNotFoundException", 404, "function:g", "UpdateFunctionCode",
                 Value::object({{"FunctionName", "g"}, {"ZipFile", code}}));
}

TEST_F(FunctionsTest, ListsInPages) {
    for (const char* name : {"c", "a", "b"}) ground_->call("CreateFunction", valid().with("FunctionName", name));
    Value page = ground_->call("ListFunctions", Value::object({{"MaxItems", 2}})).output;
    ASSERT_EQ(page["Functions"].size(), 2U);
    EXPECT_EQ(page["Functions"].items()[0]["FunctionName"], Value("a"));
    page = ground_->call("ListFunctions", Value::object({{"MaxItems", 2}, {"Marker", page["NextMarker"]}})).output;
    ASSERT_EQ(page["Functions"].size(), 1U);
    EXPECT_EQ(page["Functions"].items()[0]["FunctionName"], Value("c"));
    EXPECT_FALSE(page.contains("NextMarker"));
    expect_error("InvalidParameterValueException", 400, "Marker", "ListFunctions", Value::object({{"Marker", "???"}}));
}

TEST_F(FunctionsTest, Delete) {
    ground_->call("CreateFunction", valid());
    expect_error("InvalidParameterValueException", 400, "$LATEST", "DeleteFunction",
                 Value::object({{"FunctionName", "f"}, {"Qualifier", "$LATEST"}}));
    EXPECT_EQ(ground_->call("DeleteFunction", Value::object({{"FunctionName", "f"}})).status, 204);
    expect_error("ResourceNotFoundException", 404, "function:f", "DeleteFunction",
                 Value::object({{"FunctionName", "f"}}));
}

TEST_F(FunctionsTest, InvokeChecksWhatItIsGiven) {
    ground_->call("CreateFunction", valid());
    const Value f = Value::object({{"FunctionName", "f"}});
    expect_error("InvalidRequestContentException", 400, "Could not parse request body into json", "Invoke", f,
                 "{\n no");
    expect_error("InvalidRequestContentException", 400, "line: 2, column: ", "Invoke", f, "{\n no");
    expect_error("InvalidRequestContentException", 400, "Could not parse", "Invoke", f, std::string(100'000, '['));
    expect_error("RequestTooLargeException", 413, "6291456", "Invoke", f, '"' + std::string(6291455, 'x') + '"');
    expect_error("RequestTooLargeException", 413, "Event invocation type", "Invoke", f.with("InvocationType", "Event"),
                 '"' + std::string(1048576, 'x') + '"');
    expect_error("InvalidRequestContentException", 400, "Client context", "Invoke", f.with("ClientContext", "???"),
                 "{}");
    expect_error("InvalidRequestContentException", 400, "Client context", "Invoke",
                 f.with("ClientContext", base64_encode("\r\nX: y")), "{}");
    const Answer dry = ground_->call("Invoke", f.with("InvocationType", "DryRun"), "{}");
    EXPECT_EQ(dry.status, 204);
    EXPECT_EQ(dry.payload.bytes, "");
    const Answer answer = invoke("f");
    EXPECT_EQ(answer.output["ExecutedVersion"], Value("$LATEST"));
    EXPECT_EQ(answer.output["StatusCode"], Value(200));
}

}  // namespace
}  // namespace stepwell::lambda
