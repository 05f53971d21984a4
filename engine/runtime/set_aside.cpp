#include "engine/runtime/set_aside.hpp"

#include <algorithm>

#include "engine/run/frame.hpp"
#include "engine/run/history.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

constexpr std::size_t most_events_without_replay = 2;

History history_without_replay(const ExecutionRecord& record) {
    History history(most_events_without_replay);
    history.add(EventType::ExecutionStarted, 0, record.start, start_fields(record));
    return history;
}

}  // namespace

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
    return history_without_replay(record).events();
}

Append abort_without_replay(SetAside::Execution execution, Error error, TimePoint now) {
    ExecutionRecord& record = execution.record;
    History history = history_without_replay(record);
    std::vector<EventField> fields;
    add_error(fields, error);
    history.add(EventType::ExecutionAborted, 0, now, std::move(fields));
    record.status = Status::aborted;
    record.stop = now;
    record.events = static_cast<std::int64_t>(history.events().size());
    record.error = error;
    Append append;
    append.execution = record.id;
    append.number = execution.stimuli + 1;
    append.was_parked = true;
    append.stimulus = encode(Stimulus{now, Aborted{std::move(error)}});
    append.last_event = static_cast<std::uint32_t>(history.events().size());
    append.closed = std::move(record);
    append.events = history.events();
    append.rewrites_history = true;
    return append;
}

}  // namespace stepwell
