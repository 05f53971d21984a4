#pragma once
// What Amazon S3 does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::s3 {

extern const Dialect dialect;

}  // namespace stepwell::s3
