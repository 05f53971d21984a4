#pragma once
// The small durable records of the services: a function's configuration, a table's description, a secret. Each is a
// JSON value under (collection, key). All are in memory for reading; a change is on disk before it is seen by anyone.

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

class Documents {
public:
    using Change = std::function<std::optional<Value>(const std::optional<Value>& current)>;

    /// Reads everything that is there.
    explicit Documents(sqlite::Database& database);

    /// The committed value.
    std::optional<Value> find(std::string_view collection, std::string_view key) const;
    /// Committed values whose key begins with `prefix`, in order of key.
    std::vector<std::pair<std::string, Value>> list(std::string_view collection, std::string_view prefix = "") const;

    /// Replaces one record by what `change` makes of its newest value (nothing: deletes it); what it throws is rethrown
    /// and nothing changes. `change` runs on the writer's thread, one at a time, so it may check and set. Returns the
    /// new value once it is on disk.
    boost::asio::awaitable<std::optional<Value>> update(std::string collection, std::string key, Change change);
    boost::asio::awaitable<void> put(std::string collection, std::string key, Value value);
    boost::asio::awaitable<void> erase(std::string collection, std::string key);
    /// Deletes a whole collection.
    boost::asio::awaitable<void> clear(std::string collection);
    /// Writes all records again, after the database was emptied below them.
    boost::asio::awaitable<void> write_again();

private:
    sqlite::Database& database_;
    mutable std::shared_mutex mutex_;
    std::map<std::string, std::map<std::string, Value, std::less<>>, std::less<>> committed_;
};

}  // namespace stepwell
