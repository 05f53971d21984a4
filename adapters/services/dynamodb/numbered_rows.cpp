// SQL made of the tables' and columns' names, once.

#include "adapters/services/dynamodb/numbered_rows.hpp"

#include "adapters/platform/store/sqlite/sums.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::dynamodb {

using sqlite::Connection;
using sqlite::Statement;

namespace {

std::string text(std::initializer_list<std::string_view> parts) {
    std::string sql;
    for (const std::string_view part : parts) sql += part;
    return sql;
}

}  // namespace

NumberedRows::NumberedRows(std::string_view owners, std::string_view rows, std::string_view number,
                           std::string_view keys, std::int64_t removed_at_once)
    : make_(text({"INSERT INTO ", owners, " DEFAULT VALUES"})),
      drop_(text({"DELETE FROM ", owners, " WHERE id=?"})),
      // Pieces, so that others' writes need not wait for a large table.
      remove_some_(text({"DELETE FROM ", rows, " WHERE ", number, "=?1 AND (", keys, ") IN (SELECT ", keys, " FROM ",
                         rows, " WHERE ", number, "=?1 LIMIT ?2)"})),
      all_(text({"SELECT id FROM ", owners, " UNION SELECT DISTINCT ", number, " FROM ", rows, " ORDER BY 1"})),
      size_(text({"SELECT items, bytes FROM ", owners, " WHERE id=?"})),
      count_(text({"UPDATE ", owners, " SET items=items+?, bytes=bytes+? WHERE id=?"})),
      removed_at_once_(removed_at_once) {}

std::int64_t NumberedRows::make(Connection& connection) const {
    connection.prepare(make_).run();
    return connection.last_row_id();
}

void NumberedRows::drop(Connection& connection, std::int64_t number) const {
    connection.prepare(drop_).bind(number).run();
}

bool NumberedRows::remove_some(Connection& connection, std::int64_t number) const {
    connection.prepare(remove_some_).bind(number, removed_at_once_).run();
    return connection.changes() == removed_at_once_;
}

std::vector<std::int64_t> NumberedRows::all(Connection& connection) const {
    std::vector<std::int64_t> numbers;
    Statement rows = connection.prepare(all_);
    while (rows.step()) numbers.push_back(rows.integer(0));
    return numbers;
}

bool NumberedRows::exists(Connection& connection, std::int64_t number) const {
    Statement row = connection.prepare(size_);
    return row.bind(number).step();
}

TableSize NumberedRows::size(Connection& connection, std::int64_t number) const {
    Statement row = connection.prepare(size_);
    if (!row.bind(number).step()) return {};
    return {row.integer(0), row.integer(1)};
}

void NumberedRows::count(Connection& connection, std::int64_t number, std::int64_t items, std::int64_t bytes) const {
    connection.sums().add(count_, number, items, bytes);
}

}  // namespace stepwell::dynamodb
