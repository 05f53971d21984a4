#pragma once
// Publishing a version as part of other changes.

#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

/// `record` with a version made of what is unpublished; as it was if the newest version is the same.
Value published(const FunctionName& name, const Value& record, const Value& description);
/// The configuration of the version published last; there is one.
const Value& newest_version(const Value& record);

}  // namespace stepwell::lambda
