#pragma once
// Checks what CreateTable is given, and describes tables as DescribeTable does.

#include "adapters/dynamodb/item_store.hpp"
#include "adapters/dynamodb/key.hpp"
#include "adapters/registry.hpp"
#include "engine/time.hpp"

namespace stepwell::dynamodb {

/// Throws AWS's errors, and names what this server does not support.
void check_new_table(const Value& input);

/// The stored description of a new table: its TableDescription without what changes, its Tags, and its number.
Value new_description(const Context& context, const Value& input, std::int64_t number, TimePoint now);

/// A TableDescription from the stored one.
Value table_description(const Value& stored, std::string_view status, const TableSize& size);

KeySchema schema_of(const Value& stored);

}  // namespace stepwell::dynamodb
