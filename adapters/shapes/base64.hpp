#pragma once
// Base64, which blobs are written in on every wire and in every Request and Answer.

#include <optional>
#include <string>
#include <string_view>

namespace stepwell {

/// The bytes as base64 text with padding.
std::string base64_encode(std::string_view bytes);
/// The bytes of a base64 text; none if it is not one. Padding may be missing.
std::optional<std::string> base64_decode(std::string_view text);
/// How many bytes a base64 text holds, without decoding it; none if it is not one.
std::optional<std::size_t> base64_size(std::string_view text);

}  // namespace stepwell
