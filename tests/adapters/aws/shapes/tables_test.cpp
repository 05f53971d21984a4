#include <gtest/gtest.h>

#include <string_view>

#include "tests/adapters/aws/shapes/all_tables.hpp"

namespace stepwell::shapes {
namespace {

const Member* member(const Shape* shape, std::string_view name) {
    for (const Member& each : shape->members)
        if (each.name == name) return &each;
    return nullptr;
}

TEST(Tables, ServicesAreFoundByTheirNames) {
    EXPECT_EQ(states::service.target, "AWSStepFunctions");
    EXPECT_EQ(states::service.json_version, "1.0");
    EXPECT_EQ(states::service.sdk_name, "sfn");
    EXPECT_EQ(ecs::service.json_version, "1.1");
    EXPECT_EQ(apigatewayv2::service.signing_name, "apigateway");
    EXPECT_EQ(apigatewayv2::service.protocol, Protocol::rest_json);
    EXPECT_EQ(dynamodb::service.sdk_id, "DynamoDB");
}

TEST(Tables, OperationsHaveTheirPlaces) {
    EXPECT_EQ(lambda::invoke.uri, "/2015-03-31/functions/{FunctionName}/invocations");
    EXPECT_EQ(member(lambda::invoke.input, "FunctionName")->place, Place::uri);
    EXPECT_EQ(member(lambda::invoke.input, "LogType")->wire, "X-Amz-Log-Type");
    EXPECT_EQ(member(lambda::invoke.input, "LogType")->place, Place::header);
    EXPECT_EQ(member(lambda::invoke.input, "Qualifier")->place, Place::query);
    EXPECT_EQ(member(lambda::invoke.input, "Payload")->place, Place::payload);
    EXPECT_EQ(member(lambda::invoke.output, "StatusCode")->place, Place::status);
    EXPECT_EQ(lambda::create_function.status, 201);
    EXPECT_EQ(member(apigatewayv2::create_api.input, "ProtocolType")->wire, "protocolType");
    EXPECT_EQ(member(apigatewayv2::create_api.output, "CreatedDate")->shape->time, TimeFormat::iso8601);
    EXPECT_EQ(member(states::start_execution.output, "startDate")->shape->time, TimeFormat::unix_seconds);
}

TEST(Tables, RecursiveShapesPointToThemselves) {
    const Shape* item = member(dynamodb::put_item.input, "Item")->shape;
    EXPECT_EQ(member(item->element, "M")->shape->element, item->element);
    EXPECT_EQ(member(item->element, "L")->shape->element, item->element);
}

TEST(Tables, ErrorsHaveTheirStatus) {
    for (const ErrorShape& error : lambda::get_function.errors) {
        if (error.code == "ResourceNotFoundException") {
            EXPECT_EQ(error.status, 404);
            EXPECT_TRUE(member(error.shape, "Message"));
        }
        if (error.code == "ServiceException") {
            EXPECT_EQ(error.status, 500);
        }
    }
    EXPECT_EQ(states::start_execution.errors[0].status, 400);
}

// What the JSON codec and the generator rely on.
TEST(Tables, MembersOfTheJsonProtocolsHaveOneName) {
    for (const Operation* operation : all_operations()) {
        if (operation->service->protocol != Protocol::json) continue;
        std::set<const Shape*> shapes;
        collect(operation->input, shapes);
        collect(operation->output, shapes);
        for (const Shape* shape : shapes)
            for (const Member& each : shape->members) {
                EXPECT_EQ(each.name, each.wire) << shape->name;
                EXPECT_EQ(each.place, Place::body) << shape->name;
            }
    }
}

TEST(Tables, EveryShapeIsComplete) {
    for (const Shape* shape : all_shapes()) {
        EXPECT_FALSE(shape->name.empty());
        EXPECT_EQ(shape->element != nullptr, shape->type == Type::list || shape->type == Type::map) << shape->name;
        EXPECT_EQ(shape->key != nullptr, shape->type == Type::map) << shape->name;
        EXPECT_LE(shape->min, shape->max) << shape->name;
    }
}

}  // namespace
}  // namespace stepwell::shapes
