// engine/runtime/shard.cpp — decide, commit, act: a stimulus is applied, appended, and only then are its commands
// performed.
#include "engine/runtime/shard.hpp"

#include <openssl/rand.h>

#include <boost/asio/post.hpp>

#include "engine/runtime/async.hpp"
#include "engine/runtime/live.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/map_runs.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t express_seconds = 300;      // AWS: "up to five minutes"
constexpr std::size_t express_events = 1'000'000;  // AWS has no limit; this one keeps the memory bounded

// The n-th part of an ARN.
std::string_view part(std::string_view arn, int n) {
    for (; n > 0; --n) {
        const std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos) return {};
        arn.remove_prefix(colon + 1);
    }
    return arn.substr(0, arn.find(':'));
}

constexpr std::chrono::milliseconds reload_pause{500};

/// One that runs and is not in memory has lost an append and is read again: nothing can be said of it meanwhile.
void refuse_if_lost(const std::optional<ExecutionRecord>& record) {
    if (record && record->status == Status::running)
        throw std::runtime_error("the execution is read again after its append failed: " + record->arn);
}

std::string what_of(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& e) {
        return e.what();
    } catch (...) {
        return "unknown";
    }
}

}  // namespace

Shard::Shard(asio::any_io_executor executor, Executions::Ports& ports, const TokenKey& key, MapRuns& map_runs)
    : executor_(std::move(executor)), ports_(ports), key_(key), map_runs_(map_runs) {}

Shard::~Shard() = default;

Shard::LivePointer Shard::find(ExecutionId id) const {
    const auto found = live_.find(id);
    return found == live_.end() ? nullptr : found->second;
}

Shard::LivePointer Shard::find(const std::string& arn) const {
    const auto found = by_arn_.find(arn);
    return found == by_arn_.end() ? nullptr : find(found->second);
}

Identity Shard::identity(const ExecutionRecord& record, Value input) const {
    Identity identity;
    identity.execution_arn = record.arn;
    identity.name = record.name;
    identity.state_machine_arn = record.machine_arn;
    identity.state_machine_name = std::string(part(record.machine_arn, 6));
    identity.version_arn = record.version_arn;
    identity.alias_arn = record.alias_arn;
    identity.role_arn = record.role_arn;
    identity.region = std::string(part(record.arn, 3));
    identity.input_text = record.input;
    identity.input = std::move(input);
    identity.start = record.start;
    identity.seed = record.seed;
    identity.mocked = !record.mocks.empty();
    if (part(record.arn, 5) == "express") {
        identity.express = true;
        identity.most_seconds = express_seconds;
        identity.most_events = express_events;
    }
    identity.token = [this, id = record.id, hash = shard_hash(record.arn)](CommandId task) {
        return key_.mint({id, hash, task});
    };
    return identity;
}

Shard::LivePointer Shard::add(ExecutionRecord record, std::shared_ptr<const Definition> definition, Value input) {
    auto live = std::make_shared<Live>();
    live->run = std::make_unique<Run>(std::move(definition), identity(record, std::move(input)));
    live->record = std::move(record);
    if (ports_.event_logs) live->log = ports_.event_logs(live->record);
    by_arn_.erase(live->record.arn);
    by_arn_.emplace(live->record.arn, live->record.id);
    live_[live->record.id] = live;
    return live;
}

void Shard::remove(const Live& live) {
    if (live.scheduled) due_.erase({*live.scheduled, live.record.id});
    by_arn_.erase(live.record.arn);
    live_.erase(live.record.id);
}

Shard::HeldName::HeldName(Shard& of, std::string name)
    : shard(of), arn(std::move(name)), free(std::make_shared<Signal>()) {
    shard.starting_[arn] = free;
}

Shard::HeldName::~HeldName() {
    shard.starting_.erase(arn);
    free->notify();
}

asio::awaitable<void> Shard::name_is_free(std::string arn) {
    for (auto found = starting_.find(arn); found != starting_.end(); found = starting_.find(arn)) {
        const std::shared_ptr<Signal> other = found->second;
        co_await other->wait();
    }
}

// --------------------------------------------------------------------------------------------------- what is asked

