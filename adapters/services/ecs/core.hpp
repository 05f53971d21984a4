#pragma once
// What the operations of ECS stand on.

#include "adapters/aws/container_tasks/container_host.hpp"
#include "adapters/aws/lives.hpp"
#include "adapters/aws/page.hpp"

namespace stepwell {
class Registry;
}

namespace stepwell::ecs {

struct Core {
    /// Throws what ContainerHost throws.
    Core(Platform& ground, const containers::RunnerOptions& options);

    Platform& platform;
    container_tasks::ContainerHost host;
    Lives tasks;                             ///< by their ARNs
    Lives services;                          ///< by their ARNs
    container_tasks::Forgetting forgetting;  ///< of tasks that have stopped
};

void add_cluster_operations(Registry& registry, Core& core);
void add_definition_operations(Registry& registry, Core& core);
void add_definition_list_operations(Registry& registry, Core& core);
void add_service_operations(Registry& registry, Core& core);
void add_tag_operations(Registry& registry, Core& core);
void add_task_operations(Registry& registry, Core& core);

/// The tags of something new. Throws InvalidParameterException.
void check_tags(const Value& tags);
/// Pages have 1 to 100 entries. A list that changes all the time goes on `after_key`.
PageRules page_rules(PageToken kind = PageToken::hashed_key);
/// The page of ARNs or names that `input` asks for. Throws InvalidParameterException.
Value page_of(const std::vector<std::string>& names, const Value& input, std::string_view member,
              std::int64_t usual_size = 100);

}  // namespace stepwell::ecs
