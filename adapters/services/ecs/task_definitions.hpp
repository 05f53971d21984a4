#pragma once
// Task definitions: families of immutable, numbered revisions.

#include <optional>

#include "adapters/aws/container_tasks/revisions.hpp"
#include "adapters/services/ecs/names.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::ecs {

inline constexpr const char* family_records = "ecs/families";
inline constexpr const char* definition_records = "ecs/definitions";
inline constexpr container_tasks::Revisions revisions{family_records, definition_records};

/// The definition's record, its tags included; the newest active revision when the name has none.
std::optional<Value> find_definition(const Platform& platform, const DefinitionName& name);

/// What a request names that needs an active one. Throws ClientException.
Value require_active_definition(const Platform& platform, const Context& context, std::string_view text);

}  // namespace stepwell::ecs