asio::awaitable<StartAnswer> Shard::start(StartRequest request) {
    // one look-up of a name at a time: a second start of it waits for the first
    co_await name_is_free(request.execution_arn);
    if (const LivePointer running = find(request.execution_arn)) {
        co_await on_disk(running, running->opened_with);
        const bool same = running->run->identity().input == request.input &&
                          running->record.machine_arn == request.machine_arn && running->record.mocks == request.mocks;
        co_return StartAnswer{same ? StartAnswer::Kind::already_running : StartAnswer::Kind::name_taken,
                              running->record.start};
    }
    if (!request.name_is_new) {
        const HeldName held(*this, request.execution_arn);
        const std::optional<ExecutionRecord> earlier = co_await ports_.store.find(request.execution_arn);
        if (earlier) {
            const bool running = earlier->status == Status::running && earlier->input == request.input_text &&
                                 earlier->mocks == request.mocks;
            co_return StartAnswer{running ? StartAnswer::Kind::already_running : StartAnswer::Kind::name_taken,
                                  earlier->start};
        }
    }
    ExecutionRecord record;
    record.id = ports_.store.new_id();
    record.arn = std::move(request.execution_arn);
    record.name = std::move(request.name);
    record.machine_arn = std::move(request.machine_arn);
    record.version_arn = std::move(request.version_arn);
    record.alias_arn = std::move(request.alias_arn);
    record.role_arn = std::move(request.role_arn);
    record.revision = std::move(request.revision);
    record.mocks = std::move(request.mocks);
    record.trace_header = std::move(request.trace_header);
    record.input = std::move(request.input_text);
    record.map_run = request.map_run;
    record.item = request.item;
    record.item_count = request.item_count;
    record.map_redrive = request.map_redrive;
    record.start = ports_.clock.now();
    RAND_bytes(record.seed.data(), static_cast<int>(record.seed.size()));
    const TimePoint begun = record.start;
    const LivePointer live = add(std::move(record), std::move(request.definition), std::move(request.input));
    Stimulus started{begun, Started{}};
    deliver(live, std::move(started));
    try {
        co_await on_disk(live, 1);
    } catch (const ExecutionNameTaken&) {
        co_return StartAnswer{StartAnswer::Kind::name_taken, begun};
    }
    co_return StartAnswer{StartAnswer::Kind::started, begun};
}

asio::awaitable<std::optional<TimePoint>> Shard::stop(std::string arn, Error error) {
    if (const LivePointer live = find(arn)) {
        Stimulus stimulus{ports_.clock.now(), Aborted{std::move(error)}};
        co_await delivered(live, std::move(stimulus));
        co_return live->run->outcome()->stop;
    }
    const std::optional<ExecutionRecord> closed = co_await ports_.store.find(arn);
    if (!closed) co_return std::nullopt;
    if (find(arn)) {  // it began meanwhile
        asio::awaitable<std::optional<TimePoint>> again = stop(std::move(arn), std::move(error));
        co_return co_await std::move(again);
    }
    refuse_if_lost(closed);
    co_return closed->stop;
}

asio::awaitable<std::optional<ExecutionRecord>> Shard::describe(std::string arn) {
    if (const LivePointer live = find(arn)) {
        co_await on_disk(live, live->opened_with);
        if (find(arn) == live) co_return live->record;
    }
    co_return co_await ports_.store.find(arn);
}

asio::awaitable<std::optional<std::vector<Value>>> Shard::history(std::string arn, std::size_t skip, std::size_t limit,
                                                                  bool backwards) {
    if (const LivePointer live = find(arn)) {
        co_await on_disk(live, live->opened_with);
        if (find(arn) == live) {
            std::vector<Value> page;
            const std::size_t count = live->events_on_disk;
            for (std::size_t i = skip; i < count && page.size() < limit; ++i) {
                page.push_back(stepwell::describe(live->run->events()[backwards ? count - 1 - i : i]));
            }
            co_return page;
        }
    }
    const std::optional<ExecutionRecord> closed = co_await ports_.store.find(arn);
    if (!closed) co_return std::nullopt;
    if (find(arn)) {  // it began meanwhile
        asio::awaitable<std::optional<std::vector<Value>>> again = history(std::move(arn), skip, limit, backwards);
        co_return co_await std::move(again);
    }
    refuse_if_lost(closed);
    co_return co_await ports_.store.history(closed->id, skip, limit, backwards);
}

