// SQL of the logs. Events lie by stream and time; a second index has them by group and time.
#include "adapters/services/logs/log_store.hpp"

#include <algorithm>
#include <stdexcept>

#include "engine/runtime/changes.hpp"

namespace stepwell::logs {

using sqlite::Connection;
using sqlite::Statement;

namespace {

constexpr std::int64_t removed_at_once = 2000;
constexpr std::int64_t milliseconds_a_day = 86'400'000;

constexpr std::string_view group_columns = "SELECT id, name, record, bytes FROM log_groups ";
constexpr std::string_view stream_columns =
    "SELECT id, name, created, first_event, last_event, ingested FROM log_streams ";

Group read_group(const Statement& row) {
    Group group;
    group.id = row.integer(0);
    group.name = row.text(1);
    const Parsed record = parse_json(row.text(2));
    if (!record) throw std::runtime_error("the stored log group " + group.name + " is damaged");
    group.record = *record;
    group.bytes = row.integer(3);
    return group;
}

Stream read_stream(const Statement& row) {
    const auto maybe = [&](int column) {
        return row.is_null(column) ? std::nullopt : std::optional(row.integer(column));
    };
    return {row.integer(0), std::string(row.text(1)), row.integer(2), maybe(3), maybe(4), maybe(5)};
}

/// The first text that is behind all that begin with `prefix`: names are ASCII, or at least no text has 0xFF.
std::string end_of(std::string_view prefix) { return std::string(prefix) + '\xFF'; }

std::string sql(std::string_view first, std::string_view second) {
    std::string text(first);
    text.append(second);
    return text;
}

/// The first of `count` ids that nobody else gets.
std::int64_t take_ids(Connection& connection, std::int64_t count) {
    connection.prepare("UPDATE log_counter SET next=next+?").bind(count).run();
    Statement counter = connection.prepare("SELECT next FROM log_counter");
    counter.step();
    return counter.integer(0) - count;
}

}  // namespace

void migrate(sqlite::Database& database) {
    database.migrate("logs", {R"(
        CREATE TABLE log_groups(id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, region TEXT NOT NULL,
                                name TEXT NOT NULL, record TEXT NOT NULL, bytes INTEGER NOT NULL DEFAULT 0,
                                UNIQUE(account, region, name));
        CREATE TABLE log_streams(id INTEGER PRIMARY KEY AUTOINCREMENT, group_id INTEGER NOT NULL, name TEXT NOT NULL,
                                 created INTEGER NOT NULL, first_event INTEGER, last_event INTEGER, ingested INTEGER,
                                 bytes INTEGER NOT NULL DEFAULT 0, UNIQUE(group_id, name));
        CREATE INDEX log_streams_by_time ON log_streams(group_id, ifnull(last_event, 0), name);
        CREATE TABLE log_counter(next INTEGER NOT NULL);
        INSERT INTO log_counter VALUES(1);
        CREATE TABLE log_events(stream_id INTEGER NOT NULL, time INTEGER NOT NULL, id INTEGER NOT NULL,
                                group_id INTEGER NOT NULL, ingested INTEGER NOT NULL, message TEXT NOT NULL,
                                PRIMARY KEY(stream_id, time, id)) WITHOUT ROWID;
        CREATE INDEX log_events_by_group ON log_events(group_id, time, id))"});
}

std::int64_t event_size(std::string_view message) { return static_cast<std::int64_t>(message.size()) + 26; }

std::optional<Group> find_group(Connection& connection, const GroupName& name) {
    Statement row = connection.prepare(sql(group_columns, "WHERE account=? AND region=? AND name=?"));
    if (!row.bind(name.account, name.region, name.name).step()) return std::nullopt;
    return read_group(row);
}

Group require_group(Connection& connection, const GroupName& name) {
    auto group = find_group(connection, name);
    if (!group) no_such_group();
    return std::move(*group);
}

std::vector<Group> groups_of(Connection& connection, const Place& place, std::string_view prefix,
                             std::string_view after, std::int64_t most) {
    Statement rows = connection.prepare(
        sql(group_columns, "WHERE account=? AND region=? AND name>=? AND name<? AND name>? ORDER BY name LIMIT ?"));
    const std::string end = end_of(prefix);
    rows.bind(place.account, place.region, prefix, end, after, most);
    std::vector<Group> groups;
    while (rows.step()) groups.push_back(read_group(rows));
    return groups;
}

void insert_group(Connection& connection, const GroupName& name, const Value& record) {
    const std::string text = print(record);
    connection.prepare("INSERT INTO log_groups(account, region, name, record) VALUES(?,?,?,?)")
        .bind(name.account, name.region, name.name, text)
        .run();
}

void set_group_record(Connection& connection, std::int64_t group, const Value& record) {
    const std::string text = print(record);
    connection.prepare("UPDATE log_groups SET record=? WHERE id=?").bind(text, group).run();
}

void erase_group(Connection& connection, std::int64_t group) {
    connection.prepare("DELETE FROM log_groups WHERE id=?").bind(group).run();
    connection.prepare("DELETE FROM log_streams WHERE group_id=?").bind(group).run();
}

std::optional<Stream> find_stream(Connection& connection, std::int64_t group, std::string_view name) {
    Statement row = connection.prepare(sql(stream_columns, "WHERE group_id=? AND name=?"));
    if (!row.bind(group, name).step()) return std::nullopt;
    return read_stream(row);
}

std::int64_t insert_stream(Connection& connection, std::int64_t group, std::string_view name, std::int64_t created) {
    connection.prepare("INSERT INTO log_streams(group_id, name, created) VALUES(?,?,?)")
        .bind(group, name, created)
        .run();
    return connection.last_row_id();
}

void erase_stream(Connection& connection, std::int64_t group, std::int64_t stream) {
    connection.prepare("UPDATE log_groups SET bytes=bytes-(SELECT bytes FROM log_streams WHERE id=?1) WHERE id=?2")
        .bind(stream, group)
        .run();
    connection.prepare("DELETE FROM log_streams WHERE id=?").bind(stream).run();
}

std::vector<Stream> streams_of(Connection& connection, std::int64_t group, const StreamPage& page) {
    std::string text = sql(stream_columns, "WHERE group_id=?1 AND name>=?2 AND name<?3");
    const std::string order = page.descending ? " DESC" : "";
    if (page.after) text += page.by_time ? " AND (ifnull(last_event, 0), name)" : " AND name";
    if (page.after) text += page.descending ? "<" : ">";
    if (page.after) text += page.by_time ? "(?5, ?6)" : "?6";
    text += page.by_time ? " ORDER BY ifnull(last_event, 0)" + order + ", name" + order : " ORDER BY name" + order;
    text += " LIMIT ?4";
    Statement rows = connection.prepare(text);
    const std::string end = end_of(page.prefix);
    const auto [time, name] = page.after.value_or(std::pair<std::int64_t, std::string>());
    rows.bind_mentioned(group, page.prefix, end, page.most, time, name);
    std::vector<Stream> streams;
    while (rows.step()) streams.push_back(read_stream(rows));
    return streams;
}

std::vector<std::pair<std::int64_t, std::string>> stream_names(Connection& connection, std::int64_t group,
                                                               std::string_view prefix) {
    Statement rows = connection.prepare("SELECT id, name FROM log_streams WHERE group_id=? AND name>=? AND name<?");
    const std::string end = end_of(prefix);
    rows.bind(group, prefix, end);
    std::vector<std::pair<std::int64_t, std::string>> names;
    while (rows.step()) names.emplace_back(rows.integer(0), std::string(rows.text(1)));
    return names;
}

std::string stream_name(Connection& connection, std::int64_t stream) {
    Statement row = connection.prepare("SELECT name FROM log_streams WHERE id=?");
    return row.bind(stream).step() ? std::string(row.text(0)) : std::string();
}

void insert_events(Connection& connection, std::int64_t group, std::int64_t stream,
                   const std::vector<std::pair<std::int64_t, std::string_view>>& events, std::int64_t now) {
    if (events.empty()) return;
    std::int64_t id = take_ids(connection, static_cast<std::int64_t>(events.size()));
    std::int64_t bytes = 0;
    std::int64_t first = INT64_MAX, last = 0;
    for (const auto& [time, message] : events) {
        connection.prepare("INSERT INTO log_events VALUES(?,?,?,?,?,?)")
            .bind(stream, time, id++, group, now, message)
            .run();
        bytes += event_size(message);
        first = std::min(first, time);
        last = std::max(last, time);
    }
    connection
        .prepare(
            "UPDATE log_streams SET first_event=min(ifnull(first_event, ?2), ?2),"
            " last_event=max(ifnull(last_event, ?3), ?3), ingested=?4, bytes=bytes+?5 WHERE id=?1")
        .bind(stream, first, last, now, bytes)
        .run();
    connection.prepare("UPDATE log_groups SET bytes=bytes+? WHERE id=?").bind(bytes, group).run();
}

Statement event_rows(Connection& connection, const EventRange& range) {
    std::string text = "SELECT time, id, stream_id, ingested, message FROM log_events WHERE ";
    text += range.stream ? "stream_id=?1" : "group_id=?1";
    text += " AND (time, id)>(?2, ?3) AND (time, id)<(?4, ?5)";
    text += range.forward ? " ORDER BY time, id" : " ORDER BY time DESC, id DESC";
    Statement rows = connection.prepare(text);
    rows.bind(range.stream.value_or(range.group), range.after.time, range.after.id, range.before.time, range.before.id);
    return rows;
}

Event read_event(const Statement& row) {
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), std::string(row.text(4))};
}

