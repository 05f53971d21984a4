// adapters/platform/store/sqlite/sqlite_store.cpp — executions, their journals and histories as rows.
#include "adapters/platform/store/sqlite/sqlite_store.hpp"

#include <sqlite3.h>

#include "adapters/platform/store/history_page.hpp"
#include "adapters/platform/store/sqlite/rows.hpp"
#include "engine/runtime/child_name.hpp"

namespace stepwell {

namespace asio = boost::asio;
using sqlite::Blob;
using sqlite::Connection;
using sqlite::Statement;

namespace {

// The version that files have since all of this is one step; those of the older steps were never released.
constexpr std::int64_t schema_version = 11;

// Children of Map Runs are found by their places: a million of them need no other index, and go with their parents. A
// page of a list reads a page of an index, whatever it is filtered by; rows that succeeded at once, which most of a
// million do, are in few of them. Names come in no order, so each lands on another page of their index: eight bytes of
// each make that a fifth of what the texts would take, and a commit among a million of them half as dear; who inserts
// looks first whether it is there. Ids of what was deleted are given to nobody else: `newest_id` remembers the
// greatest.
constexpr std::string_view schema = R"(
CREATE TABLE executions (
    id INTEGER PRIMARY KEY, arn TEXT NOT NULL, name TEXT NOT NULL, machine TEXT NOT NULL, role TEXT NOT NULL,
    revision TEXT NOT NULL, input TEXT NOT NULL, start INTEGER NOT NULL, seed BLOB NOT NULL, status INTEGER NOT NULL,
    stop INTEGER, output TEXT, error TEXT, cause TEXT, version TEXT, alias TEXT, map_run INTEGER, item INTEGER,
    items INTEGER, mocks TEXT, events INTEGER, redrives INTEGER NOT NULL DEFAULT 0, redriven INTEGER,
    redrive_tokens TEXT, map_redrive INTEGER NOT NULL DEFAULT 0, trace TEXT, journal_gone INTEGER NOT NULL DEFAULT 0,
    arn_hash INTEGER);
CREATE INDEX executions_by_arn ON executions (arn_hash) WHERE map_run IS NULL;
CREATE INDEX executions_by_machine ON executions (machine, id) WHERE map_run IS NULL;
CREATE INDEX executions_by_status ON executions (machine, status, id) WHERE map_run IS NULL;
CREATE INDEX executions_by_version ON executions (version, id) WHERE version IS NOT NULL;
CREATE INDEX executions_by_version_and_status ON executions (version, status, id)
    WHERE version IS NOT NULL AND status <> 1;
CREATE INDEX executions_by_alias ON executions (alias, id) WHERE alias IS NOT NULL;
CREATE INDEX executions_by_alias_and_status ON executions (alias, status, id) WHERE alias IS NOT NULL AND status <> 1;
CREATE INDEX executions_by_stop ON executions (stop) WHERE stop IS NOT NULL AND map_run IS NULL;
CREATE INDEX executions_redriven ON executions (machine, id) WHERE map_run IS NULL AND redrives > 0;
CREATE INDEX executions_running ON executions (id) WHERE status = 0;
CREATE INDEX executions_with_journal ON executions (stop) WHERE status > 1 AND journal_gone = 0 AND id > 0;
CREATE UNIQUE INDEX executions_by_map_run ON executions (map_run, item) WHERE map_run IS NOT NULL;
CREATE INDEX children_by_status ON executions (map_run, status, item) WHERE map_run IS NOT NULL AND status <> 1;
CREATE INDEX children_redriven ON executions (map_run, item) WHERE map_run IS NOT NULL AND redrives > 0;
CREATE TABLE journal (
    execution INTEGER NOT NULL, number INTEGER NOT NULL, stimulus TEXT NOT NULL, fingerprint INTEGER NOT NULL,
    last_event INTEGER NOT NULL, due INTEGER, unanswered INTEGER NOT NULL, PRIMARY KEY (execution, number)) WITHOUT ROWID;
CREATE TABLE history (
    execution INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, events BLOB NOT NULL,
    PRIMARY KEY (execution, first)) WITHOUT ROWID;
CREATE TABLE map_runs (
    id INTEGER PRIMARY KEY, arn TEXT NOT NULL, execution TEXT NOT NULL, machine TEXT NOT NULL, start INTEGER NOT NULL,
    stop INTEGER, status INTEGER NOT NULL, max_concurrency INTEGER NOT NULL, tolerated_count INTEGER NOT NULL,
    tolerated_percentage TEXT NOT NULL, source TEXT NOT NULL, counts TEXT NOT NULL, error TEXT, cause TEXT,
    redrives INTEGER NOT NULL DEFAULT 0, redriven INTEGER);
CREATE UNIQUE INDEX map_runs_by_arn ON map_runs (arn);
CREATE INDEX map_runs_by_execution ON map_runs (execution, id);
CREATE INDEX map_runs_running ON map_runs (id) WHERE status = 0;
CREATE TABLE doomed_map_runs (id INTEGER PRIMARY KEY);
CREATE TABLE newest_id (one INTEGER PRIMARY KEY CHECK (one = 1), id INTEGER NOT NULL);
)";

// What a start must know of executions that wait and are not in memory, until their next append.
constexpr std::string_view parked_schema = R"(
ALTER TABLE journal DROP COLUMN due;
ALTER TABLE journal DROP COLUMN unanswered;
CREATE TABLE parked (
    execution INTEGER PRIMARY KEY, shard INTEGER NOT NULL, due INTEGER, attended INTEGER NOT NULL);
)";

