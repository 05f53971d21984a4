// engine/runtime/run_driver.cpp — takes stimuli, commits them, and replays runs that are not in memory.
#include "engine/runtime/run_driver.hpp"

#include <boost/asio/post.hpp>
#include <span>

#include "engine/runtime/async.hpp"
#include "engine/runtime/crash_guard.hpp"
#include "engine/runtime/log.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell {

namespace {

constexpr std::chrono::milliseconds reload_pause{500};
constexpr std::uint64_t most_history_in_memory = 1 << 20;  // bytes, of an execution; then it is written behind

Append append_of(LiveRun& live, const Stimulus& stimulus, bool keeps_histories) {
    const Run& run = *live.run;
    const History& history = run.history();
    Append append;
    append.execution = live.record.id;
    append.number = run.stimuli();
    append.stimulus = encode(stimulus);
    append.fingerprint = run.fingerprint();
    append.last_event = static_cast<std::uint32_t>(history.size());
    append.due = run.next_due();
    append.was_parked = std::exchange(live.was_parked, false);
    if (!std::exchange(live.opened, true)) append.opened = live.record;
    if (std::holds_alternative<Redriven>(stimulus.what)) append.reopened = live.record;
    if (keeps_histories && (run.outcome() || history.bytes() - live.bytes_kept >= most_history_in_memory)) {
        const auto first = static_cast<std::ptrdiff_t>(live.events_kept - history.forgotten());
        append.events.assign(history.events().begin() + first, history.events().end());
    }
    if (!run.outcome()) return append;
    const Outcome& outcome = *run.outcome();
    ExecutionRecord& closed = append.closed.emplace(live.record);
    closed.status = outcome.status;
    closed.events = static_cast<std::int64_t>(history.size());
    closed.stop = outcome.stop;
    if (outcome.output) closed.output = print(*outcome.output);
    closed.error = outcome.error;
    return append;
}

}  // namespace

RunDriver::RunDriver(asio::any_io_executor executor, Executions::Ports& ports, const TokenKey& key, MapRuns& map_runs)
    : executor_(std::move(executor)),
      ports_(ports),
      runs_(ports_, key),
      map_runs_(map_runs),
      turns_(Turns::of(executor_)) {
    due_ = std::make_shared<DueTimes>(executor_, ports_.clock, [this](ExecutionId id, TimePoint now) {
        if (const LivePointer live = runs_.find(id)) {
            live->next_due.reset();
            deliver(live, Stimulus{now, TimersFired{}});
        } else if (parking_->holds(id)) {
            parking_->forget_due(id);  // once it is in memory its timers are looked at
            parking_->wake(id, {}, false);
        }
    });
    parking_ = std::make_shared<Parking>(
        executor_, ports_, runs_, [this](const LivePointer& live, bool taken_up) { rebuilt(live, taken_up); },
        [this](SetAside::Execution execution, const std::string& fault) { aside_.add(std::move(execution), fault); });
}

// --------------------------------------------------------------------------------------------------- decide

void RunDriver::deliver(const LivePointer& live, Stimulus stimulus, LiveRun::Taken taken) {
    live->waiting.push_back({std::move(stimulus), std::move(taken)});
    if (live->computing) return interrupt(live, live->waiting.back().stimulus);
    take_next(live);
}

asio::awaitable<bool> RunDriver::delivered(LivePointer live, Stimulus stimulus) {
    struct Answer {
        Signal came;
        std::optional<std::uint64_t> number;
        bool answered = false;
    };
    const auto answer = std::make_shared<Answer>();
    LiveRun::Taken taken = [answer](std::uint64_t number, bool answered) {
        answer->number = number;
        answer->answered = answered;
        answer->came.notify();
    };
    deliver(live, std::move(stimulus), std::move(taken));
    if (!answer->number) co_await answer->came.wait();
    const std::uint64_t number = answer->number.value_or(0);
    co_await until_on_disk(live, number);
    co_return answer->answered;
}

