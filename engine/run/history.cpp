#include "engine/run/history.hpp"

#include <algorithm>
#include <utility>

namespace stepwell {

namespace {

constexpr std::uint64_t event_overhead = 150;

std::uint64_t bytes_of(const std::vector<EventField>& fields) {
    std::uint64_t bytes = event_overhead;
    for (const EventField& field : fields) bytes += field.value.text_size();
    return bytes;
}

}  // namespace

std::uint32_t History::add(EventType type, std::uint32_t previous, TimePoint time, std::vector<EventField> fields) {
    const bool last = type <= EventType::ExecutionTimedOut && type != EventType::ExecutionStarted;
    if (full_ || (size() + 1 >= most_events_ && !last)) {
        full_ = true;
        return 0;
    }
    const auto id = static_cast<std::uint32_t>(size() + 1);
    const std::uint64_t bytes = bytes_of(fields);
    bytes_ += bytes;
    if (id <= to_forget_) {
        ++forgotten_;
        bytes_forgotten_ += bytes;
    } else {
        events_.push_back({id, previous, type, time, std::move(fields)});
    }
    mix((static_cast<std::uint64_t>(type) << 32) ^ previous);
    return id;
}

void History::forget(std::size_t count) {
    to_forget_ = std::max(to_forget_, count);
    const std::size_t now = std::min(count, size());
    if (now <= forgotten_) return;
    const auto end = events_.begin() + static_cast<std::ptrdiff_t>(now - forgotten_);
    for (auto event = events_.begin(); event != end; ++event) bytes_forgotten_ += bytes_of(event->fields);
    events_.erase(events_.begin(), end);
    forgotten_ = now;
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
