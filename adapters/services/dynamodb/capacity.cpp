// Developer guide: "Read and write operations", capacity unit consumption.

#include "adapters/services/dynamodb/capacity.hpp"

#include <algorithm>

namespace stepwell::dynamodb {

namespace {

double units_of(std::size_t bytes, std::size_t unit) {
    return static_cast<double>(std::max<std::size_t>(1, (bytes + unit - 1) / unit));
}

Value capacity(double units, TransactionKind kind) {
    ObjectBuilder made;
    made.set("CapacityUnits", units);
    if (kind == TransactionKind::read) made.set("ReadCapacityUnits", units);
    if (kind == TransactionKind::write) made.set("WriteCapacityUnits", units);
    return made.build();
}

Value of_indexes(const std::map<std::string, double>& indexes, TransactionKind kind) {
    ObjectBuilder made;
    for (const auto& [name, units] : indexes) made.set(name, capacity(units, kind));
    return made.build();
}

}  // namespace

double read_units(std::size_t bytes, bool consistent) { return units_of(bytes, 4096) * (consistent ? 1.0 : 0.5); }

double write_units(std::size_t bytes) { return units_of(bytes, 1024); }

void Units::add(const Units& more) {
    table += more.table;
    for (const auto& [name, units] : more.local) local[name] += units;
    for (const auto& [name, units] : more.global) global[name] += units;
}

void Units::add(const Index& index, double units) {
    (index.kind == Index::Kind::local ? local : global)[index.name] += units;
}

void Units::double_all() { add(Units(*this)); }

double Units::total() const {
    double sum = table;
    for (const auto& [name, units] : local) sum += units;
    for (const auto& [name, units] : global) sum += units;
    return sum;
}

Units units_on(const Index* index, double units) {
    Units made;
    if (index)
        made.add(*index, units);
    else
        made.table = units;
    return made;
}

std::optional<Value> consumed_capacity(const Value& input, std::string_view table, const Units& units,
                                       TransactionKind kind) {
    const std::string_view asked = input["ReturnConsumedCapacity"].as_string();
    if (asked.empty() || asked == "NONE") return std::nullopt;
    ObjectBuilder made;
    made.set("TableName", table);
    const Value all = capacity(units.total(), kind);
    for (const Member& member : all.members()) made.set(member.name(), member.value);
    if (asked != "INDEXES") return made.build();
    made.set("Table", capacity(units.table, kind));
    if (!units.local.empty()) made.set("LocalSecondaryIndexes", of_indexes(units.local, kind));
    if (!units.global.empty()) made.set("GlobalSecondaryIndexes", of_indexes(units.global, kind));
    return made.build();
}

}  // namespace stepwell::dynamodb
