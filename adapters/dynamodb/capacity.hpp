#pragma once
// Capacity units as DynamoDB's documentation counts them.

#include <optional>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

/// One unit for each 4 KB that is begun, at least one; half as many when the read is eventually consistent.
double read_units(std::size_t bytes, bool consistent);
/// One unit for each 1 KB that is begun, at least one.
double write_units(std::size_t bytes);

/// The member ConsumedCapacity, if the request asks for it (ReturnConsumedCapacity).
std::optional<Value> consumed_capacity(const Value& input, std::string_view table, double units);

}  // namespace stepwell::dynamodb
