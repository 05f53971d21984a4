// Which worker takes an invocation.
#include "adapters/lambda/workers.hpp"

#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <cctype>
#include <system_error>

#include "adapters/api_error.hpp"
#include "adapters/lambda/environment.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::chrono::minutes idle_limit{5};
constexpr std::chrono::seconds reap_interval{30};

/// The process could not be started at all.
Outcome cannot_start(const Invocation& invocation, const std::system_error& error, const std::string& program) {
    std::string reason = error.code().message();
    if (!reason.empty()) reason[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(reason[0])));
    std::string text = "fork/exec " + program + ": " + reason;
    if (!std::filesystem::exists(program)) text = "Couldn't find valid bootstrap(s): [" + program + "]";
    Outcome outcome{Outcome::Kind::failure, {}, {}};
    outcome.payload =
        print(Value::object({{"errorType", "Runtime.InvalidEntrypoint"},
                             {"errorMessage", "RequestId: " + invocation.request_id + " Error: " + text}}));
    log::warn("lambda", text, {{"request", invocation.request_id}});
    return outcome;
}

}  // namespace

/// One of the places for invocations that run at once.
class Workers::Slot {
public:
    explicit Slot(Workers& owner) : owner_(owner) {
        const std::lock_guard lock(owner_.mutex_);
        if (owner_.stopped_) throw ApiError("ServiceException", 500, "The server is ending.");
        if (owner_.running_ >= most_at_once)
            throw ApiError("TooManyRequestsException", 429, "Rate Exceeded.",
                           Value::object({{"Type", "User"}, {"Reason", "ConcurrentInvocationLimitExceeded"}}));
        ++owner_.running_;
    }
    ~Slot() {
        const std::lock_guard lock(owner_.mutex_);
        --owner_.running_;
    }
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;

private:
    Workers& owner_;
};

Workers::Workers(asio::any_io_executor executor, asio::thread_pool& blocking, const std::filesystem::path& directory,
                 std::shared_ptr<Packages> packages, Runtimes& runtimes, std::function<std::string()> endpoint_url,
                 CallBackVariables call_back)
    : executor_(std::move(executor)),
      blocking_(blocking),
      packages_(std::move(packages)),
      runtimes_(runtimes),
      endpoint_url_(std::move(endpoint_url)),
      call_back_(std::move(call_back)),
      orphans_(directory / "workers"),
      reaper_(std::make_shared<asio::steady_timer>(asio::make_strand(executor_))) {}

asio::awaitable<std::shared_ptr<Worker>> Workers::launch(Function function) {
    const Value& configuration = function.configuration;
    std::size_t endings = 0;
    {
        const std::lock_guard lock(mutex_);
        endings = endings_;
    }
    auto fetch = [this, code = function.code] { return packages_->unpacked(code); };
    WorkerSpec spec;
    spec.package = co_await run_on(blocking_, std::move(fetch));
    const std::string runtime(configuration["Runtime"].as_string());
    const Entry entry = co_await runtimes_.entry(runtime, spec.package->root);
    spec.function_name = function.name.name;
    spec.function_arn = function.name.arn();
    spec.revision = function.revision();
    spec.timeout = std::chrono::seconds(configuration["Timeout"].as_integer().value_or(3));
    spec.memory_size = configuration["MemorySize"].as_integer().value_or(128);
    spec.process.command = entry.command;
    spec.process.directory = spec.package->root;
    spec.process.environment =
        handler_environment(function.name, configuration, spec.package->root, entry.runtime_directory, endpoint_url_(),
                            call_back_ ? call_back_(function.name.account) : Variables());
    auto start = [this, spec = std::move(spec)]() mutable {
        auto worker = Worker::start(executor_, std::move(spec));
        orphans_.note(worker->pid());
        return worker;
    };
    std::shared_ptr<Worker> worker = co_await run_on(blocking_, std::move(start));
    bool too_late = false;
    {
        const std::lock_guard lock(mutex_);
        all_.insert(worker);
        too_late = stopped_ || endings != endings_;
    }
    if (too_late) worker->kill();
    spawn(executor_, "end of a worker", follow(shared_from_this(), worker));
    co_return worker;
}

asio::awaitable<void> Workers::follow(std::shared_ptr<Workers> self, std::shared_ptr<Worker> worker) {
    co_await worker->ended();
    self->orphans_.forget(worker->pid());
    self->forget(worker);
}

void Workers::forget(const std::shared_ptr<Worker>& worker) {
    const std::lock_guard lock(mutex_);
    all_.erase(worker);
    std::erase_if(idle_, [&](const Idle& idle) { return idle.worker == worker; });
    const std::string& revision = worker->spec().revision;
    const auto same = [&](const auto& other) { return other->spec().revision == revision; };
    if (std::ranges::none_of(all_, same)) retired_.erase(revision);
}

std::shared_ptr<Worker> Workers::take_idle(const Function& function) {
    const std::string revision = function.revision();
    const std::lock_guard lock(mutex_);
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
        if (!stopped_ && !retired_.contains(worker->spec().revision)) {
            idle_.push_back({std::move(worker), Worker::Clock::now()});
            return;
        }
    }
    worker->kill();
}

asio::awaitable<Outcome> Workers::invoke(Function function, Invocation invocation) {
    const auto self = shared_from_this();
    const Slot slot(*this);
    Worker::Init init = Worker::Init::phase_of_its_own;
    for (;;) {
        std::shared_ptr<Worker> worker = take_idle(function);
        if (!worker) {
            std::optional<Outcome> failed;
            try {
                worker = co_await launch(function);
            } catch (const std::system_error& error) {
                if (!function.configuration["Runtime"].as_string().starts_with("provided")) throw;
                const auto file = packages_->unpacked(function.code)->root / "bootstrap";
                failed = cannot_start(invocation, error, file.string());
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

void Workers::retire(const FunctionName& function) {
    const std::string arn = function.arn();
    std::vector<std::shared_ptr<Worker>> ending;
    {
        const std::lock_guard lock(mutex_);
        for (const auto& worker : all_)
            if (worker->spec().function_arn == arn) retired_.insert(worker->spec().revision);
        std::erase_if(idle_, [&](Idle& idle) {
            if (idle.worker->spec().function_arn != arn) return false;
            ending.push_back(std::move(idle.worker));
            return true;
        });
    }
    for (const auto& worker : ending) worker->kill();
}

void Workers::end_idle_since(Worker::Clock::time_point moment) {
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

asio::awaitable<void> Workers::reap(std::weak_ptr<Workers> workers, std::shared_ptr<asio::steady_timer> timer) {
    for (;;) {
        timer->expires_after(reap_interval);
        boost::system::error_code cancelled;
        co_await timer->async_wait(asio::redirect_error(asio::use_awaitable, cancelled));
        const auto self = workers.lock();
        if (!self || cancelled) co_return;
        self->end_idle_since(Worker::Clock::now() - idle_limit);
    }
}

asio::awaitable<void> Workers::start() {
    auto end_orphans = [this] { orphans_.end_all(); };
    co_await run_on(blocking_, std::move(end_orphans));
    spawn(reaper_->get_executor(), "idle workers", reap(weak_from_this(), reaper_));
}

asio::awaitable<void> Workers::end_all() {
    std::vector<std::shared_ptr<Worker>> ending;
    {
        const std::lock_guard lock(mutex_);
        ++endings_;
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
    asio::post(reaper_->get_executor(), [timer = reaper_] { timer->cancel(); });
    co_await end_all();
}

}  // namespace stepwell::lambda
