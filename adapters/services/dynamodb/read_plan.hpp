#pragma once
// What a Query or Scan reads and what becomes of it, before anything is read.

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "adapters/services/dynamodb/expression.hpp"
#include "adapters/services/dynamodb/item_cursor.hpp"
#include "adapters/services/dynamodb/key_condition.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "adapters/services/dynamodb/placeholders.hpp"
#include "adapters/services/dynamodb/table.hpp"

namespace stepwell::dynamodb {

/// A part of a parallel scan.
struct Segment {
    std::int64_t number = 0;
    std::int64_t total = 1;

    /// Partitions are spread by a hash of their key (FNV-1a), so that all items of one are in one segment.
    bool contains(std::string_view hash_key) const {
        if (total == 1) return true;
        std::uint64_t hash = 14695981039346656037ULL;
        for (const char c : hash_key) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        return static_cast<std::int64_t>((hash >> 11U) % static_cast<std::uint64_t>(total)) == number;
    }
};

struct ReadPlan {
    TablePtr table;
    const Index* index = nullptr;  ///< of the table; null: the table itself
    /// Parts of it, in the order in which they are read; nothing: all of it.
    std::vector<KeyRange> ranges = {};
    bool forward = true;
    Segment segment = {};
    std::optional<Position> start = {};
    std::optional<Condition> filter = {};
    std::optional<Projection> projection = {};
    std::shared_ptr<PathTree> wanted = nullptr;
    bool count_only = false;
    bool consistent = false;
    bool fetches = false;  ///< whole items, though the index is a local one that does not project all
    std::int64_t limit = INT64_MAX;

    /// Whether the page begins in what the plan reads.
    bool starts_inside() const;
    const KeySchema& schema() const { return index ? index->schema : table->schema; }
};

/// The part that does not need the table. Throws AWS's errors.
ReadPlan read_plan(const Value& input, Placeholders& placeholders);
/// The table or its index, and where in it the page begins.
void choose_source(ReadPlan& plan, const Value& input, TablePtr table);
/// Where in the chosen source the page begins: after the item with these attributes.
void set_start(ReadPlan& plan, const Value& key);
/// AWS: a Query's filter must leave the key to the key condition. `legacy`: it was a QueryFilter.
void refuse_key_in_filter(const ReadPlan& plan, bool legacy);

}  // namespace stepwell::dynamodb
