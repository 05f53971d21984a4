// tests/property/world.cpp — plays what is around a run.
#include "tests/property/world.hpp"

#include <algorithm>

#include "tests/property/definition_generator.hpp"

namespace stepwell::property {

namespace {

const TimePoint start{std::chrono::milliseconds(1'700'000'000'000)};

std::string text_of(const std::optional<std::string>& text) { return text ? '"' + *text + '"' : "none"; }

}  // namespace

Identity Subject::identity() const {
    Identity identity;
    identity.arn = "arn:aws:states:us-east-1:000000000000:execution:machine:run";
    identity.name = "run";
    identity.machine_arn = "arn:aws:states:us-east-1:000000000000:stateMachine:machine";
    identity.machine_name = "machine";
    identity.role_arn = "arn:aws:iam::000000000000:role/r";
    identity.region = "us-east-1";
    identity.input = input;
    identity.input_text = print(input);
    identity.start = start;
    for (std::size_t i = 0; i < identity.seed.size(); ++i) {
        identity.seed[i] = static_cast<std::uint8_t>(seed >> (i % 8 * 8));
    }
    identity.token = [](CommandId task) { return "token-" + std::to_string(task); };
    return identity;
}

std::unique_ptr<Run> Subject::run() const { return std::make_unique<Run>(definition, identity()); }

CommandId task_of(const Answer& answer) {
    return std::visit([](const auto& what) { return what.task; }, answer);
}

Answer random_answer(Random& random, const TaskOrder& order) {
    const bool integration =
        order.resource.kind == ResourceKind::optimised || order.resource.kind == ResourceKind::aws_sdk;
    const bool long_running = order.resource.pattern != TaskPattern::request_response;
    // nobody has the task of an activity before it is there
    const bool unseen = order.resource.kind == ResourceKind::activity && !order.accepted;
    if (unseen && random.chance(90)) return TaskAccepted{order.id};
    if (unseen) {
        return TaskSettled{order.id, Error{"States.Runtime", "The activity does not exist."},
                           TaskSettled::Stage::start};
    }
    if (!order.started && random.chance(55)) return TaskStarted{order.id, ""};
    if (integration && long_running && order.started && !order.submitted && random.chance(55)) {
        return TaskSubmitted{order.id, random_value(random)};
    }
    TaskSettled settled{order.id, random_value(random)};
    if (random.chance(35)) {
        Error error{std::string(random.one_of({"Odd", "Busy", "States.TaskFailed", "States.Timeout", "Lambda.Unknown",
                                               "States.Permissions", "Odd", "Busy"})),
                    std::string(random.one_of({"a cause", "", "{\"errorMessage\":\"é\"}"}))};
        if (random.chance(20)) error.cause.reset();
        if (random.chance(5)) error.name.reset();
        settled.outcome = std::move(error);
        if (!order.started && random.chance(30)) settled.stage = TaskSettled::Stage::start;
        if (integration && order.started && !order.submitted && random.chance(30)) {
            settled.stage = TaskSettled::Stage::submit;
        }
    } else if (random.chance(2)) {
        settled.outcome = Value(std::string(262'143, 'x'));  // with its quotes a byte too much
    }
    return settled;
}

bool is_its_bearers(const TaskOrder& order) {
    return (order.submitted && order.resource.pattern == TaskPattern::wait_for_token) ||
           (order.started && order.resource.kind == ResourceKind::activity);
}

std::string describe(const TaskOrder& order) {
    return std::to_string(order.id) + " " + order.resource.arn + " " + print(order.parameters) + " role " +
           order.role_arn + (order.started ? " started" : "") +
           (order.submitted ? " submitted " + print(*order.submitted) : "");
}

std::string describe(const Outcome& outcome) {
    return std::string(name_of(outcome.status)) + " " + (outcome.output ? print(*outcome.output) : "nothing") + " " +
           text_of(outcome.error.name) + " " + text_of(outcome.error.cause) + " at " +
           std::to_string(outcome.stop.time_since_epoch().count());
}

std::string describe(const Command& command) {
    if (const auto* schedule = std::get_if<ScheduleTask>(&command)) return "schedule " + describe(schedule->order);
    if (const auto* cancel = std::get_if<CancelTask>(&command)) return "cancel " + describe(cancel->order);
    return "finish " + describe(std::get<Finish>(command).outcome);
}

std::string describe_all(const Event& event) {
    std::string text = std::to_string(event.id) + " after " + std::to_string(event.previous) + " " +
                       std::string(name_of(event.type)) + " at " +
                       std::to_string(event.time.time_since_epoch().count());
    for (const EventField& field : event.fields) {
        text += " " + std::string(field.name) + ":" + std::to_string(static_cast<int>(field.form)) + "=";
        print_to(text, field.value);
    }
    return text + " " + print(stepwell::describe(event));
}

std::vector<std::string> describe_all(const std::vector<Event>& events) {
    std::vector<std::string> texts;
    texts.reserve(events.size());
    for (const Event& event : events) texts.push_back(describe_all(event));
    return texts;
}

namespace {

Step step_of(const Run& run, const Stimulus& stimulus, const Applied& applied) {
    Step step;
    step.stimulus = encode(stimulus);
    step.time = stimulus.time;
    for (const Command& command : applied.commands) step.commands.push_back(describe(command));
    step.fingerprint = run.fingerprint();
    step.events = run.events().size();
    for (const TaskOrder& order : run.open_tasks()) step.open_tasks.push_back(describe(order));
    step.next_due = run.next_due();
    return step;
}

Applied apply(Run& run, const Stimulus& stimulus) {
    Applied applied = run.apply(stimulus);
    while (run.busy()) run.go_on(applied);
    return applied;
}

}  // namespace

Step take(Run& run, const Stimulus& stimulus) { return step_of(run, stimulus, apply(run, stimulus)); }

World::World(const Subject& subject, std::uint64_t seed, bool heartbeats, std::uint64_t redrives)
    : subject_(subject),
      random_(seed),
      heartbeats_(heartbeats),
      redrives_(redrives),
      most_steps_(static_cast<std::size_t>(random_.between(10, 80))),
      run_(subject.run()),
      now_(start) {}

void World::play() {
    deliver(at_now(Started{}));
    go_on();
}

void World::play_on(std::size_t count, const std::vector<Step>& journal) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto stimulus = decode_stimulus(journal[i].stimulus);
        if (!stimulus) return fault("a stimulus cannot be read back: " + journal[i].stimulus);
        now_ = stimulus->time;
        account(*stimulus, apply(*run_, *stimulus));
        journal_.push_back(journal[i]);
    }
    now_ += std::chrono::milliseconds(random_.between(0, 30'000));
    run_->restart_heartbeats(now_);
    go_on();
}

void World::go_on() {
    do {
        while (!run_->outcome() && faults_.empty()) turn();
        if (faults_.empty()) check_end();
    } while (faults_.empty() && redrive());
}

bool World::redrive() {
    if (redrives_ == 0) return false;
    --redrives_;
    if (run_->redrivable() == (run_->outcome()->status == Status::succeeded)) fault("the wrong runs are redrivable");
    if (!run_->redrivable()) return false;
    now_ += std::chrono::milliseconds(random_.between(0, 60'000));
    most_steps_ = journal_.size() + static_cast<std::size_t>(random_.between(5, 40));
    deliver(at_now(Redriven{}));
    return true;
}

void World::check_end() {
    if (!run_->open_tasks().empty() || run_->next_due() || !run_->due(TimePoint::max()).empty() || run_->busy()) {
        fault("a closed run still waits for something");
    }
    // a task that nobody answered and nobody cancelled would go on for ever
    for (const auto& [id, order] : asked_) fault("task " + std::to_string(id) + " is left behind");
    for (CommandId id = 1; id <= last_asked_; ++id) {
        if (run_->task_state(id) != Run::TaskState::over) fault("task " + std::to_string(id) + " is not over");
    }
}

void World::turn() {
    deliver_due();
    if (run_->outcome()) return;
    if (journal_.size() > most_steps_ || random_.chance(1)) {
        Error error;
        if (random_.chance(50)) error = Error{"Stopped", "by the world"};
        return deliver(at_now(Aborted{std::move(error)}));
    }
    const auto due = run_->next_due();
    const std::vector<TaskOrder> open = run_->open_tasks();
    if (open.empty() && !due) return fault("the run waits for nothing");
    if (random_.chance(5)) return disturb();
    if (due && (open.empty() || random_.chance(25))) {
        now_ = std::max(now_, *due);
        if (random_.chance(30)) now_ += std::chrono::milliseconds(random_.between(0, 5000));
        return deliver_due();
    }
    now_ += std::chrono::milliseconds(random_.between(0, random_.chance(20) ? 8000 : 50));
    deliver_due();
    if (run_->outcome()) return;
    const std::vector<TaskOrder> still = run_->open_tasks();
    if (!still.empty()) answer(still[random_.below(still.size())]);
}

// As a shard does: whatever is due by now comes before anything else.
void World::deliver_due() {
    for (int times = 0; !run_->outcome(); ++times) {
        std::vector<TimerId> timers = run_->due(now_);
        if (timers.empty()) return;
        if (times > 1000) return fault("timers never end being due");
        deliver(at_now(TimersFired{std::move(timers)}));
    }
}

void World::answer(const TaskOrder& order) {
    if (heartbeats_ && random_.chance(10)) return run_->heartbeat(order.id, now_);
    Stimulus stimulus{now_, Started{}};
    std::visit([&](auto&& what) { stimulus.what = std::move(what); }, random_answer(random_, order));
    deliver(std::move(stimulus));
}

// Something that answers nothing open changes nothing.
void World::disturb() {
    const std::uint64_t fingerprint = run_->fingerprint();
    const std::size_t events = run_->events().size();
    const auto due = run_->next_due();
    const CommandId nobody = last_asked_ + static_cast<CommandId>(random_.between(1, 9));
    switch (random_.below(6)) {
        case 0:
            deliver(at_now(TaskStarted{nobody}));
            break;
        case 1:
            deliver(at_now(TaskSubmitted{nobody, 1}));
            break;
        case 2:
            deliver(at_now(TaskSettled{nobody, Value("who?")}));
            break;
        case 3:
            deliver(at_now(TimersFired{{999'999}}));
            break;
        case 4:
            deliver(at_now(Redriven{}));
            break;
        default:
            deliver(at_now(Started{}));
            break;
    }
    if (run_->fingerprint() != fingerprint || run_->events().size() != events || run_->next_due() != due) {
        fault("a stimulus that answers nothing changed the run: " + journal_.back().stimulus);
    }
}

void World::deliver(Stimulus stimulus) {
    const bool answers = run_->answers(stimulus);
    const std::uint64_t fingerprint = run_->fingerprint();
    const Applied applied = apply(*run_, stimulus);
    if (!answers && run_->fingerprint() != fingerprint)
        fault("what answers nothing had an effect: " + encode(stimulus));
    journal_.push_back(step_of(*run_, stimulus, applied));
    account(stimulus, applied);
}

// Which tasks are out there: those scheduled, until they are answered or cancelled; the run must think the same.
void World::account(const Stimulus& stimulus, const Applied& applied) {
    if (const auto* settled = std::get_if<TaskSettled>(&stimulus.what)) asked_.erase(settled->task);
    for (const Command& command : applied.commands) {
        if (const auto* schedule = std::get_if<ScheduleTask>(&command)) {
            if (schedule->order.id != last_asked_ + 1) fault("command ids are not dense");
            last_asked_ = schedule->order.id;
            asked_.emplace(schedule->order.id, schedule->order);
        } else if (const auto* cancel = std::get_if<CancelTask>(&command)) {
            if (asked_.erase(cancel->order.id) == 0) fault("a task that is over is cancelled: " + describe(command));
        } else if (&command != &applied.commands.back()) {
            fault("a command after Finish");
        }
    }
    std::vector<CommandId> open;
    for (const TaskOrder& order : run_->open_tasks()) open.push_back(order.id);
    std::vector<CommandId> asked;
    for (const auto& [id, order] : asked_) asked.push_back(id);
    if (open != asked) fault("the open tasks are not those asked for after " + encode(stimulus));
}

}  // namespace stepwell::property
