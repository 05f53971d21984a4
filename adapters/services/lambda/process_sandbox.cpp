// A handler's process, its memory, and what it leaves behind.
#include "adapters/services/lambda/process_sandbox.hpp"

#include <signal.h>

#include <algorithm>
#include <atomic>
#include <boost/asio/steady_timer.hpp>
#include <cctype>
#include <fstream>
#include <system_error>

#include "adapters/platform/process/orphans.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/environment.hpp"
#include "adapters/services/lambda/layer_mount.hpp"
#include "adapters/services/lambda/process_tree.hpp"
#include "adapters/services/lambda/task_files.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::uint64_t megabyte = 1024UL * 1024;
/// How fast a handler may take memory, so that the next look comes in time: 2 GB/s.
constexpr std::uint64_t taken_in_a_millisecond = 2 * megabyte;
constexpr std::int64_t least_interval = 10;  // ms
constexpr std::int64_t most_interval = 250;

/// What a process is made from.
struct Plan {
    process::Spec process;  ///< without AWS_LAMBDA_RUNTIME_API
    TaskFiles files;
    std::string marker;  ///< what the environment of its processes has and no other's
    std::int64_t memory_size = 0;
    bool own_program = false;  ///< the function's code is the program
};

[[noreturn]] void cannot_start(const std::system_error& error, const std::string& program) {
    std::string reason = error.code().message();
    if (!reason.empty()) reason[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(reason[0])));
    std::string text = "fork/exec " + program + ": " + reason;
    if (!std::filesystem::exists(program)) text = "Couldn't find valid bootstrap(s): [" + program + "]";
    throw CannotStart("Runtime.InvalidEntrypoint", text);
}

/// All of 127/8 is this machine: an address of a worker's own is as good as a name that nobody else knows.
std::string random_loopback() {
    std::string address = "127";
    for (int part = 0; part < 3; ++part) address += '.' + std::to_string(1 + random_below(254));
    return address;
}

class ProcessSandbox final : public Sandbox, public std::enable_shared_from_this<ProcessSandbox> {
public:
    ProcessSandbox(asio::any_io_executor executor, asio::thread_pool& blocking, const StaleProcesses& stale_processes,
                   Plan plan)
        : executor_(std::move(executor)),
          blocking_(blocking),
          stale_processes_(stale_processes),
          plan_(std::move(plan)),
          memory_timer_(executor_) {}

    asio::awaitable<ApiPlace> api_place() override {
        const std::string address = random_loopback();
        co_return ApiPlace{address, address};
    }

    asio::awaitable<void> prepare(std::string api, OnLine on_line) override {
        plan_.process.environment.push_back("AWS_LAMBDA_RUNTIME_API=" + api);
        on_line_ = std::move(on_line);
        co_return;
    }

    asio::awaitable<void> start() override {
        const auto self = shared_from_this();
        auto work = [self] {
            auto child = process::ChildProcess::start(self->executor_, self->plan_.process, self->on_line_);
            self->stale_processes_.note(child->pid());
            return child;
        };
        try {
            child_ = co_await run_on(blocking_, std::move(work));
        } catch (const std::system_error& error) {
            if (!plan_.own_program) throw;
            cannot_start(error, (plan_.files.task_root / "bootstrap").string());
        }
        started_ = true;
        if (killed_) child_->kill(SIGKILL);
    }

    asio::awaitable<process::ExitStatus> wait() override { return child_->wait(); }

    asio::awaitable<void> clear() override {
        auto work = [self = shared_from_this()] {
            end_marked(self->plan_.marker);
            process::end_orphans();  // those that have dropped the mark
            self->stale_processes_.forget(self->child_->pid());
        };
        co_await run_on(blocking_, std::move(work));
    }

    asio::awaitable<void> drain() override { return child_->drain(); }

    void kill() override {
        killed_ = true;
        if (started_) child_->kill(SIGKILL);
    }

