#pragma once
// Unique identifiers of IAM. User guide: "IAM identifiers", "Unique identifiers".

#include <string>
#include <string_view>

namespace stepwell {

/// "AROA", "ANPA" or "AIDA" and 17 random characters.
std::string unique_id(std::string_view prefix);
/// The same for the same text.
std::string derived_unique_id(std::string_view prefix, std::string_view text);

}  // namespace stepwell