asio::awaitable<TokenAnswer> Shard::settle(TokenContents token, std::variant<Value, Error> outcome) {
    if (const LivePointer live = find(token.execution)) {
        Stimulus stimulus{ports_.clock.now(), TaskSettled{token.task, std::move(outcome)}};
        const bool answered = co_await delivered(live, std::move(stimulus));
        co_return answered ? TokenAnswer::accepted : TokenAnswer::over;
    }
    const std::optional<ExecutionRecord> closed = co_await ports_.store.find(token.execution);
    refuse_if_lost(closed);
    co_return closed ? TokenAnswer::over : TokenAnswer::unknown;
}

asio::awaitable<TokenAnswer> Shard::take_up(TokenContents token, std::string worker) {
    // behind its TaskAccepted, which was posted before any worker could have the task
    co_await asio::post(executor_, asio::use_awaitable);
    if (ending_)
        co_return TokenAnswer::over;  // its TaskAccepted may have come too late: the next server offers it again
    if (const LivePointer live = find(token.execution)) {
        Stimulus stimulus{ports_.clock.now(), TaskStarted{token.task, std::move(worker)}};
        const bool answered = co_await delivered(live, std::move(stimulus));
        co_return answered ? TokenAnswer::accepted : TokenAnswer::over;
    }
    co_return TokenAnswer::over;
}

asio::awaitable<TokenAnswer> Shard::heartbeat(TokenContents token) {
    if (const LivePointer live = find(token.execution)) {
        if (live->run->task_state(token.task) != Run::TaskState::open) co_return TokenAnswer::over;
        live->run->heartbeat(token.task, ports_.clock.now());
        schedule(live);
        co_return TokenAnswer::accepted;
    }
    const std::optional<ExecutionRecord> closed = co_await ports_.store.find(token.execution);
    refuse_if_lost(closed);
    co_return closed ? TokenAnswer::over : TokenAnswer::unknown;
}

bool Shard::any_open(const std::string& machine_arn) const {
    for (const auto& [id, live] : live_) {
        if (live->record.machine_arn == machine_arn) return true;
    }
    return false;
}

// --------------------------------------------------------------------------------------------------- decide

void Shard::deliver(const LivePointer& live, Stimulus stimulus, Taken taken) {
    live->waiting.push_back({std::move(stimulus), std::move(taken)});
    take_next(live);
}

void Shard::take_next(const LivePointer& live) {
    while (!live->working && !live->waiting.empty() && !live->failed) {
        Run& run = *live->run;
        Live::Waiting& next = live->waiting.front();
        const TimePoint time = next.stimulus.time;
        // timers that were due before this stimulus come first
        std::vector<TimerId> timers = run.due(time);
        const bool timers_only = std::holds_alternative<TimersFired>(next.stimulus.what);
        if (!timers.empty() && !ending_) {
            Stimulus fired{time, TimersFired{std::move(timers)}};
            if (timers_only) live->waiting.pop_front();
            Applied applied = run.apply(fired);
            work(live, std::move(fired), std::move(applied));
            continue;
        }
        Live::Waiting taking = std::move(next);
        live->waiting.pop_front();
        const auto open = [&](CommandId task) { return run.task_state(task) == Run::TaskState::open; };
        const bool redriven = std::holds_alternative<Redriven>(taking.stimulus.what);
        bool answers = redriven ? run.redrivable() : !run.outcome() && !timers_only;
        if (const auto* accepted = std::get_if<TaskAccepted>(&taking.stimulus.what))
            answers = answers && open(accepted->task);
        if (const auto* started = std::get_if<TaskStarted>(&taking.stimulus.what))
            answers = answers && open(started->task);
        if (const auto* submitted = std::get_if<TaskSubmitted>(&taking.stimulus.what))
            answers = answers && open(submitted->task);
        if (const auto* settled = std::get_if<TaskSettled>(&taking.stimulus.what))
            answers = answers && open(settled->task);
        if (const auto* map_run = std::get_if<MapRunSettled>(&taking.stimulus.what))
            answers = answers && open(map_run->map_run);
        if (!answers) {
            if (taking.taken) taking.taken(run.stimuli(), false);
            continue;
        }
        live->taking = std::move(taking.taken);
        Applied applied = run.apply(taking.stimulus);
        work(live, std::move(taking.stimulus), std::move(applied));
    }
}

