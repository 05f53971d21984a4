#pragma once
// What the operations of Batch stand on.

#include "adapters/aws/container_tasks/container_host.hpp"
#include "adapters/aws/lives.hpp"
#include "adapters/services/batch/vcpus.hpp"

namespace stepwell {
class Registry;
}

namespace stepwell::batch {

struct Core {
    /// Throws what ContainerHost throws.
    Core(Platform& ground, const containers::RunnerOptions& options);

    Platform& platform;
    container_tasks::ContainerHost host;
    Vcpus vcpus;
    Lives jobs;                              ///< by their ARNs
    container_tasks::Forgetting forgetting;  ///< of jobs that have ended
};

void add_definition_operations(Registry& registry, Core& core);
void add_environment_operations(Registry& registry, Core& core);
void add_job_operations(Registry& registry, Core& core);
void add_queue_operations(Registry& registry, Core& core);
void add_submit_operations(Registry& registry, Core& core);
void add_tag_operations(Registry& registry, Core& core);

}  // namespace stepwell::batch
