#pragma once
// What a stream says of a write.

#include <optional>

#include "adapters/services/dynamodb/table.hpp"
#include "engine/time.hpp"

namespace stepwell::dynamodb {

/// The record of a write that made `after` of `before` (null: no item), but for its number; nothing when nothing
/// changed. `expired`: by the time to live.
std::optional<Value> stream_record(const Table& table, const Value& before, const Value& after, TimePoint now,
                                   bool expired);

}  // namespace stepwell::dynamodb
