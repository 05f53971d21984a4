#pragma once
// The tables of every account and region, as records.

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "adapters/services/dynamodb/item_cache.hpp"
#include "adapters/services/dynamodb/table.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::dynamodb {

inline constexpr const char* table_records = "dynamodb.tables";  ///< by Place::key of the name

[[noreturn]] void table_not_found(const std::string& name);

class Tables {
public:
    explicit Tables(Platform& platform);

    /// By name in the caller's account and region, or by ARN in the ARN's. Throws ResourceNotFoundException.
    TablePtr require(const Context& context, std::string_view name_or_arn) const;
    /// The same, but the error names the table, as that of the operations on tables does.
    TablePtr require_named(const Context& context, std::string_view name_or_arn) const;
    /// What `seen` is by now. Inside a write this is what the write must go by: an index that it does not have is
    /// filled later. Throws ResourceNotFoundException when it was deleted.
    TablePtr current(const Table& seen) const;
    /// Null: no such record.
    TablePtr find(const std::string& record) const;
    std::vector<TablePtr> all() const;

    /// Items of all tables that were read lately.
    ItemCache& cache() const { return cache_; }

    /// Makes a table's new record of its newest one. Throws ResourceNotFoundException when it was deleted.
    using Change = std::function<Value(const Value& stored)>;
    asio::awaitable<TablePtr> change(TablePtr table, Change change);

    /// A TableDescription as it now is.
    asio::awaitable<Value> describe(TablePtr table, std::string status);
    /// Removes the items and indexes of a table that has no record any more.
    asio::awaitable<void> remove(TablePtr table);
    asio::awaitable<void> remove_index(std::int64_t index);

    /// Removes what a former server did not come to remove.
    asio::awaitable<void> start();
    asio::awaitable<void> reset();

private:
    asio::awaitable<void> remove_items(std::int64_t table);
    asio::awaitable<void> remove_rows(const NumberedRows& rows, std::int64_t number);

    Platform& platform_;
    mutable ItemCache cache_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, TablePtr> read_;  // what records were last read as
};

}  // namespace stepwell::dynamodb