// A long burst goes on at another turn of the loop, so that the shard can serve others.
void Shard::work(const LivePointer& live, Stimulus stimulus, Applied applied) {
    if (live->run->busy()) {
        live->working = true;
        auto state = std::make_shared<std::pair<Stimulus, Applied>>(std::move(stimulus), std::move(applied));
        asio::post(executor_, [self = shared_from_this(), live, state] {
            if (live->failed) return;
            live->run->go_on(state->second);
            self->work(live, std::move(state->first), std::move(state->second));
            if (!live->working) self->take_next(live);
        });
        return;
    }
    live->working = false;
    append(live, stimulus, std::move(applied));
    schedule(live);
    if (live->taking) std::exchange(live->taking, {})(live->run->stimuli(), true);
}

// --------------------------------------------------------------------------------------------------- commit

void Shard::append(const LivePointer& live, const Stimulus& stimulus, Applied applied) {
    const Run& run = *live->run;
    Append append;
    append.execution = live->record.id;
    append.number = run.stimuli();
    append.stimulus = encode(stimulus);
    append.fingerprint = run.fingerprint();
    append.last_event = static_cast<std::uint32_t>(run.events().size());
    append.due = run.next_due();
    append.unanswered = run.awaits_others();
    if (!live->opened) append.opened = live->record;
    live->opened = true;
    if (std::holds_alternative<Redriven>(stimulus.what)) append.reopened = live->record;
    if (run.outcome()) {
        const Outcome& outcome = *run.outcome();
        Append::Closed closed{live->record, run.events()};
        closed.record.status = outcome.status;
        closed.record.events = static_cast<std::int64_t>(run.events().size());
        closed.record.stop = outcome.stop;
        if (outcome.output) closed.record.output = print(*outcome.output);
        closed.record.error = outcome.error;
        append.closed = std::move(closed);
    }
    auto commands = std::make_shared<std::vector<Command>>(std::move(applied.commands));
    ports_.store.append(std::move(append), [self = shared_from_this(), live, commands, number = run.stimuli(),
                                            events = run.events().size()](std::exception_ptr error) {
        asio::post(self->executor_, [self, live, commands, number, events, error] {
            if (live->failed) return;
            if (error) return self->lost(live, error);
            self->committed(live, number, events, *commands);
        });
    });
}

// --------------------------------------------------------------------------------------------------- act

void Shard::committed(const LivePointer& live, std::uint64_t number, std::size_t events,
                      std::vector<Command>& commands) {
    live->on_disk = number;
    if (live->log && events > live->events_on_disk) {
        const std::span<const Event> all(live->run->events());
        live->log->write(live->record, all.subspan(live->events_on_disk, events - live->events_on_disk));
    }
    live->events_on_disk = events;
    bool finished = false;
    for (const Command& command : commands) {
        if (const auto* schedule_task = std::get_if<ScheduleTask>(&command)) {
            perform(live, schedule_task->order);
        } else if (const auto* cancel = std::get_if<CancelTask>(&command)) {
            ports_.tasks.cancel(attempt(*live, cancel->order));
        } else if (const auto* map_run = std::get_if<StartMapRun>(&command)) {
            perform(live, map_run->order);
        } else if (const auto* stop = std::get_if<StopMapRun>(&command)) {
            map_runs_.stop(stop->arn);
        } else {
            finished = true;
        }
    }
    if (finished) {
        remove(*live);
        if (ports_.ended) ports_.ended(live->record.arn);
    }
    if (finished && live->record.map_run) {
        ExecutionRecord child;
        child.map_run = live->record.map_run;
        child.item = live->record.item;
        child.item_count = live->record.item_count;
        child.status = live->run->outcome()->status;
        map_runs_.child_closed(child);
    }
    for (auto reader = live->readers.begin(); reader != live->readers.end() && reader->first <= number;) {
        reader->second->notify();
        reader = live->readers.erase(reader);
    }
}

