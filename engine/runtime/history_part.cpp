#include "engine/runtime/history_part.hpp"

#include <utility>

namespace stepwell {

namespace {

// No input and no output of any state or task.
Value without_data(const Value& event) {
    Value out = event;
    for (const Member& member : event.members()) {
        if (!member.value.is_object()) continue;
        Value details = member.value;
        for (const char* field : {"input", "inputDetails", "output", "outputDetails", "parameters"})
            details = details.without(field);
        out = out.with(member.name(), std::move(details));
    }
    return out;
}

}  // namespace

bool HistoryPart::add(const HistoryRange& range, Value event) {
    if (!range.data) event = without_data(event);
    const std::uint64_t size = event.text_size();
    if (events.size() == range.limit || (!events.empty() && bytes + size > range.most_bytes)) {
        more = true;
        return false;
    }
    bytes += size;
    events.push_back(std::move(event));
    return true;
}

}  // namespace stepwell
