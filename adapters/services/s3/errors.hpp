#pragma once
// S3's errors in S3's words.

#include <string>
#include <string_view>

#include "adapters/aws/api_error.hpp"

namespace stepwell::s3 {

[[noreturn]] void no_such_bucket(std::string_view name);
[[noreturn]] void access_denied();
[[noreturn]] void no_such_key(std::string_view key);
[[noreturn]] void no_such_version(std::string_view key, std::string_view version);
[[noreturn]] void no_such_upload(std::string_view id);
[[noreturn]] void invalid_part(std::string_view upload);
[[noreturn]] void precondition_failed(std::string_view condition);
[[noreturn]] void entity_too_large(std::uint64_t proposed, std::uint64_t most);
[[noreturn]] void invalid_argument(std::string message, std::string_view name, std::string_view value);
[[noreturn]] void invalid_request(std::string message);
[[noreturn]] void malformed_xml();
/// What S3 has and we have not: refused instead of passed over.
[[noreturn]] void not_supported(std::string_view what);

}  // namespace stepwell::s3
