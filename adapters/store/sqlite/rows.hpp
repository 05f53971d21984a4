#pragma once
// The columns of the executions table, and how a row becomes a record.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/store/sqlite/database.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::rows {

inline constexpr std::string_view columns =
    "id, arn, name, machine, role, revision, input, start, seed, status, stop, output, error, cause, version, alias, "
    "map_run, item, items, mocks, events, redrives, redriven, redrive_tokens, map_redrive, trace";

/// The tables of Map Runs, as a step of the executions' migrations.
inline constexpr std::string_view map_runs = R"(
ALTER TABLE executions ADD COLUMN map_run INTEGER;
ALTER TABLE executions ADD COLUMN item INTEGER;
ALTER TABLE executions ADD COLUMN items INTEGER;
CREATE UNIQUE INDEX executions_by_map_run ON executions (map_run, item) WHERE map_run IS NOT NULL;
CREATE TABLE map_runs (
    id INTEGER PRIMARY KEY, arn TEXT NOT NULL, execution TEXT NOT NULL, machine TEXT NOT NULL, start INTEGER NOT NULL,
    stop INTEGER, status INTEGER NOT NULL, max_concurrency INTEGER NOT NULL, tolerated_count INTEGER NOT NULL,
    tolerated_percentage TEXT NOT NULL, source TEXT NOT NULL, counts TEXT NOT NULL, error TEXT, cause TEXT);
CREATE UNIQUE INDEX map_runs_by_arn ON map_runs (arn);
CREATE INDEX map_runs_by_execution ON map_runs (execution, id);
CREATE INDEX map_runs_running ON map_runs (id) WHERE status = 0;
)";

/// Children of Map Runs are found by their places: a million of them need no other index.
inline constexpr std::string_view leaner_children = R"(
DROP INDEX executions_by_arn;
DROP INDEX executions_by_machine;
DROP INDEX executions_by_status;
CREATE UNIQUE INDEX executions_by_arn ON executions (arn) WHERE map_run IS NULL;
CREATE INDEX executions_by_machine ON executions (machine, id) WHERE map_run IS NULL;
CREATE INDEX executions_by_status ON executions (machine, status, id) WHERE map_run IS NULL;
)";

/// What a redrive needs to know of an execution, as a step of the executions' migrations.
inline constexpr std::string_view redrives = R"(
ALTER TABLE executions ADD COLUMN events INTEGER;
ALTER TABLE executions ADD COLUMN redrives INTEGER NOT NULL DEFAULT 0;
ALTER TABLE executions ADD COLUMN redriven INTEGER;
ALTER TABLE executions ADD COLUMN redrive_tokens TEXT;
)";

/// The same of a Map Run, and of its children.
inline constexpr std::string_view map_redrives = R"(
ALTER TABLE executions ADD COLUMN map_redrive INTEGER NOT NULL DEFAULT 0;
ALTER TABLE map_runs ADD COLUMN redrives INTEGER NOT NULL DEFAULT 0;
ALTER TABLE map_runs ADD COLUMN redriven INTEGER;
)";

/// What the end of retention needs to find, as a step of the executions' migrations. Children of Map Runs go with their
/// parents; ids of what was deleted are given to nobody else: `newest_id` remembers the greatest.
inline constexpr std::string_view retention = R"(
ALTER TABLE executions ADD COLUMN journal_gone INTEGER NOT NULL DEFAULT 0;
CREATE INDEX executions_by_stop ON executions (stop) WHERE stop IS NOT NULL AND map_run IS NULL;
CREATE INDEX executions_with_journal ON executions (stop) WHERE status > 1 AND journal_gone = 0 AND id > 0;
CREATE TABLE doomed_map_runs (id INTEGER PRIMARY KEY);
CREATE TABLE newest_id (one INTEGER PRIMARY KEY CHECK (one = 1), id INTEGER NOT NULL);
)";

/// A page of a list reads a page of an index, whatever it is filtered by. Rows that succeeded at once, which most of a
/// million do, are in none of these.
inline constexpr std::string_view filtered_lists = R"(
CREATE INDEX children_by_status ON executions (map_run, status, item) WHERE map_run IS NOT NULL AND status <> 1;
CREATE INDEX executions_by_version_and_status ON executions (version, status, id)
    WHERE version IS NOT NULL AND status <> 1;
CREATE INDEX executions_by_alias_and_status ON executions (alias, status, id) WHERE alias IS NOT NULL AND status <> 1;
CREATE INDEX executions_redriven ON executions (machine, id) WHERE map_run IS NULL AND redrives > 0;
CREATE INDEX children_redriven ON executions (map_run, item) WHERE map_run IS NOT NULL AND redrives > 0;
)";

/// Names come in no order, so each lands on another page of their index: eight bytes of each make that a fifth of what
/// the texts took, and a commit among a million of them half as dear. Who inserts looks first whether it is there.
inline constexpr std::string_view hashed_names = R"(
ALTER TABLE executions ADD COLUMN arn_hash INTEGER;
UPDATE executions SET arn_hash = text_hash(arn) WHERE map_run IS NULL;
DROP INDEX executions_by_arn;
CREATE INDEX executions_by_arn ON executions (arn_hash) WHERE map_run IS NULL;
)";
inline constexpr std::string_view has_arn = "arn_hash = text_hash(?1) AND arn = ?1 AND map_run IS NULL";

inline std::int64_t milliseconds(TimePoint time) { return time.time_since_epoch().count(); }
inline TimePoint time_of(std::int64_t ms) { return TimePoint(std::chrono::milliseconds(ms)); }
void bind_optional(sqlite::Statement& statement, int index, const std::optional<std::string>& text);
std::optional<std::string> optional_text(const sqlite::Statement& row, int column);
std::string print_tokens(const std::vector<RedriveToken>& tokens);
void remember_newest_id(sqlite::Connection& db, ExecutionId id);
ExecutionRecord record_of(const sqlite::Statement& row);

}  // namespace stepwell::rows
