// Runs a task's containers in Docker.
#include "adapters/platform/containers/docker_runner.hpp"

#include <fcntl.h>
#include <boost/asio/strand.hpp>
#include <map>
#include <set>

#include "adapters/platform/containers/docker_task.hpp"
#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/containers/owner.hpp"
#include "adapters/platform/containers/runner_json.hpp"
#include "adapters/platform/docker/reach.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::containers {

namespace {

namespace fs = std::filesystem;

constexpr const char* close_key = "close";
constexpr std::chrono::seconds between_sweeps{60};

TaskStatus lost() {
    TaskStatus status;
    status.version = 1;
    status.phase = Phase::stopped;
    status.cause = StopCause::lost;
    status.reason = "Nothing is known of the task's containers";
    return status;
}

}  // namespace

struct DockerRunner::State {
    State(asio::any_io_executor executor, asio::thread_pool& pool, fs::path folders, DockerOptions given, LogSink sink)
        : root(std::move(folders)), options(std::move(given)) {
        const asio::any_io_executor strand = asio::make_strand(executor);
        shared.reset(new DockerShared{
            strand, pool, {executor, options.socket}, options.network, owner_of(root), std::move(sink), {}, false});
    }

    /// The task, driven; null when its folder says nothing. Reads small files of ours on the strand.
    std::shared_ptr<DockerTask> attach(const std::string& id) {
        if (const auto known = tasks.find(id); known != tasks.end()) return known->second;
        const Parsed spec = parse_json(read_file(root / id / folder::spec).value_or(""));
        if (!spec) return nullptr;
        auto task = std::make_shared<DockerTask>(shared, root / id, parse_spec(*spec));
        std::error_code ignored;
        if (fs::exists(root / id / folder::stop_at_once, ignored)) {
            task->request_stop(StopMode::at_once);
        } else if (fs::exists(root / id / folder::stop, ignored)) {
            task->request_stop(StopMode::graceful);
        }
        tasks.emplace(id, task);
        spawn(shared->strand, "docker task", task->drive());
        return task;
    }

    const fs::path root;
    const DockerOptions options;
    std::shared_ptr<DockerShared> shared;
    std::map<std::string, std::shared_ptr<DockerTask>> tasks;  // on the strand
};

namespace {

asio::awaitable<void> remove_containers(std::shared_ptr<DockerShared> shared, std::string id) {
    std::string label = std::string(task_label) + "=" + id;
    const Values found = co_await shared->engine.list(std::move(label));
    for (const Value& container : found) {
        if (container["Labels"][owner_label].as_string() != shared->owner) continue;
        std::string name(container["Id"].as_string());
        co_await shared->engine.remove(std::move(name));
    }
}

asio::awaitable<void> remove_volumes(std::shared_ptr<DockerShared> shared, fs::path directory) {
    const Parsed spec = parse_json(read_file(directory / folder::spec).value_or(""));
    if (!spec) co_return;
    const TaskSpec task = parse_spec(*spec);
    for (const std::string& volume : task.volumes) co_await shared->engine.remove_volume(volume);
}

/// Removes the containers of tasks that ended a while ago; their folders stay.
asio::awaitable<void> sweep_once(std::shared_ptr<DockerShared> shared, fs::path root, std::chrono::seconds kept) {
    std::string label = std::string(owner_label) + "=" + shared->owner;
    const Values found = co_await shared->engine.list(std::move(label));
    std::set<std::string> ids;
    for (const Value& container : found) ids.emplace(container["Labels"][task_label].as_string());
    const auto limit = std::chrono::system_clock::now() - kept;
    for (const std::string& id : ids) {
        const fs::path directory = root / id;
        const Parsed known = parse_json(read_file(directory / folder::status).value_or(""));
        std::error_code ignored;
        if (!known && fs::exists(directory, ignored)) continue;
        // Without a folder the task was forgotten when the daemon was away.
        const TaskStatus status = known ? parse_status(*known) : TaskStatus{};
        if (known && (status.phase != Phase::stopped || !status.stopped_at || *status.stopped_at > limit)) continue;
        co_await remove_containers(shared, id);
        co_await remove_volumes(shared, directory);
    }
}

asio::awaitable<void> sweep(std::shared_ptr<DockerShared> shared, fs::path root, std::chrono::seconds kept) {
    Changes::Watch closing = shared->changes.watch(close_key);
    while (!shared->closed) {
        try {
            co_await sweep_once(shared, root, kept);
        } catch (const std::exception&) {
            // Without a daemon there is nothing to remove.
        }
        if (shared->closed) co_return;
        co_await closing.next_before(std::chrono::steady_clock::now() + std::min(between_sweeps, kept));
    }
}

}  // namespace

