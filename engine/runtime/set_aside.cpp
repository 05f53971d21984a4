#include "engine/runtime/set_aside.hpp"

#include <algorithm>

#include "engine/run/frame.hpp"
#include "engine/run/history.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {

void SetAside::add(Execution execution, std::string_view why) {
    log::error("runtime", "an execution is set aside: " + std::string(why), {{"execution", execution.record.arn}});
    const std::lock_guard lock(mutex_);
    std::string arn = execution.record.arn;
    by_arn_.insert_or_assign(std::move(arn), std::move(execution));
}

std::optional<SetAside::Execution> SetAside::find(const std::string& arn) const {
    const std::lock_guard lock(mutex_);
    const auto found = by_arn_.find(arn);
    if (found == by_arn_.end()) return std::nullopt;
    return found->second;
}

void SetAside::remove(const std::string& arn) {
    const std::lock_guard lock(mutex_);
    by_arn_.erase(arn);
}

void SetAside::clear() {
    const std::lock_guard lock(mutex_);
    by_arn_.clear();
}

std::size_t SetAside::size() const {
    const std::lock_guard lock(mutex_);
    return by_arn_.size();
}

std::vector<std::string> SetAside::arns() const {
    const std::lock_guard lock(mutex_);
    std::vector<std::string> all;
    for (const auto& [arn, execution] : by_arn_) all.push_back(arn);
    return all;
}

std::vector<Event> events_without_replay(const ExecutionRecord& record) {
    return {{1, 0, EventType::ExecutionStarted, record.start, start_fields(record)}};
}

Append abort_without_replay(SetAside::Execution execution, Error error, TimePoint now) {
    ExecutionRecord& record = execution.record;
    Append append;
    append.execution = record.id;
    append.number = execution.stimuli + 1;
    append.was_parked = true;
    if (execution.events_kept == 0) append.events = events_without_replay(record);
    std::vector<EventField> fields;
    add_error(fields, error);
    append.last_event = static_cast<std::uint32_t>(execution.events_kept + append.events.size() + 1);
    append.events.push_back({append.last_event, 0, EventType::ExecutionAborted, now, std::move(fields)});
    record.status = Status::aborted;
    record.stop = now;
    record.events = append.last_event;
    record.error = error;
    append.stimulus = encode(Stimulus{now, Aborted{std::move(error)}});
    append.closed = std::move(record);
    return append;
}

}  // namespace stepwell
