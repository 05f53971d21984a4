// Developer guide: "Read and write operations", capacity unit consumption.

#include "adapters/dynamodb/capacity.hpp"

#include <algorithm>

namespace stepwell::dynamodb {

namespace {

double units_of(std::size_t bytes, std::size_t unit) {
    return static_cast<double>(std::max<std::size_t>(1, (bytes + unit - 1) / unit));
}

}  // namespace

double read_units(std::size_t bytes, bool consistent) { return units_of(bytes, 4096) * (consistent ? 1.0 : 0.5); }

double write_units(std::size_t bytes) { return units_of(bytes, 1024); }

std::optional<Value> consumed_capacity(const Value& input, std::string_view table, double units) {
    const std::string_view asked = input["ReturnConsumedCapacity"].as_string();
    if (asked.empty() || asked == "NONE") return std::nullopt;
    ObjectBuilder capacity;
    capacity.set("TableName", table).set("CapacityUnits", units);
    if (asked == "INDEXES") capacity.set("Table", Value::object({{"CapacityUnits", units}}));
    return capacity.build();
}

}  // namespace stepwell::dynamodb
