// adapters/platform/store/sqlite/map_rows.cpp — Map Runs as rows, and their children in order of their items.
#include "adapters/platform/store/sqlite/rows.hpp"
#include "adapters/platform/store/sqlite/sqlite_store.hpp"

namespace stepwell {

namespace asio = boost::asio;
using sqlite::Connection;
using sqlite::Statement;

namespace {

constexpr std::string_view map_columns =
    "id, arn, execution, machine, start, stop, status, max_concurrency, tolerated_count, tolerated_percentage, source, "
    "counts, error, cause, redrives, redriven";

std::string print_counts(const MapCounts& counts) {
    Values all;
    const auto put = [&](const MapCounts::Each& each) {
        all.emplace_back(each.children);
        all.emplace_back(each.items);
    };
    for (const MapCounts::Each& each : counts.by_status) put(each);
    put(counts.pending);
    put(counts.written);
    put(counts.pending_redrive);
    put(counts.not_redrivable);
    return print(Value(std::move(all)));
}

MapCounts parse_counts(std::string_view text) {
    MapCounts counts;
    const Parsed parsed = parse_json(text);
    const std::span<const Value> all = parsed ? (*parsed).items() : std::span<const Value>();
    const auto at = [&](std::size_t i) { return i < all.size() ? all[i].as_integer().value_or(0) : 0; };
    std::size_t i = 0;
    for (MapCounts::Each& each : counts.by_status) {
        each = {at(i), at(i + 1)};
        i += 2;
    }
    for (MapCounts::Each* const each :
         {&counts.pending, &counts.written, &counts.pending_redrive, &counts.not_redrivable}) {
        *each = {at(i), at(i + 1)};
        i += 2;
    }
    return counts;
}

MapRecord map_record_of(const Statement& row) {
    MapRecord record;
    record.id = row.integer(0);
    record.arn = row.text(1);
    record.execution_arn = row.text(2);
    record.machine_arn = row.text(3);
    record.start = rows::time_of(row.integer(4));
    if (!row.is_null(5)) record.stop = rows::time_of(row.integer(5));
    record.status = static_cast<Status>(row.integer(6));
    record.max_concurrency = row.integer(7);
    record.tolerated_count = row.integer(8);
    record.tolerated_percentage = std::strtod(std::string(row.text(9)).c_str(), nullptr);
    record.source = row.text(10);
    record.counts = parse_counts(row.text(11));
    record.error = Error{rows::optional_text(row, 12), rows::optional_text(row, 13)};
    record.redrive_count = row.integer(14);
    if (!row.is_null(15)) record.redriven = rows::time_of(row.integer(15));
    return record;
}

std::vector<MapRecord> all_of(Statement& row) {
    std::vector<MapRecord> all;
    while (row.step()) all.push_back(map_record_of(row));
    return all;
}

std::string selecting(std::string_view rest) {
    return "SELECT " + std::string(map_columns) + " FROM map_runs WHERE " + std::string(rest);
}

}  // namespace

asio::awaitable<void> SqliteStore::save_map_run(MapRecord record) {
    auto job = [record = std::move(record)](Connection& db) {
        const bool running = record.status == Status::running;
        db.prepare("INSERT OR REPLACE INTO map_runs (" + std::string(map_columns) +
                   ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
            .bind(record.id, record.arn, record.execution_arn, record.machine_arn, record.start,
                  running ? std::nullopt : std::optional(record.stop), record.status, record.max_concurrency,
                  record.tolerated_count, print(Value(record.tolerated_percentage)), record.source,
                  print_counts(record.counts), record.error.name, record.error.cause, record.redrive_count,
                  record.redrive_count ? std::optional(record.redriven) : std::nullopt)
            .run();
    };
    co_await database_.write(std::move(job));
}

asio::awaitable<std::optional<MapRecord>> SqliteStore::find_map_run(std::string arn) {
    auto job = [arn = std::move(arn)](Connection& db) -> std::optional<MapRecord> {
        Statement row = db.prepare(selecting("arn = ?1"));
        row.bind(arn);
        if (!row.step()) return std::nullopt;
        return map_record_of(row);
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::optional<MapRecord>> SqliteStore::find_map_run(std::int64_t id) {
    auto job = [id](Connection& db) -> std::optional<MapRecord> {
        Statement row = db.prepare(selecting("id = ?1"));
        row.bind(id);
        if (!row.step()) return std::nullopt;
        return map_record_of(row);
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::vector<MapRecord>> SqliteStore::list_map_runs(std::string execution_arn, std::int64_t before,
                                                                   std::size_t limit) {
    auto job = [execution_arn = std::move(execution_arn), before, limit](Connection& db) {
        Statement row = db.prepare(selecting("execution = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3"));
        row.bind(execution_arn, before ? before : INT64_MAX, limit);
        return all_of(row);
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::vector<MapRecord>> SqliteStore::running_map_runs() {
    auto job = [](Connection& db) {
        Statement row = db.prepare(selecting("status = 0 ORDER BY id"));
        return all_of(row);
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::vector<MapChild>> SqliteStore::map_children(std::int64_t map_run, std::int64_t from,
                                                                 std::size_t limit) {
    auto job = [map_run, from, limit](Connection& db) {
        Statement row = db.prepare(
            "SELECT item, items, status, arn, map_redrive FROM executions WHERE map_run = ?1 AND item >= ?2 "
            "ORDER BY item LIMIT ?3");
        row.bind(map_run, from, limit);
        std::vector<MapChild> page;
        while (row.step()) {
            page.push_back({row.integer(0), row.integer(1), static_cast<Status>(row.integer(2)),
                            std::string(row.text(3)), row.integer(4)});
        }
        return page;
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::vector<ExecutionRecord>> SqliteStore::map_results(std::int64_t map_run, std::int64_t from,
                                                                       std::size_t limit) {
    auto job = [map_run, from, limit](Connection& db) {
        Statement row = db.prepare("SELECT " + std::string(rows::columns) +
                                   " FROM executions WHERE map_run = ?1 AND item >= ?2 ORDER BY item LIMIT ?3");
        row.bind(map_run, from, limit);
        std::vector<ExecutionRecord> page;
        while (row.step()) page.push_back(rows::record_of(row));
        return page;
    };
    co_return co_await database_.read(std::move(job));
}

}  // namespace stepwell
