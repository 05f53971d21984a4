#pragma once
// Names that an expression must write as #placeholders.

#include <string_view>

namespace stepwell::dynamodb {

/// Regardless of case.
bool is_reserved(std::string_view name);

}  // namespace stepwell::dynamodb
