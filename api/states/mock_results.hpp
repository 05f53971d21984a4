#pragma once
// Whether a mocked result could be a task's: TestState's fieldValidationMode.

#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell {
struct ResourceName;
namespace integrations {
class Catalogue;
}
}  // namespace stepwell

namespace stepwell::states {

/// `mode`: STRICT, PRESENT or NONE. Throws ValidationException.
void check_task_mock(const integrations::Catalogue& catalogue, const ResourceName& resource, const Value& result,
                     std::string_view mode);

}  // namespace stepwell::states
