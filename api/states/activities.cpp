// api/states/activities.cpp — activities as documents, their waiting tasks as queues.
#include "api/states/activities.hpp"

#include <algorithm>

#include "adapters/platform/store/documents.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::states {

namespace {

constexpr std::string_view activities = "states/activities";

Value encode(const ActivityRecord& record) {
    return Value::object({{"arn", record.arn},
                          {"name", record.name},
                          {"created", record.created.time_since_epoch().count()},
                          {"tags", record.tags},
                          {"encryption", record.encryption}});
}

ActivityRecord decode_activity(const Value& value) {
    ActivityRecord record;
    record.arn = value["arn"].as_string();
    record.name = value["name"].as_string();
    record.created = TimePoint(std::chrono::milliseconds(value["created"].as_integer().value_or(0)));
    record.tags = value["tags"];
    if (value.contains("encryption")) record.encryption = value["encryption"];
    return record;
}

}  // namespace

std::optional<ActivityRecord> Activities::look_up(std::string_view arn) const {
    const auto found = platform_.documents.find(activities, arn);
    if (!found) return std::nullopt;
    return decode_activity(*found);
}

ActivityRecord Activities::find(std::string_view arn) const {
    auto found = look_up(arn);
    if (!found) throw ApiError("ActivityDoesNotExist", 400, "Activity Does Not Exist: '" + std::string(arn) + "'");
    return std::move(*found);
}

std::vector<ActivityRecord> Activities::list(const Context& context) const {
    std::vector<ActivityRecord> all;
    for (const auto& [arn, value] : platform_.documents.list(activities, context.arn("states", "activity:")))
        all.push_back(decode_activity(value));
    return all;
}

asio::awaitable<std::optional<ActivityRecord>> Activities::update(std::string arn, Change change) {
    Documents::Change on_document =
        [change = std::move(change)](const std::optional<Value>& current) -> std::optional<Value> {
        const auto changed = change(current ? std::optional<ActivityRecord>(decode_activity(*current)) : std::nullopt);
        if (!changed) return std::nullopt;
        return encode(*changed);
    };
    const std::optional<Value> now =
        co_await platform_.documents.update(std::string(activities), std::move(arn), std::move(on_document));
    if (!now) co_return std::nullopt;
    co_return decode_activity(*now);
}

asio::awaitable<void> Activities::clear() {
    co_await platform_.documents.clear(std::string(activities));
    const std::lock_guard lock(mutex_);
    waiting_.clear();
}

std::optional<ActivityTask> Activities::next(const std::string& arn) {
    const std::lock_guard lock(mutex_);
    const auto found = waiting_.find(arn);
    if (found == waiting_.end()) return std::nullopt;
    ActivityTask task = std::move(found->second.front());
    found->second.pop_front();
    if (found->second.empty()) waiting_.erase(found);
    return task;
}

void Activities::perform(TaskAttempt attempt, TaskReport report) {
    const TaskOrder& order = attempt.order;
    if (order.resource.kind != ResourceKind::activity)
        return other_tasks_.perform(std::move(attempt), std::move(report));
    if (order.started && order.accepted) return;  // a worker has it
    const std::string arn = order.resource.arn;
    if (!order.accepted && !look_up(arn)) {
        return report(TaskSettled{order.id, Error{"States.Runtime", "The activity " + arn + " does not exist."},
                                  TaskSettled::Stage::start});
    }
    report(TaskAccepted{order.id});
    if (order.started) return;  // former versions could end between the worker's taking it and this
    {
        const std::lock_guard lock(mutex_);
        waiting_[arn].push_back({attempt.key, attempt.token, order.parameters});
    }
    platform_.changes.notify(key_of_changes(arn));
}

void Activities::cancel(TaskAttempt attempt) {
    if (attempt.order.resource.kind != ResourceKind::activity) return other_tasks_.cancel(std::move(attempt));
    const std::lock_guard lock(mutex_);
    const auto found = waiting_.find(attempt.order.resource.arn);
    if (found == waiting_.end()) return;
    std::erase_if(found->second, [&](const ActivityTask& task) { return task.key == attempt.key; });
    if (found->second.empty()) waiting_.erase(found);
}

}  // namespace stepwell::states
