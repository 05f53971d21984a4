// What a handler asks of the Docker daemon.
#include "adapters/services/lambda/container_sandbox.hpp"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iterator>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/docker/reach.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/process_tree.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t longest_line = 64 * 1024;
constexpr auto quiet = 5ms;            // nothing more comes of what was printed before
constexpr auto longest_drain = 100ms;  // of one that prints all the time
constexpr auto attach_limit = 10s;
constexpr auto output_limit = 1s;  // between the end of a container and that of its output
constexpr int most_tries = 5;      // to learn of a daemon that is away how a container has ended
constexpr int status_not_found = 404;
constexpr int killed_code = 137;

ApiError unavailable(const std::string& text) { return ApiError("ServiceException", 500, text); }

/// Shells and daemons tell a signal as 128 more than its number.
process::ExitStatus status_of(int code) {
    if (code > 128 && code < 160) return {0, code - 128};
    return {code, 0};
}

/// The daemon cannot start what the function's maker wants.
CannotStart cannot_start(const std::string& text) {
    const bool directory = text.find("chdir to cwd") != std::string::npos;
    return {directory ? "Runtime.InvalidWorkingDir" : "Runtime.InvalidEntrypoint", text};
}

/// Whether the process that has this id here is the container's.
bool is_in(std::int64_t pid, const std::string& container) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/cgroup");
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    return !container.empty() && text.find(container) != std::string::npos;
}

}  // namespace

ContainerSandbox::ContainerSandbox(asio::any_io_executor executor, ContainerPlan plan)
    : executor_(std::move(executor)),
      plan_(std::move(plan)),
      engine_(executor_, plan_.socket),
      puller_(executor_, plan_.socket),
      frames_([this](bool is_error, std::string_view bytes) { take(is_error, bytes); }) {}

asio::awaitable<ApiPlace> ContainerSandbox::api_place() {
    std::optional<Value> network;
    std::string name = plan_.network.empty() ? "bridge" : plan_.network;
    std::string trouble;
    try {
        network = co_await engine_.network(std::move(name));
    } catch (const std::exception& error) {
        trouble = error.what();
    }
    if (!trouble.empty()) throw unavailable(trouble);
    const std::optional<std::string> address = network ? docker::own_address_in(*network) : std::nullopt;
    ApiPlace place;
    place.listen = address.value_or("0.0.0.0");
    place.host = "lambda-" + random_hex(32);
    server_ = place.host + ':' + address.value_or("host-gateway");
    co_return place;
}

asio::awaitable<void> ContainerSandbox::or_nothing(asio::awaitable<void> work) {
    const auto self = shared_from_this();
    std::exception_ptr failure;
    try {
        co_await std::move(work);
    } catch (const docker::Unreachable& error) {
        failure = std::make_exception_ptr(unavailable(error.what()));
    } catch (const docker::Refused& error) {
        failure = std::make_exception_ptr(cannot_start(error.what()));
    } catch (...) {
        failure = std::current_exception();
    }
    if (!failure) co_return;
    ended_ = true;
    try {
        co_await clear();
    } catch (const std::exception&) {
        // The next start of the server removes it.
    }
    std::rethrow_exception(failure);
}

asio::awaitable<void> ContainerSandbox::prepare(std::string api, OnLine on_line) {
    on_line_ = std::move(on_line);
    return or_nothing(make_container(std::move(api)));
}

asio::awaitable<void> ContainerSandbox::start() { return or_nothing(run_container()); }

void ContainerSandbox::check_wanted() const {
    if (killed_) throw unavailable("The function's container was ended before it ran.");
}

asio::awaitable<void> ContainerSandbox::make_container(std::string api) {
    Values environment = plan_.environment;
    environment.emplace_back("AWS_LAMBDA_RUNTIME_API=" + api);
    Value host = plan_.body["HostConfig"].with("ExtraHosts", Value::array({docker::server_host, server_}));
    if (!plan_.network.empty()) host = host.with("NetworkMode", plan_.network);
    const Value body = plan_.body.with("Env", Value(std::move(environment))).with("HostConfig", host);
    co_await create(body);
    check_wanted();
    co_await attach();
    check_wanted();
}

asio::awaitable<void> ContainerSandbox::create(Value body) {
    for (bool pulled = false;; pulled = true) {
        check_wanted();
        std::string text;
        try {
            const Value whole = body.with("Image", pulled ? plan_.source : plan_.image);
            id_ = co_await engine_.create(plan_.name, whole);
            co_return;
        } catch (const docker::Refused& refused) {
            text = refused.what();
            if (text.find("bind source path does not exist") != std::string::npos)
                throw unavailable(
                    "The Docker daemon does not see the files of this server, which functions from "
                    "packages need: " +
                    text);
            if (refused.status != status_not_found || pulled) throw;
        }
        try {
            // An image that lost its id may have been made anew under its name.
            const bool here = co_await engine_.has_image(plan_.source);
            if (!here) co_await puller_.pull(plan_.source, {});
        } catch (const std::exception& error) {
            text = error.what();
            throw unavailable("The image " + plan_.source + " is not here and could not be pulled: " + text);
        }
    }
}

