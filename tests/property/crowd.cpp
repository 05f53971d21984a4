// tests/property/crowd.cpp — clients and workers that all act at once.
#include "tests/property/crowd.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <stdexcept>

#include "tests/engine/runtime/forwarding_store.hpp"

namespace stepwell::property {

namespace {

namespace asio = boost::asio;

const TokenKey& crowd_key() {
    static const TokenKey made("a secret of the installation");
    return made;
}

constexpr const char* machine = "arn:aws:states:us-east-1:000000000000:stateMachine:machine";
constexpr std::string_view execution = "arn:aws:states:us-east-1:000000000000:execution:machine:";

bool is_end(std::string_view type) {
    return type == "ExecutionSucceeded" || type == "ExecutionFailed" || type == "ExecutionAborted" ||
           type == "ExecutionTimedOut";
}

template <class Map>
auto any_of(Random& random, Map& map) {
    return std::next(map.begin(), static_cast<std::ptrdiff_t>(random.below(map.size())));
}

}  // namespace

/// Passes everything on, and counts what is on its way.
class Crowd::Watched final : public test::ForwardingStore {
public:
    explicit Watched(Crowd& crowd) : ForwardingStore(crowd.store_), crowd_(crowd) {}
    void append(Append append, Done done) override {
        ++crowd_.on_the_way_;
        if (append.opened) {
            const std::lock_guard lock(crowd_.mutex_);
            crowd_.known_.arns[append.execution] = append.opened->arn;
        }
        ForwardingStore::append(std::move(append), [this, done = std::move(done)](const std::exception_ptr& error) {
            done(error);
            asio::post(crowd_.context_, [this] { --crowd_.on_the_way_; });
        });
    }

