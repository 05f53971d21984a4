#pragma once
// Names that nobody can guess or meet twice, for what services make up: request ids, API ids.

#include <cstdint>
#include <string>
#include <string_view>

namespace stepwell {

/// A random (version 4) UUID.
std::string random_uuid();
/// A whole number from 0 to `bound` - 1, each as likely as the others.
std::uint32_t random_below(std::uint32_t bound);
/// `length` characters, each drawn from `alphabet`.
std::string random_text(std::size_t length, std::string_view alphabet);
/// As many hexadecimal digits.
std::string random_hex(std::size_t length);

}  // namespace stepwell
