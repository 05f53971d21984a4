#include "engine/run/history.hpp"

#include <utility>

namespace stepwell {

std::uint32_t History::add(EventType type, std::uint32_t previous, TimePoint time, std::vector<EventField> fields) {
    const bool last = type <= EventType::ExecutionTimedOut && type != EventType::ExecutionStarted;
    if (full_ || (events_.size() + 1 >= most_events_ && !last)) {
        full_ = true;
        return 0;
    }
    const auto id = static_cast<std::uint32_t>(events_.size() + 1);
    events_.push_back({id, previous, type, time, std::move(fields)});
    mix((static_cast<std::uint64_t>(type) << 32) ^ previous);
    return id;
}

void History::mix(std::uint64_t value) {
    fingerprint_ = (fingerprint_ ^ value) * 0x9E3779B97F4A7C15ULL;
    fingerprint_ ^= fingerprint_ >> 29;
}

std::vector<EventField> start_fields(const Origin& origin) {
    std::vector<EventField> fields{{"input", origin.input_text, EventField::Form::payload},
                                   {"roleArn", origin.role_arn}};
    if (!origin.alias_arn.empty()) fields.push_back({"stateMachineAliasArn", origin.alias_arn});
    if (!origin.version_arn.empty()) fields.push_back({"stateMachineVersionArn", origin.version_arn});
    return fields;
}

}  // namespace stepwell
