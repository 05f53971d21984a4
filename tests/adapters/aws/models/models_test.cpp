#include "adapters/aws/models/models.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <thread>
#include <vector>

#include "adapters/aws/models/apigatewayv2.hpp"
#include "adapters/aws/models/cloudfront.hpp"
#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/models/rekognition.hpp"
#include "adapters/aws/models/s3.hpp"
#include "adapters/aws/models/ssm.hpp"
#include "adapters/aws/models/states.hpp"
#include "tests/adapters/aws/models/all_shapes.hpp"

namespace stepwell::models {
namespace {

using namespace shapes;

const shapes::Member* member(const Shape* shape, std::string_view name) {
    for (const shapes::Member& each : shape->members)
        if (each.name == name) return &each;
    return nullptr;
}

const ErrorShape* error(const Operation& operation, std::string_view code) {
    for (const ErrorShape& each : operation.errors)
        if (each.code == code) return &each;
    return nullptr;
}

TEST(Models, ServicesAreFoundByTheirNames) {
    EXPECT_EQ(find_service("states")->target, "AWSStepFunctions");
    EXPECT_EQ(find_service("states")->json_version, "1.0");
    EXPECT_EQ(find_sdk_service("sfn"), find_service("states"));
    EXPECT_EQ(find_service("ecs")->json_version, "1.1");
    EXPECT_EQ(find_service("apigatewayv2")->signing_name, "apigateway");
    EXPECT_EQ(find_service("apigatewayv2")->protocol, Protocol::rest_json);
    EXPECT_EQ(find_service("dynamodb")->sdk_id, "DynamoDB");
    EXPECT_EQ(find_service("logs")->sdk_id, "CloudWatch Logs");
    EXPECT_EQ(find_service("iam")->xml_namespace, "https://iam.amazonaws.com/doc/2010-05-08/");
    EXPECT_EQ(find_service("ec2")->protocol, Protocol::ec2);
    EXPECT_EQ(find_service("cloudwatch")->protocol, Protocol::cbor);
    EXPECT_EQ(find_service("cloudwatch")->version, "2010-08-01");
    EXPECT_TRUE(find_service("sqs")->query_compatible);
    for (const std::string_view unknown : {"", "dreams", "s", "zzz", "sqs.quer"}) {
        EXPECT_EQ(find_service(unknown), nullptr) << unknown;
        EXPECT_EQ(find(unknown), nullptr) << unknown;
    }
}

TEST(Models, OperationsHaveTheirPlaces) {
    const Operation& invoke = lambda::invoke;
    EXPECT_EQ(invoke.service, find_service("lambda"));
    EXPECT_EQ(invoke.name, "Invoke");
    EXPECT_EQ(invoke.method, "POST");
    EXPECT_EQ(invoke.uri, "/2015-03-31/functions/{FunctionName}/invocations");
    EXPECT_EQ(member(invoke.input, "FunctionName")->place, Place::uri);
    EXPECT_EQ(member(invoke.input, "LogType")->wire, "X-Amz-Log-Type");
    EXPECT_EQ(member(invoke.input, "LogType")->place, Place::header);
    EXPECT_EQ(member(invoke.input, "Qualifier")->place, Place::query);
    EXPECT_EQ(member(invoke.input, "Payload")->place, Place::payload);
    EXPECT_EQ(member(invoke.output, "StatusCode")->place, Place::status);
    EXPECT_EQ(find("lambda")->address("Invoke").method, "POST");
    EXPECT_EQ(find("lambda")->address("Invoke").uri, invoke.uri);
    EXPECT_EQ(lambda::create_function->status, 201);
    EXPECT_EQ(member(apigatewayv2::create_api->input, "ProtocolType")->wire, "protocolType");
    EXPECT_EQ(cloudfront::create_distribution_with_tags->uri, "/2020-05-31/distribution?WithTags");
    EXPECT_EQ(find("states")->operation("PutItem"), nullptr);
    EXPECT_EQ(find("states")->operation("StartExecutionInput"), nullptr);
    EXPECT_EQ(find("states")->operation(""), nullptr);
}

TEST(Models, TimesHaveTheFormOfTheirPlace) {
    EXPECT_EQ(member(apigatewayv2::create_api->output, "CreatedDate")->shape->time, TimeFormat::iso8601);
    EXPECT_EQ(member(states::start_execution->output, "startDate")->shape->time, TimeFormat::unix_seconds);
    EXPECT_EQ(member(s3::get_object->output, "LastModified")->shape->time, TimeFormat::rfc822);
    const Shape* objects = member(s3::list_objects_v2->output, "Contents")->shape;
    EXPECT_EQ(member(objects->element, "LastModified")->shape->time, TimeFormat::iso8601);
}

TEST(Models, RecursiveShapesPointToThemselves) {
    const Shape* item = member(dynamodb::put_item->input, "Item")->shape;
    EXPECT_EQ(member(item->element, "M")->shape->element, item->element);
    EXPECT_EQ(member(item->element, "L")->shape->element, item->element);
}

TEST(Models, ErrorsHaveTheirCodeAndStatus) {
    EXPECT_EQ(error(lambda::get_function, "ResourceNotFoundException")->status, 404);
    EXPECT_TRUE(member(error(lambda::get_function, "ResourceNotFoundException")->shape, "Message"));
    EXPECT_EQ(error(lambda::get_function, "ServiceException")->status, 500);
    EXPECT_EQ(states::start_execution->errors[0].status, 400);
    EXPECT_EQ(error(*find("iam")->operation("GetRole"), "NoSuchEntity")->status, 404);
}

TEST(Models, ConstraintsAreThere) {
    const Shape* name = member(states::create_state_machine->input, "name")->shape;
    EXPECT_EQ(name->min, 1);
    EXPECT_EQ(name->max, 80);
    EXPECT_FALSE(name->sensitive);
    EXPECT_EQ(member(ssm::put_parameter->input, "Name")->shape->max, 2048);
    EXPECT_TRUE(member(ssm::put_parameter->input, "Value")->shape->sensitive);
    EXPECT_EQ(member(dynamodb::put_item->input, "ReturnValues")->shape->values.size(), 5U);
    EXPECT_EQ(member(rekognition::detect_faces->input, "Image")->required, true);
    const Shape* confidence = member(rekognition::detect_labels->input, "MinConfidence")->shape;
    EXPECT_EQ(confidence->max, 100);
    EXPECT_EQ(confidence->type, Type::float_number);
    EXPECT_TRUE(member(lambda::publish_version->input, "FunctionName")->required);
    EXPECT_TRUE(member(dynamodb::transact_write_items->input, "ClientRequestToken")->idempotency_token);
}

TEST(Models, PagesAndHosts) {
    EXPECT_EQ(dynamodb::list_tables->pages.input, "ExclusiveStartTableName");
    EXPECT_EQ(dynamodb::list_tables->pages.output, "LastEvaluatedTableName");
    EXPECT_EQ(dynamodb::list_tables->pages.result, "TableNames");
    EXPECT_EQ(dynamodb::list_tables->pages.limit, "Limit");
    EXPECT_EQ(s3::list_objects->pages.output, "NextMarker||Contents[-1].Key");
    EXPECT_TRUE(dynamodb::put_item->pages.output.empty());
    EXPECT_EQ(states::start_sync_execution->host_prefix, "sync-");
}

TEST(Models, StreamsAndDocuments) {
    EXPECT_TRUE(member(s3::put_object->input, "Body")->streaming);
    const shapes::Member* events = member(lambda::invoke_with_response_stream->output, "EventStream");
    EXPECT_TRUE(events->streaming);
    EXPECT_TRUE(events->shape->event_stream);
    EXPECT_EQ(events->shape->type, Type::blob);
    EXPECT_TRUE(member(events->shape, "PayloadChunk"));
    const Shape* deployment = member(ecs::create_service->input, "deploymentConfiguration")->shape;
    EXPECT_EQ(member(member(deployment, "lifecycleHooks")->shape->element, "hookDetails")->shape->type, Type::document);
}

TEST(Models, ListsAndMapsHaveTheirNamesOnTheWire) {
    EXPECT_EQ(member(s3::list_buckets->output, "Buckets")->shape->item, "Bucket");
    EXPECT_TRUE(member(s3::list_objects_v2->output, "Contents")->shape->flattened);
    const Operation& send = *find("sqs.query")->operation("SendMessage");
    EXPECT_EQ(send.service->protocol, Protocol::query);
    const shapes::Member* attributes = member(send.input, "MessageAttributes");
    EXPECT_EQ(attributes->wire, "MessageAttribute");
    EXPECT_TRUE(attributes->shape->flattened);
    EXPECT_EQ(attributes->shape->key_name, "Name");
    EXPECT_EQ(attributes->shape->item, "Value");
    EXPECT_EQ(error(*find("sqs.query")->operation("GetQueueUrl"), "AWS.SimpleQueueService.NonExistentQueue")->status,
              400);
}

TEST(Models, NamesThatNothingHasAreErrorsOfOurs) {
    EXPECT_THROW(*(OperationName{"states", "PutItem"}), std::logic_error);
    EXPECT_THROW(*(OperationName{"dreams", "PutItem"}), std::logic_error);
}

// What the JSON codec relies on.
TEST(Models, MembersOfTheJsonProtocolsHaveOneName) {
    for (const std::string_view id : emulated) {
        if (find_service(id)->protocol != Protocol::json) continue;
        for (const Shape* shape : all_shapes(id))
            for (const shapes::Member& each : shape->members) {
                EXPECT_EQ(each.name, each.wire) << shape->name;
                EXPECT_EQ(each.place, Place::body) << shape->name;
            }
    }
}

TEST(Models, EveryOperationOfEveryServiceCanBeRead) {
    std::size_t operations = 0;
    std::string_view before;
    for (const Service* service : services()) {
        EXPECT_LT(before, service->id);
        before = service->id;
        for (const std::string_view name : find(service->id)->operations()) {
            const Operation* operation = find(service->id)->operation(name);
            ASSERT_TRUE(operation) << service->id << " " << name;
            EXPECT_EQ(operation->name, name);
            EXPECT_EQ(operation->service, service);
            EXPECT_FALSE(operation->uri.empty());
            ++operations;
        }
        for (const Shape* shape : all_shapes(service->id)) {
            EXPECT_FALSE(shape->name.empty());
            EXPECT_EQ(shape->element != nullptr, shape->type == Type::list || shape->type == Type::map) << shape->name;
            EXPECT_EQ(shape->key != nullptr, shape->type == Type::map) << shape->name;
            EXPECT_LE(shape->min, shape->max) << shape->name;
        }
    }
    EXPECT_GT(services().size(), 400U);
    EXPECT_GT(operations, 18000U);
}

TEST(Models, ThreadsMayReadOneAtTheSameTime) {
    std::vector<std::thread> threads;
    std::vector<const Operation*> found(8);
    for (std::size_t i = 0; i < found.size(); ++i)
        threads.emplace_back([&found, i] {
            for (const std::string_view name : find("glue")->operations()) found[i] = find("glue")->operation(name);
        });
    for (std::thread& thread : threads) thread.join();
    for (const Operation* each : found) EXPECT_EQ(each, found[0]);
}

}  // namespace
}  // namespace stepwell::models