// The run is ahead of the disk: it is dropped, everyone who waits is told, and it is rebuilt from what is on disk.
void Shard::lost(const LivePointer& live, const std::exception_ptr& error) {
    log::error("runtime", "an append failed: " + what_of(error), {{"execution", live->record.arn}});
    live->failed = error;
    if (find(live->record.id) == live) remove(*live);
    for (const auto& [number, reader] : live->readers) reader->notify();
    live->readers.clear();
    if (live->taking) std::exchange(live->taking, {})(live->run->stimuli(), false);
    for (auto& waiting : live->waiting) {
        if (waiting.taken) waiting.taken(live->run->stimuli(), false);
    }
    live->waiting.clear();
    spawn(executor_, "reload " + live->record.arn, reload(live->record.id));
}

// What failed would fail again at once: a disk that is full stays so for a while.
asio::awaitable<void> Shard::reload(ExecutionId id) {
    const std::shared_ptr<Shard> self = shared_from_this();
    std::optional<OpenExecution> open;
    for (bool read = false; !read;) {
        Signal never;
        co_await never.wait_until(std::chrono::steady_clock::now() + reload_pause);
        if (ending_ || find(id)) co_return;
        try {
            open = co_await ports_.store.open(id);
            read = true;
        } catch (const std::exception& error) {
            log::error("runtime", error.what(), {{"in", "reading an execution again"}, {"id", std::to_string(id)}});
        }
    }
    if (open && !find(id)) revive(std::move(*open));
}

Shard::LivePointer Shard::rebuild(const ExecutionRecord& record, const std::vector<JournalRow>& journal,
                                  std::string& why) {
    const auto definition = ports_.definitions(record.revision);
    const Parsed input = parse_json(record.input);
    if (!definition) why = "its definition is gone";
    if (!input) why = "its input cannot be read";
    if (!definition || !input) return nullptr;
    LivePointer live = add(record, definition, *input);
    live->opened = true;
    for (const JournalRow& row : journal) {
        const auto stimulus = decode_stimulus(row.stimulus);
        Applied applied;
        if (stimulus) applied = live->run->apply(*stimulus);
        while (live->run->busy()) live->run->go_on(applied);
        if (!stimulus || live->run->stimuli() != row.number || live->run->fingerprint() != row.fingerprint) {
            remove(*live);
            why = "its replay does not match its journal at stimulus " + std::to_string(row.number);
            return nullptr;
        }
    }
    live->on_disk = live->run->stimuli();
    live->events_on_disk = live->run->events().size();
    return live;
}

void Shard::revive(OpenExecution open) {
    std::string why;
    const LivePointer live = rebuild(open.record, open.journal, why);
    if (!live) {
        ++set_aside_;
        log::error("runtime", "an execution is set aside: " + why, {{"execution", open.record.arn}});
        return;
    }
    live->run->restart_heartbeats(ports_.clock.now());
    for (const TaskOrder& order : live->run->open_tasks()) {
        // somebody outside is waited for; there is nothing to be done again, unless that one is mocked
        const bool awaited = (order.resource.pattern == TaskPattern::wait_for_token && order.submitted) ||
                             (order.resource.kind == ResourceKind::activity && order.started);
        if (!awaited || !live->record.mocks.empty()) perform(live, order);
    }
    for (MapOrder& order : live->run->open_map_runs()) perform(live, std::move(order));
    schedule(live);
}

TaskAttempt Shard::attempt(const Live& live, const TaskOrder& order) const {
    return {"stepwell-" + std::to_string(live.record.id) + "-" + std::to_string(order.id),
            std::string(part(order.role_arn.empty() ? live.record.arn : order.role_arn, 4)),
            std::string(part(live.record.arn, 3)),
            order,
            order.resource.kind == ResourceKind::activity ? live.run->identity().token(order.id) : std::string(),
            live.record.mocks};
}

