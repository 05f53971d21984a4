#pragma once
// The percent-encoded parts of a URL: paths and queries.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepwell::http {

enum class Plus : bool { literal, space };

/// `%41` becomes `A`, and with Plus::space `+` a blank, as forms do. Nothing if a `%` is not followed by two hex
/// digits.
std::optional<std::string> percent_decode(std::string_view text, Plus plus = Plus::literal);
/// Escapes all but RFC 3986's unreserved characters (letters, digits, `-._~`) and those in `keep`.
std::string percent_encode(std::string_view text, std::string_view keep = {});
/// The names and values of `a=1&b=x%20y`, decoded, in order; a name without `=` has an empty value. Nothing if a part
/// cannot be decoded.
std::optional<std::vector<std::pair<std::string, std::string>>> parse_query(std::string_view query);

}  // namespace stepwell::http
