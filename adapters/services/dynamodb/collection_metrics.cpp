// API reference: "ItemCollectionMetrics". The estimate is a lower and an upper bound in gigabytes.

#include "adapters/services/dynamodb/collection_metrics.hpp"

namespace stepwell::dynamodb {

bool wants_metrics(const Value& input, const Table& table) {
    return input["ReturnItemCollectionMetrics"].as_string() == "SIZE" && table.has_local_indexes();
}

Value collection_metrics(const Table& table, const Value& item, std::int64_t bytes) {
    const double lower = static_cast<double>(bytes / (std::int64_t{1} << 30));
    const std::string& hash = table.schema.hash.name;
    return Value::object({{"ItemCollectionKey", Value::object({{hash, item[hash]}})},
                          {"SizeEstimateRangeGB", Value::array({lower, lower + 1.0})}});
}

}  // namespace stepwell::dynamodb
