#pragma once
// Which members of `$states` a JSONata expression names.

#include <string>
#include <string_view>
#include <vector>

namespace stepwell {

/// Every NAME of `$states.NAME` in an expression's text, in their order, as often as they occur. Texts and comments are
/// passed over.
std::vector<std::string> states_members(std::string_view expression);

}  // namespace stepwell
