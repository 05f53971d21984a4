// The supervisor: starts a task's containers in order of their dependencies, waits for what happens, stops the rest
// when an essential one ends or a stop is asked for, and notes each change in the task's folder.
#include "adapters/platform/containers/supervisor.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <system_error>
#include <utility>

#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/containers/process_table.hpp"
#include "adapters/platform/containers/runner_json.hpp"
#include "adapters/platform/containers/start_order.hpp"
#include "adapters/platform/process/child_process.hpp"

namespace stepwell::containers {

namespace {

using Steady = std::chrono::steady_clock;

/// Should a change of the folder go unnoticed (no inotify to be had), a stop is seen at the latest after this time.
constexpr std::chrono::seconds longest_wait{5};

int wake_pipe = -1;

void on_signal(int) {
    const int saved = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wake_pipe, &byte, 1);
    errno = saved;
}

TimePoint wall_clock() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

struct Container {
    ContainerSpec spec;
    std::vector<std::string> arguments;  // the entry point, then the command
    ContainerStatus status;
    pid_t pid = 0;
    bool sigterm_sent = false;
    Steady::time_point kill_at{};
    Steady::time_point started{};

    bool running() const { return status.phase == Phase::running; }
    bool stopped() const { return status.phase == Phase::stopped; }
};

class Supervisor {
public:
    Supervisor(std::filesystem::path directory, Descriptor lock)
        : directory_(std::move(directory)), lock_(std::move(lock)) {}

    void run();
    void kill_descendants();

private:
    void listen();
    void save();
    void start_ready();
    Standing standing(const std::string& name) const;
    void start(Container& container);
    void begin_stop(StopCause cause, std::string reason);
    void advance_stop();
    void take_stop_request();
    void wait();
    void reap();
    void ended(Container& container, int wait_status);
    std::optional<Steady::time_point> next_deadline() const;
    const Container& find(const std::string& name) const;

