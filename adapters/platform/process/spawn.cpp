// Starting a process. Between fork and exec only what is safe in a program with threads: vfork, so that a large program
// starts one as fast as a small one, and system calls. posix_spawn has neither the umask nor prctl.
#include <fcntl.h>
#include <linux/close_range.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <system_error>
#include <thread>
#include <utility>

#include "adapters/platform/process/child_process.hpp"
#include "adapters/platform/process/descriptor.hpp"
#include "adapters/platform/process/started.hpp"

namespace stepwell::process {

namespace {

/// A file that another thread's child holds open for writing, until its exec closes it, cannot be executed: ETXTBSY.
constexpr int busy_attempts = 40;
constexpr std::chrono::milliseconds busy_pause{5};

void check(int error, const std::string& what) {
    if (error != 0) throw std::system_error(error, std::generic_category(), what);
}

/// A copy beyond 0-2, so that putting one descriptor in its place never overwrites another that is still to be placed.
Descriptor aside(int fd) {
    const int copy = fd < 0 ? ::open("/dev/null", O_RDWR | O_CLOEXEC) : ::fcntl(fd, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) check(errno, fd < 0 ? "/dev/null" : "dup");
    Descriptor first(copy);
    if (copy >= 3) return first;
    const int second = ::fcntl(copy, F_DUPFD_CLOEXEC, 3);
    if (second < 0) check(errno, "dup");
    return Descriptor(second);
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (const std::string& text : texts) result.push_back(const_cast<char*>(text.c_str()));
    result.push_back(nullptr);
    return result;
}

std::string path_list(const std::vector<std::string>& environment) {
    for (const std::string& entry : environment)
        if (entry.starts_with("PATH=")) return entry.substr(5);
    const char* ours = std::getenv("PATH");
    return ours ? ours : "/usr/local/bin:/usr/bin:/bin";
}

bool executable(const std::filesystem::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode) && ::access(file.c_str(), X_OK) == 0;
}

std::atomic<int> umask_of_children{-1};

/// What the child needs between fork and exec, made ready before: it may not allocate.
struct Start {
    const char* program = nullptr;
    char* const* arguments = nullptr;
    char* const* environment = nullptr;
    const char* directory = nullptr;
    int descriptors[3] = {-1, -1, -1};
    bool new_session = false;
    bool adopts = false;
};

/// Some may be made without O_CLOEXEC, by libraries.
void close_at_exec() {
    if (::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC) == 0) return;
    rlimit limit{};  // before Linux 5.11
    ::getrlimit(RLIMIT_NOFILE, &limit);
    for (int fd = 3; fd < static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1U << 20U)); ++fd)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
}

/// In the child, which shares our memory until its exec: system calls alone. Returns what has failed.
int become(const Start& start) {
    // All signals are blocked until here, so that no handler of ours runs in the child.
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal) ::sigaction(signal, &standard, nullptr);  // some cannot be: no matter
    if (start.new_session ? ::setsid() < 0 : ::setpgid(0, 0) != 0) return errno;
    for (int target = 0; target < 3; ++target)
        if (::dup2(start.descriptors[target], target) < 0) return errno;
    close_at_exec();
    if (start.directory && ::chdir(start.directory) != 0) return errno;
    if (start.adopts) ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (const int mask = umask_of_children; mask >= 0) ::umask(static_cast<mode_t>(mask));
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::execve(start.program, start.arguments, start.environment);
    return errno;
}

/// The child's id, or what has failed: it tells by a pipe that its exec closes.
std::pair<pid_t, int> start_once(const Start& start) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return {-1, errno};
    const Descriptor read_end(ends[0]);
    Descriptor write_end(ends[1]);
    Descriptor report = aside(write_end.get());
    write_end.reset();
    Started& own = started();
    const std::lock_guard lock(own.mutex);
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t pid = ::vfork();
    if (pid == 0) {
        const int error = become(start);
        [[maybe_unused]] const auto written = ::write(report.get(), &error, sizeof error);
        ::_exit(127);
    }
    const int failed = pid < 0 ? errno : 0;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (failed != 0) return {-1, failed};
    report.reset();
    int error = 0;
    ssize_t size = 0;
    do size = ::read(read_end.get(), &error, sizeof error);
    while (size < 0 && errno == EINTR);
    if (size != sizeof error) {
        own.pids.insert(pid);
        return {pid, 0};
    }
    while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    return {-1, error};
}

}  // namespace

std::optional<std::filesystem::path> find_program(std::string_view name, std::string_view path_list) {
    if (name.empty()) return std::nullopt;
    if (name.find('/') != std::string_view::npos) {
        std::filesystem::path file(name);
        if (executable(file)) return file;
        return std::nullopt;
    }
    for (;;) {
        const auto colon = path_list.find(':');
        const std::string_view folder = path_list.substr(0, colon);
        const auto file = std::filesystem::absolute(folder.empty() ? "." : std::filesystem::path(folder)) / name;
        if (executable(file)) return file;
        if (colon == std::string_view::npos) return std::nullopt;
        path_list.remove_prefix(colon + 1);
    }
}

void keep_files_private() { umask_of_children = static_cast<int>(::umask(S_IRWXG | S_IRWXO)); }

pid_t spawn(const Spec& spec, int in, int out, int err) {
    if (spec.command.empty()) throw std::system_error(EINVAL, std::generic_category(), "spawn: no command");
    const std::string& name = spec.command.front();
    std::string program = name;
    if (name.find('/') == std::string::npos) {
        const auto found = find_program(name, path_list(spec.environment));
        if (!found) throw std::system_error(ENOENT, std::generic_category(), name);
        program = found->string();
    }

    const Descriptor descriptors[] = {aside(in), aside(out), aside(err)};
    const auto arguments = pointers(spec.command);
    const auto environment = pointers(spec.environment);
    Start start;
    start.program = program.c_str();
    start.arguments = arguments.data();
    start.environment = environment.data();
    start.directory = spec.directory.empty() ? nullptr : spec.directory.c_str();
    start.new_session = spec.new_session;
    start.adopts = spec.adopts;
    for (int target = 0; target < 3; ++target) start.descriptors[target] = descriptors[target].get();
    for (int attempt = 1;; ++attempt) {
        const auto [pid, error] = start_once(start);
        if (error == 0) return pid;
        if (error != ETXTBSY || attempt == busy_attempts) check(error, program);
        std::this_thread::sleep_for(busy_pause);
    }
}

}  // namespace stepwell::process
