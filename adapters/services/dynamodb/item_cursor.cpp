// The SQL of ranges. An index's entries lead to the items by their primary key.

#include "adapters/services/dynamodb/item_cursor.hpp"

#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell::dynamodb {

namespace {

using sqlite::Blob;
using sqlite::Connection;
using sqlite::Statement;

const Position beginning;

// CROSS JOIN keeps SQLite from beginning with the items.
constexpr std::string_view from_table = "SELECT hash, item, size FROM dynamodb_rows WHERE table_id=?1";
constexpr std::string_view from_index =
    "SELECT e.hash, i.item, e.size FROM dynamodb_index_entries e CROSS JOIN dynamodb_rows i"
    " WHERE i.table_id=?8 AND i.hash=e.item_hash AND i.range=e.item_range AND e.index_id=?1";

/// The SQL of a range; of the bounds and the start it matters only which there are.
std::string range_sql(bool index, const std::optional<Bound>& lower, const std::optional<Bound>& upper, bool forward,
                      bool start) {
    const std::string prefix = index ? "e." : "";
    std::string sql(index ? from_index : from_table);
    sql += " AND " + prefix + "hash=?2";
    if (start && index)
        sql += std::string(" AND (e.range, e.item_hash, e.item_range)") + (forward ? ">" : "<") + "(?5, ?6, ?7)";
    if (lower) sql += " AND " + prefix + (lower->inclusive ? "range>=?3" : "range>?3");
    if (upper) sql += " AND " + prefix + (upper->inclusive ? "range<=?4" : "range<?4");
    const std::string order = forward ? "" : " DESC";
    sql += index ? " ORDER BY e.range" + order + ", e.item_hash" + order + ", e.item_range" + order
                 : " ORDER BY range" + order;
    return sql;
}

std::string all_sql(bool index, bool start) {
    std::string sql(index ? from_index : from_table);
    if (start)
        sql += index ? " AND (e.hash, e.range, e.item_hash, e.item_range)>(?2, ?3, ?4, ?5)"
                     : " AND (hash, range)>(?2, ?3)";
    return sql + (index ? " ORDER BY e.hash, e.range, e.item_hash, e.item_range" : " ORDER BY hash, range");
}

Statement range_rows(Connection& connection, const Table& table, const Index* index, const KeyRange& range,
                     bool forward, const std::optional<Position>& start) {
    std::optional<Bound> lower = range.lower;
    std::optional<Bound> upper = range.upper;
    // The page begins after `start`, which lies inside the range. In an index items may share a key.
    std::optional<Bound>& begin = forward ? lower : upper;
    if (start) begin = index ? std::nullopt : std::optional<Bound>(Bound{start->key.range, false});
    Statement found = connection.prepare(range_sql(index, lower, upper, forward, start.has_value()));
    const auto bytes_of = [](const std::optional<Bound>& bound) { return bound ? std::string_view(bound->bytes) : ""; };
    const Position& from = start ? *start : beginning;
    found.bind_mentioned(index ? index->number : table.number, Blob{range.hash}, Blob{bytes_of(lower)},
                         Blob{bytes_of(upper)}, Blob{from.key.range}, Blob{from.item.hash}, Blob{from.item.range},
                         table.number);
    return found;
}

Statement all_rows(Connection& connection, const Table& table, const Index* index,
                   const std::optional<Position>& start) {
    Statement found = connection.prepare(all_sql(index, start.has_value()));
    const Position& from = start ? *start : beginning;
    found.bind_mentioned(index ? index->number : table.number, Blob{from.key.hash}, Blob{from.key.range},
                         Blob{from.item.hash}, Blob{from.item.range}, nullptr, nullptr, table.number);
    return found;
}

}  // namespace

std::vector<std::string> cursor_statements(const Index* index) {
    const Bound bound{"", false};
    std::vector<std::string> all;
    for (const bool forward : {true, false}) {
        all.push_back(range_sql(index, bound, bound, forward, false));
        all.push_back(range_sql(index, forward ? std::nullopt : std::optional(bound),
                                forward ? std::optional(bound) : std::nullopt, forward, true));
    }
    all.push_back(all_sql(index, false));
    all.push_back(all_sql(index, true));
    return all;
}

ItemCursor::ItemCursor(Connection& connection, const Table& table, const Index* index, const KeyRange& range,
                       bool forward, const std::optional<Position>& start)
    : rows_(range_rows(connection, table, index, range, forward, start)) {}

ItemCursor::ItemCursor(Connection& connection, const Table& table, const Index* index,
                       const std::optional<Position>& start)
    : rows_(all_rows(connection, table, index, start)) {}

}  // namespace stepwell::dynamodb
