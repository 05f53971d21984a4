// Polling a stream. Lambda developer guide: "Using AWS Lambda with Amazon DynamoDB", "Configuring partial batch
// response".
#include "adapters/services/lambda/event_sources.hpp"

#include <algorithm>
#include <iterator>

#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/event_filters.hpp"
#include "adapters/services/lambda/invoke.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::chrono::seconds longest_wait{1};  // until it is seen that a mapping has changed
constexpr std::chrono::milliseconds first_pause{100};
constexpr std::chrono::milliseconds longest_pause{60'000};
/// A batch with so many bytes takes no more: it is far below what a function may be given.
constexpr std::uint64_t largest_batch = 1024UL * 1024;

std::int64_t number(const Value& value, std::int64_t otherwise) { return value.as_integer().value_or(otherwise); }

/// Seconds since 1970 of a record's change.
std::int64_t made(const dynamodb::StoredRecord& record) {
    return number(record.record["dynamodb"]["ApproximateCreationDateTime"], 0);
}

/// As the function is given it.
Value as_delivered(const Value& mapping, const dynamodb::StoredRecord& one) {
    return one.record.with("eventSourceARN", mapping["EventSourceArn"]);
}

std::string event_of(const Value& mapping, const std::vector<dynamodb::StoredRecord>& records) {
    Values items;
    for (const auto& one : records) items.push_back(as_delivered(mapping, one));
    return print(Value::object({{"Records", Value(std::move(items))}}));
}

/// How many records come before the first that the function says it has not done; nothing when it says so of none.
/// What it says wrongly counts as all.
std::optional<std::size_t> first_failure(const std::string& answer,
                                         const std::vector<dynamodb::StoredRecord>& records) {
    const Parsed told = parse_json(answer);
    if (!told || (*told).is_null() || !(*told).is_object()) return std::nullopt;
    std::optional<std::size_t> first;
    for (const Value& failure : (*told)["batchItemFailures"].items()) {
        const std::string_view id = failure["itemIdentifier"].as_string();
        const auto at = std::ranges::find_if(
            records, [&](const auto& record) { return record.record["dynamodb"]["SequenceNumber"].as_string() == id; });
        if (at == records.end()) return 0;
        const auto place = static_cast<std::size_t>(at - records.begin());
        first = std::min(first.value_or(place), place);
    }
    return first;
}

std::optional<Function> find_function(const Core& core, const FunctionName& name) {
    const auto stored = core.platform.documents.find(functions_collection, name.key());
    if (!stored) return std::nullopt;
    return version_of(name, *stored);
}

}  // namespace

EventSources::EventSources(Core& core) : core_(core), reader_(core.platform) {}

void EventSources::start() {
    for (const auto& [key, record] : core_.platform.documents.list(mappings_collection)) look_after(key);
}

void EventSources::stop() { stopped_ = true; }

/// Whether the mapping is there and enabled, and its record as it is now.
bool EventSources::is_active(const std::string& key, Value& record) const {
    const auto found = core_.platform.documents.find(mappings_collection, key);
    if (!found || stopped_) return false;
    record = *found;
    return record["Mapping"]["State"].as_string() == "Enabled";
}

void EventSources::look_after(const std::string& key) {
    Value record;
    {
        const std::lock_guard lock(mutex_);
        if (!is_active(key, record) || !polled_.insert(key).second) return;
    }
    spawn(core_.platform.background, "event source mapping", poll(shared_from_this(), key));
}

/// True: nobody polls any more. False: it was enabled again meanwhile.
bool EventSources::leave(const std::string& key) {
    const std::lock_guard lock(mutex_);
    Value record;
    if (is_active(key, record)) return false;
    polled_.erase(key);
    return true;
}

asio::awaitable<void> EventSources::pause(std::chrono::milliseconds time) {
    Clock& clock = core_.platform.clock;
    co_await clock.until(clock.now() + time);
}

asio::awaitable<void> EventSources::poll(std::shared_ptr<EventSources> self, std::string key) {
    Value record;
    if (!self->is_active(key, record)) {
        if (self->leave(key)) co_return;
        self->is_active(key, record);
    }
    Changes::Watch watch =
        self->core_.platform.changes.watch(std::string(record["Mapping"]["EventSourceArn"].as_string()));
    for (;;) {
        if (!self->is_active(key, record)) {
            if (self->leave(key)) co_return;
            continue;
        }
        std::string failure;
        try {
            co_await self->poll_once(key, record, watch);
        } catch (const std::exception& error) {
            failure = error.what();
        }
        if (failure.empty()) continue;
        log::warn("lambda", "an event source mapping waits", {{"mapping", key}, {"error", failure}});
        co_await self->pause(longest_wait);
    }
}

asio::awaitable<void> EventSources::poll_once(std::string key, Value record, Changes::Watch& watch) {
    const std::int64_t position = number(record["Position"], 0);
    Batch batch = co_await read(record["Mapping"], position, watch);
    Value now;
    const bool active = is_active(key, now);
    // other filters have come meanwhile: they choose among the same records
    if (!active || !(now["Mapping"]["FilterCriteria"] == record["Mapping"]["FilterCriteria"])) co_return;
    if (!batch.records.empty())
        co_await process(std::move(key), std::move(batch));
    else if (batch.last != position)
        co_await commit(std::move(key), batch.last, std::nullopt);  // no filter wanted any of them
}

