// Which worker takes an invocation.
#include "adapters/services/lambda/workers.hpp"

#include <algorithm>
#include <boost/asio/steady_timer.hpp>
#include <exception>
#include <thread>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/code_source.hpp"
#include "adapters/services/lambda/provisioned.hpp"
#include "adapters/services/lambda/recursion.hpp"
#include "adapters/services/lambda/worker_spec.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

/// A start that takes longer waits for something else than the processor: others need not wait for it.
constexpr std::chrono::seconds turn_limit{1};

/// The handler could not be started at all.
Outcome cannot_start(const Invocation& invocation, const CannotStart& error) {
    Outcome outcome{Outcome::Kind::failure, {}, {}};
    outcome.payload =
        print(Value::object({{"errorType", error.error_type},
                             {"errorMessage", "RequestId: " + invocation.request_id + " Error: " + error.what()}}));
    log::warn("lambda", error.what(), {{"request", invocation.request_id}});
    return outcome;
}

}  // namespace

/// One of the places for invocations that run at once, but for those that have one provisioned.
class Workers::Slot {
public:
    Slot(Workers& owner, const Function& function) : owner_(owner), arn_(function.name.arn()) {
        const std::lock_guard lock(owner_.mutex_);
        if (owner_.stopped_) throw ApiError("ServiceException", 500, "The server is ending.");
        std::size_t& own = owner_.running_of_[arn_];
        const auto reserved = function.record["Concurrency"].as_integer();
        const std::int64_t free = reserved.value_or(0) - provisioned_in(function.record);
        if (reserved && own >= static_cast<std::size_t>(std::max<std::int64_t>(free, 0))) {
            if (own == 0) owner_.running_of_.erase(arn_);
            refuse("ReservedFunctionConcurrentInvocationLimitExceeded");
        }
        if (owner_.running_ + owner_.pools_.wanted() >= most_at_once) {
            if (own == 0) owner_.running_of_.erase(arn_);
            refuse("ConcurrentInvocationLimitExceeded");
        }
        ++own;
        ++owner_.running_;
    }
    ~Slot() {
        const std::lock_guard lock(owner_.mutex_);
        --owner_.running_;
        if (--owner_.running_of_[arn_] == 0) owner_.running_of_.erase(arn_);
    }
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;

private:
    [[noreturn]] static void refuse(const char* reason) {
        throw ApiError("TooManyRequestsException", 429, "Rate Exceeded.",
                       Value::object({{"Type", "User"}, {"Reason", reason}}));
    }

    Workers& owner_;
    std::string arn_;
};

