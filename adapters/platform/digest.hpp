#pragma once
// Digests of texts at hand and their hexadecimal form.

#include <cstddef>
#include <string>
#include <string_view>

namespace stepwell {

/// Two lower case digits a byte.
std::string hex(std::string_view bytes);
/// 32 bytes.
std::string sha256(std::string_view bytes);
/// The first `digits` (at most 64) hexadecimal digits of SHA-256.
std::string hash_hex(std::string_view text, std::size_t digits);
/// 16 bytes.
std::string md5(std::string_view bytes);

}  // namespace stepwell