void RunDriver::take_next(const LivePointer& live) try {
    const InHand in_hand(noting_of(*live));
    while (!live->waiting.empty() && !live->failed && !live->computing) {
        Run& run = *live->run;
        LiveRun::Waiting next = std::move(live->waiting.front());
        live->waiting.pop_front();
        // timers that were due before this stimulus come first
        if (std::vector<TimerId> timers = run.due(next.stimulus.time); !timers.empty() && !ended_) {
            Stimulus fired{next.stimulus.time, TimersFired{std::move(timers)}};
            const bool only_timers = std::holds_alternative<TimersFired>(next.stimulus.what);
            if (!only_timers) live->waiting.push_front(std::move(next));
            Applied applied = apply(run, fired);
            work(live, std::move(fired), std::move(applied));
            continue;
        }
        if (!run.answers(next.stimulus)) {
            if (next.taken) next.taken(run.stimuli(), false);
            continue;
        }
        if (std::holds_alternative<Continued>(next.stimulus.what)) return compute(live, std::move(next.stimulus));
        live->taking = std::move(next.taken);
        Applied applied = apply(run, next.stimulus);
        work(live, std::move(next.stimulus), std::move(applied));
    }
} catch (const std::exception& error) {
    give_up(live, error.what());
}

// What is too long for this is given up, and begun again when the run goes on in a turn of its own: who waits for the
// stimulus has an answer before that. A run that is to go on anyway evaluates nothing here.
Applied RunDriver::apply(Run& run, Stimulus& stimulus) const {
    if (run.busy()) stimulus.evaluations = 0;
    Impatient impatient;
    const Paced paced(impatient, 3 * ports_.effort_in_a_slice);  // a burst is to end between steps, where it can
    return run.apply(stimulus);
}

void RunDriver::compute(const LivePointer& live, Stimulus stimulus) {
    struct Result {
        Stimulus stimulus;
        std::optional<Applied> applied{};
    };
    const auto result = std::make_shared<Result>(Result{std::move(stimulus)});
    const auto finished = [self = shared_from_this(), live, result](const Turns::End& end) {
        live->computing = nullptr;
        if (live->failed || self->ended_) return;
        try {
            if (end.thrown) std::rethrow_exception(end.thrown);
            if (result->applied) self->work(live, std::move(result->stimulus), std::move(*result->applied));
        } catch (...) {
            return self->give_up(live, what_of(std::current_exception()));
        }
        self->take_next(live);
    };
    Turns::Handle computing = turns_.compute([live, result] { result->applied = live->run->apply(result->stimulus); },
                                             finished, ports_.effort_in_a_slice, noting_of(*live));
    if (!result->applied) live->computing = std::move(computing);
}

// What ends an execution does not wait for the end of the step that is being made.
void RunDriver::interrupt(const LivePointer& live, const Stimulus& stimulus) {
    const std::optional<TimePoint> deadline = live->run->deadline();
    const bool over = deadline && *deadline <= stimulus.time;
    if (over || std::holds_alternative<Aborted>(stimulus.what)) {
        turns_.give_up(live->computing);
    } else if (deadline && live->next_due != deadline) {  // the due times know one of each
        due_->move(live->record.id, std::exchange(live->next_due, deadline), deadline);
    }
}

void RunDriver::work(const LivePointer& live, Stimulus stimulus, Applied applied) {
    if (live->run->busy()) {
        stimulus.steps = applied.steps;
        stimulus.evaluations = applied.evaluations;
        continue_later(live);
    }
    append(live, stimulus, std::move(applied));
    schedule(live);
    if (live->taking) std::exchange(live->taking, {})(live->run->stimuli(), true);
}

void RunDriver::continue_later(const LivePointer& live) {
    if (std::exchange(live->continuing, true)) return;
    turns_.queue([self = shared_from_this(), live] {
        live->continuing = false;
        if (!self->ended_) self->deliver(live, Stimulus{self->ports_.clock.now(), Continued{}});
    });
}

void RunDriver::schedule(const LivePointer& live) {
    const auto next = live->run->next_due();
    if (next == live->next_due) return;
    due_->move(live->record.id, std::exchange(live->next_due, next), next);
}

// --------------------------------------------------------------------------------------------------- commit