using rows::columns;
using rows::record_of;

// What is empty or 0 takes no room in a row.
template <class T>
std::optional<T> unless_empty(const T& value) {
    return value == T() ? std::nullopt : std::optional<T>(value);
}
std::optional<std::string_view> unless_empty(const std::string& text) { return unless_empty(std::string_view(text)); }

std::optional<TimePoint> stop_of(const ExecutionRecord& record) {
    return record.status == Status::running ? std::nullopt : std::optional(record.stop);
}

// An execution that ends with its first stimulus is inserted as it ended.
void insert(Connection& db, const ExecutionRecord& record, std::string_view how = "INSERT") {
    if (!record.map_run) {
        Statement taken = db.prepare("SELECT 1 FROM executions WHERE " + std::string(rows::has_arn));
        if (taken.bind(record.arn).step()) throw ExecutionNameTaken();
    }
    const auto of_child = [&](std::int64_t value) { return record.map_run ? std::optional(value) : std::nullopt; };
    Statement statement = db.prepare(
        std::string(how) +
        " INTO executions (id, arn, name, machine, role, revision, input, start, seed, status, stop, output, "
        "error, cause, version, alias, map_run, item, items, mocks, events, map_redrive, trace, arn_hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
        "?21, ?22, ?23, CASE WHEN ?17 IS NULL THEN text_hash(?2) END)");
    const Blob seed{{reinterpret_cast<const char*>(record.seed.data()), record.seed.size()}};
    statement.bind(record.id, record.arn, record.name, record.machine_arn, record.role_arn, record.revision,
                   record.input_text, record.start, seed, record.status, stop_of(record), record.output,
                   record.error.name, record.error.cause, unless_empty(record.version_arn),
                   unless_empty(record.alias_arn), of_child(record.map_run), of_child(record.item),
                   of_child(record.item_count), unless_empty(record.mocks), unless_empty(record.events),
                   record.map_redrive, unless_empty(record.trace_header));
    try {
        statement.run();
    } catch (const sqlite::SqlError& error) {
        if (error.code == SQLITE_CONSTRAINT_UNIQUE) throw ExecutionNameTaken();
        throw;
    }
}

void update(Connection& db, const ExecutionRecord& record) {
    db.prepare(
          "UPDATE executions SET status = ?2, stop = ?3, output = ?4, error = ?5, cause = ?6, events = ?7 "
          "WHERE id = ?1")
        .bind(record.id, record.status, record.stop, record.output, record.error.name, record.error.cause,
              record.events)
        .run();
}

