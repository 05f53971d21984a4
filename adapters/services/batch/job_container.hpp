#pragma once
// What a job's container is: the rules of containerProperties, what a submission overrides, and parameters.

#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/containers/container_runner.hpp"
#include "engine/value/value.hpp"

namespace stepwell::batch {

/// All throw ClientException.
void check_container(const Value& container, containers::RunnerKind runner);
void check_retry_strategy(const Value& strategy);
void check_timeout(const Value& timeout);
/// Whether Fargate, if `platforms` has it, has containers of that size. The text begins with `before`.
void check_platforms(const Value& platforms, const Value& container, std::string_view before);

Value container_with_defaults(const Value& container);

/// The container of one job: the definition's with the overrides of the submission. Throws ClientException.
Value job_container(const Value& definition, const Value& overrides);

/// vCPUs and MiB of a container.
double vcpus_of(const Value& container);
std::int64_t memory_of(const Value& container);

/// The command with each `Ref::name` replaced by its parameter.
std::vector<std::string> command_of(const Value& container, const Value& parameters);

/// As a task definition of ECS has it, whose rules and settings are the same.
Value as_task_definition(const Value& container);

}  // namespace stepwell::batch