/// Somebody reads what it prints, before it prints anything.
asio::awaitable<void> ContainerSandbox::attach() {
    spawn(executor_, "output of a container", follow(shared_from_this()));
    const auto limit = Clock::now() + attach_limit;
    while (!attached_ && !output_ended_ && Clock::now() < limit) co_await pause(limit - Clock::now());
    if (!attached_) throw docker::Unreachable("The Docker daemon does not give a container's output.");
}

asio::awaitable<void> ContainerSandbox::follow(std::shared_ptr<ContainerSandbox> self) {
    std::function<void()> attached = [self] {
        self->attached_ = true;
        self->output_.notify();
    };
    docker::Engine::OnBytes on_bytes = [self](std::string_view bytes) {
        self->received_ += bytes.size();
        self->frames_.take(bytes);
    };
    try {
        co_await self->engine_.attach(self->id_, std::move(attached), std::move(on_bytes));
    } catch (const std::exception& error) {
        if (!self->killed_) log::warn("lambda", error.what(), {{"container", self->plan_.name}});
    }
    self->flush();
    self->output_ended_ = true;
    self->output_.notify();
}

asio::awaitable<void> ContainerSandbox::run_container() {
    check_wanted();
    co_await engine_.start(id_);
    running_ = true;
    if (killed_) {
        co_await engine_.kill(id_);
        co_return;
    }
    const std::optional<Value> now = co_await engine_.inspect(id_);
    const std::int64_t pid = now ? (*now)["State"]["Pid"].as_integer().value_or(0) : 0;
    if (pid > 0 && is_in(pid, id_)) pid_ = pid;
}

asio::awaitable<process::ExitStatus> ContainerSandbox::wait() {
    const auto self = shared_from_this();
    std::optional<int> code;
    bool known = false;
    for (int tries = 0; !known && tries < most_tries; ++tries) {
        if (tries > 0) co_await pause(1s);
        try {
            code = co_await engine_.wait(id_);
            const std::optional<Value> last = co_await engine_.inspect(id_);
            out_of_memory_ = code == killed_code && last && (*last)["State"]["OOMKilled"].as_bool();
            known = true;
        } catch (const std::exception&) {
            // The daemon is away; it knows when it is back.
        }
    }
    ended_ = true;
    const auto limit = Clock::now() + output_limit;
    while (!output_ended_ && Clock::now() < limit) co_await pause(limit - Clock::now());
    co_return status_of(code.value_or(killed_code));
}

asio::awaitable<void> ContainerSandbox::clear() {
    const auto self = shared_from_this();
    // Where there is no id, the daemon may have made it all the same.
    const std::string container = id_.empty() ? plan_.name : id_;
    co_await engine_.remove(container);
}

asio::awaitable<void> ContainerSandbox::drain() {
    const auto limit = Clock::now() + longest_drain;
    std::uint64_t known = 0;
    do {
        known = received_;
        co_await pause(quiet);
    } while (received_ != known && !output_ended_ && Clock::now() < limit);
    flush();
}

void ContainerSandbox::kill() {
    killed_ = true;
    asio::post(executor_, [self = shared_from_this()] {
        self->puller_.close();
        if (self->running_ && !self->ended_) spawn(self->executor_, "end of a container", kill_it(self));
    });
}

asio::awaitable<void> ContainerSandbox::kill_it(std::shared_ptr<ContainerSandbox> self) {
    try {
        co_await self->engine_.kill(self->id_);
    } catch (const std::exception& error) {
        log::warn("lambda", error.what(), {{"container", self->plan_.name}});
    }
}

/// Until `time` is over or something happened to the output.
asio::awaitable<void> ContainerSandbox::pause(Clock::duration time) {
    co_await output_.wait_until(Clock::now() + time);
}

std::int64_t ContainerSandbox::peak_memory() const {
    if (out_of_memory_) return plan_.memory_size;
    return pid_ > 0 ? lambda::peak_memory(static_cast<pid_t>(pid_)) : 0;
}

void ContainerSandbox::take(bool is_error, std::string_view bytes) {
    std::string& line = lines_[is_error ? 1 : 0];
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        line.append(bytes.substr(0, end));
        const bool whole = end != std::string_view::npos;
        bytes.remove_prefix(whole ? end + 1 : bytes.size());
        while (line.size() > longest_line) {
            on_line_(std::string_view(line).substr(0, longest_line));
            line.erase(0, longest_line);
        }
        if (!whole) continue;
        on_line_(line);
        line.clear();
    }
}

void ContainerSandbox::flush() {
    for (std::string& line : lines_) {
        if (!line.empty()) on_line_(line);
        line.clear();
    }
}

}  // namespace stepwell::lambda
