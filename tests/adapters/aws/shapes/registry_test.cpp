#include "adapters/aws/registry.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <stdexcept>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/models/states.hpp"

namespace stepwell {
namespace {

asio::awaitable<Answer> echo(Context, Request request) { co_return Answer{.output = request.input, .payload = {}}; }

Answer call(const Registry& registry, const Registry::Entry& entry, Value input) {
    asio::io_context loop;
    Answer answer;
    std::exception_ptr failure;
    asio::co_spawn(loop, registry.call(entry, Context{}, Request{.input = std::move(input), .payload = {}}),
                   [&](std::exception_ptr thrown, Answer given) {
                       failure = thrown;
                       answer = std::move(given);
                   });
    loop.run();
    if (failure) std::rethrow_exception(failure);
    return answer;
}

TEST(Registry, FindsWhatWasAdded) {
    Registry registry;
    registry.add(shapes::states::list_executions, echo);
    registry.add(shapes::dynamodb::put_item, echo);
    EXPECT_EQ(registry.find("states", "ListExecutions")->name(), shapes::states::list_executions);
    EXPECT_EQ(registry.find("states", "PutItem"), nullptr);
    ASSERT_EQ(registry.entries().size(), 2U);
    EXPECT_EQ(registry.entries()[0]->name().name, "PutItem");
    EXPECT_EQ(&registry.entries()[0]->shape(), &*shapes::dynamodb::put_item);
    EXPECT_EQ(registry.find_sdk("sfn", "listExecutions"), registry.find("states", "ListExecutions"));
    EXPECT_EQ(registry.find_sdk("sfn", "putItem"), nullptr);
    EXPECT_EQ(registry.find_sdk("states", "listExecutions"), nullptr);
    EXPECT_EQ(registry.find_sdk("sfn", ""), nullptr);
    EXPECT_THROW(registry.add(shapes::dynamodb::put_item, echo), std::logic_error);
}

TEST(Registry, EntriesHaveTheirServicesDialect) {
    constexpr static Dialect dialect{.service = "states", .validation_code = "Wrong"};
    Registry registry;
    registry.add(shapes::states::list_executions, echo);
    registry.add_dialect(dialect);
    registry.add(shapes::states::start_execution, echo);
    registry.add(shapes::dynamodb::put_item, echo);
    EXPECT_EQ(&registry.find("states", "ListExecutions")->dialect(), &dialect);
    EXPECT_EQ(&registry.find("states", "StartExecution")->dialect(), &dialect);
    EXPECT_EQ(&registry.find("dynamodb", "PutItem")->dialect(), &standard_dialect);
    EXPECT_EQ(&registry.dialect("dynamodb"), &standard_dialect);
    EXPECT_THROW(registry.add_dialect(dialect), std::logic_error);
}

TEST(Registry, ChecksBeforeItCalls) {
    Registry registry;
    registry.add(shapes::states::list_executions, echo);
    const auto& entry = *registry.find("states", "ListExecutions");
    const Value fine = Value::object({{"maxResults", 5}, {"unheardOf", 1}, {"nextToken", nullptr}});
    EXPECT_EQ(print(call(registry, entry, fine).output), R"({"maxResults":5})");
    EXPECT_THROW(call(registry, entry, Value::object({{"maxResults", 1001}})), ApiError);
}

TEST(Context, NamesResources) {
    const Context context{{.account = "123456789012", .region = "eu-west-1"}, "", ""};
    EXPECT_EQ(context.arn("states", "stateMachine:m"), "arn:aws:states:eu-west-1:123456789012:stateMachine:m");
}

}  // namespace
}  // namespace stepwell
