// engine/runtime/redrive.cpp — the limits of a redrive, from the service's documentation of RedriveExecution.
#include "engine/runtime/redrive.hpp"

#include <algorithm>

namespace stepwell {

namespace {

using std::chrono::hours;

constexpr std::int64_t fewer_events_than = 24'999;
constexpr hours longest_execution{24 * 365};
constexpr std::size_t most_tokens = 10;
constexpr std::chrono::minutes token_life{15};

}  // namespace

std::optional<std::string> redrive_hindrance(const ExecutionRecord& record, TimePoint now) {
    if (record.status == Status::running || record.status == Status::succeeded) {
        return "Execution is " + std::string(name_of(record.status)) + " and cannot be redriven";
    }
    if (record.events >= fewer_events_than) return "Execution history event limit exceeded";
    if (now - record.start > longest_execution) return "Execution has exceeded the max execution time";
    if (now - record.stop > redrivable_period) return "Execution redrivable period exceeded";
    return std::nullopt;
}

std::optional<TimePoint> redrive_of(const ExecutionRecord& record, std::string_view token, TimePoint now) {
    if (token.empty()) return std::nullopt;
    const auto& tokens = record.redrive_tokens;
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&](const auto& each) { return each.token == token; });
    if (found == tokens.end() || now - found->used > token_life) return std::nullopt;
    return found->used;
}

void reopen(ExecutionRecord& record, std::string token, TimePoint now) {
    record.status = Status::running;
    record.stop = {};
    record.output.reset();
    record.error = {};
    record.events = 0;
    ++record.redrive_count;
    record.redriven = now;
    auto& tokens = record.redrive_tokens;
    std::erase_if(tokens, [&](const auto& each) { return each.token == token || now - each.used > token_life; });
    if (!token.empty()) tokens.push_back({std::move(token), now});
    if (tokens.size() > most_tokens) tokens.erase(tokens.begin());
}

}  // namespace stepwell
