// Invocations that nobody waits for.
#include "adapters/services/lambda/events.hpp"
#include "engine/runtime/clock.hpp"

#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

class EventsTest : public LambdaTest {
protected:
    Answer send(std::string_view name, const std::string& payload) {
        return invoke(name, payload, Value::object({{"InvocationType", "Event"}}));
    }
    /// Writes the number of its calls so far, and fails the first `failures` times.
    void create_failing(int failures) {
        create("f", "python3.11", "app.py",
               "import os\ndef handler(path, context):\n"
               "    count = len(os.listdir(path))\n"
               "    with open(path + '/part', 'w') as f: f.write(context.aws_request_id)\n"
               "    os.rename(path + '/part', path + '/' + str(count))\n"
               "    if count < " +
                   std::to_string(failures) + ": raise ValueError('not yet')\n");
        std::filesystem::create_directory(file("calls"));
    }
    std::size_t recorded() { return documents_.list("lambda.events").size(); }
};

TEST_F(EventsTest, IsAcknowledgedAndThenDone) {
    create_failing(0);
    const Answer answer = send("f", print(Value(file("calls"))));
    EXPECT_EQ(answer.status, 202);
    EXPECT_EQ(answer.payload.bytes, "");
    EXPECT_EQ(wait_for_file(file("calls/0")).size(), 36U);
    await([&] { return recorded() == 0; });
}

TEST_F(EventsTest, FailuresAreTriedTwiceMore) {
    create_failing(100);
    send("f", print(Value(file("calls"))));
    const std::string id = wait_for_file(file("calls/0"));
    const auto attempts = [&] {
        const auto records = documents_.list("lambda.events");
        return records.empty() ? -1 : records[0].second["Attempts"].as_integer().value_or(0);
    };
    await([&] { return attempts() == 1; });
    ground_->clock.advance(std::chrono::minutes(1));
    EXPECT_EQ(wait_for_file(file("calls/1")), id) << "the same request id";
    await([&] { return attempts() == 2; });
    ground_->clock.advance(std::chrono::minutes(2));
    wait_for_file(file("calls/2"));
    await([&] { return recorded() == 0; });
    EXPECT_FALSE(std::filesystem::exists(file("calls/3")));
}

TEST_F(EventsTest, SurviveARestart) {
    create_failing(1);
    send("f", print(Value(file("calls"))));
    wait_for_file(file("calls/0"));
    await([&] { return documents_.list("lambda.events")[0].second["Attempts"] == Value(1); });
    restart();
    EXPECT_EQ(recorded(), 1U);
    ground_->clock.advance(std::chrono::minutes(2));
    wait_for_file(file("calls/1"));
    await([&] { return recorded() == 0; });
}

TEST_F(EventsTest, WhatRunsWhenTheServerStopsRunsAgain) {
    create("f", "python3.11", "app.py",
           "import os, time\ndef handler(path, context):\n"
           "    if os.path.exists(path + '/first'):\n        open(path + '/second', 'w').write('x')\n        return\n"
           "    open(path + '/first', 'w').write('x')\n    time.sleep(1000)\n",
           Value::object({{"Timeout", 900}}));
    std::filesystem::create_directory(file("calls"));
    send("f", print(Value(file("calls"))));
    wait_for_file(file("calls/first"));
    restart();
    wait_for_file(file("calls/second"));
    await([&] { return recorded() == 0; });
}

TEST_F(EventsTest, EventsOfADeletedFunctionAreDropped) {
    create_failing(100);
    send("f", print(Value(file("calls"))));
    wait_for_file(file("calls/0"));
    await([&] { return recorded() == 1 && documents_.list("lambda.events")[0].second["Attempts"] == Value(1); });
    ground_->call("DeleteFunction", Value::object({{"FunctionName", "f"}}));
    ground_->clock.advance(std::chrono::minutes(1));
    await([&] { return recorded() == 0; });
}

}  // namespace
}  // namespace stepwell::lambda
