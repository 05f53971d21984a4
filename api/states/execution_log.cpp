// api/states/execution_log.cpp — history events as log events. Delivery is best effort, as AWS's is: an execution never
// waits for its log, and events that were on disk but not yet written when the server is killed are not in the log.
#include "api/states/execution_log.hpp"

#include <array>
#include <cstdio>

#include "adapters/platform/civil_time.hpp"
#include "api/states/configurations.hpp"
#include "api/states/names.hpp"
#include "engine/runtime/executions.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::states {

namespace {

// AWS: "If escaped input or escaped output sent to CloudWatch Logs exceeds 248 KB, it will be truncated"
constexpr std::uint64_t most_data = std::uint64_t{248} * 1024;

// The longest beginning of the text that takes no more than `room` bytes when it is escaped.
std::string_view beginning(std::string_view text, std::uint64_t room) {
    std::size_t fits = 0;
    std::size_t size = text.size() + 1;
    while (size - fits > 1) {
        const std::size_t middle = fits + (size - fits) / 2;
        if (Value(text.substr(0, middle)).text_size() - 2 <= room) {
            fits = middle;
        } else {
            size = middle;
        }
    }
    if (fits == text.size()) return text;
    while (fits > 0 && (static_cast<unsigned char>(text[fits]) & 0xC0) == 0x80) --fits;  // not within a character
    return text.substr(0, fits);
}

// What is left of the room for data, and the texts that are cut to it.
struct Room {
    std::uint64_t left = most_data;
    bool cut = false;
    Value take(const Value& text) {
        const std::uint64_t size = text.text_size() - 2;
        if (size <= left) {
            left -= size;
            return text;
        }
        cut = true;
        Value shorter(beginning(text.as_string(), left));
        left -= shorter.text_size() - 2;
        return shorter;
    }
};

// All of an event's data together keeps to the limit: one event has one input or output, and perhaps variables.
Value cut_data(const Value& details) {
    Room room;
    Value out = details;
    for (const char* name : {"input", "output", "parameters"}) {
        if (!details[name].is_string()) continue;
        out = out.with(name, room.take(details[name]));
        const std::string about = std::string(name) + "Details";
        if (room.cut && details.contains(about)) out = out.with(about, Value::object({{"truncated", true}}));
    }
    if (!details.contains("assignedVariables")) return out;
    bool cut = false;
    ObjectBuilder variables;
    for (const Member& variable : details["assignedVariables"].members()) {
        const std::uint64_t name = variable.key.text_size() + 4;
        if (room.left < name) {
            cut = true;
            break;
        }
        room.left -= name;
        room.cut = false;
        variables.set(variable.name(), room.take(variable.value));
        cut = cut || room.cut;
    }
    if (!cut) return out;
    return out.with("assignedVariables", variables.build())
        .with("assignedVariablesDetails", Value::object({{"truncated", true}}));
}

// The history calls an event's details by its kind; a log does not.
Value details_of(const Event& event, bool data) {
    const Value described = describe(event, data);
    const auto members = described.members();
    if (members.empty() || !members.back().value.is_object()) return Value::empty_object();
    const Value& details = members.back().value;
    return data ? details : details.without("parameters");
}

class ExecutionLog final : public EventLog {
public:
    ExecutionLog(LogSink& writer, LogLevel level, bool data, std::string group)
        : writer_(writer), level_(level), data_(data), group_(std::move(group)) {}

    void write(const ExecutionRecord& record, std::span<const Event> events) noexcept override {
        for (const Event& event : events) {
            if (!is_logged(event.type, level_)) continue;
            try {
                writer_.write("", "", group_, log_stream(record.machine_arn, event.time),
                              event.time.time_since_epoch().count(), log_message(record, event, data_));
            } catch (const std::exception& why) {  // no memory: the execution goes on
                log::error("states", "a log event is lost", {{"execution", record.arn}, {"error", why.what()}});
            }
        }
    }

private:
    LogSink& writer_;
    LogLevel level_;
    bool data_;
    std::string group_;  // its ARN
};

}  // namespace

std::string log_message(const ExecutionRecord& record, const Event& event, bool data) {
    Value details = details_of(event, data);
    if (details.text_size() > most_data) details = cut_data(details);
    return print(Value::object({{"id", std::to_string(event.id)},
                                {"type", name_of(event.type)},
                                {"details", std::move(details)},
                                {"previous_event_id", std::to_string(event.previous)},
                                {"event_timestamp", std::to_string(event.time.time_since_epoch().count())},
                                {"execution_arn", record.arn},
                                {"redrive_count", std::to_string(record.redrive_count)}}));
}

std::string log_stream(std::string_view machine_arn, TimePoint time) {
    const std::string minute = print_time(std::chrono::floor<std::chrono::seconds>(time), "%Y-%m-%d-%H-%M");
    // the same after a restart, so that a minute has one stream
    std::array<char, 16> suffix{};
    std::snprintf(suffix.data(), suffix.size(), "%08x",
                  static_cast<unsigned>(shard_hash(std::string(machine_arn) + minute) & 0xFFFFFFFF));
    const auto parts = parts_of(machine_arn);
    std::string stream = "states/";
    stream.append(parts.size() > 6 ? parts[6] : machine_arn).append("/").append(minute);
    return stream.append("/").append(suffix.data());
}

std::shared_ptr<EventLog> make_execution_log(LogSink& writer, const Value& configuration) {
    const LogLevel level = parse_log_level(configuration["level"].as_string());
    if (level == LogLevel::off) return nullptr;
    return std::make_shared<ExecutionLog>(writer, level, configuration["includeExecutionData"].as_bool(),
                                          std::string(log_group_arn(configuration)));
}

}  // namespace stepwell::states
