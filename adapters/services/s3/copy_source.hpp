#pragma once
// The header x-amz-copy-source.

#include <string>
#include <string_view>

#include "adapters/services/s3/objects.hpp"

namespace stepwell::s3 {

/// `/bucket/a%20key?versionId=id`
struct CopySource {
    std::string bucket, key, version;
    Objects::Name name(const Value& input) const;
};
/// Throws InvalidArgument.
CopySource copy_source(std::string_view text);

}  // namespace stepwell::s3
