// What a task asks of the Docker daemon for one of its containers.
#include <algorithm>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <fstream>

#include "adapters/platform/containers/docker_task.hpp"
#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/containers/runner_json.hpp"
#include "adapters/platform/docker/log_frames.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::containers {

namespace {

constexpr std::chrono::seconds between_tries{1};

Value texts(const std::vector<std::string>& list) {
    Values items;
    for (const std::string& text : list) items.emplace_back(text);
    return Value(std::move(items));
}

std::string daemon_said(const std::string& text) { return "Error response from daemon: " + text; }

/// How far a container's output was logged; a file, replaced in one step, not synced: after a crash of the machine some
/// lines are logged twice.
class Cursor {
public:
    Cursor(const std::filesystem::path& directory, std::size_t index)
        : file_(directory / (".logged-" + std::to_string(index))) {
        std::ifstream(file_) >> since_;
    }
    const std::string& since() const { return since_; }
    void move_to(std::string since) { since_ = std::move(since); }
    void keep() const {
        std::filesystem::path fresh = file_;
        fresh += ".new";
        std::ofstream(fresh, std::ios::trunc) << since_ << '\n';
        std::error_code ignored;
        std::filesystem::rename(fresh, file_, ignored);
    }

private:
    std::filesystem::path file_;
    std::string since_;
};

}  // namespace

std::string DockerTask::docker_name(const std::string& container) const {
    return "stepwell-" + spec_.id + "-" + container;
}

