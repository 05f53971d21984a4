#pragma once
// The operations of Parameter Store, by subject.

#include "adapters/aws/registry.hpp"
#include "adapters/services/ssm/ssm.hpp"

namespace stepwell::ssm {

void add_put_operations(Registry& registry, Core& core);
void add_get_operations(Registry& registry, Core& core);
void add_describe_operations(Registry& registry, Core& core);
void add_delete_operations(Registry& registry, Core& core);
void add_label_operations(Registry& registry, Core& core);
void add_tag_operations(Registry& registry, Core& core);

}  // namespace stepwell::ssm
