#pragma once
// Texts the way Java code makes and orders them, which is how they show in AWS's answers.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell {

/// A value as Java's toString() prints it: strings bare, `{Arg1=1, Arg2=[]}`, `[1, b]`, `null`.
std::string java_text(const Value& value);

/// A whole number, or a text that holds one as Java's Long.parseLong reads it: AWS takes either where a path gives a
/// number of seconds or items (conformance: MAP_STATE_REFERENCE_IN_MAX_CONCURRENCY_PATH).
std::optional<std::int64_t> java_long(const Value& value);

/// The order of Java's String.compareTo: by UTF-16 code units. Both texts are UTF-8.
std::strong_ordering compare_utf16(std::string_view a, std::string_view b) noexcept;

/// How many UTF-16 code units a UTF-8 text takes: what Java calls its length.
std::size_t utf16_length(std::string_view text) noexcept;

/// Java's Double.toString: plain between 1e-3 and 1e7, otherwise with an exponent, always with a digit after the point.
std::string java_double(double d);

}  // namespace stepwell
