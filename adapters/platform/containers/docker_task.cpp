// One task in Docker: what happens when. What is asked of the daemon for a container is in docker_container.cpp.
#include "adapters/platform/containers/docker_task.hpp"

#include <algorithm>

#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/containers/runner_json.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::containers {

namespace {

constexpr std::chrono::hours long_time{1};
constexpr std::chrono::seconds between_health_looks{1};

TimePoint docker_time() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

bool checks_health(const ContainerSpec& spec) { return !spec.settings["Healthcheck"].is_null(); }

std::string wake_key(const std::string& id) { return "wake/" + id; }

}  // namespace

DockerTask::DockerTask(std::shared_ptr<DockerShared> shared, std::filesystem::path directory, TaskSpec spec)
    : shared_(std::move(shared)), directory_(std::move(directory)), spec_(std::move(spec)) {
    for (const ContainerSpec& one : spec_.containers) {
        Container container;
        container.spec = one;
        container.status.name = one.name;
        container.index = containers_.size();
        containers_.push_back(std::move(container));
    }
    const Parsed parsed = parse_json(read_file(directory_ / folder::status).value_or(""));
    if (!parsed) return;
    status_ = published_ = parse_status(*parsed);
    for (Container& container : containers_)
        for (const ContainerStatus& known : status_.containers)
            if (known.name == container.spec.name) container.status = known;
}

asio::awaitable<void> DockerTask::drive() {
    const std::shared_ptr<DockerTask> self = shared_from_this();
    if (published_.phase == Phase::stopped) co_return;
    Changes::Watch changed = shared_->changes.watch(wake_key(spec_.id));
    if (published_.version == 0) {
        // From now on its containers are looked for in Docker, whoever comes after us.
        co_await save();
    } else {
        for (Container& container : containers_) co_await restore(container);
    }
    while (!shared_->closed) {
        if (stop_mode_) begin_stop(StopCause::requested, "");
        if (status_.phase != Phase::stopping) co_await start_ready();
        if (status_.phase == Phase::stopping) request_stop();
        if (done()) break;
        if (dirty_) co_await save();
        co_await changed.next_before(next_look());
        co_await look_at_health();
    }
    if (shared_->closed) co_return;
    co_await release_network();
    if (!status_.stopping_at) status_.stopping_at = docker_time();
    status_.stopped_at = docker_time();
    status_.phase = Phase::stopped;
    co_await save();
}

void DockerTask::request_stop(StopMode mode) {
    // At once counts more, whichever came first.
    if (stop_mode_ == StopMode::at_once || stop_mode_ == mode) return;
    stop_mode_ = mode;
    for (Container& container : containers_) container.stop_requested = false;
    wake();
}

void DockerTask::wake() { shared_->changes.notify(wake_key(spec_.id)); }

bool DockerTask::done() const {
    return std::ranges::all_of(containers_, [](const Container& c) { return c.stopped() && c.logs_done; });
}

/// Called by `drive` alone; what changes meanwhile is saved the next time.
asio::awaitable<void> DockerTask::save() {
    dirty_ = false;
    ++status_.version;
    status_.containers.clear();
    for (const Container& container : containers_) status_.containers.push_back(container.status);
    const TaskStatus saved = status_;
    const std::filesystem::path directory = directory_;
    auto write = [saved, directory] {
        std::error_code ignored;
        if (!std::filesystem::exists(directory / folder::spec, ignored)) return;  // being removed
        write_durably(directory / folder::status, print(print_status(saved, ProcessIdentity{})));
    };
    co_await run_on(shared_->blocking, write);
    published_ = saved;
    shared_->changes.notify(spec_.id);
}

Standing DockerTask::standing(const std::string& name) const {
    Standing result;
    for (const Container& container : containers_) {
        if (container.spec.name != name) continue;
        const auto& limit = container.spec.start_timeout;
        result.phase = container.status.phase;
        result.exit_code = container.status.exit_code;
        result.healthy = container.status.health == "HEALTHY";
        result.unhealthy = container.status.health == "UNHEALTHY";
        result.too_slow =
            container.running() && limit && Steady::now() >= container.started + std::chrono::seconds(*limit);
    }
    return result;
}

asio::awaitable<void> DockerTask::start_ready() {
    const auto others = [this](const std::string& name) { return standing(name); };
    for (bool again = true; again && status_.phase != Phase::stopping;) {
        again = false;
        for (Container& container : containers_) {
            // Asked for again each time: starting takes a while, and much may end meanwhile.
            if (container.status.phase != Phase::pending || status_.phase == Phase::stopping || stop_mode_) continue;
            std::string why;
            const Readiness now = readiness(container.spec, others, why);
            if (now == Readiness::waiting) continue;
            again = true;
            dirty_ = true;
            if (now == Readiness::ready) {
                co_await start(container);
                if (shared_->closed) co_return;
            } else {
                container.status.phase = Phase::stopped;
                container.status.reason = "DependencyError: " + why;
                begin_stop(StopCause::failed_to_start, "");
            }
        }
        for (const Container& container : containers_)
            if (container.stopped() && container.spec.essential && container.status.exit_code)
                begin_stop(StopCause::essential_exited, "");
    }
    const bool all_started =
        std::ranges::all_of(containers_, [](const Container& c) { return c.status.phase != Phase::pending; });
    if (!all_started || status_.started_at || stop_mode_) co_return;
    if (status_.cause == StopCause::failed_to_start) co_return;
    status_.started_at = docker_time();
    if (status_.phase == Phase::pending) status_.phase = Phase::running;
    dirty_ = true;
}

void DockerTask::begin_stop(StopCause cause, std::string reason) {
    if (status_.phase == Phase::stopping) return;
    status_.phase = Phase::stopping;
    status_.cause = cause;
    status_.reason = std::move(reason);
    status_.stopping_at = docker_time();
    for (Container& container : containers_)
        if (container.status.phase == Phase::pending) container.status.phase = Phase::stopped;
    dirty_ = true;
}

// A container is told to stop when those that depend on it have stopped.
void DockerTask::request_stop() {
    const StopMode mode = stop_mode_.value_or(StopMode::graceful);
    for (Container& container : containers_) {
        if (!container.running() || container.stop_requested) continue;
        const bool needed = mode == StopMode::graceful && std::ranges::any_of(containers_, [&](const Container& other) {
                                return other.running() && depends_on(other.spec, container.spec.name);
                            });
        if (needed) continue;
        container.stop_requested = true;
        spawn(shared_->strand, "docker stop", end_it(container, mode));
    }
}

asio::awaitable<void> DockerTask::look_at_health() {
    for (Container& container : containers_) {
        if (!container.running() || !checks_health(container.spec) || shared_->closed) continue;
        try {
            const std::optional<Value> now = co_await shared_->engine.inspect(container.status.runtime_id);
            if (now && container.running()) take_over(container, *now);
        } catch (const std::exception&) {
            // Whoever attends to the container knows what to do without a daemon.
        }
    }
}

DockerTask::Steady::time_point DockerTask::next_look() const {
    Steady::time_point next = Steady::now() + long_time;
    for (const Container& container : containers_) {
        if (!container.running()) continue;
        if (checks_health(container.spec)) next = std::min(next, Steady::now() + between_health_looks);
        if (status_.phase == Phase::pending && container.spec.start_timeout)
            next = std::min(next, container.started + std::chrono::seconds(*container.spec.start_timeout));
    }
    return next;
}

}  // namespace stepwell::containers
