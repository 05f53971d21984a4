// Reading events. API reference: GetLogEvents, FilterLogEvents.
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>
#include <set>

#include "adapters/aws/models/logs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/logs/filter_pattern.hpp"
#include "adapters/services/logs/log_store.hpp"
#include "adapters/services/logs/operations.hpp"
#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

namespace {

constexpr std::int64_t events_told = 10'000;
constexpr std::int64_t page_bytes = 1'048'576;
constexpr std::int64_t scanned_at_once = 50'000;  // AWS too may answer with a token and no events
constexpr std::int64_t milliseconds_in_a_day = 86'400'000;

std::string text_of(const Position& at) {
    char text[64];
    std::snprintf(text, sizeof text, "%020lld%020lld", static_cast<long long>(at.time), static_cast<long long>(at.id));
    return text;
}

std::optional<Position> read_position(std::string_view text) {
    const auto number = [&](std::size_t start) -> std::optional<std::int64_t> {
        std::int64_t value = 0;
        const char* first = text.data() + start;
        const auto [end, error] = std::from_chars(first, first + 20, value);
        if (error != std::errc() || end != first + 20 || value < 0) return std::nullopt;
        return value;
    };
    if (text.size() != 40) return std::nullopt;
    const auto time = number(0), id = number(20);
    if (!time || !id) return std::nullopt;
    return Position{*time, *id};
}

/// Of what the input asks for, what retention keeps.
void limit_time(EventRange& range, const Value& input, const Group& group, std::int64_t now, bool end_included) {
    std::int64_t start = input["startTime"].as_integer().value_or(0);
    if (const auto days = group.record["retentionInDays"].as_integer())
        start = std::max(start, now - *days * milliseconds_in_a_day);
    range.after = {start - 1, INT64_MAX};
    if (const auto end = input["endTime"].as_integer(); end && *end < INT64_MAX)
        range.before = {*end + (end_included ? 1 : 0), 0};
}

Value event_view(const Event& event) {
    return Value::object({{"timestamp", event.time}, {"message", event.message}, {"ingestionTime", event.ingested}});
}

// ---- GetLogEvents

struct Token {
    bool forward = false;
    Position at;
};

std::optional<Token> read_event_token(const Value& token) {
    if (token.is_null()) return std::nullopt;
    const std::string_view text = token.as_string();
    const bool forward = text.starts_with("f/");
    if (forward || text.starts_with("b/"))
        if (const auto at = read_position(text.substr(2))) return Token{forward, *at};
    throw invalid_token();
}

struct Page {
    std::vector<Event> events;
    Position first, last;  ///< of its events; of an empty page, the place where it is
};

Page read_page(sqlite::Connection& connection, EventRange range, const std::optional<Token>& token,
               std::int64_t limit) {
    if (token && token->forward) range.after = std::max(range.after, token->at);
    if (token && !token->forward) range.before = std::min(range.before, token->at);
    Page page;
    std::int64_t bytes = 0;
    each_event(connection, range, [&](Event event) {
        bytes += event_size(event.message);
        if (!page.events.empty() && bytes > page_bytes) return false;
        page.events.push_back(std::move(event));
        return static_cast<std::int64_t>(page.events.size()) < limit;
    });
    if (!range.forward) std::ranges::reverse(page.events);
    if (!page.events.empty()) {
        page.first = {page.events.front().time, page.events.front().id};
        page.last = {page.events.back().time, page.events.back().id};
    } else if (token && token->forward) {
        page.last = token->at;
        page.first = {token->at.time, token->at.id < INT64_MAX ? token->at.id + 1 : token->at.id};
    } else if (token) {
        page.first = token->at;
        page.last = {token->at.time, token->at.id > 0 ? token->at.id - 1 : 0};
    }
    return page;
}

// ---- FilterLogEvents

struct Search {
    GroupName group;
    Value input;
    std::shared_ptr<const FilterPattern> pattern;
    std::int64_t limit = events_told;
    std::int64_t now = 0;
};

using StreamNames = std::map<std::int64_t, std::string>;

/// The streams that a search is limited to; nothing: it goes through all.
std::optional<StreamNames> chosen_streams(sqlite::Connection& connection, const Search& search, std::int64_t group) {
    StreamNames streams;
    const Value& names = search.input["logStreamNames"];
    if (!names.is_null()) {
        for (const Value& name : names.items()) {
            const auto stream = find_stream(connection, group, name.as_string());
            if (!stream) no_such_stream();
            streams.emplace(stream->id, stream->name);
        }
        return streams;
    }
    const Value& prefix = search.input["logStreamNamePrefix"];
    if (prefix.is_null()) return std::nullopt;
    for (auto& [id, name] : stream_names(connection, group, prefix.as_string())) streams.emplace(id, std::move(name));
    return streams;
}

std::string event_id(const Event& event) {
    char text[64];
    std::snprintf(text, sizeof text, "3%017lld%038lld", static_cast<long long>(event.time),
                  static_cast<long long>(event.id));
    return text;
}

Value find_events(sqlite::Connection& connection, const Search& search) {
    const Group group = require_group(connection, search.group);
    const auto chosen = chosen_streams(connection, search, group.id);
    EventRange range;
    range.group = group.id;
    if (chosen && chosen->size() == 1) range.stream = chosen->begin()->first;
    limit_time(range, search.input, group, search.now, true);
    if (!search.input["nextToken"].is_null()) {
        const auto at = read_position(read_token(search.input["nextToken"]));
        if (!at) throw invalid_token();
        range.after = std::max(range.after, *at);
    }
    Values found;
    StreamNames names;
    std::int64_t scanned = 0, bytes = 0;
    Position last;
    bool more = false;
    const auto name_of = [&](std::int64_t stream) -> const std::string& {
        const auto [place, fresh] = names.try_emplace(stream);
        if (fresh) place->second = stream_name(connection, stream);
        return place->second;
    };
    each_event(connection, range, [&](const Event& event) {
        if (scanned == scanned_at_once || static_cast<std::int64_t>(found.size()) == search.limit) {
            more = true;
            return false;
        }
        const bool wanted = (!chosen || chosen->contains(event.stream)) && search.pattern->matches(event.message) &&
                            !name_of(event.stream).empty();  // empty: the stream is being deleted
        if (wanted && !found.empty() && bytes + event_size(event.message) > page_bytes) {
            more = true;
            return false;
        }
        ++scanned;
        last = {event.time, event.id};
        if (!wanted) return true;
        bytes += event_size(event.message);
        found.push_back(
            event_view(event).with("logStreamName", name_of(event.stream)).with("eventId", event_id(event)));
        return true;
    });
    ObjectBuilder output;
    output.set("events", Value(std::move(found))).set("searchedLogStreams", Value::empty_array());
    if (more) output.set("nextToken", token_of(text_of(last)));
    return output.build();
}

asio::awaitable<Answer> get_log_events(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const GroupName name = group_of(context, input);
    const std::optional<Token> token = read_event_token(input["nextToken"]);
    const std::int64_t limit = input["limit"].as_integer().value_or(events_told);
    const std::int64_t now = milliseconds(platform);
    auto job = [=](sqlite::Connection& connection) {
        const Group group = require_group(connection, name);
        const auto stream = find_stream(connection, group.id, input["logStreamName"].as_string());
        if (!stream) no_such_stream();
        EventRange range;
        range.stream = stream->id;
        range.forward = token ? token->forward : input["startFromHead"].as_bool();
        limit_time(range, input, group, now, false);
        return read_page(connection, range, token, limit);
    };
    const Page page = co_await platform.database.read(std::move(job));
    Values events;
    for (const Event& event : page.events) events.push_back(event_view(event));
    co_return answer_of(Value::object({{"events", Value(std::move(events))},
                                       {"nextForwardToken", "f/" + text_of(page.last)},
                                       {"nextBackwardToken", "b/" + text_of(page.first)}}));
}

asio::awaitable<Answer> filter_log_events(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    if (input.contains("logStreamNames") && input.contains("logStreamNamePrefix"))
        invalid_parameter("logStreamNames and logStreamNamePrefix are mutually exclusive parameters.");
    const auto start = input["startTime"].as_integer(), end = input["endTime"].as_integer();
    if (start && end && *start > *end) invalid_parameter("startTime must be less than or equal to endTime.");
    Search search;
    search.group = group_of(context, input);
    search.input = input;
    search.pattern = std::make_shared<const FilterPattern>(input["filterPattern"].as_string());
    search.limit = input["limit"].as_integer().value_or(events_told);
    search.now = milliseconds(platform);
    auto job = [search](sqlite::Connection& connection) { return find_events(connection, search); };
    Value output = co_await platform.database.read(std::move(job));
    co_return answer_of(std::move(output));
}

constexpr Operation<Platform> read_operations[] = {
    {shapes::logs::filter_log_events, filter_log_events},
    {shapes::logs::get_log_events, get_log_events},
};

}  // namespace

void add_read_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, read_operations);
}

}  // namespace stepwell::logs
