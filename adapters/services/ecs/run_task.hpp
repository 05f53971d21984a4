#pragma once
// What a RunTask request may say, and the tokens that make it idempotent.

#include "adapters/services/ecs/task_record.hpp"

namespace stepwell::ecs {

/// Key: ACCOUNT/REGION/CLUSTER/TOKEN; the request's hash and the ids of its tasks.
inline constexpr const char* token_records = "ecs/tokens";

/// Checks the input of RunTask against the cluster and definition it names. Throws ApiError.
TaskRequest check_run_task(const Value& input, const Value& cluster, const Value& definition);

/// How many tasks the request asks for.
std::int64_t task_count(const Value& input);

}  // namespace stepwell::ecs
