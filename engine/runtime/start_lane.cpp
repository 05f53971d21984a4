#include "engine/runtime/start_lane.hpp"

namespace stepwell {

bool StartLane::concerns(const TaskOrder& order) {
    const ResourceName& resource = order.resource;
    if (order.submitted || resource.action != "startExecution") return false;
    return (resource.kind == ResourceKind::optimised && resource.service == "states") ||
           (resource.kind == ResourceKind::aws_sdk && resource.service == "sfn");
}

bool StartLane::enter(Task task) {
    if (under_way_.contains(task)) return true;
    if (!is_full() && waiting_.empty()) {
        under_way_.insert(task);
        return true;
    }
    if (waiting_.insert(task).second) order_.push_back(task);
    return false;
}

bool StartLane::leave(Task task) {
    waiting_.erase(task);
    return under_way_.erase(task) > 0;
}

std::optional<StartLane::Task> StartLane::next() {
    while (!order_.empty() && !is_full()) {
        const Task task = order_.front();
        order_.pop_front();
        if (waiting_.erase(task) == 0) continue;
        under_way_.insert(task);
        return task;
    }
    return std::nullopt;
}

void StartLane::clear() {
    under_way_.clear();
    waiting_.clear();
    order_.clear();
}

}  // namespace stepwell
