#include "adapters/aws/protocol/json.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/models/secretsmanager.hpp"
#include "adapters/aws/models/states.hpp"
#include "adapters/services/dynamodb/dialect.hpp"
#include "tests/adapters/aws/protocol/route_to.hpp"

namespace stepwell::protocol::json {
namespace {

http::Response encode(const shapes::Operation& operation, Answer answer, std::string version) {
    test::RouteTo to(&operation);
    to.route.json_version = std::move(version);
    return json::encode(to.route, std::move(answer));
}

TEST(JsonProtocol, EncodesWhatTheShapeKnows) {
    const Answer answer{.output = Value::object({{"executionArn", "arn"}, {"startDate", 5}, {"internal", true}}),
                        .payload = {}};
    const http::Response response = encode(shapes::states::start_execution, answer, "1.0");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.headers.get("content-type"), "application/x-amz-json-1.0");
    EXPECT_EQ(response.body, R"({"executionArn":"arn","startDate":5})");
    EXPECT_EQ(encode(shapes::states::delete_state_machine, Answer{}, "1.0").body, "{}");
    EXPECT_EQ(encode(shapes::ecs::stop_task, Answer{}, "1.1").headers.get("Content-Type"),
              "application/x-amz-json-1.1");
}

std::string error(const shapes::Operation& operation, const ApiError& said) {
    const bool dynamodb = operation.service->id == "dynamodb";
    return encode_error(test::RouteTo(&operation, dynamodb ? dynamodb::dialect : standard_dialect).route, said).body;
}

TEST(JsonProtocol, ErrorsNameTheirTypeAsEachServiceDoes) {
    EXPECT_EQ(
        error(shapes::states::start_execution, {"StateMachineDoesNotExist", 400, "State Machine Does Not Exist: 'a'"}),
        R"({"__type":"StateMachineDoesNotExist","message":"State Machine Does Not Exist: 'a'"})");
    EXPECT_EQ(
        error(shapes::dynamodb::put_item, {"ResourceNotFoundException", 400, "Requested resource not found"}),
        R"({"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found"})");
    EXPECT_EQ(error(shapes::dynamodb::put_item, {"ValidationException", 400, "m"}),
              R"({"__type":"com.amazon.coral.validate#ValidationException","message":"m"})");
    EXPECT_EQ(error(shapes::states::start_execution, {"SerializationException", 400, ""}),
              R"({"__type":"com.amazon.coral.service#SerializationException"})");
    EXPECT_EQ(error(shapes::secretsmanager::get_secret_value, {"ResourceNotFoundException", 400, "gone"}),
              R"({"__type":"ResourceNotFoundException","Message":"gone"})");
}

TEST(JsonProtocol, ErrorsSayMoreWhereTheirShapeDoes) {
    const ApiError failed("ConditionalCheckFailedException", 400, "The conditional request failed",
                          Value::object({{"Item", Value::object({{"a", Value::object({{"S", "x"}})}})}}));
    EXPECT_EQ(error(shapes::dynamodb::put_item, failed),
              R"({"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException",)"
              R"("message":"The conditional request failed","Item":{"a":{"S":"x"}}})");
    EXPECT_EQ(error(shapes::states::tag_resource, {"TooManyTags", 400, "m", Value::object({{"resourceName", "r"}})}),
              R"({"__type":"TooManyTags","message":"m","resourceName":"r"})");
}

TEST(JsonProtocol, ErrorsKeepTheirStatus) {
    EXPECT_EQ(encode_error(Route(), {"InternalFailure", 500, "m"}).status, 500);
    EXPECT_EQ(encode_error(Route(), {"InternalFailure", 500, "m"}).headers.get("Content-Type"),
              "application/x-amz-json-1.0");
}

}  // namespace
}  // namespace stepwell::protocol::json
