#pragma once
// The tags of clusters, task definitions, tasks and services.

#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// The tags of something new. Throws InvalidParameterException.
void check_tags(const Value& tags);

}  // namespace stepwell::ecs
