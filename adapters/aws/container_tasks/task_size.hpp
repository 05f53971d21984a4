#pragma once
// The CPU and memory of a task: what may be written, and what of it Fargate offers.

#include <cstdint>
#include <optional>
#include <string_view>

namespace stepwell::container_tasks {

/// CPU units from "256", "1 vCPU", ".25 vcpu".
std::optional<std::int64_t> parse_cpu(std::string_view text);
/// MiB from "512", "1GB", "0.5 gb".
std::optional<std::int64_t> parse_memory(std::string_view text);
/// Whether Fargate has tasks of that size.
bool fargate_size(std::int64_t cpu, std::int64_t memory);

}  // namespace stepwell::container_tasks
