#pragma once
// Amazon S3 User Guide: "General purpose bucket naming rules".

#include <string_view>

namespace stepwell::s3 {

bool is_bucket_name(std::string_view name);

}  // namespace stepwell::s3
