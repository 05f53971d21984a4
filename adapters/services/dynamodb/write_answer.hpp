#pragma once
// ReturnValues of a write.

#include <string_view>

#include "adapters/services/dynamodb/write.hpp"

namespace stepwell::dynamodb {

/// `which` is ALL_OLD, ALL_NEW, UPDATED_OLD, UPDATED_NEW or NONE; the write needed the item as it was.
Value returned_attributes(std::string_view which, const Update& update, const Written& written);

}  // namespace stepwell::dynamodb