bool remove_events(Connection& connection, std::string_view column, std::int64_t id, std::int64_t before) {
    // Pieces, so that others' writes need not wait for a large log.
    const std::string which(column);
    connection
        .prepare(
            "DELETE FROM log_events WHERE (stream_id, time, id) IN (SELECT stream_id, time, id FROM log_events"
            " WHERE " +
            which + "=?1 AND time<?2 LIMIT ?3)")
        .bind(id, before, removed_at_once)
        .run();
    return connection.changes() == removed_at_once;
}

void expire_events(Connection& connection, const Group& group, std::int64_t now) {
    const auto days = group.record["retentionInDays"].as_integer();
    if (!days) return;
    const std::int64_t before = now - *days * milliseconds_a_day;
    std::int64_t bytes = 0;
    {
        Statement sum = connection.prepare(
            "SELECT ifnull(sum(length(CAST(message AS BLOB))+26), 0) FROM (SELECT message FROM log_events"
            " WHERE group_id=? AND time<? ORDER BY time, id LIMIT ?)");
        sum.bind(group.id, before, removed_at_once).step();
        bytes = sum.integer(0);
    }
    if (bytes == 0) return;
    connection
        .prepare(
            "DELETE FROM log_events WHERE (stream_id, time, id) IN (SELECT stream_id, time, id FROM log_events"
            " WHERE group_id=? AND time<? ORDER BY time, id LIMIT ?)")
        .bind(group.id, before, removed_at_once)
        .run();
    connection.prepare("UPDATE log_groups SET bytes=max(0, bytes-?) WHERE id=?").bind(bytes, group.id).run();
}

std::vector<std::int64_t> orphaned_streams(Connection& connection) {
    std::vector<std::int64_t> orphans;
    std::int64_t last = 0;
    while (true) {  // from stream to stream, not from event to event
        Statement next = connection.prepare("SELECT min(stream_id) FROM log_events WHERE stream_id>?");
        if (!next.bind(last).step() || next.is_null(0)) return orphans;
        last = next.integer(0);
        if (!connection.prepare("SELECT 1 FROM log_streams WHERE id=?").bind(last).step()) orphans.push_back(last);
    }
}

void remove_everything(Connection& connection) {
    connection.execute("DELETE FROM log_events; DELETE FROM log_streams; DELETE FROM log_groups;");
}

}  // namespace stepwell::logs
