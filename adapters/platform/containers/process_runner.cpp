// Runs a task's containers as local processes under a supervisor. The lock of a task's folder is handed to the
// supervisor as its descriptor 0 and is free again the moment it ends, however it ends: that tells a running task from
// a lost one.
#include "adapters/platform/containers/process_runner.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>

#include <atomic>
#include <cerrno>
#include <limits>
#include <map>
#include <mutex>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/containers/folder_watch.hpp"
#include "adapters/platform/containers/output_tail.hpp"
#include "adapters/platform/containers/process_table.hpp"
#include "adapters/platform/containers/runner_json.hpp"
#include "adapters/platform/process/child_process.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::containers {

namespace {

namespace fs = std::filesystem;

/// A task that this server started or observes.
struct Attachment {
    explicit Attachment(fs::path folder) : directory(std::move(folder)) {}

    const fs::path directory;
    std::atomic<bool> supervisor_gone = false;
    std::mutex mutex;  // of what follows
    pid_t child = 0;   // the supervisor, where it is our own child
    std::unique_ptr<OutputTail> tail;
};

/// Whether the supervisor lives. Opened for reading only: closing it is no event for those who watch the lock.
bool supervised(const Attachment& task) {
    if (task.supervisor_gone) return false;
    const Descriptor lock(::open((task.directory / folder::lock).c_str(), O_RDONLY | O_CLOEXEC));
    return lock && ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0;
}

void reap(Attachment& task) {
    const std::lock_guard lock(task.mutex);
    if (task.child <= 0) return;
    int status = 0;
    while (::waitpid(task.child, &status, 0) < 0 && errno == EINTR) {
    }
    task.child = 0;
}

void start_supervisor(Attachment& task, const TaskSpec& spec, const fs::path& self) {
    fs::create_directories(task.directory);
    fs::permissions(task.directory, fs::perms::owner_all);
    open_file(task.directory / folder::lock, O_RDONLY | O_CREAT);
    if (supervised(task) || fs::exists(task.directory / folder::status)) return;
    // A specification that is there stays: it says what the task was to run when it was asked for.
    if (!fs::exists(task.directory / folder::spec))
        write_durably(task.directory / folder::spec, print(print_spec(spec)));

    const Descriptor lock = open_file(task.directory / folder::lock, O_RDWR);
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        throw std::system_error(errno, std::generic_category(), "the lock of task " + spec.id);
    const Descriptor log = open_file(task.directory / folder::supervisor_log, O_WRONLY | O_CREAT | O_APPEND);
    process::Spec command;
    command.command = {self.string(), "__supervise", task.directory.string()};
    command.new_session = true;
    const pid_t child = process::spawn(command, lock.get(), log.get(), log.get());
    const std::lock_guard guard(task.mutex);
    task.child = child;
}

/// What is said of a task whose supervisor ended without an account of it.
TaskStatus lost(const Attachment& task, const std::optional<Value>& last) {
    TaskStatus status;
    if (last) {
        const int killed = kill_session(parse_supervisor(*last));
        status = parse_status(*last);
        status.cause = StopCause::lost;
        status.reason =
            "The process that supervised the task ended unexpectedly (killed, or the machine was restarted)";
        if (killed > 0) status.reason += "; " + std::to_string(killed) + " of the task's processes were killed";
    } else {
        status.cause = StopCause::failed_to_start;
        const std::string output = read_file(task.directory / folder::supervisor_log).value_or("");
        status.reason =
            "The task's supervisor did not start" + (output.empty() ? output : ": " + output.substr(0, 500));
        const Parsed spec = parse_json(read_file(task.directory / folder::spec).value_or(""));
        if (spec)
            for (const ContainerSpec& container : parse_spec(*spec).containers) {
                ContainerStatus unstarted;
                unstarted.name = container.name;
                status.containers.push_back(std::move(unstarted));
            }
    }
    for (ContainerStatus& container : status.containers) {
        if (container.phase == Phase::running) container.reason = "Nobody saw how this container ended";
        container.phase = Phase::stopped;
    }
    status.phase = Phase::stopped;
    status.version = std::numeric_limits<std::int64_t>::max();
    return status;
}

/// The task's status now; nothing when its supervisor has not written any yet.
std::optional<TaskStatus> look_at(Attachment& task, const LogSink& sink) {
    const bool alive = supervised(task);  // first: what a dead one wrote is complete
    std::optional<Value> value;
    if (const auto text = read_file(task.directory / folder::status)) {
        const Parsed parsed = parse_json(*text);
        if (parsed) value = *parsed;
    }
    std::optional<TaskStatus> status;
    if (value) status = parse_status(*value);
    const bool ended = !alive || (status && status->phase == Phase::stopped);
    {
        const std::lock_guard lock(task.mutex);
        if (!task.tail) {
            const Parsed spec = parse_json(read_file(task.directory / folder::spec).value_or(""));
            if (spec) task.tail = std::make_unique<OutputTail>(task.directory, parse_spec(*spec), sink);
        }
        if (task.tail) task.tail->read(ended);
    }
    if (!ended) return status;
    reap(task);
    if (status && status->phase == Phase::stopped) return status;
    return lost(task, value);
}

}  // namespace

