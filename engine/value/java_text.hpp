#pragma once
// Texts the way Java code makes and orders them, which is how they show in AWS's answers.

#include <compare>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell {

/// A value as Java's toString() prints it: strings bare, `{Arg1=1, Arg2=[]}`, `[1, b]`, `null`.
std::string java_text(const Value& value);

/// The order of Java's String.compareTo: by UTF-16 code units. Both texts are UTF-8.
std::strong_ordering compare_utf16(std::string_view a, std::string_view b) noexcept;

/// How many UTF-16 code units a UTF-8 text takes: what Java calls its length.
std::size_t utf16_length(std::string_view text) noexcept;

}  // namespace stepwell
