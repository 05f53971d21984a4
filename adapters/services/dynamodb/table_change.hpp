#pragma once
// What UpdateTable makes of a table's record. Plain functions of the record and the input.

#include <functional>
#include <optional>

#include "adapters/aws/place.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"
#include "engine/time.hpp"

namespace stepwell::dynamodb {

/// Throws AWS's errors for what cannot be done to this table.
void check_table_update(const Value& record, const Value& input);

/// The Create action among GlobalSecondaryIndexUpdates; null: none.
Value created_index(const Value& input);

/// What an update needs beside its input.
struct Fresh {
    Place place;
    std::int64_t index_number = 0;       ///< of the index that is created
    std::optional<StoredStream> stream;  ///< that is switched on
    TimePoint now;
};
Value updated_record(const Value& record, const Value& input, const Fresh& fresh);

/// The record with one global index changed; a change to null takes it away.
Value change_index(const Value& record, const Value& name, const std::function<Value(const Value& index)>& change);
/// The record with only those AttributeDefinitions that are some key's.
Value without_unused_definitions(const Value& record);

}  // namespace stepwell::dynamodb
