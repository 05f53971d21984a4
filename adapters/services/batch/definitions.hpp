#pragma once
// Job definitions: families of numbered revisions.

#include <optional>
#include <string_view>

#include "adapters/aws/place.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::batch {

/// From a name, NAME:REVISION or an ARN, active or not; the newest active revision when the name has none.
std::optional<Value> find_job_definition(const Platform& platform, const Place& place, std::string_view text);

}  // namespace stepwell::batch
