#pragma once
// ItemCollectionMetrics: the size of all items with one partition key, which matters to local indexes only. Their 10 GB
// limit is not enforced here.

#include "adapters/services/dynamodb/table.hpp"

namespace stepwell::dynamodb {

/// The request asks for them and the table has local indexes; else AWS leaves them out.
bool wants_metrics(const Value& input, const Table& table);
/// `item` has at least the partition key.
Value collection_metrics(const Table& table, const Value& item, std::int64_t bytes);

}  // namespace stepwell::dynamodb