// It runs again: of its end nothing is left but its history. Its redrive was decided on before it came here, and its
// retention may have ended since.
void reopen(Connection& db, const ExecutionRecord& record, std::uint64_t number) {
    Statement kept = db.prepare("SELECT max(number) FROM journal WHERE execution = ?1");
    if (!kept.bind(record.id).step() || kept.integer(0) < static_cast<std::int64_t>(number) - 1) throw ExecutionGone();
    db.prepare(
          "UPDATE executions SET status = 0, stop = NULL, output = NULL, error = NULL, cause = NULL, events = NULL, "
          "redrives = ?2, redriven = ?3, redrive_tokens = ?4, map_redrive = ?5 WHERE id = ?1")
        .bind(record.id, record.redrive_count, record.redriven, rows::print_tokens(record.redrive_tokens),
              record.map_redrive)
        .run();
}

void write(Connection& db, const Append& append, const std::vector<HistoryPage>& pages) {
    if (append.opened) insert(db, append.closed ? *append.closed : *append.opened);
    if (append.reopened) reopen(db, *append.reopened, append.number);
    // the journal of what did not succeed stays: a redrive goes on from it
    const bool journaled = !append.closed || append.closed->status != Status::succeeded;
    if (journaled) {
        db.prepare(
              "INSERT INTO journal (execution, number, stimulus, fingerprint, last_event) VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(append.execution, append.number, append.stimulus, append.fingerprint, append.last_event)
            .run();
    }
    if (append.was_parked) db.prepare("DELETE FROM parked WHERE execution = ?1").bind(append.execution).run();
    if (append.closed && !append.opened) update(db, *append.closed);
    if (!journaled && append.number > 1)
        db.prepare("DELETE FROM journal WHERE execution = ?1").bind(append.execution).run();
    for (const HistoryPage& page : pages) {
        db.prepare("INSERT INTO history (execution, first, last, events) VALUES (?1, ?2, ?3, ?4)")
            .bind(append.execution, page.first, page.last, Blob{page.bytes})
            .run();
    }
}

template <class... Values>
std::optional<ExecutionRecord> find_one(Connection& db, std::string_view where, const Values&... values) {
    Statement row = db.prepare("SELECT " + std::string(columns) + " FROM executions WHERE " + std::string(where));
    if (!row.bind(values...).step()) return std::nullopt;
    return record_of(row);
}

// Of an ARN "...:name/label:child" or, of an Express execution, "...:name/label:child:id".
std::optional<ChildPlace> child_place_of(std::string_view arn) {
    const std::size_t label = arn.find('/');
    if (label == std::string_view::npos) return std::nullopt;
    const std::size_t colon = arn.find(':', label);
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view name = arn.substr(colon + 1);
    return child_place(name.substr(0, name.find(':')));
}

/// The first so many of its events are in its history's pages.
std::int64_t events_kept(Connection& db, ExecutionId id) {
    Statement last = db.prepare("SELECT max(last) FROM history WHERE execution = ?1");
    return last.bind(id).step() && !last.is_null(0) ? last.integer(0) : 0;
}

std::vector<JournalRow> journal_of(Connection& db, ExecutionId id) {
    std::vector<JournalRow> journal;
    Statement row =
        db.prepare("SELECT number, stimulus, fingerprint FROM journal WHERE execution = ?1 ORDER BY number");
    row.bind(id);
    while (row.step()) {
        journal.push_back({static_cast<std::uint64_t>(row.integer(0)), std::string(row.text(1)),
                           static_cast<std::uint64_t>(row.integer(2))});
    }
    return journal;
}

}  // namespace

SqliteStore::SqliteStore(sqlite::Database& database) : database_(database) {
    database_.migrate("executions", {schema, parked_schema}, schema_version);
    std::atomic<ExecutionId>& last = last_id_;
    database_.submit(
        [&last](Connection& db) {
            Statement row = db.prepare(
                "SELECT max(id) FROM (SELECT max(id) AS id FROM executions UNION ALL SELECT max(id) FROM map_runs "
                "UNION ALL SELECT id FROM newest_id)");
            if (row.step() && !row.is_null(0)) last = row.integer(0);
        },
        [](const std::exception_ptr&) {});
    database_.flush();
}