void Shard::perform(const LivePointer& live, const TaskOrder& order) {
    if (ending_) return;
    ports_.tasks.perform(attempt(*live, order),
                         [weak = weak_from_this(), id = live->record.id](
                             std::variant<TaskAccepted, TaskStarted, TaskSubmitted, TaskSettled> what) {
                             const std::shared_ptr<Shard> self = weak.lock();
                             if (!self) return;
                             asio::post(self->executor_, [self, id, what = std::move(what)]() mutable {
                                 const LivePointer still = self->find(id);
                                 if (!still || self->ending_) return;
                                 Stimulus stimulus{self->ports_.clock.now(), Started{}};
                                 std::visit([&](auto& happened) { stimulus.what = std::move(happened); }, what);
                                 self->deliver(still, std::move(stimulus));
                             });
                         });
}

void Shard::perform(const LivePointer& live, MapOrder order) {
    if (ending_) return;
    map_runs_.start(executor_, std::move(order), live->record,
                    [weak = weak_from_this(), id = live->record.id](MapRunSettled settled) {
                        const std::shared_ptr<Shard> self = weak.lock();
                        const LivePointer still = self ? self->find(id) : nullptr;
                        if (!still || self->ending_) return;
                        self->deliver(still, Stimulus{self->ports_.clock.now(), std::move(settled)});
                    });
}

asio::awaitable<void> Shard::on_disk(LivePointer live, std::uint64_t number) {
    if (live->failed) std::rethrow_exception(live->failed);
    if (live->on_disk >= number) co_return;
    const auto committed = std::make_shared<Signal>();
    live->readers.emplace(number, committed);
    co_await committed->wait();
    if (live->failed) std::rethrow_exception(live->failed);
}

asio::awaitable<bool> Shard::delivered(LivePointer live, Stimulus stimulus) {
    struct Told {
        std::optional<std::uint64_t> number;
        bool answered = false;
        Signal taken;
    };
    const auto told = std::make_shared<Told>();
    Taken taken = [told](std::uint64_t number, bool answered) {
        told->number = number;
        told->answered = answered;
        told->taken.notify();
    };
    deliver(live, std::move(stimulus), std::move(taken));
    if (!told->number) co_await told->taken.wait();
    const std::uint64_t number = told->number.value_or(0);
    co_await on_disk(live, number);
    co_return told->answered;
}

// --------------------------------------------------------------------------------------------------- time

void Shard::schedule(const LivePointer& live) {
    const auto next = live->run->next_due();
    if (next == live->scheduled) return;
    if (live->scheduled) due_.erase({*live->scheduled, live->record.id});
    live->scheduled = next;
    if (next) due_.emplace(*next, live->record.id);
    arm();
}

void Shard::arm() {
    if (due_.empty() || ending_) return;
    const TimePoint first = due_.begin()->first;
    if (armed_ && *armed_ <= first) return;
    armed_ = first;
    alarm_ = ports_.clock.alarm(first, [executor = executor_, weak = weak_from_this()] {
        asio::post(executor, [weak] {
            if (const std::shared_ptr<Shard> self = weak.lock()) self->tick();
        });
    });
}

void Shard::tick() {
    armed_.reset();
    if (ending_) return;
    const TimePoint now = ports_.clock.now();
    while (!due_.empty() && due_.begin()->first <= now) {
        const ExecutionId id = due_.begin()->second;
        due_.erase(due_.begin());
        const LivePointer live = find(id);
        if (!live) continue;
        live->scheduled.reset();
        Stimulus fired{now, TimersFired{}};
        deliver(live, std::move(fired));
    }
    arm();
}

void Shard::drop_all() {
    for (const auto& [id, live] : live_) {
        live->failed = std::make_exception_ptr(std::runtime_error("the server was reset"));
        for (const TaskOrder& order : live->run->open_tasks()) ports_.tasks.cancel(attempt(*live, order));
        for (const auto& [number, reader] : live->readers) reader->notify();
        live->readers.clear();
    }
    by_arn_.clear();
    live_.clear();
    due_.clear();
    set_aside_ = 0;
}

void Shard::shut_down() {
    ending_ = true;
    alarm_ = {};
}

}  // namespace stepwell
