#pragma once
// The regular expressions of the service models. They are Java's; RE2 runs them, which takes linear time whatever a
// client sends.

#include <optional>
#include <string_view>

namespace stepwell::shapes {

/// Whether the whole of `text` matches the pattern of a shape. Compiled once, then kept; `pattern` must outlive the
/// program, as those of the tables do. A pattern that RE2 cannot express throws logic_error (a test runs them all).
bool matches(std::string_view pattern, std::string_view text);

/// The same for a pattern that a request brings, which is not kept. Nothing when it is none, or one that RE2 cannot
/// express.
std::optional<bool> matches_given(std::string_view pattern, std::string_view text);

}  // namespace stepwell::shapes
