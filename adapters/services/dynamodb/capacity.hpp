#pragma once
// Capacity units as DynamoDB's documentation counts them.

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/services/dynamodb/table.hpp"
#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

/// One unit for each 4 KB that is begun, at least one; half as many when the read is eventually consistent.
double read_units(std::size_t bytes, bool consistent);
/// One unit for each 1 KB that is begun, at least one.
double write_units(std::size_t bytes);

/// What a request has consumed of one table.
struct Units {
    double table = 0;
    std::map<std::string, double> local = {};
    std::map<std::string, double> global = {};

    void add(const Units& more);
    void add(const Index& index, double units);
    /// Twice as much: what transactions take.
    void double_all();
    double total() const;
};

/// Units spent on the table, or on `index` when that is not null.
Units units_on(const Index* index, double units);

/// Which of the capacity a transaction reports by its kind; other requests: neither.
enum class TransactionKind : std::uint8_t { none, read, write };

/// A member of ConsumedCapacity, if the request asks for it (ReturnConsumedCapacity).
std::optional<Value> consumed_capacity(const Value& input, std::string_view table, const Units& units,
                                       TransactionKind kind = TransactionKind::none);

}  // namespace stepwell::dynamodb
