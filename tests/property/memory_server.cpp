// tests/property/memory_server.cpp — one execution at a time, from its start to its end.
#include "tests/property/memory_server.hpp"

#include <boost/asio/co_spawn.hpp>
#include <exception>
#include <set>

#include "engine/runtime/map_runs.hpp"

namespace stepwell::property {

namespace asio = boost::asio;

namespace {

constexpr std::size_t steps_in_a_burst = 64;  // so that an endless loop takes turns
constexpr std::chrono::seconds turns_time{1};

const std::string machine_arn = "arn:aws:states:us-east-1:000000000000:stateMachine:machine";
const std::string standard_run_arn = "arn:aws:states:us-east-1:000000000000:execution:machine:run";
const std::string express_run_arn = "arn:aws:states:us-east-1:000000000000:express:machine:run:one";

class FixedItems final : public ItemSource {
public:
    explicit FixedItems(Values items) : items_(std::move(items)) {}
    asio::awaitable<std::optional<Value>> next() override {
        if (next_ == items_.size()) co_return std::nullopt;
        co_return items_[next_++];
    }

private:
    Values items_;
    std::size_t next_ = 0;
};

class NoFiles final : public ResultFiles {
public:
    asio::awaitable<void> add(Kind, Value) override { co_return; }
    asio::awaitable<void> finish() override { co_return; }
    Value result() const override { return Value::empty_object(); }
};

}  // namespace

std::string end_fault(const std::optional<ExecutionRecord>& ended) {
    static const std::set<std::string> errors = {"States.Runtime",
                                                 "States.TaskFailed",
                                                 "States.Timeout",
                                                 "States.HeartbeatTimeout",
                                                 "States.DataLimitExceeded",
                                                 "States.ExceedToleratedFailureThreshold",
                                                 "States.IntrinsicFailure",
                                                 "States.ItemReaderFailed",
                                                 "States.NoChoiceMatched",
                                                 "States.ParameterPathFailure",
                                                 "States.QueryEvaluationError",
                                                 "States.ResultPathMatchFailure",
                                                 "States.ResultWriterFailed"};
    if (!ended) return "it does not end";
    if (ended->status == Status::succeeded) return ended->output ? "" : "it succeeded without output";
    if (ended->status == Status::running) return "it is still running";
    if (ended->status != Status::failed) return "";
    if (!ended->error.name) return "it failed without an error";
    const std::string& name = *ended->error.name;
    const bool wrong_value = name.find('(') != std::string::npos;  // a Fail state's own error
    return name.starts_with("States.") && !wrong_value && !errors.contains(name) ? "AWS has no error " + name : "";
}

class MemoryServer::JumpingClock final : public Clock {
public:
    TimePoint now() override {
        const Guard held = guard();
        return now_;
    }
    void advance(std::chrono::milliseconds time) {
        const Guard held = guard();
        now_ += time;
        ring_due(held, now_);
    }
    /// To the next alarm; false: there is none.
    bool jump() {
        const Guard held = guard();
        const std::optional<TimePoint> next = next_alarm(held);
        if (!next) return false;
        now_ = std::max(now_, *next);
        ring_due(held, now_);
        return true;
    }

private:
    TimePoint now_{std::chrono::milliseconds(1'700'000'000'000)};
};

MemoryServer::MemoryServer(Perform perform)
    : perform_(std::move(perform)),
      clock_(std::make_unique<JumpingClock>()),
      express_store_(
          clock_->now(), store_,
          [this](const ExecutionRecord& record) {
              if (record.arn == request_.arn) ended_ = record;
          },
          [this](const Origin& child, Status status, const std::exception_ptr& error) {
              error ? standard_->map_runs().child_lost(child) : standard_->map_runs().child_closed(child, status);
          }) {
    const Definitions definitions = [this](const std::string&) { return definition_; };
    Executions::Ports ports{express_store_, *clock_, *this, definitions};
    ports.steps_in_a_burst = steps_in_a_burst;
    express_ = std::make_unique<Executions>(ports, std::vector<asio::any_io_executor>{context_.get_executor()},
                                            TokenKey("a secret of the installation"));
    Executions::Ports standard{store_, *clock_, *this, definitions, this};
    standard.steps_in_a_burst = steps_in_a_burst;
    standard.express = express_.get();
    standard.ended = [this](const std::string& arn) {
        if (arn == request_.arn) ended_.emplace();
    };
    standard_ =
        std::make_unique<Executions>(std::move(standard), std::vector<asio::any_io_executor>{context_.get_executor()},
                                     TokenKey("a secret of the installation"));
    spawn(standard_->recover());
    context_.run();
}

MemoryServer::~MemoryServer() {
    spawn(express_->shut_down());
    spawn(standard_->shut_down());
    context_.restart();
    context_.poll();
}

asio::awaitable<std::shared_ptr<ItemSource>> MemoryServer::open(MapPlan::Reader reader, MapOwner) {
    if (!reader.arguments.is_object() || !reader.arguments["Bucket"].is_string())
        throw MapFailure({"States.ItemReaderFailed", "There is no such bucket."});
    Values items = items_;
    if (reader.max_items && *reader.max_items > 0 && static_cast<std::uint64_t>(*reader.max_items) < items.size())
        items.resize(static_cast<std::size_t>(*reader.max_items));
    co_return std::make_shared<FixedItems>(std::move(items));
}

asio::awaitable<std::shared_ptr<ResultFiles>> MemoryServer::create(MapPlan::Writer writer, MapOwner) {
    if (!writer.arguments.is_object() || !writer.arguments["Bucket"].is_string())
        throw MapFailure({"States.ResultWriterFailed", "There is no such bucket."});
    co_return std::make_shared<NoFiles>();
}

asio::awaitable<void> MemoryServer::forget(MapOwner) { co_return; }

Executions& MemoryServer::executions(WorkflowType type) {
    return type == WorkflowType::express ? *express_ : *standard_;
}

void MemoryServer::spawn(asio::awaitable<void> work) {
    asio::co_spawn(context_, std::move(work), [](const std::exception_ptr& error) {
        if (error) std::rethrow_exception(error);
    });
}

std::optional<ExecutionRecord> MemoryServer::run(std::shared_ptr<const Definition> definition, const Value& input,
                                                 WorkflowType type) {
    definition_ = definition;
    type_ = type;
    ended_.reset();
    request_ = StartRequest();
    request_.arn = type == WorkflowType::express ? express_run_arn : standard_run_arn;
    request_.name = "run";
    request_.machine_arn = machine_arn;
    request_.role_arn = "arn:aws:iam::000000000000:role/r";
    request_.revision = "revision";
    request_.input_text = print(input);
    request_.input = input;
    request_.definition = std::move(definition);
    request_.name_is_new = true;
    const auto started = [](Executions& owner, StartRequest request) -> asio::awaitable<void> {
        co_await owner.start(std::move(request));
    };
    spawn(started(executions(type), request_));
    take_turns();
    if (ended_ && type == WorkflowType::standard) {
        const auto find = [this]() -> asio::awaitable<void> { ended_ = co_await store_.find(request_.arn); };
        spawn(find());
        context_.restart();
        context_.poll();
    }
    std::optional<ExecutionRecord> ended = std::move(ended_);
    start_over();
    return ended;
}

// A turn is one handler: time passes by turns, so that what never waits runs into its limit of time.
void MemoryServer::take_turns() {
    bool stopped = false;
    for (std::size_t turn = 1; !ended_ && turn < 2 * most_turns_; ++turn) {
        context_.restart();
        if (context_.poll_one() > 0) {
            if (turn % 16 == 0) clock_->advance(turns_time);
            if (turn != most_turns_) continue;
        } else if (clock_->jump()) {
            continue;
        } else if (stopped) {
            return;
        }
        stopped = true;
        stop();
    }
}

void MemoryServer::stop() {
    const auto stopped = [](Executions& owner, std::string arn) -> asio::awaitable<void> {
        co_await owner.stop(std::move(arn), Error{"Stopped", "it takes too long"});
    };
    spawn(stopped(executions(type_), request_.arn));
}

void MemoryServer::start_over() {
    spawn(express_->reset());
    spawn(standard_->reset());
    context_.restart();
    context_.poll();
    definition_ = nullptr;
}

}  // namespace stepwell::property
