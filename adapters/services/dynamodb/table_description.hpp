#pragma once
// A table's record and how it is described. The record is {Number, Description (what DescribeTable says and does not
// change by itself), Tags, IndexNumbers, Stream, TimeToLive, ContinuousBackups}.

#include <map>
#include <string>
#include <vector>

#include "adapters/aws/place.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/item_store.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"
#include "engine/time.hpp"

namespace stepwell::dynamodb {

/// The record of a new table but for its numbers; `input` is CreateTable's, already checked.
Value new_description(const Place& place, const Value& input, const std::string& name, TimePoint now);
/// Gives a new table, its indexes and its stream their numbers; returns the whole record.
Value make_rows(sqlite::Connection& connection, const Value& record, TimePoint now);

/// The record with a stream that was made for it, and without any.
Value with_stream(const Value& record, const StoredStream& stream);
Value without_stream(const Value& record);

/// One global index in a Description; `input` is CreateTable's or UpdateTable's.
Value new_global_index(const Value& table_arn, const Value& index, std::string_view status);
Value throughput_description(const Value& throughput, bool on_demand);
Value sse_description(const Place& place, const Value& specification);

/// "ACTIVE", or "UPDATING" while an index is made or removed.
std::string_view table_status(const Value& record);
/// The numbers of all indexes, also that of the time to live.
std::vector<std::int64_t> index_numbers(const Value& record);

/// A TableDescription.
Value table_description(const Value& record, const std::string& status, const TableSize& size,
                        const std::map<std::string, TableSize>& index_sizes);

}  // namespace stepwell::dynamodb
