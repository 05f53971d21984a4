// adapters/platform/store/sqlite/rows.cpp — a row of the executions table as a record.
#include "adapters/platform/store/sqlite/rows.hpp"

#include <algorithm>

namespace stepwell::rows {

using sqlite::Statement;

namespace {

std::vector<RedriveToken> parse_tokens(std::string_view text) {
    std::vector<RedriveToken> tokens;
    const Parsed parsed = parse_json(text);
    if (!parsed) return tokens;
    for (const Value& each : (*parsed).items()) {
        if (each.size() != 2) continue;
        tokens.push_back({std::string(each.items()[0].as_string()), time_of(each.items()[1].as_integer().value_or(0))});
    }
    return tokens;
}

}  // namespace

std::optional<std::string> optional_text(const Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return std::string(row.text(column));
}

void remember_newest_id(sqlite::Connection& db, ExecutionId id) {
    db.prepare("INSERT OR REPLACE INTO newest_id (one, id) VALUES (1, ?1)").bind(id).run();
}

std::string print_tokens(const std::vector<RedriveToken>& tokens) {
    Values all;
    for (const RedriveToken& each : tokens)
        all.push_back(Value::array({each.token, each.used.time_since_epoch().count()}));
    return print(Value(std::move(all)));
}

ExecutionRecord record_of(const Statement& row) {
    ExecutionRecord record;
    record.id = row.integer(0);
    record.arn = row.text(1);
    record.name = row.text(2);
    record.machine_arn = row.text(3);
    record.role_arn = row.text(4);
    record.revision = row.text(5);
    record.input_text = row.text(6);
    record.start = time_of(row.integer(7));
    const std::string_view seed = row.blob(8);
    std::copy_n(seed.begin(), std::min(seed.size(), record.seed.size()), record.seed.begin());
    record.status = static_cast<Status>(row.integer(9));
    if (!row.is_null(10)) record.stop = time_of(row.integer(10));
    record.output = optional_text(row, 11);
    record.error = Error{optional_text(row, 12), optional_text(row, 13)};
    record.version_arn = row.text(14);
    record.alias_arn = row.text(15);
    record.map_run = row.integer(16);
    record.item = row.integer(17);
    record.item_count = row.integer(18);
    record.mocks = row.text(19);
    record.events = row.integer(20);
    record.redrive_count = row.integer(21);
    if (!row.is_null(22)) record.redriven = time_of(row.integer(22));
    if (!row.is_null(23)) record.redrive_tokens = parse_tokens(row.text(23));
    record.map_redrive = row.integer(24);
    record.trace_header = row.text(25);
    return record;
}

}  // namespace stepwell::rows
