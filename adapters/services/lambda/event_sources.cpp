// Polling a stream. Lambda developer guide: "Using AWS Lambda with Amazon DynamoDB", "Configuring partial batch
// response".
#include "adapters/services/lambda/event_sources.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <optional>
#include <vector>

#include "adapters/aws/event_source.hpp"
#include "adapters/aws/trace_header.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/event_filters.hpp"
#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::lambda {

namespace {

using std::chrono::milliseconds;
using Records = std::vector<EventSource::Record>;

constexpr std::chrono::seconds longest_wait{1};  // until it is seen that a mapping has changed
constexpr milliseconds first_pause{100};
constexpr milliseconds longest_pause{60'000};
/// A batch with so many bytes takes no more: it is far below what a function may be given.
constexpr std::uint64_t largest_batch = 1024UL * 1024;

std::int64_t number(const Value& value, std::int64_t otherwise) { return value.as_integer().value_or(otherwise); }

/// As the function is given it.
Value as_delivered(const Value& mapping, const Value& record) {
    return record.with("eventSourceARN", mapping["EventSourceArn"]);
}

std::string event_of(const Value& mapping, const Records& records) {
    Values items;
    for (const auto& one : records) items.push_back(as_delivered(mapping, one.record));
    return print(Value::object({{"Records", Value(std::move(items))}}));
}

/// How many records come before the first that the function says it has not done; nothing when it says so of none.
/// What it says wrongly counts as all.
std::optional<std::size_t> first_failure(const EventSource& source, const std::string& answer, const Records& records) {
    const Parsed parsed = parse_json(answer);
    if (!parsed || !(*parsed).is_object()) return std::nullopt;
    std::optional<std::size_t> first;
    for (const Value& failure : (*parsed)["batchItemFailures"].items()) {
        const std::string_view id = failure["itemIdentifier"].as_string();
        const auto at =
            std::ranges::find_if(records, [&](const auto& one) { return source.identifier(one.record) == id; });
        if (at == records.end()) return 0;
        const auto place = static_cast<std::size_t>(at - records.begin());
        first = std::min(first.value_or(place), place);
    }
    return first;
}

/// What was read, without the records that no filter wants.
struct Batch {
    Records records;
    std::int64_t last = 0;  ///< number of the last record that was read
};

/// Records that are delivered together.
struct Piece {
    Records records;
    std::int64_t last = 0;  ///< what is done with when these are
    std::int64_t retries = 0;
};

struct Delivery {
    enum class Kind : std::uint8_t { done, failed, throttled } kind = Kind::done;
    std::size_t done = 0;  ///< how many of the records were, when it failed
};

/// The life of one mapping.
class Poller {
public:
    Poller(Core& core, std::string key, const EventSource& source, std::string stream_arn)
        : core_(core),
          key_(std::move(key)),
          source_(source),
          arn_(std::move(stream_arn)),
          stream_(core.platform.changes.watch(arn_)),
          own_(core.platform.changes.watch(key_)) {}

    asio::awaitable<void> run();

private:
    asio::awaitable<void> poll_once(Value record);
    asio::awaitable<Batch> read(Value mapping, std::int64_t position);
    asio::awaitable<void> process(Batch batch);
    asio::awaitable<Delivery> deliver(Value mapping, const Records& records);
    asio::awaitable<void> commit(std::int64_t position, std::optional<std::string> result);
    asio::awaitable<void> pause(milliseconds time);
    std::optional<Value> active_record() const;
    TimePoint now() const { return core_.platform.clock.now(); }

    Core& core_;
    const std::string key_;
    const EventSource& source_;
    const std::string arn_;
    Changes::Watch stream_;
    Changes::Watch own_;
};

/// The mapping's record, if it is there and enabled.
std::optional<Value> find_active(const Core& core, const std::string& key) {
    auto record = core.platform.documents.find(mappings_collection, key);
    if (!record || core.mappings.closing() || (*record)["Mapping"]["State"].as_string() != "Enabled")
        return std::nullopt;
    return record;
}

std::optional<Value> Poller::active_record() const { return find_active(core_, key_); }

asio::awaitable<void> Poller::run() {
    while (const auto record = active_record()) {
        std::string failure;
        try {
            co_await poll_once(*record);
        } catch (const std::exception& error) {
            failure = error.what();
        }
        if (failure.empty()) continue;
        log::warn("lambda", "an event source mapping waits", {{"mapping", key_}, {"error", failure}});
        co_await pause(longest_wait);
    }
}

/// Ends early when all is to end.
asio::awaitable<void> Poller::pause(milliseconds time) {
    const TimePoint end = now() + time;
    for (bool changed = true; changed && !core_.mappings.closing();)
        changed = co_await own_.next_before(core_.platform.clock, end);
}

asio::awaitable<void> Poller::poll_once(Value record) {
    const std::int64_t position = number(record["Position"], 0);
    Batch batch = co_await read(record["Mapping"], position);
    const auto active = active_record();
    // other filters have come meanwhile: they choose among the same records
    if (!active || !((*active)["Mapping"]["FilterCriteria"] == record["Mapping"]["FilterCriteria"])) co_return;
    if (!batch.records.empty())
        co_await process(std::move(batch));
    else if (batch.last != position)
        co_await commit(batch.last, std::nullopt);  // no filter wanted any of them
}

/// The next batch; nothing in it when none comes for a while. AWS: a batch is of records that a filter wants.
asio::awaitable<Batch> Poller::read(Value mapping, std::int64_t position) {
    const std::int64_t size = std::min<std::int64_t>(number(mapping["BatchSize"], 100), 1000);
    const std::chrono::seconds window(number(mapping["MaximumBatchingWindowInSeconds"], 0));
    const Filters filters(mapping["FilterCriteria"]);
    std::optional<TimePoint> full;  // when the window of the first record ends
    Batch batch{{}, position};
    std::uint64_t bytes = 0;
    for (;;) {
        const std::int64_t wanted = size - static_cast<std::int64_t>(batch.records.size());
        EventSource::Batch found = co_await source_.read(arn_, batch.last, wanted);
        const bool any = !found.records.empty();
        if (any) batch.last = found.records.back().number;
        std::erase_if(found.records, [&](const auto& one) { return !filters.want(as_delivered(mapping, one.record)); });
        for (const auto& one : found.records) bytes += one.record.text_size();
        std::ranges::move(found.records, std::back_inserter(batch.records));
        const TimePoint moment = now();
        if (!batch.records.empty() && !full) full = moment + window;
        const bool enough = static_cast<std::int64_t>(batch.records.size()) >= size || bytes >= largest_batch;
        if (enough || (full && moment >= *full) || (any && !full) || core_.mappings.closing()) co_return batch;
        if (any) continue;
        const TimePoint limit = moment + longest_wait;
        const bool changed = co_await stream_.next_before(core_.platform.clock, std::min(limit, full.value_or(limit)));
        if (!changed && !full) co_return batch;
    }
}

/// Without a result, the last one stays.
asio::awaitable<void> Poller::commit(std::int64_t position, std::optional<std::string> result) {
    const Documents::Change change = [position, result](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;  // it was deleted meanwhile
        const Value moved = current->with("Position", position);
        if (!result) return moved;
        return moved.with("Mapping", (*current)["Mapping"].with("LastProcessingResult", *result));
    };
    co_await core_.platform.documents.update(mappings_collection, key_, change);
}

/// Delivers until all is done with, or the mapping is disabled: what was done with is not read again.
asio::awaitable<void> Poller::process(Batch batch) {
    std::deque<Piece> pieces{{std::move(batch.records), batch.last, 0}};
    auto next_pause = first_pause;
    while (!pieces.empty()) {
        const auto record = active_record();
        if (!record) co_return;
        const Value mapping = (*record)["Mapping"];
        Piece& piece = pieces.front();
        const std::int64_t last = piece.last;
        const std::int64_t most = number(mapping["MaximumRetryAttempts"], -1);
        const std::int64_t age = number(mapping["MaximumRecordAgeInSeconds"], -1);
        const std::int64_t seconds = now().time_since_epoch().count() / 1000;
        if (age >= 0)
            std::erase_if(piece.records, [&](const auto& one) { return seconds - source_.created(one.record) > age; });
        if (piece.records.empty() || (most >= 0 && piece.retries > most)) {
            log::warn("lambda", "records of a stream are dropped: too old, or tried too often", {{"mapping", key_}});
            co_await commit(last, "PROBLEM: Function call failed");
            pieces.pop_front();
            next_pause = first_pause;
            continue;
        }
        const Delivery delivery = co_await deliver(mapping, piece.records);
        if (core_.mappings.closing()) co_return;
        if (delivery.kind == Delivery::Kind::done) {
            co_await commit(last, "OK");
            pieces.pop_front();
            next_pause = first_pause;
            continue;
        }
        if (delivery.done > 0) {
            const auto end = piece.records.begin() + static_cast<std::ptrdiff_t>(delivery.done);
            co_await commit((end - 1)->number, "PROBLEM: Function call failed");
            piece.records.erase(piece.records.begin(), end);
        }
        const bool failed = delivery.kind == Delivery::Kind::failed;
        if (failed && delivery.done == 0 && mapping["BisectBatchOnFunctionError"].as_bool() &&
            piece.records.size() > 1) {
            // AWS: splitting is no retry
            const auto middle = piece.records.begin() + static_cast<std::ptrdiff_t>(piece.records.size() / 2);
            Piece second{{middle, piece.records.end()}, piece.last, piece.retries};
            piece.records.erase(middle, piece.records.end());
            piece.last = piece.records.back().number;
            pieces.insert(pieces.begin() + 1, std::move(second));
        } else if (failed) {
            ++piece.retries;
        }
        co_await pause(next_pause);
        next_pause = std::min(next_pause * 2, longest_pause);
    }
}

asio::awaitable<Delivery> Poller::deliver(Value mapping, const Records& records) {
    const Context context{place_of_key(key_), random_uuid()};
    const FunctionName name = parse_function_name(context, mapping["FunctionArn"].as_string());
    const auto stored = core_.platform.documents.find(functions_collection, name.key());
    const std::optional<Function> function = stored ? version_of(name, *stored) : std::nullopt;
    if (!function) co_return Delivery{Delivery::Kind::throttled, 0};  // AWS: it waits for the function
    Invocation invocation;
    invocation.request_id = context.request_id;
    invocation.payload = event_of(mapping, records);
    invocation.trace_id = trace_of_invocation({}, name.arn(), now());  // AWS: streams of tables carry no trace
    invocation.invoked_arn = name.qualified_arn();
    if (invocation.payload.size() > largest_payload) co_return Delivery{Delivery::Kind::failed, 0};
    Outcome outcome;
    bool throttled = false;
    try {
        outcome = co_await core_.workers->invoke(*function, std::move(invocation));
    } catch (const ApiError&) {
        throttled = true;
    }
    if (throttled) co_return Delivery{Delivery::Kind::throttled, 0};
    if (outcome.kind != Outcome::Kind::success) co_return Delivery{Delivery::Kind::failed, 0};
    if (mapping["FunctionResponseTypes"].size() > 0)
        if (const auto first = first_failure(source_, outcome.payload, records))
            co_return Delivery{Delivery::Kind::failed, *first};
    co_return Delivery{};
}

asio::awaitable<void> live(Core& core, std::string key) {
    const auto record = find_active(core, key);
    if (!record) co_return;
    const std::string arn((*record)["Mapping"]["EventSourceArn"].as_string());
    const EventSource* const source = find_source(core.platform, arn);
    if (source == nullptr) co_return;
    Poller poller(core, std::move(key), *source, arn);
    co_await poller.run();
}

}  // namespace

EventSource* find_source(const Platform& platform, std::string_view stream_arn) {
    const auto arn = Arn::parse(stream_arn);
    const auto& sources = platform.event_sources;
    const auto found = std::ranges::find_if(sources, [&](const auto* source) { return arn && source->has_form(*arn); });
    return found == sources.end() ? nullptr : *found;
}

void begin_polling(Core& core, const std::string& key) {
    if (find_active(core, key)) core.mappings.begin(key, [&core, key] { return live(core, key); });
}

void begin_all_polling(Core& core) {
    for (const auto& [key, record] : core.platform.documents.list(mappings_collection)) begin_polling(core, key);
}

void close_polling(Core& core) {
    core.mappings.close();
    // who waits for records looks up
    for (const auto& [key, record] : core.platform.documents.list(mappings_collection))
        core.platform.changes.notify(std::string(record["Mapping"]["EventSourceArn"].as_string()));
}

}  // namespace stepwell::lambda