DockerRunner::DockerRunner(asio::any_io_executor executor, asio::thread_pool& blocking, fs::path root,
                           DockerOptions options, LogSink sink)
    : state_(std::make_shared<State>(std::move(executor), blocking, std::move(root), std::move(options),
                                     std::move(sink))) {
    spawn(state_->shared->strand, "docker sweep", sweep(state_->shared, state_->root, state_->options.kept));
}

DockerRunner::~DockerRunner() { close(); }

void DockerRunner::close() {
    const std::shared_ptr<State> state = state_;
    asio::post(state->shared->strand, [state] {
        state->shared->closed = true;  // first: calls that fail now fail because of us
        state->shared->engine.close();
        state->shared->changes.notify(close_key);
        for (const auto& [id, task] : state->tasks) {
            state->shared->changes.notify("wake/" + id);
            state->shared->changes.notify(id);
        }
        state->tasks.clear();
    });
}

std::string DockerRunner::endpoint_for_containers(std::string url) const {
    return docker::endpoint_for_containers(state_->options.endpoint, url);
}

boost::asio::awaitable<void> DockerRunner::start(TaskSpec spec) {
    const std::shared_ptr<State> state = state_;
    const std::string id = spec.id;
    auto write = [state, spec] {
        const fs::path directory = state->root / spec.id;
        fs::create_directories(directory);
        fs::permissions(directory, fs::perms::owner_all);
        // A specification that is there stays: it says what the task was to run when it was asked for.
        if (!fs::exists(directory / folder::spec)) write_durably(directory / folder::spec, print(print_spec(spec)));
    };
    co_await run_on(state->shared->blocking, std::move(write));
    auto attach = [](std::shared_ptr<State> s, std::string task) -> asio::awaitable<void> {
        s->attach(task);
        co_return;
    };
    asio::awaitable<void> work = attach(state, id);
    co_await on_executor(state->shared->strand, std::move(work));
}

boost::asio::awaitable<std::optional<TaskStatus>> DockerRunner::observe(std::string id, std::int64_t after) {
    auto look = [](std::shared_ptr<State> state, std::string task_id,
                   std::int64_t version) -> asio::awaitable<std::optional<TaskStatus>> {
        Changes::Watch change = state->shared->changes.watch(task_id);
        if (state->shared->closed) co_return std::nullopt;
        const std::shared_ptr<DockerTask> task = state->attach(task_id);
        if (!task) co_return lost();
        for (;;) {
            if (state->shared->closed) co_return std::nullopt;
            if (task->status().version > version) break;
            co_await change.next();
        }
        if (task->status().phase == Phase::stopped) state->tasks.erase(task_id);
        co_return task->status();
    };
    const std::shared_ptr<State> state = state_;
    asio::awaitable<std::optional<TaskStatus>> work = look(state, std::move(id), after);
    co_return co_await on_executor(state->shared->strand, std::move(work));
}

boost::asio::awaitable<void> DockerRunner::stop(std::string id, StopMode mode) {
    const std::shared_ptr<State> state = state_;
    const fs::path directory = state->root / id;
    // Also for whoever takes the task up again, or starts it later.
    auto write = [directory, mode] {
        fs::create_directories(directory);
        open_file(directory / (mode == StopMode::graceful ? folder::stop : folder::stop_at_once), O_WRONLY | O_CREAT);
    };
    co_await run_on(state->shared->blocking, std::move(write));
    auto tell = [](std::shared_ptr<State> s, std::string task_id, StopMode how) -> asio::awaitable<void> {
        if (const auto task = s->tasks.find(task_id); task != s->tasks.end()) task->second->request_stop(how);
        co_return;
    };
    asio::awaitable<void> work = tell(state, id, mode);
    co_await on_executor(state->shared->strand, std::move(work));
}

boost::asio::awaitable<void> DockerRunner::forget(std::string id) {
    const std::shared_ptr<State> state = state_;
    const fs::path directory = state->root / id;
    try {
        co_await remove_containers(state->shared, id);
        co_await remove_volumes(state->shared, directory);
    } catch (const std::exception& error) {
        log::warn("containers", error.what(), {{"task", id}, {"doing", "removing its containers"}});
    }
    auto work = [directory] {
        std::error_code error;
        fs::remove_all(directory, error);
        if (error)
            log::warn("containers", "a task's folder could not be removed",
                      {{"folder", directory.native()}, {"error", error.message()}});
    };
    co_await run_on(state->shared->blocking, std::move(work));
}

}  // namespace stepwell::containers
