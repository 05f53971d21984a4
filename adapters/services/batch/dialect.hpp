#pragma once
// What AWS Batch does in its own way.
#include "adapters/aws/dialect.hpp"

namespace stepwell::batch {

inline constexpr Dialect dialect{.service = "batch", .java_client = {"Batch", "AWSBatch", "AWSBatchException"}};

}  // namespace stepwell::batch
