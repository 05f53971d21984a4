// The SQL of ranges. An index's entries lead to the items by their primary key.

#include "adapters/dynamodb/item_cursor.hpp"

namespace stepwell::dynamodb {

namespace {

using sqlite::Connection;
using sqlite::Statement;

// CROSS JOIN keeps SQLite from beginning with the items.
constexpr std::string_view from_table = "SELECT hash, item, size FROM dynamodb_items WHERE table_id=?1";
constexpr std::string_view from_index =
    "SELECT e.hash, i.item, e.size FROM dynamodb_index_entries e CROSS JOIN dynamodb_items i"
    " WHERE i.table_id=?8 AND i.hash=e.item_hash AND i.range=e.item_range AND e.index_id=?1";

Statement prepared(Connection& connection, const Table& table, const Index* index, const std::string& conditions) {
    Statement rows = connection.prepare(std::string(index ? from_index : from_table) + conditions);
    rows.bind(1, index ? index->number : table.number);
    if (index) rows.bind(8, table.number);
    return rows;
}

Statement range_rows(Connection& connection, const Table& table, const Index* index, const KeyRange& range,
                     bool forward, const std::optional<Position>& start) {
    std::optional<Bound> lower = range.lower;
    std::optional<Bound> upper = range.upper;
    const std::string prefix = index ? "e." : "";
    std::string sql = " AND " + prefix + "hash=?2";
    if (start && !index) {
        // The page begins after `start`, which lies inside the range.
        (forward ? lower : upper) = Bound{start->key.range, false};
    } else if (start) {
        (forward ? lower : upper).reset();
        sql += std::string(" AND (e.range, e.item_hash, e.item_range)") + (forward ? ">" : "<") + "(?5, ?6, ?7)";
    }
    if (lower) sql += " AND " + prefix + (lower->inclusive ? "range>=?3" : "range>?3");
    if (upper) sql += " AND " + prefix + (upper->inclusive ? "range<=?4" : "range<?4");
    const std::string order = forward ? "" : " DESC";
    sql += index ? " ORDER BY e.range" + order + ", e.item_hash" + order + ", e.item_range" + order
                 : " ORDER BY range" + order;
    Statement rows = prepared(connection, table, index, sql);
    rows.bind_blob(2, range.hash);
    if (lower) rows.bind_blob(3, lower->bytes);
    if (upper) rows.bind_blob(4, upper->bytes);
    if (start && index)
        rows.bind_blob(5, start->key.range).bind_blob(6, start->item.hash).bind_blob(7, start->item.range);
    return rows;
}

Statement all_rows(Connection& connection, const Table& table, const Index* index,
                   const std::optional<Position>& start) {
    std::string sql;
    if (start)
        sql = index ? " AND (e.hash, e.range, e.item_hash, e.item_range)>(?2, ?3, ?4, ?5)"
                    : " AND (hash, range)>(?2, ?3)";
    sql += index ? " ORDER BY e.hash, e.range, e.item_hash, e.item_range" : " ORDER BY hash, range";
    Statement rows = prepared(connection, table, index, sql);
    if (start) rows.bind_blob(2, start->key.hash).bind_blob(3, start->key.range);
    if (start && index) rows.bind_blob(4, start->item.hash).bind_blob(5, start->item.range);
    return rows;
}

}  // namespace

ItemCursor::ItemCursor(Connection& connection, const Table& table, const Index* index, const KeyRange& range,
                       bool forward, const std::optional<Position>& start)
    : rows_(range_rows(connection, table, index, range, forward, start)) {}

ItemCursor::ItemCursor(Connection& connection, const Table& table, const Index* index,
                       const std::optional<Position>& start)
    : rows_(all_rows(connection, table, index, start)) {}

StoredItem ItemCursor::item() const { return {read_item(rows_, 1), static_cast<std::size_t>(rows_.integer(2))}; }

}  // namespace stepwell::dynamodb
