#include "adapters/aws/shapes/recase.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/models/states.hpp"

namespace stepwell::shapes {
namespace {

Value parsed(std::string_view text) { return *parse_json(text); }

TEST(Recase, NamesOfTheModelChangeAndKeysOfMapsDoNot) {
    const Value sdk = parsed(R"({"Cluster":"c","Overrides":{"ContainerOverrides":[{"Name":"n","Environment":[]}]}})");
    const Value model = parsed(R"({"cluster":"c","overrides":{"containerOverrides":[{"name":"n","environment":[]}]}})");
    EXPECT_EQ(print(from_sdk_case(*ecs::run_task->input, sdk)), print(model));
    EXPECT_EQ(print(from_sdk_case(*ecs::run_task->input, model)), print(model));
    EXPECT_EQ(print(to_sdk_case(*ecs::run_task->input, model)), print(sdk));

    const Value item = parsed(R"({"TableName":"t","Item":{"myKey":{"M":{"otherKey":{"S":"x"}}}}})");
    EXPECT_EQ(print(from_sdk_case(*dynamodb::put_item->input, item)), print(item));
    EXPECT_EQ(print(to_sdk_case(*dynamodb::put_item->input, item)), print(item));

    const Value labels = parsed(R"({"family":"f","containerDefinitions":[{"dockerLabels":{"someLabel":"v"}}]})");
    EXPECT_EQ(print(to_sdk_case(*ecs::register_task_definition->input, labels)),
              R"({"Family":"f","ContainerDefinitions":[{"DockerLabels":{"someLabel":"v"}}]})");
}

TEST(Recase, SaysWhichMemberItDoesNotKnow) {
    const auto unknown = [](std::string_view text) { return unknown_member(*ecs::run_task->input, parsed(text)); };
    EXPECT_EQ(unknown(R"({"Cluster":"c","count":1})"), "");
    EXPECT_EQ(unknown(R"({"Foo":"c"})"), "Foo");
    EXPECT_EQ(unknown(R"({"Cluster":"c","Overrides":{"Foo":1}})"), "Overrides.Foo");
    EXPECT_EQ(unknown(R"({"Overrides":{"ContainerOverrides":[{},{"Name":"a","nAme":1}]}})"),
              "Overrides.ContainerOverrides[1].nAme");
    EXPECT_EQ(unknown_member(*dynamodb::put_item->input, parsed(R"({"Item":{"any":{"Z":1}}})")), "Item.any.Z");
}

TEST(Recase, ValuesOfAnotherTypeThanTheShapeStayAsTheyAre) {
    const Value odd = parsed(R"({"cluster":[1],"overrides":"x","tags":{"a":1}})");
    EXPECT_EQ(print(to_sdk_case(*ecs::run_task->input, odd)), R"({"Cluster":[1],"Overrides":"x","Tags":{"a":1}})");
}

}  // namespace
}  // namespace stepwell::shapes
