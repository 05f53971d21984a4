#pragma once
// Moments out of texts.

#include <optional>
#include <string_view>

namespace stepwell::jsonata {

/// The moment that a text of this picture means, or nothing when it has not the picture's form. NaN for what is no
/// moment. Problems D3130 to D3136.
std::optional<double> parse_date(std::string_view text, std::string_view picture, double now_millis);

/// The moment of an ISO 8601 text; also a year or a month alone. NaN for a moment that does not exist, as a 13th month;
/// nothing for a text of another form.
std::optional<double> parse_iso_date(std::string_view text);

}  // namespace stepwell::jsonata
