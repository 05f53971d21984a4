// engine/runtime/shard.cpp — starts, stops and describes executions, and answers task tokens.
#include "engine/runtime/shard.hpp"

#include <openssl/rand.h>

#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <stdexcept>

namespace stepwell {

namespace asio = boost::asio;

namespace {

/// A running execution that is not in memory is being reloaded after a lost append, or is left alone.
void refuse_if_not_in_memory(const std::optional<ExecutionRecord>& record) {
    if (record && record->status == Status::running)
        throw std::runtime_error("the execution is set aside, or read again after its append failed: " + record->arn);
}

StartAnswer earlier(bool same, TimePoint start) {
    return {same ? StartAnswer::Kind::already_running : StartAnswer::Kind::name_taken, start};
}

HistoryPart part_of(const std::vector<Event>& events, const HistoryRange& range) {
    HistoryPart part;
    const std::size_t count = events.size();
    for (std::size_t i = range.skip; i < count; ++i)
        if (!part.add(range, describe(events[range.backwards ? count - 1 - i : i]))) break;
    return part;
}

}  // namespace

Shard::Shard(asio::any_io_executor executor, Executions::Ports& ports, const TokenKey& key, MapRuns& map_runs)
    : executor_(std::move(executor)),
      ports_(ports),
      driver_(std::make_shared<RunDriver>(executor_, ports_, key, map_runs)),
      runs_(driver_->runs()) {}

// Who still waits for it is let go, as are the coroutines that hold each other.
Shard::~Shard() { driver_->end(); }

// --------------------------------------------------------------------------------------------------- executions

std::optional<OpenExecutions::Admission> Shard::admit(std::string_view arn) const {
    if (!ports_.open_executions) return OpenExecutions::Admission();
    return ports_.open_executions->admit(arn);
}

void refuse_during_reset(const RunDriver& driver) {
    if (!driver.admits_starts()) throw std::runtime_error("the server is being reset");
}

asio::awaitable<StartAnswer> Shard::start(StartRequest request) {
    // a second start of a name waits for the first
    co_await names_.until_free(request.arn);
    if (const LivePointer running = runs_.find(request.arn)) {
        co_await until_on_disk(running, running->opened_with);
        const bool same = running->run->identity().input == request.input &&
                          running->record.machine_arn == request.machine_arn && running->record.mocks == request.mocks;
        co_return earlier(same, running->record.start);
    }
    if (!request.name_is_new) {
        const auto reservation = names_.reserve(request.arn);
        const std::optional<ExecutionRecord> found = co_await ports_.store.find(request.arn);
        if (found) {
            const bool same = found->status == Status::running && found->mocks == request.mocks &&
                              found->machine_arn == request.machine_arn &&
                              parse_json(found->input_text).value == request.input;
            co_return earlier(same, found->start);
        }
    }
    refuse_during_reset(*driver_);
    std::optional<OpenExecutions::Admission> admission = admit(request.arn);
    if (!admission) co_return StartAnswer{StartAnswer::Kind::too_many_open, {}};
    std::shared_ptr<const Definition> definition = std::move(request.definition);
    Value input = std::move(request.input);
    ExecutionRecord record{std::move(request), ports_.store.new_id()};
    record.start = ports_.clock.now();
    RAND_bytes(record.seed.data(), static_cast<int>(record.seed.size()));
    const TimePoint start = record.start;
    const LivePointer live = runs_.add(std::move(record), std::move(definition), std::move(input));
    driver_->deliver(live, Stimulus{start, Started{}});
    try {
        co_await until_on_disk(live, 1);
    } catch (const ExecutionNameTaken&) {
        co_return StartAnswer{StartAnswer::Kind::name_taken, start};
    } catch (...) {
        if (driver_->aside().find(live->record.arn)) admission->keep();
        throw;
    }
    admission->keep();
    co_return StartAnswer{StartAnswer::Kind::started, start};
}

asio::awaitable<Shard::Found> Shard::find(std::string arn) {
    while (true) {
        if (LivePointer live = runs_.find(arn)) co_return Found{std::move(live), {}};
        std::optional<ExecutionRecord> record = co_await ports_.store.find(arn);
        if (record && record->status == Status::running) {
            if (LivePointer live = co_await driver_->awake(record->id)) co_return Found{std::move(live), {}};
            record = co_await ports_.store.find(arn);  // it may have ended meanwhile
        }
        if (!runs_.find(arn)) co_return Found{nullptr, std::move(record)};
    }
}

asio::awaitable<std::optional<TimePoint>> Shard::stop(std::string arn, Error error, bool failed) {
    const Found found = co_await find(arn);
    if (!found.live && driver_->aside().find(arn)) {
        asio::awaitable<std::optional<TimePoint>> stopped = stop_set_aside(std::move(arn), std::move(error));
        co_return co_await std::move(stopped);
    }
    if (!found.live) {
        refuse_if_not_in_memory(found.closed);
        co_return found.closed ? std::optional(found.closed->stop) : std::nullopt;
    }
    Stimulus stimulus{ports_.clock.now(), Aborted{std::move(error), failed}};
    co_await driver_->delivered(found.live, std::move(stimulus));
    co_return found.live->run->outcome()->stop;
}

asio::awaitable<std::optional<ExecutionRecord>> Shard::describe(std::string arn) {
    if (const LivePointer live = runs_.find(arn)) {
        co_await until_on_disk(live, live->opened_with);
        if (runs_.find(arn) == live) co_return live->record;
    }
    co_return co_await ports_.store.find(arn);
}

asio::awaitable<std::optional<HistoryPart>> Shard::history(std::string arn, HistoryRange range) {
    Found found = co_await find(arn);
    if (const LivePointer live = found.live) {
        co_await until_on_disk(live, live->opened_with);
        if (runs_.find(arn) == live) co_return co_await history_of(live, range);
        found.closed = co_await ports_.store.find(arn);
    }
    if (const auto aside = driver_->aside().find(arn)) {
        if (aside->events_kept == 0) co_return part_of(events_without_replay(aside->record), range);
        co_return co_await ports_.store.history(aside->record.id, range);
    }
    if (!found.closed) co_return std::nullopt;
    refuse_if_not_in_memory(found.closed);
    co_return co_await ports_.store.history(found.closed->id, range);
}

asio::awaitable<HistoryPart> Shard::history_of(LivePointer live, HistoryRange range) {
    HistoryPart part;
    const std::size_t count = live->events_on_disk;
    for (std::size_t i = range.skip; i < count;) {
        const std::size_t index = range.backwards ? count - 1 - i : i;
        const std::size_t forgotten = live->run->history().forgotten();
        if (index >= forgotten) {
            if (!part.add(range, stepwell::describe(live->run->events()[index - forgotten]))) break;
            ++i;
            continue;
        }
        if (part.events.size() == range.limit) {
            part.more = true;
            break;
        }
        HistoryRange rest = range;
        rest.skip = range.backwards ? forgotten - 1 - index : index;
        rest.last = forgotten;
        rest.limit -= part.events.size();
        const HistoryPart kept = co_await ports_.store.history(live->record.id, rest);
        bool full = kept.events.empty();  // everything was removed meanwhile
        for (std::size_t k = 0; !full && k < kept.events.size(); ++k, ++i) full = !part.add(range, kept.events[k]);
        if (full) break;
    }
    co_return part;
}

// --------------------------------------------------------------------------------------------------- task tokens

asio::awaitable<TokenAnswer> Shard::settle(TokenContents token, std::variant<Value, Error> outcome) {
    const LivePointer live = co_await driver_->awake(token.execution);
    if (!live) co_return co_await closed_answer(token.execution);
    Stimulus stimulus{ports_.clock.now(), TaskSettled{token.task, std::move(outcome)}};
    const bool answered = co_await driver_->delivered(live, std::move(stimulus));
    co_return answered ? TokenAnswer::accepted : TokenAnswer::over;
}

asio::awaitable<TokenAnswer> Shard::worker_started(TokenContents token, std::string worker) {
    // behind its TaskAccepted, which was posted before any worker could have the task
    co_await asio::post(executor_, asio::use_awaitable);
    // its TaskAccepted may have come too late for this server: the next one offers the task again
    const LivePointer live = co_await driver_->awake(token.execution);
    if (!live || driver_->ended()) co_return TokenAnswer::over;
    Stimulus stimulus{ports_.clock.now(), TaskStarted{token.task, std::move(worker)}};
    const bool answered = co_await driver_->delivered(live, std::move(stimulus));
    co_return answered ? TokenAnswer::accepted : TokenAnswer::over;
}

asio::awaitable<TokenAnswer> Shard::heartbeat(TokenContents token) {
    const LivePointer live = co_await driver_->awake(token.execution);
    if (!live) co_return co_await closed_answer(token.execution);
    if (live->run->task_state(token.task) != Run::TaskState::open) co_return TokenAnswer::over;
    live->run->heartbeat(token.task, ports_.clock.now());
    driver_->schedule(live);
    co_return TokenAnswer::accepted;
}

asio::awaitable<TokenAnswer> Shard::closed_answer(ExecutionId id) {
    const std::optional<ExecutionRecord> closed = co_await ports_.store.find(id);
    refuse_if_not_in_memory(closed);
    co_return closed ? TokenAnswer::over : TokenAnswer::unknown;
}

}  // namespace stepwell
