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

std::string what_of(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& e) {
        return e.what();
    } catch (...) {
        return "unknown";
    }
}

Append append_of(LiveRun& live, const Stimulus& stimulus) {
    const Run& run = *live.run;
    Append append;
    append.execution = live.record.id;
    append.number = run.stimuli();
    append.stimulus = encode(stimulus);
    append.fingerprint = run.fingerprint();
    append.last_event = static_cast<std::uint32_t>(run.events().size());
    append.due = run.next_due();
    append.unanswered = run.awaits_answers();
    if (!std::exchange(live.opened, true)) append.opened = live.record;
    if (std::holds_alternative<Redriven>(stimulus.what)) append.reopened = live.record;
    if (!run.outcome()) return append;
    const Outcome& outcome = *run.outcome();
    Append::Closed closed{live.record, run.events()};
    closed.record.status = outcome.status;
    closed.record.events = static_cast<std::int64_t>(run.events().size());
    closed.record.stop = outcome.stop;
    if (outcome.output) closed.record.output = print(*outcome.output);
    closed.record.error = outcome.error;
    append.closed = std::move(closed);
    return append;
}

}  // namespace

RunDriver::RunDriver(asio::any_io_executor executor, Executions::Ports& ports, const TokenKey& key, MapRuns& map_runs)
    : executor_(std::move(executor)), ports_(ports), runs_(ports_, key), map_runs_(map_runs) {
    due_ = std::make_shared<DueTimes>(executor_, ports_.clock, [this](ExecutionId id, TimePoint now) {
        const LivePointer live = runs_.find(id);
        if (!live) return;
        live->next_due.reset();
        deliver(live, Stimulus{now, TimersFired{}});
    });
}

// --------------------------------------------------------------------------------------------------- decide

void RunDriver::deliver(const LivePointer& live, Stimulus stimulus, LiveRun::Taken taken) {
    live->waiting.push_back({std::move(stimulus), std::move(taken)});
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
    const InHand in_hand(ports_.crash_guard, crash_key(live->record.id, live->record.map_run));
    while (!live->waiting.empty() && !live->failed) {
        Run& run = *live->run;
        LiveRun::Waiting next = std::move(live->waiting.front());
        live->waiting.pop_front();
        // timers that were due before this stimulus come first
        if (std::vector<TimerId> timers = run.due(next.stimulus.time); !timers.empty() && !ended_) {
            Stimulus fired{next.stimulus.time, TimersFired{std::move(timers)}};
            const bool only_timers = std::holds_alternative<TimersFired>(next.stimulus.what);
            if (!only_timers) live->waiting.push_front(std::move(next));
            Applied applied = run.apply(fired);
            work(live, std::move(fired), std::move(applied));
            continue;
        }
        if (!run.answers(next.stimulus)) {
            if (next.taken) next.taken(run.stimuli(), false);
            continue;
        }
        live->taking = std::move(next.taken);
        Applied applied = run.apply(next.stimulus);
        work(live, std::move(next.stimulus), std::move(applied));
    }
} catch (const std::exception& error) {
    give_up(live, error.what());
}

void RunDriver::work(const LivePointer& live, Stimulus stimulus, Applied applied) {
    if (live->run->busy()) {
        stimulus.steps = applied.steps;
        continue_later(live);
    }
    append(live, stimulus, std::move(applied));
    schedule(live);
    if (live->taking) std::exchange(live->taking, {})(live->run->stimuli(), true);
}

// Of the runs that stopped in the middle only one is in the loop at a time, however many there are: whoever else has
// something to do waits for one burst, not for all of them.
void RunDriver::continue_later(const LivePointer& live) {
    if (std::exchange(live->continuing, true)) return;
    continuing_.push_back(live);
    if (continuing_.size() == 1) post_continuation();
}

void RunDriver::post_continuation() {
    asio::post(executor_, [self = shared_from_this()] {
        const LivePointer live = std::exchange(self->continuing_.front(), nullptr);
        live->continuing = false;
        if (!self->ended_) self->deliver(live, Stimulus{self->ports_.clock.now(), Continued{}});
        self->continuing_.pop_front();
        if (!self->continuing_.empty()) self->post_continuation();
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
    const std::uint64_t number = live->run->stimuli();
    const std::size_t events = live->run->events().size();
    ports_.store.append(append_of(*live, stimulus),
                        [self = shared_from_this(), live, commands, number, events](std::exception_ptr error) {
                            asio::post(self->executor_, [self, live, commands, number, events, error] {
                                if (live->failed) return;
                                if (error) return self->lost(live, error);
                                self->committed(live, number, events, *commands);
                            });
                        });
}

void RunDriver::committed(const LivePointer& live, std::uint64_t number, std::size_t events,
                          const std::vector<Command>& commands) {
    const InHand in_hand(ports_.crash_guard, crash_key(live->record.id, live->record.map_run));
    live->on_disk = number;
    if (live->log && events > live->events_on_disk) {
        const std::span<const Event> all(live->run->events());
        live->log->write(live->record, all.subspan(live->events_on_disk, events - live->events_on_disk));
    }
    live->events_on_disk = events;
    for (const Command& command : commands) perform(live, command);
    live->wake_readers();
}

// The run is ahead of the disk: it is dropped, whoever waits gets the error, and it is rebuilt from what is on disk.
void RunDriver::lost(const LivePointer& live, const std::exception_ptr& error) {
    log::error("runtime", "an append failed: " + what_of(error), {{"execution", live->record.arn}});
    if (runs_.find(live->record.id) == live) remove(live);
    live->fail(error);
    spawn(executor_, "reload " + live->record.arn, reload(live->record.id));
}

// What failed would fail again at once: a disk that is full stays so for a while.
asio::awaitable<void> RunDriver::reload(ExecutionId id) {
    const std::shared_ptr<RunDriver> self = shared_from_this();
    std::optional<OpenExecution> open;
    for (bool read = false; !read;) {
        Signal never;
        co_await never.wait_until(std::chrono::steady_clock::now() + reload_pause);
        if (ended_ || runs_.find(id)) co_return;
        try {
            open = co_await ports_.store.open(id);
            read = true;
        } catch (const std::exception& error) {
            log::error("runtime", error.what(), {{"in", "reading an execution again"}, {"id", std::to_string(id)}});
        }
    }
    if (open && !runs_.find(id)) revive(std::move(*open));
}

void RunDriver::revive(OpenExecution open) {
    const auto key = crash_key(open.record.id, open.record.map_run);
    const InHand in_hand(ports_.crash_guard, key | CrashGuard::taking_up);
    const auto [live, fault] = runs_.replay(open.record, open.journal);
    if (!live) return aside_.add({std::move(open.record), open.journal.size()}, fault);
    live->run->restart_heartbeats(ports_.clock.now());
    for (const TaskOrder& order : live->run->open_tasks()) {
        // an answer from outside is awaited: there is nothing to be done again, unless a mock gives it
        const bool awaited = (order.resource.pattern == TaskPattern::wait_for_token && order.submitted) ||
                             (order.resource.kind == ResourceKind::activity && order.started);
        if (!awaited || !live->record.mocks.empty()) perform_task(live, order);
    }
    for (MapOrder& order : live->run->open_map_runs()) perform_map_run(live, std::move(order));
    if (live->run->busy()) continue_later(live);
    schedule(live);
}

void RunDriver::remove(const LivePointer& live) {
    due_->move(live->record.id, std::exchange(live->next_due, std::nullopt), std::nullopt);
    runs_.remove(*live);
}

}  // namespace stepwell
