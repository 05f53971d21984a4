// Versions, aliases and what belongs to them.
#include "adapters/platform/base64.hpp"
#include "adapters/services/lambda/eventstream.hpp"
#include "adapters/services/lambda/functions.hpp"
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

class VersionsTest : public LambdaTest {
protected:
    void SetUp() override { create("f", "python3.11", "app.py", source("one")); }
    static std::string source(const std::string& word) { return "def handler(e, c): return '" + word + "'\n"; }
    void update(const std::string& word) {
        const std::string code = base64_encode(zip({{"app.py", source(word), 0644, false}}));
        ground_->call("UpdateFunctionCode", named().with("ZipFile", code));
    }
    static Value named() { return Value::object({{"FunctionName", "f"}}); }
    Value call(std::string_view operation, Value input) { return ground_->call(operation, std::move(input)).output; }
    Value qualified(std::string_view qualifier) {
        const Answer answer = invoke("f", "{}", Value::object({{"Qualifier", qualifier}}));
        return *parse_json(answer.payload.bytes);
    }
};

TEST_F(VersionsTest, StayWhatTheyWere) {
    EXPECT_EQ(call("PublishVersion", named())["Version"], Value("1"));
    update("two");
    EXPECT_EQ(qualified("1"), Value("one"));
    EXPECT_EQ(qualified("$LATEST"), Value("two"));
    restart();
    EXPECT_EQ(qualified("1"), Value("one"));
    EXPECT_EQ(call("PublishVersion", named())["Version"], Value("2"));
    EXPECT_EQ(call("PublishVersion", named())["Version"], Value("2")) << "nothing has changed";
    call("DeleteFunction", named().with("Qualifier", "2"));
    EXPECT_EQ(call("ListVersionsByFunction", named())["Versions"].size(), 2U);
    EXPECT_EQ(call("PublishVersion", named())["Version"], Value("3")) << "numbers are not used again";
}

TEST_F(VersionsTest, PublishingChecksWhatItIsTold) {
    expect_error("InvalidParameterValueException", 400, "is different from current CodeSHA256", "PublishVersion",
                 named().with("CodeSha256", "x"));
    expect_error("PreconditionFailedException", 412, "RevisionId", "PublishVersion", named().with("RevisionId", "x"));
    expect_error("ResourceNotFoundException", 404, "function:g", "PublishVersion",
                 Value::object({{"FunctionName", "g"}}));
}

TEST_F(VersionsTest, AnAliasMovesAndSharesOut) {
    call("PublishVersion", named());
    update("two");
    call("PublishVersion", named());
    const Value alias = named().with("Name", "live");
    call("CreateAlias", alias.with("FunctionVersion", "1"));
    EXPECT_EQ(qualified("live"), Value("one"));
    const auto routed = [](const char* version, double weight) {
        return Value::object({{"AdditionalVersionWeights", Value::object({{version, weight}})}});
    };
    call("UpdateAlias", alias.with("RoutingConfig", routed("2", 1.0)));
    EXPECT_EQ(qualified("live"), Value("two"));
    call("UpdateAlias", alias.with("RoutingConfig", routed("2", 0.0)));
    EXPECT_EQ(qualified("live"), Value("one"));
    expect_error("ResourceNotFoundException", 404, "function:f:9", "UpdateAlias", alias.with("FunctionVersion", "9"));
    expect_error("InvalidParameterValueException", 400, "already included in routing", "UpdateAlias",
                 alias.with("RoutingConfig", routed("1", 0.5)));
    expect_error("ResourceConflictException", 409, "Alias already exists", "CreateAlias",
                 alias.with("FunctionVersion", "1"));
    expect_error("ResourceConflictException", 409, "referenced by an alias", "DeleteFunction",
                 named().with("Qualifier", "1"));
}

TEST_F(VersionsTest, SettingsOfEvents) {
    const Value none = named().with(
        "DestinationConfig", *parse_json(R"({"OnFailure":{"Destination":"arn:aws:sqs:us-east-1:000000000000:q"}})"));
    expect_error("InvalidParameterValueException", 400, "DestinationConfig", "PutFunctionEventInvokeConfig", none);
    expect_error("ResourceNotFoundException", 404, "EventInvokeConfig", "UpdateFunctionEventInvokeConfig",
                 named().with("MaximumRetryAttempts", 1));
    call("PutFunctionEventInvokeConfig", named().with("MaximumRetryAttempts", 1));
    const Value changed = call("UpdateFunctionEventInvokeConfig", named().with("MaximumEventAgeInSeconds", 60));
    EXPECT_EQ(changed["MaximumRetryAttempts"], Value(1));
    EXPECT_EQ(changed["MaximumEventAgeInSeconds"], Value(60));
}

TEST_F(VersionsTest, APolicyIsBounded) {
    const auto statement = [](const std::string& id) {
        return named()
            .with("StatementId", id)
            .with("Action", "lambda:InvokeFunction")
            .with("Principal", "events.amazonaws.com");
    };
    std::string code;
    for (int number = 0; number < 300 && code.empty(); ++number) {
        try {
            call("AddPermission", statement("s" + std::to_string(number)));
        } catch (const ApiError& error) {
            code = error.code;
        }
    }
    EXPECT_EQ(code, "PolicyLengthExceededException");
    expect_error("ResourceNotFoundException", 404, "is not found in resource policy", "RemovePermission",
                 named().with("StatementId", "none"));
}

TEST_F(VersionsTest, LayersAreFoundAndChecked) {
    const Value content = Value::object({{"ZipFile", base64_encode(zip({{"python/l.py", "X = 5\n", 0644, false}}))}});
    const Value layer = Value::object({{"LayerName", "l"}, {"Content", content}});
    const Value first = call("PublishLayerVersion", layer)["LayerVersionArn"];
    const Value second = call("PublishLayerVersion", layer)["LayerVersionArn"];
    create("g", "python3.11", "app.py", "import l\ndef handler(e, c): return l.X\n",
           Value::object({{"Layers", Value::array({second})}}));
    EXPECT_EQ(result("g"), Value(5));
    const Value update = Value::object({{"FunctionName", "g"}});
    expect_error("InvalidParameterValueException", 400, "Two different versions", "UpdateFunctionConfiguration",
                 update.with("Layers", Value::array({first, second})));
    expect_error("InvalidParameterValueException", 400, "does not exist", "UpdateFunctionConfiguration",
                 update.with("Layers", Value::array({"arn:aws:lambda:us-east-1:000000000000:layer:l:9"})));
    restart();
    EXPECT_EQ(result("g"), Value(5));
}

TEST(EventStream, FramesAreAsSpecified) {
    // written by hand of the specification, with zlib's checksums
    EXPECT_EQ(base64_encode(event_frame("A", "b", "c")),
              "AAAASQAAADgYw13PCzpldmVudC10eXBlBwABQQ06Y29udGVudC10eXBlBwABYg06bWVzc2FnZS10eXBl"
              "BwAFZXZlbnRj/7Of3g==");
}

}  // namespace
}  // namespace stepwell::lambda
