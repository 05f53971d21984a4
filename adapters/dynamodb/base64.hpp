#pragma once
// Binary attribute values travel and are kept as base64 text.

#include <optional>
#include <string>
#include <string_view>

namespace stepwell::dynamodb {

/// The bytes; nothing when `text` is no padded base64.
std::optional<std::string> decode_base64(std::string_view text);
std::string encode_base64(std::string_view bytes);
/// How many bytes canonical base64 stands for, without decoding it.
std::size_t base64_bytes(std::string_view text);

}  // namespace stepwell::dynamodb
