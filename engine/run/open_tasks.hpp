#pragma once
// What the outside performs for one execution, until it answers.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/run/command.hpp"
#include "engine/run/ready_queue.hpp"

namespace stepwell {

struct OpenTask {
    FrameId frame = 0;
    TaskOrder order;
    std::optional<std::int64_t> timeout_seconds;
    std::optional<std::int64_t> heartbeat_seconds;
    TimerId timeout = 0;
    TimerId heartbeat = 0;
};

struct OpenMapRun {
    FrameId frame = 0;
    MapOrder order;
};

/// The open tasks and Map Runs of one execution by command id, which both count up together.
class OpenTasks {
public:
    /// The id that comes next.
    CommandId next_id() const { return last_ + 1; }
    CommandId take_id() { return ++last_; }
    /// How many tasks a state had before this one.
    std::uint64_t count_invocation(std::string_view state);

    void add(OpenTask task);
    void add(OpenMapRun map_run);
    OpenTask* find(CommandId id);
    /// Removes a Map Run; nothing when it is not open.
    std::optional<OpenMapRun> take_map_run(CommandId id);
    /// Likewise a task.
    std::optional<OpenTask> take(CommandId id);
    bool is_open(CommandId id) const { return tasks_.contains(id) || map_runs_.contains(id); }
    bool is_map_run(CommandId id) const { return map_runs_.contains(id); }
    /// Whether it is the id of a command that was given, whatever became of it.
    bool is_known(CommandId id) const { return id >= 1 && id <= last_; }
    bool empty() const { return tasks_.empty() && map_runs_.empty(); }
    void clear();

    const std::map<CommandId, OpenTask>& tasks() const { return tasks_; }
    const std::map<CommandId, OpenMapRun>& map_runs() const { return map_runs_; }

private:
    std::map<CommandId, OpenTask> tasks_;
    std::map<CommandId, OpenMapRun> map_runs_;
    std::map<std::string, std::uint64_t, std::less<>> invocations_;  // tasks so far, by state
    CommandId last_ = 0;
};

}  // namespace stepwell
