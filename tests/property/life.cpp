// tests/property/life.cpp — the runtime as a server has it, driven step by step.
#include "tests/property/life.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <stdexcept>
#include <type_traits>

#include "tests/engine/runtime/forwarding_store.hpp"

namespace stepwell::property {

namespace {

namespace asio = boost::asio;

constexpr ExecutionId life_execution = 1;

const TokenKey& key() {
    static const TokenKey made("a secret of the installation");
    return made;
}

std::string token_of(const std::string& arn, CommandId task) {
    return key().mint({life_execution, shard_hash(arn), task});
}

}  // namespace

/// Passes everything on, and sees what is appended.
class Life::Watched final : public test::ForwardingStore {
public:
    explicit Watched(Life& life) : ForwardingStore(life.store_), life_(life) {}
    void append(Append append, Done done) override {
        ++life_.on_the_way_;
        life_.outside_.commits = append.number;
        life_.outside_.due = append.due;
        life_.outside_.over = append.closed.has_value();
        const Outside then{life_.outside_.now, append.number, append.due, {}, append.closed.has_value(), {}};
        ForwardingStore::append(std::move(append),
                                [this, then, done = std::move(done)](const std::exception_ptr& error) {
                                    done(error);
                                    // behind all that follows from it
                                    asio::post(life_.context_, [this, then] {
                                        --life_.on_the_way_;
                                        if (!life_.outside_.committed) return;
                                        Outside state = then;
                                        state.open = life_.outside_.open;
                                        life_.outside_.committed(std::move(state));
                                    });
                                });
    }