/// The next batch; nothing in it when none comes for a while. AWS: a batch is of records that a filter wants.
asio::awaitable<EventSources::Batch> EventSources::read(Value mapping, std::int64_t position, Changes::Watch& watch) {
    const std::string arn(mapping["EventSourceArn"].as_string());
    const std::int64_t size = std::min<std::int64_t>(number(mapping["BatchSize"], 100), 1000);
    const std::chrono::seconds window(number(mapping["MaximumBatchingWindowInSeconds"], 0));
    const Filters filters(mapping["FilterCriteria"]);
    std::optional<TimePoint> full;  // when the window of the first record ends
    Batch batch{{}, position};
    std::uint64_t bytes = 0;
    Clock& clock = core_.platform.clock;
    for (;;) {
        const std::int64_t wanted = size - static_cast<std::int64_t>(batch.records.size());
        dynamodb::StreamBatch found = co_await reader_.read(arn, batch.last, wanted);
        const bool any = !found.records.empty();
        if (any) batch.last = found.records.back().number;
        std::erase_if(found.records, [&](const auto& one) { return !filters.want(as_delivered(mapping, one)); });
        for (const auto& one : found.records) bytes += one.record.text_size();
        std::ranges::move(found.records, std::back_inserter(batch.records));
        const TimePoint now = clock.now();
        if (!batch.records.empty() && !full) full = now + window;
        const bool enough = static_cast<std::int64_t>(batch.records.size()) >= size || bytes >= largest_batch;
        if (enough || (full && now >= *full) || (any && !full) || stopped_) co_return batch;
        if (any) continue;
        const bool changed = co_await watch.next_before(
            clock, std::min<TimePoint>(now + longest_wait, full.value_or(now + longest_wait)));
        if (!changed && !full) co_return batch;
    }
}

/// Without a result, the last one stays.
asio::awaitable<void> EventSources::commit(std::string key, std::int64_t position, std::optional<std::string> result) {
    const Documents::Change change = [position, result](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;  // it was deleted meanwhile
        const Value moved = current->with("Position", position);
        if (!result) return moved;
        return moved.with("Mapping", (*current)["Mapping"].with("LastProcessingResult", *result));
    };
    co_await core_.platform.documents.update(mappings_collection, std::move(key), change);
}

/// Delivers until all is done with, or the mapping is disabled: what was done with is not read again.
asio::awaitable<void> EventSources::process(std::string key, Batch batch) {
    std::deque<Piece> pieces{{std::move(batch.records), batch.last, 0}};
    auto next_pause = first_pause;
    while (!pieces.empty()) {
        Value record;
        if (!is_active(key, record)) co_return;
        const Value mapping = record["Mapping"];
        Piece& piece = pieces.front();
        const std::int64_t last = piece.last;
        const std::int64_t most = number(mapping["MaximumRetryAttempts"], -1);
        const std::int64_t age = number(mapping["MaximumRecordAgeInSeconds"], -1);
        const std::int64_t now = core_.platform.clock.now().time_since_epoch().count() / 1000;
        if (age >= 0) std::erase_if(piece.records, [&](const auto& one) { return now - made(one) > age; });
        if (piece.records.empty() || (most >= 0 && piece.retries > most)) {
            log::warn("lambda", "records of a stream are dropped: too old, or tried too often", {{"mapping", key}});
            co_await commit(key, last, "PROBLEM: Function call failed");
            pieces.pop_front();
            next_pause = first_pause;
            continue;
        }
        const std::string region = key.substr(0, key.rfind('/'));
        const Delivery delivery = co_await deliver(mapping, region, piece.records);
        if (stopped_) co_return;
        if (delivery.kind == Delivery::Kind::done) {
            co_await commit(key, last, "OK");
            pieces.pop_front();
            next_pause = first_pause;
            continue;
        }
        if (delivery.done > 0) {
            const auto end = piece.records.begin() + static_cast<std::ptrdiff_t>(delivery.done);
            co_await commit(key, (end - 1)->number, "PROBLEM: Function call failed");
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

asio::awaitable<EventSources::Delivery> EventSources::deliver(Value mapping, std::string region,
                                                              const Records& records) {
    const auto slash = region.find('/');
    const Context context{region.substr(0, slash), region.substr(slash + 1), random_uuid()};
    const FunctionName name = parse_function_name(context, mapping["FunctionArn"].as_string());
    const std::optional<Function> function = find_function(core_, name);
    if (!function) co_return Delivery{Delivery::Kind::throttled, 0};  // AWS: it waits for the function
    Invocation invocation;
    invocation.request_id = context.request_id;
    invocation.payload = event_of(mapping, records);
    invocation.trace_id = new_trace_id(core_.platform.clock.now());
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
        if (const auto first = first_failure(outcome.payload, records))
            co_return Delivery{Delivery::Kind::failed, *first};
    co_return Delivery{};
}

}  // namespace stepwell::lambda