    bool has_ended() const override { return child_->has_ended(); }
    void call_begins() override { watch_memory(0); }
    void call_ended() override { memory_timer_.cancel(); }
    bool out_of_memory() const override { return out_of_memory_; }
    std::int64_t peak_memory() const override {
        return out_of_memory_ ? plan_.memory_size : lambda::peak_memory(child_->pid());
    }

private:
    /// Kills the process when it and what it has started use more than the function may. Looks again the sooner the
    /// less is left.
    void watch_memory(std::uint64_t used) {
        const std::uint64_t limit = static_cast<std::uint64_t>(plan_.memory_size) * megabyte;
        const auto left = static_cast<std::int64_t>((limit - std::min(used, limit)) / taken_in_a_millisecond);
        memory_timer_.expires_after(std::chrono::milliseconds(std::clamp(left, least_interval, most_interval)));
        memory_timer_.async_wait([weak = weak_from_this(), limit](const boost::system::error_code& cancelled) {
            const auto self = weak.lock();
            if (cancelled || !self || self->killed_ || self->child_->has_ended()) return;
            const std::uint64_t now = memory_of_tree(self->child_->pid());
            if (now <= limit) return self->watch_memory(now);
            self->out_of_memory_ = true;
            self->child_->kill(SIGKILL);
        });
    }

    asio::any_io_executor executor_;
    asio::thread_pool& blocking_;
    StaleProcesses stale_processes_;
    Plan plan_;
    OnLine on_line_;
    std::unique_ptr<process::ChildProcess> child_;  // there when it has started, and never changed
    std::atomic<bool> started_ = false;
    std::atomic<bool> killed_ = false;
    asio::steady_timer memory_timer_;  // looks at the memory while a call runs
    bool out_of_memory_ = false;
};

}  // namespace

ProcessSandboxes::ProcessSandboxes(Platform& platform, const std::filesystem::path& directory,
                                   std::shared_ptr<Packages> packages, ServerAccess server_access)
    : platform_(platform),
      directory_(std::filesystem::absolute(directory)),
      packages_(std::move(packages)),
      server_access_(std::move(server_access)),
      runtimes_(platform.background, directory / "runtime"),
      stale_processes_(directory / "workers") {
    process::adopt_orphans();
}

asio::awaitable<void> ProcessSandboxes::check(std::string runtime) { return runtimes_.check(std::move(runtime)); }

asio::awaitable<std::shared_ptr<Sandbox>> ProcessSandboxes::make(asio::any_io_executor executor, Function function,
                                                                 std::string log_stream,
                                                                 Initialization initialization) {
    const Value configuration = function.configuration;
    Plan plan;
    plan.files = co_await task_files(packages_, platform_.blocking, function);
    const std::string runtime(configuration["Runtime"].as_string());
    plan.memory_size = configuration["MemorySize"].as_integer().value_or(128);
    const Entry entry = co_await runtimes_.entry(runtime, plan.files.task_root, plan.memory_size);
    plan.own_program = runtime.starts_with("provided");
    plan.process.command = entry.command;
    plan.process.adopts = true;
    plan.process.directory = plan.files.task_root;
    HandlerPlace place;
    place.task_root = plan.files.task_root;
    place.layers = plan.files.layers;
    if (!place.layers.empty()) {
        auto mount = [folder = place.layers, command = entry.command] { return with_opt(folder, command); };
        std::vector<std::string> mounted = co_await run_on(platform_.blocking, std::move(mount));
        if (!mounted.empty()) {
            plan.process.command = std::move(mounted);
            place.layers = "/opt";
        }
    } else {
        place.layers = "/opt";
    }
    place.runtime_directory = entry.runtime_directory;
    place.log_stream = log_stream;
    place.initialization = name_of(initialization);
    place.endpoint_url = platform_.endpoint_url();
    if (server_access_) place.server_access = server_access_(function.name.account);
    plan.process.environment = process_environment(function.name, configuration, place);
    plan.marker = "AWS_LAMBDA_LOG_STREAM_NAME=" + log_stream;
    co_return std::make_shared<ProcessSandbox>(std::move(executor), platform_.blocking, stale_processes_,
                                               std::move(plan));
}

asio::awaitable<void> ProcessSandboxes::end_left() {
    auto work = [stale_processes = stale_processes_, tasks = directory_ / "tasks"] {
        // those that have left their group run in our packages all the same
        if (stale_processes.end_all()) end_marked("LAMBDA_TASK_ROOT=" + tasks.string());
    };
    co_await run_on(platform_.blocking, std::move(work));
}

}  // namespace stepwell::lambda