    // what is rebuilt is on its way too
    asio::awaitable<std::vector<OpenExecution>> open(std::vector<ExecutionId> ids) override {
        ++life_.on_the_way_;
        asio::awaitable<std::vector<OpenExecution>> reading = ForwardingStore::open(std::move(ids));
        std::vector<OpenExecution> found = co_await std::move(reading);
        asio::post(life_.context_, [this] { --life_.on_the_way_; });
        co_return found;
    }

private:
    Life& life_;
};

Life::Life(const std::filesystem::path& file, const Subject& subject, Outside& outside)
    : subject_(subject),
      outside_(outside),
      database_(file),
      store_(database_),
      watched_(std::make_unique<Watched>(*this)) {
    const Definitions definitions = [this](const std::string&) { return subject_.definition; };
    Executions::Ports ports{*watched_, *this, *this, definitions};
    ports.steps_in_a_burst = 3;                       // they stop in the middle all the time,
    ports.effort_in_a_slice = 1 + subject.seed % 40;  // and in the middle of steps, too,
    ports.idle_time = std::chrono::milliseconds(0);   // and leave memory whenever they can
    executions_ = std::make_unique<Executions>(std::move(ports),
                                               std::vector<asio::any_io_executor>{context_.get_executor()}, key());
    get(executions_->recover());
    get(executions_->recovered());
    settle_down();
}

// As a process that is killed: nobody is told.
Life::~Life() = default;

bool Life::begin(const std::filesystem::path& file, const Subject& subject, Outside& outside) {
    Identity identity = subject.identity();
    const std::string arn = identity.arn;
    identity.token = [arn](CommandId task) { return token_of(arn, task); };
    ExecutionRecord record{identity, life_execution};
    record.revision = "revision";
    Run run(subject.definition, std::move(identity));
    const Stimulus started{record.start, Started{}};
    take(run, started);
    if (run.outcome()) return false;

    Append append;
    append.execution = life_execution;
    append.number = 1;
    append.stimulus = encode(started);
    append.fingerprint = run.fingerprint();
    append.last_event = static_cast<std::uint32_t>(run.events().size());
    append.due = run.next_due();
    outside = Outside{record.start, 1, append.due, {}, false, {}};
    for (TaskOrder& order : run.open_tasks()) outside.open.emplace(order.id, order);
    append.opened = std::move(record);

    sqlite::Database database(file);
    SqliteStore store(database);
    std::exception_ptr failed;
    store.append(std::move(append), [&failed](const std::exception_ptr& error) { failed = error; });
    database.flush();
    if (failed) std::rethrow_exception(failed);
    return true;
}

void Life::perform(TaskAttempt attempt, TaskReport report) {
    performed_.push_back(property::describe(attempt.order));
    reports_[attempt.order.id] = std::move(report);
    outside_.open[attempt.order.id] = std::move(attempt.order);
}

void Life::cancel(TaskAttempt attempt) {
    reports_.erase(attempt.order.id);
    outside_.open.erase(attempt.order.id);
}

void Life::answer(const Answer& answer) {
    const CommandId task = task_of(answer);
    TaskOrder& order = outside_.open.at(task);
    if (const auto* settled = std::get_if<TaskSettled>(&answer)) {
        const bool by_token = is_its_bearers(order);
        outside_.open.erase(task);
        if (!by_token) {
            reports_.at(task)(answer);
        } else if (get(executions_->settle(token(task), settled->outcome)) != TokenAnswer::accepted) {
            // after a restart nobody but the token's bearer can answer it
            throw std::runtime_error("the token of an open task is not accepted");
        }
        reports_.erase(task);
    } else {
        reports_.at(task)(answer);
        if (const auto* submitted = std::get_if<TaskSubmitted>(&answer)) {
            order.submitted = submitted->output;
        } else {
            (std::holds_alternative<TaskAccepted>(answer) ? order.accepted : order.started) = true;
        }
    }
    settle_down();
}

// A token of a task that there never was: whatever is due comes before it is looked at.
void Life::let_timers_fire() {
    get(executions_->settle(token(999'999), Value(1)));
    settle_down();
}

void Life::stop() {
    get(executions_->stop(subject_.identity().arn, Error{"Stopped", "by the world"}));
    settle_down();
}

bool Life::redrive() {
    const RedriveAnswer answer = get(executions_->redrive(subject_.identity().arn, ""));
    settle_down();
    return answer.kind == RedriveAnswer::Kind::redriven;
}

std::int64_t Life::redrives() { return get(executions_->describe(subject_.identity().arn))->redrive_count; }

std::vector<std::string> Life::describe() {
    const std::string arn = subject_.identity().arn;
    const std::optional<ExecutionRecord> record = get(executions_->describe(arn));
    const auto events = get(executions_->history(arn, {0, 100'000}));
    if (!record || !events) throw std::runtime_error("the execution is gone");
    Outcome outcome;
    outcome.status = record->status;
    outcome.error = record->error;
    outcome.stop = record->stop;
    std::vector<std::string> lines = {std::to_string(record->id),
                                      record->arn,
                                      record->name,
                                      record->machine_arn,
                                      record->role_arn,
                                      record->revision,
                                      record->input_text,
                                      std::to_string(record->start.time_since_epoch().count()),
                                      property::describe(outcome),
                                      record->output.value_or("no output"),
                                      std::to_string(record->redrive_count),
                                      std::to_string(record->redriven.time_since_epoch().count())};
    for (const Value& event : events->events) lines.push_back(print(event));
    return lines;
}

std::string Life::token(CommandId task) const { return token_of(subject_.identity().arn, task); }

// Until every append is on disk and everything that follows from it is done.
void Life::settle_down() {
    const auto guard = asio::make_work_guard(context_);
    context_.restart();
    do {
        while (on_the_way_ > 0) context_.run_one();
    } while (context_.poll() > 0 || on_the_way_ > 0);
}

template <class T>
T Life::get(asio::awaitable<T> work) {
    const auto guard = asio::make_work_guard(context_);
    context_.restart();
    bool done = false;
    std::exception_ptr thrown;
    if constexpr (std::is_void_v<T>) {
        asio::co_spawn(context_, std::move(work), [&](const std::exception_ptr& error) {
            thrown = error;
            done = true;
        });
        while (!done) context_.run_one();
        if (thrown) std::rethrow_exception(thrown);
    } else {
        std::optional<T> result;
        asio::co_spawn(context_, std::move(work), [&](const std::exception_ptr& error, T value) {
            thrown = error;
            if (!error) result.emplace(std::move(value));
            done = true;
        });
        while (!done) context_.run_one();
        if (thrown) std::rethrow_exception(thrown);
        return std::move(*result);
    }
}

}  // namespace stepwell::property
