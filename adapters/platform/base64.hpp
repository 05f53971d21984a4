#pragma once
// Base64 (RFC 4648, section 4), as blobs travel in JSON.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell {

std::string base64_encode(std::string_view bytes);
/// Nothing if `text` is not base64. The padding at the end may be missing; nothing else may.
std::optional<std::string> base64_decode(std::string_view text);
/// How many bytes that would be, without decoding them.
std::optional<std::size_t> base64_size(std::string_view text);

}  // namespace stepwell
