#pragma once
// Log groups, streams and events in SQL. Functions of a connection: whoever calls them is inside a job of the database.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/logs/log_group_name.hpp"
#include "engine/value/value.hpp"

namespace stepwell::logs {

void migrate(sqlite::Database& database);

struct Group {
    std::int64_t id = 0;
    std::string name;
    Value record;  ///< creationTime, retentionInDays, kmsKeyId, logGroupClass, tags
    std::int64_t bytes = 0;
};

struct Stream {
    std::int64_t id = 0;
    std::string name;
    std::int64_t created = 0;
    std::optional<std::int64_t> first_event;
    std::optional<std::int64_t> last_event;
    std::optional<std::int64_t> ingested;
};

/// Times are milliseconds since 1970.
struct Event {
    std::int64_t time = 0;
    std::int64_t id = 0;  ///< later ones have greater ones
    std::int64_t stream = 0;
    std::int64_t ingested = 0;
    std::string message;
};

/// What an event counts for: its text and 26 bytes.
std::int64_t event_size(std::string_view message);

// ---- groups
std::optional<Group> find_group(sqlite::Connection& connection, const GroupName& name);
Group require_group(sqlite::Connection& connection, const GroupName& name);  ///< throws ResourceNotFoundException
/// In order of name, beginning behind `after`.
std::vector<Group> groups_of(sqlite::Connection& connection, const Place& place, std::string_view prefix,
                             std::string_view after, std::int64_t most);
void insert_group(sqlite::Connection& connection, const GroupName& name, const Value& record);
void set_group_record(sqlite::Connection& connection, std::int64_t group, const Value& record);
/// Its streams go too; its events by remove_events.
void erase_group(sqlite::Connection& connection, std::int64_t group);

// ---- streams
std::optional<Stream> find_stream(sqlite::Connection& connection, std::int64_t group, std::string_view name);
std::int64_t insert_stream(sqlite::Connection& connection, std::int64_t group, std::string_view name,
                           std::int64_t created);
void erase_stream(sqlite::Connection& connection, std::int64_t group, std::int64_t stream);

struct StreamPage {
    std::string prefix;
    bool by_time = false;  ///< of the last event, then by name
    bool descending = false;
    /// The last stream of the page before.
    std::optional<std::pair<std::int64_t, std::string>> after;
    std::int64_t most = 50;
};
std::vector<Stream> streams_of(sqlite::Connection& connection, std::int64_t group, const StreamPage& page);
/// Names of streams that begin with `prefix`, by id.
std::vector<std::pair<std::int64_t, std::string>> stream_names(sqlite::Connection& connection, std::int64_t group,
                                                               std::string_view prefix);
std::string stream_name(sqlite::Connection& connection, std::int64_t stream);

// ---- events
/// Appends events, which get ids, and accounts for them.
void insert_events(sqlite::Connection& connection, std::int64_t group, std::int64_t stream,
                   const std::vector<std::pair<std::int64_t, std::string_view>>& events, std::int64_t now);

/// A place between events.
struct Position {
    std::int64_t time = 0;
    std::int64_t id = 0;
    auto operator<=>(const Position&) const = default;
};
struct EventRange {
    std::int64_t group = 0;
    std::optional<std::int64_t> stream;  ///< nothing: of the whole group
    Position after{-1, 0};               ///< exclusive
    Position before{INT64_MAX, 0};       ///< exclusive
    bool forward = true;
};
/// Calls `take` for each event of the range in its order until that returns false.
template <class Take>
void each_event(sqlite::Connection& connection, const EventRange& range, const Take& take);

/// Deletes some events of a group or a stream older than `before`; true: there are more.
bool remove_events(sqlite::Connection& connection, std::string_view column, std::int64_t id,
                   std::int64_t before = INT64_MAX);
/// Forgets what retention no longer keeps.
void expire_events(sqlite::Connection& connection, const Group& group, std::int64_t now);
/// Streams that are gone and whose events are still there.
std::vector<std::int64_t> orphaned_streams(sqlite::Connection& connection);
void remove_everything(sqlite::Connection& connection);

sqlite::Statement event_rows(sqlite::Connection& connection, const EventRange& range);
Event read_event(const sqlite::Statement& row);

template <class Take>
void each_event(sqlite::Connection& connection, const EventRange& range, const Take& take) {
    sqlite::Statement rows = event_rows(connection, range);
    while (rows.step() && take(read_event(rows))) {
    }
}

}  // namespace stepwell::logs