void RunDriver::append(const LivePointer& live, const Stimulus& stimulus, Applied applied) {
    auto commands = std::make_shared<const std::vector<Command>>(std::move(applied.commands));
    const bool keeps_histories = ports_.store.keeps_histories();
    Append append = append_of(*live, stimulus, keeps_histories);
    const History& history = live->run->history();
    const std::size_t kept = append.events.empty() ? live->events_kept : history.size();
    const Committed now{live->run->stimuli(), history.size(), keeps_histories ? kept : history.size()};
    ports_.store.append(std::move(append), [self = shared_from_this(), live, commands, now](std::exception_ptr error) {
        asio::post(self->executor_, [self, live, commands, now, error] {
            if (live->failed) return;
            if (error) return self->lost(live, error);
            self->committed(live, now, *commands);
        });
    });
    live->appended = now.number;
    if (std::exchange(live->events_kept, kept) != kept) live->bytes_kept = history.bytes();
}

void RunDriver::committed(const LivePointer& live, const Committed& now, const std::vector<Command>& commands) {
    const InHand in_hand(noting_of(*live));
    live->on_disk = now.number;
    if (live->log && now.events > live->events_on_disk) {
        const std::span<const Event> all(live->run->events());
        live->log->write(live->record, all.subspan(live->events_on_disk - live->run->history().forgotten(),
                                                   now.events - live->events_on_disk));
    }
    live->events_on_disk = now.events;
    live->run->forget_events(now.events_kept);
    for (const Command& command : commands) perform(live, command);
    live->wake_readers();
    if (now.number == live->run->stimuli() && !live->run->outcome()) parking_->idles(live);
}

// The run is ahead of the disk: it is dropped, whoever waits gets the error, and it is rebuilt from what is on disk.
void RunDriver::lost(const LivePointer& live, const std::exception_ptr& error) {
    log::error("runtime", "an append failed: " + what_of(error), {{"execution", live->record.arn}});
    if (runs_.find(live->record.id) == live) remove(live);
    live->fail(error);
    if (live->computing) turns_.give_up(live->computing);
    spawn(executor_, "reload " + live->record.arn, reload(live));
}

// What failed would fail again at once: a disk that is full stays so for a while.
asio::awaitable<void> RunDriver::reload(LivePointer lost) {
    const std::shared_ptr<RunDriver> self = shared_from_this();
    const ExecutionId id = lost->record.id;
    lost.reset();
    Signal never;
    co_await never.wait_until(std::chrono::steady_clock::now() + reload_pause);
    if (ended_ || runs_.find(id) || parking_->holds(id)) co_return;
    parking_->add({id}, true);
}

void RunDriver::resume(const ParkedExecution& execution) {
    if (!execution.attended && execution.due) due_->move(execution.id, std::nullopt, execution.due);
    parking_->add(execution, execution.attended);
}

void RunDriver::rebuilt(const LivePointer& live, bool taken_up) {
    if (taken_up) {
        live->run->restart_heartbeats(ports_.clock.now());
        for (const TaskOrder& order : to_perform_again(*live)) perform_task(live, order);
        for (MapOrder& order : live->run->open_map_runs()) perform_map_run(live, std::move(order));
    }
    if (live->run->busy()) continue_later(live);
    schedule(live);
}

void RunDriver::with_run(ExecutionId id, Parking::Then then, bool urgent) {
    if (const LivePointer live = runs_.find(id)) return then(live);
    if (parking_->holds(id)) return parking_->wake(id, std::move(then), urgent);
    then(nullptr);
}

asio::awaitable<LivePointer> RunDriver::awake(ExecutionId id) {
    struct Answer {
        Signal came;
        LivePointer live;
        bool given = false;
    };
    const auto answer = std::make_shared<Answer>();
    with_run(id, [answer](const LivePointer& live) {
        answer->live = live;
        answer->given = true;
        answer->came.notify();
    });
    if (!answer->given) co_await answer->came.wait();
    co_return std::move(answer->live);
}

Noting RunDriver::noting_of(const LiveRun& live) const {
    return {ports_.crash_guard, crash_key(live.record.id, live.record.map_run)};
}

void RunDriver::remove(const LivePointer& live) {
    due_->move(live->record.id, std::exchange(live->next_due, std::nullopt), std::nullopt);
    runs_.remove(*live);
}

}  // namespace stepwell
