#pragma once
// Statements as the reads and writes that other operations ask for.

#include <memory>

#include "adapters/services/dynamodb/partiql_statement.hpp"
#include "adapters/services/dynamodb/read_plan.hpp"
#include "adapters/services/dynamodb/write.hpp"

namespace stepwell::dynamodb {

/// A SELECT: a range of keys where its condition gives one, else all of the table. `input` has ConsistentRead, Limit.
ReadPlan plan_select(const PartiqlStatement& statement, TablePtr table, const Value& input);
/// A SELECT that must name one item by its whole key.
void require_one_item(const PartiqlStatement& statement, const Table& table);
/// The key that such a SELECT names.
Value key_of_one_item(const PartiqlStatement& statement, const Table& table);
/// Any other statement; its condition must name one item by its whole key.
Write plan_write(const PartiqlStatement& statement, TablePtr table);

}  // namespace stepwell::dynamodb