asio::awaitable<void> DockerTask::pause() {
    asio::steady_timer timer(shared_->strand, between_tries);
    boost::system::error_code ignored;
    co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

Value DockerTask::body_of(const Container& container) const {
    const ContainerSpec& spec = container.spec;
    const Value settings = spec.settings.is_null() ? Value::empty_object() : spec.settings;
    Value host = settings["HostConfig"].is_null() ? Value::empty_object() : settings["HostConfig"];
    Values from;
    for (const Value& text : host["VolumesFrom"].items()) from.emplace_back(docker_name(std::string(text.as_string())));
    if (!from.empty()) host = host.with("VolumesFrom", Value(std::move(from)));

    Value body = settings.with("Image", spec.image).with("Env", texts(spec.environment));
    if (!spec.entry_point.empty()) body = body.with("Entrypoint", texts(spec.entry_point));
    if (!spec.command.empty()) body = body.with("Cmd", texts(spec.command));
    if (!spec.directory.empty()) body = body.with("WorkingDir", spec.directory);
    Value labels = settings["Labels"].is_null() ? Value::empty_object() : settings["Labels"];
    body = body.with(
        "Labels",
        labels.with(owner_label, shared_->owner).with(task_label, spec_.id).with("stepwell.container", spec.name));

    const Value log =
        Value::object({{"Type", "json-file"}, {"Config", Value::object({{"max-size", "64m"}, {"max-file", "4"}})}});
    return with_network(container, body.with("HostConfig", host.with("LogConfig", log)));
}

asio::awaitable<std::string> DockerTask::create(Container& container) {
    const std::string name = docker_name(container.spec.name);
    const Value body = body_of(container);
    for (bool pulled = false;;) {
        int refusal = 0;
        std::string text;
        try {
            co_return co_await shared_->engine.create(name, body);
        } catch (const docker::Refused& refused) {
            refusal = refused.status;
            text = refused.what();
        }
        if (refusal == 409) {
            // A former server made it and did not live to start it.
            const std::optional<Value> there = co_await shared_->engine.inspect(name);
            if (there) co_return std::string((*there)["Id"].as_string());
        }
        if (refusal != 404 || pulled || text.find("image") == std::string::npos)
            throw std::runtime_error("CannotCreateContainerError: " + daemon_said(text));
        try {
            co_await shared_->engine.pull(container.spec.image, container.spec.registry_auth);
        } catch (const std::exception& error) {
            throw std::runtime_error("CannotPullContainerError: " + daemon_said(error.what()));
        }
        pulled = true;
    }
}

asio::awaitable<void> DockerTask::start(Container& container) {
    std::string trouble;
    try {
        if (has_common_network()) co_await hold_network();
        container.status.runtime_id = co_await create(container);
        co_await shared_->engine.start(container.status.runtime_id);
        container.status.phase = Phase::running;
        container.started = Steady::now();
        const std::optional<Value> now = co_await shared_->engine.inspect(container.status.runtime_id);
        if (now) take_over(container, *now);
    } catch (const docker::Refused& refused) {
        trouble = "CannotStartContainerError: " + daemon_said(refused.what());
    } catch (const docker::Unreachable& unreachable) {
        trouble = std::string("CannotStartContainerError: ") + unreachable.what();
    } catch (const std::exception& error) {
        trouble = error.what();
    }
    if (shared_->closed) co_return;  // whoever comes next finds what was made
    dirty_ = true;
    if (!trouble.empty() && !container.running()) {
        container.status.phase = Phase::stopped;
        container.status.reason = trouble;
        const bool pull = trouble.starts_with("CannotPull");
        if (container.spec.essential) begin_stop(StopCause::failed_to_start, pull ? trouble : "");
        co_return;
    }
    attach(container);
}

/// Somebody waits for its end, somebody reads what it prints.
void DockerTask::attach(Container& container) {
    if (container.attended) return;
    container.attended = true;
    container.logs_done = false;
    spawn(shared_->strand, "docker wait", attend(container));
    spawn(shared_->strand, "docker logs", follow_output(container));
}

void DockerTask::take_over(Container& container, const Value& inspected) {
    const Value& network = inspected["NetworkSettings"];
    std::string_view address = network["IPAddress"].as_string();
    if (address.empty())
        for (const auto& [name, one] : network["Networks"].members())
            if (address.empty()) address = one["IPAddress"].as_string();
    std::string health(inspected["State"]["Health"]["Status"].as_string());
    std::ranges::transform(health, health.begin(), [](char c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; });
    if (health != "HEALTHY" && health != "UNHEALTHY") health.clear();
    if (address.empty()) address = network_address_;
    if (!address.empty() && container.status.address != address) {
        container.status.address = address;
        dirty_ = true;
    }
    if (container.status.health != health) {
        container.status.health = health;
        dirty_ = true;
    }
}

/// What became of it while nobody looked.
asio::awaitable<void> DockerTask::restore(Container& container) {
    const std::shared_ptr<DockerTask> self = shared_from_this();
    if (container.stopped()) co_return;
    const std::string name = docker_name(container.spec.name);
    std::optional<Value> found;
    for (bool known = false; !known;) {
        try {
            found = co_await shared_->engine.inspect(name);
            known = true;
        } catch (const std::exception&) {
            known = shared_->closed;
        }
        if (shared_->closed) co_return;
        if (!known) co_await pause();
    }
    dirty_ = true;
    if (!found) {
        if (!container.running()) co_return;  // it was never made
        container.status.phase = Phase::stopped;
        container.status.reason = "The container was removed; nobody saw how it ended";
        if (container.spec.essential) begin_stop(StopCause::lost, "Container " + container.spec.name + " was removed");
        co_return;
    }
    container.status.runtime_id = (*found)["Id"].as_string();
    if ((*found)["State"]["Status"].as_string() == "created") co_return;  // still to be started
    container.status.phase = Phase::running;
    container.started = Steady::now();
    take_over(container, *found);
    attach(container);
}

asio::awaitable<void> DockerTask::attend(Container& container) {
    const std::shared_ptr<DockerTask> self = shared_from_this();
    const std::string id = container.status.runtime_id;
    bool known = false;
    std::optional<int> code;
    std::optional<Value> last;
    while (!known && !shared_->closed) {
        try {
            code = co_await shared_->engine.wait(id);
            last = co_await shared_->engine.inspect(id);
            known = true;
        } catch (const std::exception&) {
            // The daemon is away; it knows when it is back.
        }
        if (!known && !shared_->closed) co_await pause();
    }
    if (!known) co_return;
    container.status.phase = Phase::stopped;
    container.status.exit_code = code;
    if (last && (*last)["State"]["OOMKilled"].as_bool())
        container.status.reason = "OutOfMemoryError: Container killed due to memory usage";
    if (!code) container.status.reason = "The container was removed; nobody saw how it ended";
    dirty_ = true;
    if (container.spec.essential) {
        if (code)
            begin_stop(StopCause::essential_exited, "");
        else
            begin_stop(StopCause::lost, "Container " + container.spec.name + " was removed");
    }
    wake();
}

asio::awaitable<void> DockerTask::follow_output(Container& container) {
    const std::shared_ptr<DockerTask> self = shared_from_this();
    const auto cursor = std::make_shared<Cursor>(directory_, container.index);
    const std::shared_ptr<DockerShared> shared = shared_;
    const std::string id = container.status.runtime_id;
    const bool terminal = container.spec.settings["Tty"].as_bool();
    const auto target = container.spec.log;
    // The daemon may end what it follows before the last words are in its log: it is read once more after the end.
    bool ended = false;
    for (bool read = false; !read && !shared->closed;) {
        bool wait = true;
        docker::LogFrames::OnLine on_line = [cursor, shared, target, self, &container](std::string_view time,
                                                                                       std::string_view line) {
            const docker::LogTime at = docker::parse_log_time(time);
            log::info("containers", line, {{"task", self->spec_.id}, {"container", container.spec.name}});
            if (target && shared->sink) shared->sink(*target, at.milliseconds, std::string(line));
            if (!at.after.empty()) cursor->move_to(at.after);
        };
        const auto frames = std::make_shared<docker::LogFrames>(terminal, std::move(on_line));
        docker::Engine::OnBytes on_bytes = [frames, cursor](std::string_view bytes) {
            frames->take(bytes);
            cursor->keep();
        };
        try {
            co_await shared->engine.logs(id, cursor->since(), std::move(on_bytes));
            frames->end();
            cursor->keep();
            read = ended;
            // It ends when the container does, or the daemon.
            const std::optional<Value> now = co_await shared->engine.inspect(id);
            ended = !now || !(*now)["State"]["Running"].as_bool();
            wait = !ended;
        } catch (const docker::Refused& refused) {
            log::warn("containers", refused.what(), {{"task", spec_.id}, {"container", container.spec.name}});
            read = true;
        } catch (const std::exception&) {
            // The daemon is away; it has the output when it is back.
        }
        if (!read && wait && !shared->closed) co_await pause();
    }
    container.logs_done = true;
    wake();
}

asio::awaitable<void> DockerTask::end_it(Container& container, StopMode mode) {
    const std::shared_ptr<DockerTask> self = shared_from_this();
    const std::string id = container.status.runtime_id;
    const std::int64_t seconds = container.spec.stop_timeout;
    while (container.running() && !shared_->closed) {
        try {
            if (mode == StopMode::at_once) {
                co_await shared_->engine.kill(id);
            } else {
                co_await shared_->engine.stop(id, seconds);
            }
            co_return;
        } catch (const std::exception& error) {
            log::warn("containers", error.what(), {{"task", spec_.id}, {"container", container.spec.name}});
        }
        co_await pause();
    }
}

}  // namespace stepwell::containers
