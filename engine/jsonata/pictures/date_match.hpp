#pragma once
// Finding the parts of a date picture in a text.

#include <optional>
#include <string_view>
#include <vector>

#include "engine/jsonata/pictures/date_picture.hpp"

namespace stepwell::jsonata {

/// What of `text` each part of the picture matches, or nothing. Letters match in either case. As with the regular
/// expressions that the reference makes of pictures, the first parts take as much as they can.
/// Problems D3130 and D3133 for parts that cannot be parsed, U1001 when there are too many ways to try.
std::optional<std::vector<std::string_view>> match_date(std::string_view text, const DatePicture& picture);

}  // namespace stepwell::jsonata
