#include "engine/run/open_tasks.hpp"

#include <utility>

namespace stepwell {

namespace {

template <class T>
std::optional<T> take_from(std::map<CommandId, T>& open, CommandId id) {
    const auto found = open.find(id);
    if (found == open.end()) return std::nullopt;
    std::optional<T> taken(std::move(found->second));
    open.erase(found);
    return taken;
}

}  // namespace

std::uint64_t OpenTasks::count_invocation(std::string_view state) {
    const auto found = invocations_.find(state);
    return found == invocations_.end() ? invocations_.emplace(state, 1).first->second - 1 : found->second++;
}

void OpenTasks::add(OpenTask task) { tasks_.emplace(task.order.id, std::move(task)); }

void OpenTasks::add(OpenMapRun map_run) { map_runs_.emplace(map_run.order.id, std::move(map_run)); }

OpenTask* OpenTasks::find(CommandId id) {
    const auto found = tasks_.find(id);
    return found == tasks_.end() ? nullptr : &found->second;
}

std::optional<OpenTask> OpenTasks::take(CommandId id) { return take_from(tasks_, id); }

std::optional<OpenMapRun> OpenTasks::take_map_run(CommandId id) { return take_from(map_runs_, id); }

void OpenTasks::clear() {
    tasks_.clear();
    map_runs_.clear();
}

}  // namespace stepwell