ExecutionId SqliteStore::new_id() { return ++last_id_; }

void SqliteStore::append(Append append, Done done) {
    // packed here, on the shard's thread: the writer only writes
    auto pages = std::make_shared<std::vector<HistoryPage>>();
    if (!append.events.empty()) *pages = pack_history(std::exchange(append.events, {}));
    auto shared = std::make_shared<Append>(std::move(append));
    database_.submit([shared, pages](Connection& db) { write(db, *shared, *pages); }, std::move(done));
}

void SqliteStore::save_child(ExecutionRecord child, Done done) {
    auto shared = std::make_shared<const ExecutionRecord>(std::move(child));
    database_.submit([shared](Connection& db) { insert(db, *shared, "INSERT OR REPLACE"); }, std::move(done));
}

asio::awaitable<std::optional<ExecutionRecord>> SqliteStore::find(std::string arn) {
    auto job = [arn = std::move(arn)](Connection& db) {
        const auto place = child_place_of(arn);
        std::optional<ExecutionRecord> child;
        if (place) child = find_one(db, "map_run = ?2 AND item = ?3 AND arn = ?1", arn, place->map_run, place->item);
        return child ? child : find_one(db, rows::has_arn, arn);
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::optional<ExecutionRecord>> SqliteStore::find(ExecutionId id) {
    auto job = [id](Connection& db) { return find_one(db, "id = ?1", id); };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::vector<ExecutionRecord>> SqliteStore::list(ExecutionQuery query) {
    auto job = [query = std::move(query)](Connection& db) {
        std::string where =
            query.map_run ? "map_run = ?7 AND item < ?2" : "machine = ?1 AND map_run IS NULL AND id < ?2";
        // few of a machine's executions may be of that version: the plus keeps the machine's index out of it
        if (!query.version_arn.empty() || !query.alias_arn.empty()) where.insert(0, 1, '+');
        if (query.status) where += " AND status = ?4";
        // in the words of the index of all others
        if (query.status && *query.status != Status::succeeded) where += " AND status <> 1";
        if (!query.version_arn.empty()) where += " AND version = ?5";
        if (!query.alias_arn.empty()) where += " AND alias = ?6";
        // in the words of awaits_redrive
        const std::string pending = "(status > 1 AND map_redrive < ?8)";
        if (query.status && query.map_redrive) where += " AND NOT " + pending;
        if (query.pending_redrive) where += " AND " + pending;
        if (query.redriven) where += *query.redriven ? " AND redrives > 0" : " AND redrives = 0";
        Statement row = db.prepare("SELECT " + std::string(columns) + " FROM executions WHERE " + where +
                                   (query.map_run ? " ORDER BY item DESC LIMIT ?3" : " ORDER BY id DESC LIMIT ?3"));
        row.bind_mentioned(query.machine_arn, query.before ? query.before : INT64_MAX, query.limit, query.status,
                           query.version_arn, query.alias_arn, query.map_run, query.map_redrive);
        std::vector<ExecutionRecord> page;
        while (row.step()) page.push_back(record_of(row));
        return page;
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<HistoryPart> SqliteStore::history(ExecutionId id, HistoryRange range) {
    auto job = [id, range](Connection& db) {
        HistoryPart part;
        std::int64_t count = events_kept(db, id);
        if (static_cast<std::uint64_t>(count) > range.last) count = static_cast<std::int64_t>(range.last);
        const auto skipped = static_cast<std::int64_t>(std::min(range.skip, static_cast<std::size_t>(count)));
        if (skipped == count) return part;
        // ids are dense from 1
        const std::int64_t from = range.backwards ? count - skipped : skipped + 1;
        Statement row = db.prepare(
            range.backwards
                ? "SELECT first, events FROM history WHERE execution = ?1 AND first <= ?2 ORDER BY first DESC"
                : "SELECT first, events FROM history WHERE execution = ?1 AND last >= ?2 ORDER BY first");
        row.bind(id, from);
        while (row.step()) {
            std::vector<Value> events = unpack_history(row.blob(1));
            const std::int64_t first = row.integer(0);
            // those of the first row that were skipped
            const auto wanted = static_cast<std::size_t>(range.backwards ? from - first + 1 : from - first);
            if (range.backwards) {
                events.resize(std::min(events.size(), wanted));
                std::reverse(events.begin(), events.end());
            } else if (from > first) {
                events.erase(events.begin(), events.begin() + static_cast<std::ptrdiff_t>(wanted));
            }
            // those of the last row that follow
            const std::int64_t left = count - skipped - static_cast<std::int64_t>(part.events.size());
            if (static_cast<std::int64_t>(events.size()) > left) events.resize(static_cast<std::size_t>(left));
            for (Value& event : events)
                if (!part.add(range, std::move(event))) return part;
            if (static_cast<std::int64_t>(part.events.size()) == count - skipped) return part;
        }
        return part;
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::vector<ParkedExecution>> SqliteStore::running() {
    auto job = [](Connection& db) {
        std::vector<ParkedExecution> all;
        {
            Statement row = db.prepare("SELECT execution, shard, due, attended FROM parked");
            while (row.step()) {
                ParkedExecution parked{row.integer(0), static_cast<std::uint64_t>(row.integer(1))};
                if (!row.is_null(2)) parked.due = rows::time_of(row.integer(2));
                parked.attended = row.integer(3) != 0;
                all.push_back(parked);
            }
        }
        Statement row =
            db.prepare("SELECT id, arn FROM executions WHERE status = 0 AND id NOT IN (SELECT execution FROM parked)");
        while (row.step()) all.push_back({row.integer(0), shard_hash(row.text(1))});
        return all;
    };
    co_return co_await database_.read(std::move(job));
}

// No row is read, only the index: of each machine those that run. Where a machine is, its executions are.
asio::awaitable<std::vector<OpenCount>> SqliteStore::count_running() {
    auto job = [](Connection& db) {
        std::vector<OpenCount> counts;
        std::string machine;
        for (;;) {
            Statement next = db.prepare("SELECT min(machine) FROM executions WHERE map_run IS NULL AND machine > ?1");
            if (!next.bind(machine).step() || next.is_null(0)) return counts;
            machine = next.text(0);
            Statement running =
                db.prepare("SELECT count(*) FROM executions WHERE map_run IS NULL AND machine = ?1 AND status = 0");
            running.bind(machine).step();
            count_executions(counts, machine, static_cast<std::size_t>(running.integer(0)));
        }
    };
    co_return co_await database_.read(std::move(job));
}

void SqliteStore::park(std::vector<ParkedExecution> executions) {
    auto shared = std::make_shared<const std::vector<ParkedExecution>>(std::move(executions));
    const auto job = [shared](Connection& db) {
        for (const ParkedExecution& each : *shared) {
            db.prepare("INSERT OR REPLACE INTO parked (execution, shard, due, attended) VALUES (?1, ?2, ?3, ?4)")
                .bind(each.id, each.shard_hash, each.due, each.attended)
                .run();
        }
    };
    database_.submit(job, [](const std::exception_ptr&) {});
}

asio::awaitable<std::vector<OpenExecution>> SqliteStore::open(std::vector<ExecutionId> ids) {
    auto job = [ids = std::move(ids)](Connection& db) {
        std::vector<OpenExecution> all;
        for (const ExecutionId id : ids) {
            auto record = find_one(db, "id = ?1 AND status = 0", id);
            if (!record) continue;
            all.push_back({std::move(*record), journal_of(db, id), static_cast<std::size_t>(events_kept(db, id))});
        }
        return all;
    };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<std::vector<JournalRow>> SqliteStore::journal(ExecutionId id) {
    auto job = [id](Connection& db) { return journal_of(db, id); };
    co_return co_await database_.read(std::move(job));
}

asio::awaitable<void> SqliteStore::clear() {
    const auto job = [newest = last_id_.load()](Connection& db) {
        db.execute(
            "DELETE FROM executions; DELETE FROM journal; DELETE FROM history; DELETE FROM map_runs; "
            "DELETE FROM doomed_map_runs; DELETE FROM parked;");
        rows::remember_newest_id(db, newest);
    };
    co_await database_.write(job);
}

}  // namespace stepwell
