#pragma once
// If-Match and its kin, and ranges. RFC 9110 as S3 reads it. Pure functions.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/services/s3/records.hpp"

namespace stepwell::s3 {

/// The members IfMatch, IfNoneMatch, IfModifiedSince and IfUnmodifiedSince, behind `prefix` ("CopySource"). Throws
/// PreconditionFailed. True: the client has it already (304).
bool not_modified(const Value& input, const Version& version, std::string_view prefix = {});

/// IfMatch and IfNoneMatch of a request that writes. Throws PreconditionFailed, NoSuchKey.
void check_write(const Value& input, std::string_view key, const std::optional<Version>& current);
bool has_write_conditions(const Value& input);

struct Span {
    std::uint64_t offset = 0, length = 0;
    std::string content_range(std::uint64_t size) const;  ///< `bytes 0-9/443`
};
/// What a Range header asks for; nothing if it is none that is understood: then all is given. Throws InvalidRange.
std::optional<Span> range_of(std::string_view header, std::uint64_t size);

}  // namespace stepwell::s3
