// What of an execution's history is logged, and how.
#include "api/states/execution_log.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "api/states/configurations.hpp"

namespace stepwell::states {
namespace {

constexpr std::int64_t start_ms = 1'700'000'000'123;  // 2023-11-14T22:13:20.123Z

Event event(EventType type, std::vector<EventField> fields) {
    return {7, 5, type, TimePoint(std::chrono::milliseconds(start_ms)), std::move(fields)};
}

ExecutionRecord record() {
    ExecutionRecord record;
    record.arn = "arn:aws:states:us-east-1:000000000000:execution:m:e";
    record.machine_arn = "arn:aws:states:us-east-1:000000000000:stateMachine:m";
    return record;
}

Value logged(const Event& event, bool data = true) {
    const Parsed parsed = parse_json(log_message(record(), event, data));
    EXPECT_TRUE(parsed);
    return *parsed;
}

// The developer guide's table; what is not named here is logged at ALL only.
const std::map<std::string, LogLevel> guide = {
    {"ExecutionAborted", LogLevel::fatal},
    {"ExecutionFailed", LogLevel::fatal},
    {"ExecutionTimedOut", LogLevel::fatal},
    {"FailStateEntered", LogLevel::error},
    {"LambdaFunctionFailed", LogLevel::error},
    {"LambdaFunctionScheduleFailed", LogLevel::error},
    {"LambdaFunctionStartFailed", LogLevel::error},
    {"LambdaFunctionTimedOut", LogLevel::error},
    {"MapIterationAborted", LogLevel::error},
    {"MapIterationFailed", LogLevel::error},
    {"MapStateAborted", LogLevel::error},
    {"MapStateFailed", LogLevel::error},
    {"ParallelStateAborted", LogLevel::error},
    {"ParallelStateFailed", LogLevel::error},
    {"TaskFailed", LogLevel::error},
    {"TaskStartFailed", LogLevel::error},
    {"TaskStateAborted", LogLevel::error},
    {"TaskSubmitFailed", LogLevel::error},
    {"TaskTimedOut", LogLevel::error},
    {"WaitStateAborted", LogLevel::error},
};
// Ours, of types that the guide does not rank.
const std::map<std::string, LogLevel> beside = {
    {"ActivityFailed", LogLevel::error},   {"ActivityScheduleFailed", LogLevel::error},
    {"ActivityTimedOut", LogLevel::error}, {"EvaluationFailed", LogLevel::error},
    {"MapRunAborted", LogLevel::error},    {"MapRunFailed", LogLevel::error},
};

TEST(LogLevels, EveryEventTypeIsLoggedAsTheGuideSays) {
    std::set<std::string> seen;
    for (int i = 0; i < static_cast<int>(EventType::none); ++i) {
        const auto type = static_cast<EventType>(i);
        const std::string name(name_of(type));
        seen.insert(name);
        LogLevel expected = LogLevel::all;
        if (guide.contains(name)) expected = guide.at(name);
        if (beside.contains(name)) expected = beside.at(name);
        EXPECT_EQ(level_of(type), expected) << name;
        for (const LogLevel level : {LogLevel::off, LogLevel::fatal, LogLevel::error, LogLevel::all})
            EXPECT_EQ(is_logged(type, level), level != LogLevel::off && level >= expected) << name;
    }
    for (const auto* table : {&guide, &beside})
        for (const auto& [name, level] : *table) EXPECT_TRUE(seen.contains(name)) << name;
}

TEST(LogLevels, NamesOfLevels) {
    EXPECT_EQ(parse_log_level("ALL"), LogLevel::all);
    EXPECT_EQ(parse_log_level("ERROR"), LogLevel::error);
    EXPECT_EQ(parse_log_level("FATAL"), LogLevel::fatal);
    EXPECT_EQ(parse_log_level("OFF"), LogLevel::off);
}

TEST(LogMessage, IsAsTheServiceWritesIt) {
    const Event entered = event(EventType::PassStateEntered,
                                {{"name", "A"}, {"input", *parse_json(R"({"a":1})"), EventField::Form::payload}});
    EXPECT_EQ(log_message(record(), entered, true),
              R"({"id":"7","type":"PassStateEntered","details":{"name":"A","input":"{\"a\":1}",)"
              R"("inputDetails":{"truncated":false}},"previous_event_id":"5","event_timestamp":"1700000000123",)"
              R"("execution_arn":"arn:aws:states:us-east-1:000000000000:execution:m:e","redrive_count":"0"})");
    EXPECT_EQ(print(logged(entered, false)["details"]), R"({"name":"A"})");
    EXPECT_EQ(print(logged(event(EventType::MapStateSucceeded, {}))["details"]), "{}");
}

TEST(LogMessage, WithoutDataStillSaysWhatFailed) {
    const Event failed = event(EventType::TaskFailed, {{"resource", "invoke"}, {"error", "E"}, {"cause", "C"}});
    EXPECT_EQ(print(logged(failed, false)["details"]), R"({"resource":"invoke","error":"E","cause":"C"})");
    const Event scheduled =
        event(EventType::TaskScheduled, {{"resource", "invoke"}, {"parameters", Value(1), EventField::Form::text}});
    EXPECT_EQ(print(logged(scheduled, false)["details"]), R"({"resource":"invoke"})");
    EXPECT_EQ(print(logged(scheduled)["details"]), R"({"resource":"invoke","parameters":"1"})");
    const Event exited =
        event(EventType::PassStateExited,
              {{"name", "A"}, {"assignedVariables", Value::object({{"v", 1}}), EventField::Form::texts}});
    EXPECT_EQ(print(logged(exited, false)["details"]), R"({"name":"A"})");
}

TEST(LogMessage, LongDataIsCutWhereItsEscapedTextExceeds248KB) {
    constexpr std::size_t most = std::size_t{248} * 1024;
    const auto input_of = [](const std::string& text) {
        return logged(event(EventType::ExecutionStarted, {{"input", text, EventField::Form::payload}}))["details"];
    };
    const Value whole = input_of(std::string(most, 'x'));
    EXPECT_EQ(whole["input"].as_string().size(), most);
    EXPECT_FALSE(whole["inputDetails"]["truncated"].as_bool());
    const Value longer = input_of(std::string(most + 1, 'x'));
    EXPECT_EQ(longer["input"].as_string().size(), most);
    EXPECT_TRUE(longer["inputDetails"]["truncated"].as_bool());
    const Value quotes = input_of(std::string(most, '"'));  // each takes two bytes
    EXPECT_EQ(quotes["input"].as_string().size(), most / 2);
    EXPECT_TRUE(quotes["inputDetails"]["truncated"].as_bool());
    std::string text = "x";
    while (text.size() < most + 10) text += "\xC3\xA4";  // two bytes each: the limit lies within one
    EXPECT_EQ(input_of(text)["input"].as_string().size(), most - 1);
}

TEST(LogMessage, VariablesTakeTheRoomThatTheOutputLeaves) {
    const std::string half(std::size_t{200} * 1024, 'x');
    const Event exited =
        event(EventType::PassStateExited,
              {{"output", half, EventField::Form::payload},
               {"assignedVariables", Value::object({{"a", half}, {"b", 1}}), EventField::Form::texts}});
    const std::string message = log_message(record(), exited, true);
    EXPECT_LE(message.size(), std::size_t{256} * 1024);
    const Value details = (*parse_json(message))["details"];
    EXPECT_FALSE(details["outputDetails"]["truncated"].as_bool());
    EXPECT_TRUE(details["assignedVariablesDetails"]["truncated"].as_bool());
    EXPECT_LT(details["assignedVariables"]["a"].as_string().size(), std::size_t{48} * 1024);
}

TEST(LogStream, IsOneForAStateMachineAndMinute) {
    const std::string machine = record().machine_arn;
    const TimePoint time(std::chrono::milliseconds{start_ms});
    const std::string stream = log_stream(machine, time);
    EXPECT_TRUE(stream.starts_with("states/m/2023-11-14-22-13/")) << stream;
    EXPECT_EQ(stream.size(), std::string("states/m/2023-11-14-22-13/").size() + 8);
    EXPECT_EQ(log_stream(machine, time + std::chrono::seconds(39)), stream);
    EXPECT_NE(log_stream(machine, time + std::chrono::seconds(40)), stream);
    EXPECT_NE(log_stream("arn:aws:states:us-east-1:111111111111:stateMachine:m", time), stream);
    EXPECT_TRUE(log_stream(machine + "/Label", time).starts_with("states/m/Label/"));
}

std::string refusal(const Value& encryption) {
    try {
        check_encryption({}, encryption);
        return "";
    } catch (const ApiError& error) {
        EXPECT_EQ(error.code, "InvalidEncryptionConfiguration");
        return error.message;
    }
}

Value key(const std::string& id) { return Value::object({{"type", "CUSTOMER_MANAGED_KMS_KEY"}, {"kmsKeyId", id}}); }

TEST(Encryption, KeysInAllTheirForms) {
    for (const char* id : {"1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-1234abcd12ab34cd56ef1234567890ab", "alias/mine",
                           "arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab",
                           "arn:aws:kms:us-east-1:111111111111:alias/theirs"}) {
        EXPECT_EQ(refusal(key(id)), "") << id;
    }
    for (const char* id : {"alias/", "a key", "arn:aws:s3:::bucket", "arn:aws:kms:us-east-1:000000000000:grant/x",
                           "arn:aws:kms:eu-west-1:000000000000:key/1", "arn:aws:kms:us-east-1::key/1", "arn:"}) {
        EXPECT_NE(refusal(key(id)), "") << id;
    }
    EXPECT_NE(refusal(Value::object({{"type", "CUSTOMER_MANAGED_KMS_KEY"}})), "");
    EXPECT_NE(refusal(Value::object({{"type", "AWS_OWNED_KEY"}, {"kmsKeyId", "alias/mine"}})), "");
    EXPECT_NE(refusal(Value::object({{"type", "AWS_OWNED_KEY"}, {"kmsDataKeyReusePeriodSeconds", 60}})), "");
    EXPECT_EQ(refusal(Value::object({{"type", "AWS_OWNED_KEY"}})), "");
    EXPECT_EQ(refusal({}), "");
}

TEST(Encryption, IsDescribedWithItsDefaults) {
    EXPECT_EQ(print(encryption_of({})), R"({"type":"AWS_OWNED_KEY"})");
    EXPECT_EQ(encryption_of(key("alias/mine"))["kmsDataKeyReusePeriodSeconds"], Value(300));
    EXPECT_EQ(encryption_of(key("alias/mine").with("kmsDataKeyReusePeriodSeconds", 60))["kmsDataKeyReusePeriodSeconds"],
              Value(60));
}

}  // namespace
}  // namespace stepwell::states