    // what is rebuilt is on its way too
    asio::awaitable<std::vector<OpenExecution>> open(std::vector<ExecutionId> ids) override {
        ++crowd_.on_the_way_;
        asio::awaitable<std::vector<OpenExecution>> reading = ForwardingStore::open(std::move(ids));
        std::vector<OpenExecution> found = co_await std::move(reading);
        asio::post(crowd_.context_, [this] { --crowd_.on_the_way_; });
        co_return found;
    }

private:
    Crowd& crowd_;
};

Crowd::Crowd(const std::filesystem::path& file, const std::vector<Sample>& samples, Known known)
    : samples_(samples),
      known_(std::move(known)),
      database_(file),
      store_(database_),
      watched_(std::make_unique<Watched>(*this)) {
    const Definitions definitions = [this](const std::string& revision) {
        return samples_[std::stoul(revision)].subject.definition;
    };
    const auto executor = context_.get_executor();
    Executions::Ports ports{*watched_, *this, *this, definitions};
    ports.steps_in_a_burst = 3;                       // they stop in the middle all the time,
    ports.effort_in_a_slice = 1 + known_.names % 40;  // and in the middle of steps, too,
    ports.idle_time = std::chrono::milliseconds(0);   // and leave memory whenever they can
    executions_ = std::make_unique<Executions>(std::move(ports), std::vector<asio::any_io_executor>{executor, executor},
                                               crowd_key());
    const auto guard = asio::make_work_guard(context_);
    for (const auto step : {&Executions::recover, &Executions::recovered}) {
        asio::awaitable<void> recovery = (*executions_.*step)();
        bool done = false;
        asio::co_spawn(context_, std::move(recovery), [&](const std::exception_ptr& error) {
            if (error) std::rethrow_exception(error);
            done = true;
        });
        while (!done) context_.run_one();
    }
    settle_down();
}

// As a process that is killed: nobody is told.
Crowd::~Crowd() = default;

Known Crowd::known() const {
    const std::lock_guard lock(mutex_);
    return known_;
}

TimePoint Crowd::now() {
    const std::lock_guard lock(mutex_);
    return known_.now;
}

void Crowd::turn(Random& random, bool may_start) {
    const std::size_t what = random.below(100);
    if (what < 20 && may_start) return start(random);
    if (what < 75) return answer(random);
    if (what < 90) return let_time_pass(random);
    if (what < 97) return settle_again(random);
    const Known all = known();
    if (all.started.empty()) return;
    spawn<std::optional<TimePoint>>(executions_->stop(*any_of(random, all.started), Error{"Stopped", "by a client"}),
                                    [](const std::optional<TimePoint>&) {});
}

void Crowd::start(Random& random) {
    const std::size_t which = random.below(samples_.size());
    StartRequest request;
    {
        const std::lock_guard lock(mutex_);
        request.name = "run-" + std::to_string(++known_.names);
    }
    request.arn = std::string(execution) + request.name;
    request.machine_arn = machine;
    request.role_arn = "arn:aws:iam::000000000000:role/r";
    request.revision = std::to_string(which);
    request.input = samples_[which].subject.input;
    request.input_text = print(request.input);
    request.definition = samples_[which].subject.definition;
    const std::string arn = request.arn;
    spawn<StartAnswer>(executions_->start(std::move(request)), [this, arn](const StartAnswer& answer) {
        const std::lock_guard lock(mutex_);
        if (answer.kind == StartAnswer::Kind::started) known_.started.insert(arn);
    });
}

void Crowd::answer(Random& random) {
    const Known all = known();
    const std::size_t choice = random.below(asked_.size() + all.held.size() + 1);
    if (choice < asked_.size()) return answer(random, any_of(random, asked_)->first);
    if (all.held.empty()) return;
    const auto& [token, arn] = *any_of(random, all.held);
    if (!all.settled.contains(token)) settle(token, arn);
}

void Crowd::answer(Random& random, const std::string& name) {
    Asked& asked = asked_.at(name);
    if (is_its_bearers(asked.order)) {
        const Asked taken = std::move(asked);
        asked_.erase(name);
        {
            const std::lock_guard lock(mutex_);
            known_.held[taken.token] = taken.arn;
        }
        return settle(taken.token, taken.arn);
    }
    const auto answer = random_answer(random, asked.order);
    asked.report(answer);
    if (std::holds_alternative<TaskSettled>(answer)) {
        asked_.erase(name);
    } else if (const auto* submitted = std::get_if<TaskSubmitted>(&answer)) {
        asked.order.submitted = submitted->output;
    } else {
        (std::holds_alternative<TaskAccepted>(answer) ? asked.order.accepted : asked.order.started) = true;
    }
}

void Crowd::settle(const std::string& token, const std::string& arn) {
    std::string marker;
    {
        const std::lock_guard lock(mutex_);
        marker = "settled-" + std::to_string(++known_.markers);
    }
    spawn<TokenAnswer>(executions_->settle(token, Value(marker)), [this, token, arn, marker](TokenAnswer answer) {
        const std::lock_guard lock(mutex_);
        known_.held.erase(token);
        if (answer != TokenAnswer::accepted) return;
        if (!known_.settled.emplace(token, Known::Settled{arn, marker}).second)
            faults_.push_back("a token was honoured twice: " + arn);
    });
}

void Crowd::settle_again(Random& random) {
    const Known all = known();
    if (all.settled.empty()) return;
    const auto& [token, settled] = *any_of(random, all.settled);
    spawn<TokenAnswer>(executions_->settle(token, Value("again")), [this, arn = settled.arn](TokenAnswer answer) {
        if (answer == TokenAnswer::accepted) faults_.push_back("a token was honoured again: " + arn);
    });
}

// A token of a task that there never was: whatever is due comes before it is looked at.
void Crowd::let_time_pass(Random& random) {
    Known all;
    {
        const std::lock_guard lock(mutex_);
        known_.now += std::chrono::milliseconds(random.between(0, 20'000));
        all = known_;
    }
    for (const auto& [id, arn] : all.arns) {
        if (!all.started.contains(arn)) continue;  // another one may get its id
        spawn<TokenAnswer>(executions_->settle(crowd_key().mint({id, shard_hash(arn), 999'999}), Value(1)),
                           [](TokenAnswer) {});
    }
}

void Crowd::stop_all() {
    const Known all = known();
    for (const auto& [id, arn] : all.arns)
        spawn<std::optional<TimePoint>>(executions_->stop(arn, Error{"Stopped", "at the end"}),
                                        [](const std::optional<TimePoint>&) {});
    settle_down();
}

void Crowd::perform(TaskAttempt attempt, TaskReport report) {
    const std::string name = attempt.key;
    const auto id = static_cast<ExecutionId>(std::stoll(name.substr(name.find('-') + 1)));
    std::string arn;
    {
        const std::lock_guard lock(mutex_);
        arn = known_.arns.at(id);
    }
    const std::string token = crowd_key().mint({id, shard_hash(arn), attempt.order.id});
    asked_[name] = {std::move(attempt.order), std::move(report), token, arn};
}

void Crowd::cancel(TaskAttempt attempt) { asked_.erase(attempt.key); }

std::string Crowd::broken_promise() {
    const Known all = known();
    std::map<std::string, std::vector<Value>> histories;
    for (const std::string& arn : all.started) {
        const auto record = get(executions_->describe(arn));
        if (!record) return "acknowledged and not there: " + arn;
        if (record->status == Status::running) return "does not end: " + arn;
        const auto part = get(executions_->history(arn, {0, 100'000}));
        const std::vector<Value> events = part ? part->events : std::vector<Value>();
        if (events.empty()) return "has no history: " + arn;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i]["id"].as_integer() != static_cast<std::int64_t>(i + 1)) return "events are missing: " + arn;
            if (is_end(events[i]["type"].as_string()) != (i + 1 == events.size()))
                return "does not end exactly once: " + arn;
        }
        histories[arn] = events;
    }
    for (const auto& [token, settled] : all.settled) {
        if (!histories.contains(settled.arn)) continue;  // its start was not acknowledged before the power was gone
        std::size_t times = 0;
        for (const Value& event : histories[settled.arn]) {
            const std::string_view type = event["type"].as_string();
            const char* details = type == "TaskSucceeded"       ? "taskSucceededEventDetails"
                                  : type == "ActivitySucceeded" ? "activitySucceededEventDetails"
                                                                : nullptr;
            if (details && event[details]["output"].as_string() == '"' + settled.marker + '"') ++times;
        }
        if (times != 1)
            return "a SendTaskSuccess was acknowledged, and is " + std::to_string(times) + " times in " + settled.arn;
    }
    return "";
}

// Until every append is on disk and everything that follows from it is done.
void Crowd::settle_down() {
    const auto guard = asio::make_work_guard(context_);
    context_.restart();
    do {
        while (on_the_way_ > 0) context_.run_one();
    } while (context_.poll() > 0 || on_the_way_ > 0);
}

template <class T>
void Crowd::spawn(asio::awaitable<T> work, std::function<void(T)> then) {
    ++on_the_way_;
    asio::co_spawn(context_, std::move(work),
                   [this, then = std::move(then)](const std::exception_ptr& error, T answer) {
                       --on_the_way_;
                       if (error) std::rethrow_exception(error);
                       then(std::move(answer));
                   });
}

template <class T>
T Crowd::get(asio::awaitable<T> work) {
    std::optional<T> result;
    spawn<T>(std::move(work), [&](T answer) { result.emplace(std::move(answer)); });
    settle_down();
    return std::move(*result);
}

}  // namespace stepwell::property
