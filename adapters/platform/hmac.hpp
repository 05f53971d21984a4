#pragma once
// What signatures are made of and compared with.

#include <string>
#include <string_view>

namespace stepwell {

/// 32 bytes. RFC 2104.
std::string hmac_sha256(std::string_view key, std::string_view bytes);
/// Whether two texts are the same, in a time that does not tell where they differ.
bool same_secret(std::string_view one, std::string_view other);

}  // namespace stepwell
