#pragma once
// A task as it is kept and described. Pure functions from one state of the record to the next.

#include <string>

#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/services/ecs/names.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// Key: ACCOUNT/REGION/CLUSTER/ID. Beside the members of AWS's Task a record has `tags`, `launched`: whether its
/// containers were handed to the runner, and `ownNetwork`: whether it has an address of its own.
inline constexpr const char* task_records = "ecs/tasks";

/// What RunTask asked for, checked.
struct TaskRequest {
    Value definition;  ///< the record of the task definition
    Value overrides;   ///< as in the request
    Value tags;
    std::string launch_type;
    std::string capacity_provider;  ///< empty: started by launch type
    std::string platform_version;   ///< of Fargate
    std::string group;
    std::string started_by;
};

Value new_task(const TaskName& name, const TaskRequest& request, TimePoint now);

bool has_stopped(const Value& task);
bool stop_wanted(const Value& task);

Value launched(const Value& task, TimePoint now);
/// Takes over what the runner says; what is already known of the past stays.
Value with_status(const Value& task, const containers::TaskStatus& status, TimePoint now);
/// A task that never had a process.
Value failed_to_start(const Value& task, const std::string& reason, TimePoint now);
/// StopTask.
Value stop_requested(const Value& task, const std::string& reason, TimePoint now);

/// The members that AWS's Task has.
Value public_task(const Value& task, bool with_tags);

}  // namespace stepwell::ecs
