#pragma once
// A service as it is kept and described, and what it wants done. Pure functions. Developer guide: "Amazon ECS
// services".

#include <optional>
#include <string>
#include <vector>

#include "adapters/services/ecs/names.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// Key: ACCOUNT/REGION/CLUSTER/NAME. A record has the members of AWS's Service but for the counts.
inline constexpr const char* service_records = "ecs/services";

/// It was deleted, and its last task has ended.
bool is_inactive(const Value& service);

/// Checks the input of CreateService. Throws ApiError.
Value new_service(const ServiceName& name, const Value& input, const Value& definition, TimePoint now);
/// UpdateService: a new deployment where the tasks are to be others. `definition` null: as before.
Value updated_service(const Value& service, const Value& input, const Value& definition, TimePoint now);
/// DeleteService.
Value draining(const Value& service);
Value with_event(const Value& service, const std::string& message, TimePoint now);

/// What is to be done now. `tasks`: all records of its tasks that are not to stop.
struct ServicePlan {
    std::int64_t start = 0;         ///< so many tasks of its newest deployment
    std::vector<std::string> stop;  ///< ARNs
    bool settled = false;           ///< its newest deployment has taken over, the older ones are gone
    bool gone = false;              ///< it was deleted and its last task has ended
};
ServicePlan plan_service(const Value& service, const Values& tasks, bool any_task_left);

/// As described: with the counts of `tasks`.
Value public_service(const Value& service, const Values& tasks, bool with_tags);

/// The input of RunTask that starts a task of its newest deployment.
Value run_task_input(const Value& service);

}  // namespace stepwell::ecs