struct ProcessRunner::State {
    State(boost::asio::thread_pool& pool, fs::path folders, fs::path program, LogSink lines)
        : blocking(pool), root(std::move(folders)), self(std::move(program)), sink(std::move(lines)) {}

    std::shared_ptr<Attachment> attach(const std::string& id) {
        const std::lock_guard lock(mutex);
        auto& task = tasks[id];
        if (!task) task = std::make_shared<Attachment>(root / id);
        return task;
    }

    void supervisor_gone(const std::string& id) {
        const std::lock_guard lock(mutex);
        if (const auto found = tasks.find(id); found != tasks.end()) found->second->supervisor_gone = true;
    }

    void detach(const std::string& id) {
        const std::lock_guard lock(mutex);
        if (watch) watch->remove(id);
        tasks.erase(id);
    }

    boost::asio::thread_pool& blocking;
    const fs::path root;
    const fs::path self;
    const LogSink sink;
    Changes changes;  // by task id
    std::atomic<bool> closed = false;
    std::mutex mutex;
    std::map<std::string, std::shared_ptr<Attachment>> tasks;
    std::unique_ptr<FolderWatch> watch;  // guarded by the mutex
};

ProcessRunner::ProcessRunner(boost::asio::any_io_executor executor, boost::asio::thread_pool& blocking, fs::path root,
                             fs::path self, LogSink sink)
    : state_(std::make_shared<State>(blocking, std::move(root), std::move(self), std::move(sink))) {
    const std::weak_ptr<State> weak = state_;
    state_->watch =
        std::make_unique<FolderWatch>(std::move(executor), [weak](const std::string& id, std::string_view file) {
            const auto state = weak.lock();
            if (!state) return;
            // The last one to have it open for writing closed it: the supervisor is no more.
            if (file == folder::lock) state->supervisor_gone(id);
            state->changes.notify(id);
        });
}

ProcessRunner::~ProcessRunner() { close(); }

void ProcessRunner::close() {
    state_->closed = true;
    std::unique_ptr<FolderWatch> watch;
    std::vector<std::string> ids;
    {
        const std::lock_guard lock(state_->mutex);
        watch = std::move(state_->watch);
        for (const auto& [id, task] : state_->tasks) ids.push_back(id);
    }
    for (const std::string& id : ids) state_->changes.notify(id);
}

boost::asio::awaitable<void> ProcessRunner::start(TaskSpec spec) {
    const std::shared_ptr<State> state = state_;
    const std::shared_ptr<Attachment> task = state->attach(spec.id);
    auto work = [state, task, spec] { start_supervisor(*task, spec, state->self); };
    co_await run_on(state->blocking, std::move(work));
}

boost::asio::awaitable<std::optional<TaskStatus>> ProcessRunner::observe(std::string id, std::int64_t after) {
    const std::shared_ptr<State> state = state_;
    const std::shared_ptr<Attachment> task = state->attach(id);
    Changes::Watch change = state->changes.watch(id);
    {
        const std::lock_guard lock(state->mutex);
        if (state->watch) state->watch->add(id, task->directory);
    }
    auto look = [task, state] { return look_at(*task, state->sink); };
    for (;;) {
        if (state->closed) co_return std::nullopt;
        std::optional<TaskStatus> status = co_await run_on(state->blocking, look);
        if (status && status->version > after) {
            if (status->phase == Phase::stopped) state->detach(id);
            co_return status;
        }
        if (state->closed) co_return std::nullopt;
        co_await change.next();
    }
}

boost::asio::awaitable<void> ProcessRunner::stop(std::string id, StopMode mode) {
    const fs::path directory = state_->root / id;
    auto work = [directory, mode] {
        fs::create_directories(directory);
        open_file(directory / (mode == StopMode::graceful ? folder::stop : folder::stop_at_once), O_WRONLY | O_CREAT);
    };
    co_await run_on(state_->blocking, std::move(work));
}

boost::asio::awaitable<void> ProcessRunner::forget(std::string id) {
    const std::shared_ptr<State> state = state_;
    state->detach(id);
    const fs::path directory = state->root / id;
    auto work = [directory] {
        std::error_code error;
        fs::remove_all(directory, error);
        if (error)
            log::warn("containers", "a task's folder could not be removed",
                      {{"folder", directory.native()}, {"error", error.message()}});
    };
    co_await run_on(state->blocking, std::move(work));
}

}  // namespace stepwell::containers
