#pragma once
// The columns of the executions table, and how a row becomes a record.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::rows {

inline constexpr std::string_view columns =
    "id, arn, name, machine, role, revision, input, start, seed, status, stop, output, error, cause, version, alias, "
    "map_run, item, items, mocks, events, redrives, redriven, redrive_tokens, map_redrive, trace";

inline constexpr std::string_view has_arn = "arn_hash = text_hash(?1) AND arn = ?1 AND map_run IS NULL";

inline TimePoint time_of(std::int64_t ms) { return TimePoint(std::chrono::milliseconds(ms)); }
std::optional<std::string> optional_text(const sqlite::Statement& row, int column);
std::string print_tokens(const std::vector<RedriveToken>& tokens);
void remember_newest_id(sqlite::Connection& db, ExecutionId id);
ExecutionRecord record_of(const sqlite::Statement& row);

}  // namespace stepwell::rows