    std::filesystem::path directory_;
    Descriptor lock_;
    Descriptor wake_, folder_events_;
    ProcessIdentity identity_;
    TaskStatus status_;
    std::vector<Container> containers_;
    bool at_once_ = false;
};

void Supervisor::run() {
    // Started once and no more: after a crash of ours the server calls the task lost, it does not run it again.
    if (std::filesystem::exists(directory_ / folder::status)) return;
    const auto text = read_file(directory_ / folder::spec);
    const Parsed parsed = parse_json(text.value_or(""));
    if (!parsed) throw std::runtime_error("the task's specification cannot be read");
    for (ContainerSpec& spec : parse_spec(*parsed).containers) {
        Container container;
        container.status.name = spec.name;
        container.arguments = spec.entry_point;
        container.arguments.insert(container.arguments.end(), spec.command.begin(), spec.command.end());
        container.spec = std::move(spec);
        containers_.push_back(std::move(container));
    }
    if (const auto self = identify(::getpid())) identity_ = *self;
    listen();
    save();
    for (;;) {
        take_stop_request();
        if (status_.phase != Phase::stopping) start_ready();
        if (status_.phase == Phase::stopping) advance_stop();
        if (std::ranges::all_of(containers_, &Container::stopped)) break;
        wait();
        reap();
    }
    // What a container's processes left behind in groups of their own goes with the task, as with a container's.
    kill_descendants();
    if (!status_.stopping_at) status_.stopping_at = wall_clock();
    status_.stopped_at = wall_clock();
    status_.phase = Phase::stopped;
    save();
}

// Handlers, not a blocked mask: handlers do not survive exec, so containers begin with a clean slate.
void Supervisor::listen() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    wake_ = Descriptor(ends[0]);
    wake_pipe = ends[1];
    struct sigaction action {};
    action.sa_handler = on_signal;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    // We end when our containers have ended, whoever tells us to (a shutdown tells them as well).
    for (const int signal : {SIGCHLD, SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    folder_events_ = Descriptor(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (folder_events_)
        ::inotify_add_watch(folder_events_.get(), directory_.c_str(),
                            IN_CREATE | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF);
}

void Supervisor::save() {
    ++status_.version;
    status_.containers.clear();
    for (const Container& container : containers_) status_.containers.push_back(container.status);
    std::error_code ignored;
    if (!std::filesystem::exists(directory_ / folder::spec, ignored)) return;  // being removed: nobody asks any more
    write_durably(directory_ / folder::status, print(print_status(status_, identity_)));
}

const Container& Supervisor::find(const std::string& name) const {
    const auto found = std::ranges::find(containers_, name, [](const Container& c) { return c.spec.name; });
    if (found == containers_.end()) throw std::runtime_error("no container " + name);
    return *found;
}

Standing Supervisor::standing(const std::string& name) const {
    const Container& container = find(name);
    Standing result;
    result.phase = container.status.phase;
    result.exit_code = container.status.exit_code;
    const auto& limit = container.spec.start_timeout;
    result.too_slow = container.running() && limit && Steady::now() >= container.started + std::chrono::seconds(*limit);
    return result;
}

void Supervisor::start_ready() {
    for (bool again = true; again && status_.phase != Phase::stopping;) {
        again = false;
        for (Container& container : containers_) {
            if (container.status.phase != Phase::pending || status_.phase == Phase::stopping) continue;
            std::string why;
            const auto others = [this](const std::string& name) { return standing(name); };
            const Readiness now = readiness(container.spec, others, why);
            if (now == Readiness::waiting) continue;
            again = true;
            if (now == Readiness::ready) {
                start(container);
            } else {
                container.status.phase = Phase::stopped;
                container.status.reason = "DependencyError: " + why;
                begin_stop(StopCause::failed_to_start, "");
            }
        }
    }
    const bool all_started =
        std::ranges::all_of(containers_, [](const Container& c) { return c.status.phase != Phase::pending; });
    if (all_started && status_.phase == Phase::pending) {
        status_.started_at = wall_clock();
        status_.phase = Phase::running;
        save();
    }
}

void Supervisor::start(Container& container) {
    try {
        const auto index = static_cast<std::size_t>(&container - containers_.data());
        const Descriptor log =
            open_file(directory_ / folder::output(container.spec.name, index), O_WRONLY | O_CREAT | O_APPEND);
        if (!container.spec.directory.empty() && !std::filesystem::is_directory(container.spec.directory))
            throw std::system_error(ENOENT, std::generic_category(), "workdir \"" + container.spec.directory + "\"");
        process::Spec spec;
        spec.command = container.arguments;
        spec.environment = container.spec.environment;
        spec.directory = container.spec.directory;
        container.pid = process::spawn(spec, -1, log.get(), log.get());
        container.started = Steady::now();
        container.status.phase = Phase::running;
        save();
    } catch (const std::system_error& error) {
        const std::string& program = container.arguments.front();
        const bool missing =
            error.code() == std::errc::no_such_file_or_directory && std::string_view(error.what()).starts_with(program);
        container.status.phase = Phase::stopped;
        std::string why = error.what();
        if (missing)
            why = "exec: \"" + program + "\": " +
                  (program.find('/') == std::string::npos ? "executable file not found in $PATH"
                                                          : "stat " + program + ": no such file or directory");
        container.status.reason = "CannotStartContainerError: " + why;
        if (container.spec.essential) {
            begin_stop(StopCause::failed_to_start, "");
        } else {
            save();
        }
    }
}

void Supervisor::begin_stop(StopCause cause, std::string reason) {
    if (status_.phase == Phase::stopping) return;
    status_.phase = Phase::stopping;
    status_.cause = cause;
    status_.reason = std::move(reason);
    status_.stopping_at = wall_clock();
    for (Container& container : containers_)
        if (container.status.phase == Phase::pending) container.status.phase = Phase::stopped;
    save();
}

// A container is told to stop when those that depend on it have stopped. The signal goes to its first process alone, as
// Docker does it; what is left of its group dies with that process.
void Supervisor::advance_stop() {
    for (Container& container : containers_) {
        if (!container.running()) continue;
        if (at_once_) {
            ::kill(-container.pid, SIGKILL);
            continue;
        }
        const bool needed = std::ranges::any_of(containers_, [&](const Container& other) {
            return other.running() && depends_on(other.spec, container.spec.name);
        });
        if (needed) continue;
        if (!container.sigterm_sent) {
            container.sigterm_sent = true;
            container.kill_at = Steady::now() + std::chrono::seconds(container.spec.stop_timeout);
            ::kill(container.pid, SIGTERM);
        } else if (Steady::now() >= container.kill_at) {
            container.kill_at = Steady::time_point::max();
            ::kill(-container.pid, SIGKILL);
        }
    }
}

void Supervisor::take_stop_request() {
    std::error_code ignored;
    // A folder without its specification is being removed.
    if (std::filesystem::exists(directory_ / folder::stop_at_once, ignored) ||
        !std::filesystem::exists(directory_ / folder::spec, ignored)) {
        at_once_ = true;
        begin_stop(StopCause::requested, "");
    } else if (std::filesystem::exists(directory_ / folder::stop, ignored)) {
        begin_stop(StopCause::requested, "");
    }
}

std::optional<Steady::time_point> Supervisor::next_deadline() const {
    std::optional<Steady::time_point> next;
    const auto consider = [&](Steady::time_point time) {
        if (!next || time < *next) next = time;
    };
    for (const Container& container : containers_) {
        if (!container.running()) continue;
        if (container.sigterm_sent) consider(container.kill_at);
        if (status_.phase == Phase::pending && container.spec.start_timeout)
            consider(container.started + std::chrono::seconds(*container.spec.start_timeout));
    }
    return next;
}

void Supervisor::wait() {
    std::chrono::milliseconds limit = longest_wait;
    if (const auto deadline = next_deadline()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - Steady::now());
        limit = std::clamp(left, std::chrono::milliseconds(0), limit);
    }
    pollfd sources[] = {{wake_.get(), POLLIN, 0}, {folder_events_.get(), POLLIN, 0}};
    ::poll(sources, 2, static_cast<int>(limit.count()));
    char discarded[4096];
    while (::read(wake_.get(), discarded, sizeof discarded) > 0) {
    }
    while (folder_events_ && ::read(folder_events_.get(), discarded, sizeof discarded) > 0) {
    }
}

void Supervisor::reap() {
    for (;;) {
        siginfo_t info{};
        // First only look: as long as it is not reaped its number, and with it that of its group, is nobody else's.
        if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0) return;
        const pid_t pid = info.si_pid;
        const auto container =
            std::ranges::find_if(containers_, [&](const Container& c) { return c.running() && c.pid == pid; });
        if (container != containers_.end()) ::kill(-pid, SIGKILL);
        int wait_status = 0;
        ::waitpid(pid, &wait_status, 0);
        if (container != containers_.end()) ended(*container, wait_status);
    }
}

void Supervisor::ended(Container& container, int wait_status) {
    container.status.phase = Phase::stopped;
    container.status.exit_code = WIFSIGNALED(wait_status) ? 128 + WTERMSIG(wait_status) : WEXITSTATUS(wait_status);
    if (container.spec.essential && status_.phase != Phase::stopping) {
        begin_stop(StopCause::essential_exited, "");
    } else {
        save();
    }
}

void Supervisor::kill_descendants() {
    for (;;) {
        // We are the subreaper: whoever loses its parent becomes our child, so in the end none is left.
        for (const pid_t child : children_of(::getpid())) ::kill(child, SIGKILL);
        if (::waitpid(-1, nullptr, 0) < 0 && errno != EINTR) return;
    }
}

/// The lock's descriptor, out of the way of 0-2, which become what a daemon has there.
Descriptor take_lock(const std::filesystem::path& directory) {
    struct stat given {};
    struct stat wanted {};
    if (::fstat(STDIN_FILENO, &given) != 0 || ::stat((directory / folder::lock).c_str(), &wanted) != 0 ||
        given.st_ino != wanted.st_ino || given.st_dev != wanted.st_dev)
        throw std::runtime_error("descriptor 0 is not the task's lock: this command is for the server's own use");
    Descriptor lock(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3));
    const Descriptor null = open_file("/dev/null", O_RDWR);
    if (!lock || ::dup2(null.get(), STDIN_FILENO) < 0) throw std::system_error(errno, std::generic_category(), "dup");
    return lock;
}

}  // namespace

int supervise(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: __supervise DIRECTORY\n");
        return 2;
    }
    try {
        const std::filesystem::path directory = argv[2];
        Supervisor supervisor(directory, take_lock(directory));
        try {
            supervisor.run();
            return 0;
        } catch (...) {
            // The status cannot be written (a full disk): containers that nobody accounts for must not go on.
            supervisor.kill_descendants();
            throw;
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

}  // namespace stepwell::containers
