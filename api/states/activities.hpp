#pragma once
// Activities: work that workers outside fetch by GetActivityTask and answer by their task's token.

#include <boost/asio/awaitable.hpp>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "adapters/aws/service.hpp"
#include "api/states/configurations.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::states {

struct ActivityRecord {
    std::string arn;
    std::string name;
    TimePoint created;
    Value tags = Value::empty_object();  ///< key → value, in order of their adding
    Value encryption = encryption_of({});
};

/// A task that waits for a worker.
struct ActivityTask {
    std::string key;  ///< of the attempt
    std::string token;
    Value input;
};

/// The activities, and the tasks that no worker has taken yet. As the runtime's TaskPort it keeps the tasks of
/// activities here and hands all others on. Tasks are in memory only: after a restart the runtime hands the open ones
/// in again.
class Activities final : public TaskPort {
public:
    Activities(Platform& platform, TaskPort& other_tasks) : platform_(platform), other_tasks_(other_tasks) {}

    std::optional<ActivityRecord> look_up(std::string_view arn) const;
    /// Throws ActivityDoesNotExist.
    ActivityRecord find(std::string_view arn) const;
    /// In order of name.
    std::vector<ActivityRecord> list(const Context& context) const;
    using Change = std::function<std::optional<ActivityRecord>(const std::optional<ActivityRecord>&)>;
    boost::asio::awaitable<std::optional<ActivityRecord>> update(std::string arn, Change change);
    boost::asio::awaitable<void> clear();

    /// The task that has waited longest.
    std::optional<ActivityTask> next(const std::string& arn);
    /// Notified when a task of this activity waits for a worker.
    static std::string key_of_changes(const std::string& arn) { return "activity " + arn; }

    void perform(TaskAttempt attempt, TaskReport report) override;
    void cancel(TaskAttempt attempt) override;

private:
    Platform& platform_;
    TaskPort& other_tasks_;
    std::mutex mutex_;
    std::unordered_map<std::string, std::deque<ActivityTask>> waiting_;  // by ARN
};

}  // namespace stepwell::states