/// One of the places in the queue for starts, and then one of the starts that are under way.
class Workers::Turn : public std::enable_shared_from_this<Turn> {
public:
    Turn(std::shared_ptr<Workers> owner, const Function& function, const std::string& folder_state,
         Initialization initialization)
        : owner_(std::move(owner)), waiting_(std::make_shared<Waiting>()), limit_(owner_->executor_, turn_limit) {
        waiting_->function = function.name.arn();
        waiting_->revision = function.revision();
        waiting_->folder_state = folder_state;
        waiting_->warm_ones_too = initialization == Initialization::on_demand;
        const std::lock_guard lock(owner_->mutex_);
        // looked for under the same lock, so that none comes back in between
        if (waiting_->warm_ones_too) waiting_->worker = owner_->take_idle(waiting_->revision, folder_state);
        if (!waiting_->worker) owner_->starts_.join(waiting_);
    }
    ~Turn() {
        end();
        if (waiting_->worker) owner_->give_back(std::move(waiting_->worker));
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    /// A worker that needs no start; null: the turn has come.
    asio::awaitable<std::shared_ptr<Worker>> wait() {
        for (;;) {
            const std::uint64_t seen = waiting_->answered.count();
            {
                const std::lock_guard lock(owner_->mutex_);
                if (waiting_->ended) throw ApiError("ServiceException", 500, "The function's environments have ended.");
                if (waiting_->has_answer()) co_return std::exchange(waiting_->worker, nullptr);
            }
            co_await waiting_->answered.wait(seen);
        }
    }

    /// The start begins: it is over when nobody holds this any more, and another's may begin after a while.
    void limit() {
        limit_.expires_after(turn_limit);
        limit_.async_wait([weak = weak_from_this()](const boost::system::error_code&) {
            if (const auto self = weak.lock()) self->end();
        });
    }

private:
    void end() {
        const std::lock_guard lock(owner_->mutex_);
        owner_->starts_.leave(waiting_);
        if (std::exchange(waiting_->turn, false)) owner_->starts_.finish(waiting_->function);
    }

    std::shared_ptr<Workers> owner_;
    std::shared_ptr<Waiting> waiting_;
    asio::steady_timer limit_;
};

Workers::Workers(Platform& platform, Kinds kinds, LogSink* logs, std::optional<std::chrono::milliseconds> idle_time)
    : platform_(platform),
      executor_(platform.background),
      blocking_(platform.blocking),
      kinds_(kinds),
      logs_(logs),
      idle_time_(idle_time),
      starts_(std::max(1U, std::thread::hardware_concurrency())) {}

/// AWS: a function's log group is made when it first writes to it.
asio::awaitable<void> Workers::make_log_group(LogOutput::Target target) {
    if (logs_ == nullptr) co_return;
    Context context{target, random_uuid()};
    Value input = Value::object({{"logGroupName", target.group}});
    try {
        auto call = platform_.registry.call("logs", "CreateLogGroup", std::move(context), std::move(input));
        co_await std::move(call);
    } catch (const ApiError& error) {
        if (error.code != "ResourceAlreadyExistsException")
            log::warn("lambda", error.message, {{"group", target.group}});
    }
}

asio::awaitable<std::shared_ptr<Worker>> Workers::find_or_launch(Function function, std::string folder_state,
                                                                 Initialization initialization) {
    auto turn = std::make_shared<Turn>(shared_from_this(), function, folder_state, initialization);
    std::shared_ptr<Worker> worker = co_await turn->wait();
    if (!worker)
        worker = co_await launch(std::move(function), std::move(folder_state), initialization, std::move(turn));
    co_return worker;
}

asio::awaitable<std::shared_ptr<Worker>> Workers::launch(Function function, std::string folder_state,
                                                         Initialization initialization, std::shared_ptr<Turn> turn) {
    turn->limit();
    std::size_t endings = 0;
    {
        const std::lock_guard lock(mutex_);
        endings = endings_;
    }
    WorkerSpec spec = worker_spec(function, platform_.clock.now());
    spec.folder_state = std::move(folder_state);
    spec.initialization = initialization;
    co_await make_log_group(spec.log);
    const asio::any_io_executor strand = asio::make_strand(executor_);
    Sandboxes& kind = is_image(function.configuration) ? kinds_.image : kinds_.zip;
    std::shared_ptr<Sandbox> sandbox = co_await kind.make(strand, function, spec.log.stream, initialization);
    std::shared_ptr<Worker> worker = Worker::make(strand, std::move(spec), std::move(sandbox), logs_, &platform_.clock);
    bool too_late = false;
    {
        const std::lock_guard lock(mutex_);
        all_.insert(worker);
        too_late = stopped_ || endings != endings_;
    }
    if (too_late) worker->kill();
    std::exception_ptr failure;
    try {
        co_await worker->start(std::move(turn));
    } catch (...) {
        failure = std::current_exception();
    }
    if (failure) {
        forget(worker);
        std::rethrow_exception(failure);
    }
    spawn(executor_, "end of a worker", follow(shared_from_this(), worker));
    co_return worker;
}

asio::awaitable<void> Workers::follow(std::shared_ptr<Workers> self, std::shared_ptr<Worker> worker) {
    co_await worker->ended();
    self->forget(worker);
    self->fill_pools();
}

void Workers::forget(const std::shared_ptr<Worker>& worker) {
    const std::lock_guard lock(mutex_);
    all_.erase(worker);
    pools_.forget(worker);
    std::erase_if(idle_, [&](const Idle& idle) { return idle.worker == worker; });
    const std::string& revision = worker->spec().revision;
    const auto same = [&](const auto& other) { return other->spec().revision == revision; };
    if (std::ranges::none_of(all_, same)) retired_.erase(revision);
}

/// Under the lock.
std::shared_ptr<Worker> Workers::take_idle(const std::string& revision, const std::string& folder_state) {
    std::erase_if(idle_, [&](const Idle& idle) {  // what its folder was is no more
        const WorkerSpec& spec = idle.worker->spec();
        if (spec.revision != revision || spec.folder_state == folder_state) return false;
        idle.worker->kill();
        return true;
    });
    for (auto idle = idle_.rbegin(); idle != idle_.rend(); ++idle) {  // the one used last is the warmest
        if (idle->worker->spec().revision != revision || !idle->worker->usable()) continue;
        std::shared_ptr<Worker> worker = std::move(idle->worker);
        idle_.erase(std::next(idle).base());
        return worker;
    }
    return nullptr;
}

void Workers::give_back(std::shared_ptr<Worker> worker) {
    if (!worker->usable()) return;
    {
        const std::lock_guard lock(mutex_);
        if (worker->spec().initialization == Initialization::provisioned) {
            if (!stopped_ && pools_.give_back(worker)) return;
        } else if (!stopped_ && starts_.offer(worker, worker->spec().revision, worker->spec().folder_state)) {
            return;
        } else if (!stopped_ && !retired_.contains(worker->spec().revision)) {
            idle_.push_back({std::move(worker), platform_.clock.now()});
            return;
        }
    }
    worker->kill();
}

asio::awaitable<std::string> Workers::folder_state_of(Function function) {
    if (function.folder.empty()) co_return std::string();
    auto look = [folder = function.folder] { return folder_state(folder); };
    std::string state = co_await run_on(blocking_, std::move(look));
    co_return state;
}

asio::awaitable<Outcome> Workers::invoke(Function function, Invocation invocation) {
    const auto self = shared_from_this();
    refuse_recursion(function, invocation);
    std::optional<Slot> slot;
    Worker::Init init = Worker::Init::phase_of_its_own;
    const std::string state = co_await folder_state_of(function);
    for (;;) {
        std::shared_ptr<Worker> worker = take_ready(function, state);
        if (!worker) {
            if (!slot) slot.emplace(*this, function);
            std::optional<Outcome> failed;
            try {
                worker = co_await find_or_launch(function, state, Initialization::on_demand);
            } catch (const CannotStart& error) {
                failed = cannot_start(invocation, error);
            }
            if (failed) co_return *failed;
        }
        Outcome outcome = co_await worker->invoke(invocation, init);
        give_back(std::move(worker));
        if (outcome.kind == Outcome::Kind::not_delivered) continue;
        if (outcome.kind != Outcome::Kind::slow_init) co_return outcome;
        init = Worker::Init::within_timeout;  // Lambda tries once more, in the function's own time
    }
}

void Workers::retire(const FunctionName& function, const std::vector<std::string>& kept) {
    const std::string arn = function.arn();
    const auto outdated = [&](const Worker& worker) {
        return worker.spec().function_arn == arn && std::ranges::find(kept, worker.spec().revision) == kept.end();
    };
    std::vector<std::shared_ptr<Worker>> ending;
    {
        const std::lock_guard lock(mutex_);
        for (const auto& worker : all_)
            if (outdated(*worker)) retired_.insert(worker->spec().revision);
        std::erase_if(idle_, [&](Idle& idle) {
            if (!outdated(*idle.worker)) return false;
            ending.push_back(std::move(idle.worker));
            return true;
        });
    }
    for (const auto& worker : ending) worker->kill();
}

void Workers::end_idle() {
    if (!idle_time_) return;
    const TimePoint moment = platform_.clock.now() - *idle_time_;
    std::vector<std::shared_ptr<Worker>> ending;
    {
        const std::lock_guard lock(mutex_);
        std::erase_if(idle_, [&](Idle& idle) {
            if (idle.since > moment) return false;
            ending.push_back(std::move(idle.worker));
            return true;
        });
    }
    for (const auto& worker : ending) worker->kill();
}

asio::awaitable<void> Workers::reap(std::weak_ptr<Workers> workers, Clock& clock, std::chrono::milliseconds interval,
                                    std::shared_ptr<Signal> stopping) {
    for (;;) {
        const bool stopped = co_await stopping->wait_until(clock, clock.now() + interval, 0);
        const auto self = workers.lock();
        if (!self || stopped) co_return;
        self->end_idle();
        self->look_after_pools();
    }
}

asio::awaitable<void> Workers::end_all() {
    std::vector<std::shared_ptr<Worker>> ending;
    {
        const std::lock_guard lock(mutex_);
        ++endings_;
        pools_.clear();
        starts_.end();
        ending.assign(all_.begin(), all_.end());
        idle_.clear();
    }
    for (const auto& worker : ending) worker->kill();
    for (const auto& worker : ending) co_await worker->ended();
}

asio::awaitable<void> Workers::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    stopping_->notify();
    co_await end_all();
}

}  // namespace stepwell::lambda
