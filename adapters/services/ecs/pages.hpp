#pragma once
// Pages of names: the token tells the last name of the page before.

#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// The page that `input` (maxResults of 1 to 100, nextToken) asks for, as {`member`: [...], nextToken}. Throws
/// InvalidParameterException.
Value page_of(const std::vector<std::string>& names, const Value& input, std::string_view member,
              std::int64_t otherwise = 100);

}  // namespace stepwell::ecs
