// Starting a process. posix_spawn does between fork and exec only what is safe in a program with threads, and reports
// an exec that failed; what is added here is the search in PATH, the descriptors and a clean slate of signals.
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <system_error>
#include <thread>

#include "adapters/platform/process/child_process.hpp"
#include "adapters/platform/process/descriptor.hpp"

namespace stepwell::process {

namespace {

/// A file that another thread's child holds open for writing, until its exec closes it, cannot be executed: ETXTBSY.
constexpr int busy_attempts = 40;
constexpr std::chrono::milliseconds busy_pause{5};

void check(int error, const std::string& what) {
    if (error != 0) throw std::system_error(error, std::generic_category(), what);
}

struct FileActions {
    FileActions() { check(posix_spawn_file_actions_init(&value), "posix_spawn"); }
    ~FileActions() { posix_spawn_file_actions_destroy(&value); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    posix_spawn_file_actions_t value;
};

struct Attributes {
    Attributes() { check(posix_spawnattr_init(&value), "posix_spawn"); }
    ~Attributes() { posix_spawnattr_destroy(&value); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    posix_spawnattr_t value;
};

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
    FileActions actions;
    for (int target = 0; target < 3; ++target)
        check(posix_spawn_file_actions_adddup2(&actions.value, descriptors[target].get(), target), "posix_spawn");
    check(posix_spawn_file_actions_addclosefrom_np(&actions.value, 3), "posix_spawn");
    if (!spec.directory.empty())
        check(posix_spawn_file_actions_addchdir_np(&actions.value, spec.directory.c_str()), "posix_spawn");

    Attributes attributes;
    sigset_t signals;
    sigfillset(&signals);
    check(posix_spawnattr_setsigdefault(&attributes.value, &signals), "posix_spawn");
    sigemptyset(&signals);
    check(posix_spawnattr_setsigmask(&attributes.value, &signals), "posix_spawn");
    const int group = spec.new_session ? POSIX_SPAWN_SETSID : POSIX_SPAWN_SETPGROUP;
    check(posix_spawnattr_setflags(&attributes.value,
                                   static_cast<short>(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | group)),
          "posix_spawn");

    const auto arguments = pointers(spec.command);
    const auto environment = pointers(spec.environment);
    for (int attempt = 1;; ++attempt) {
        pid_t pid = -1;
        const int error =
            posix_spawn(&pid, program.c_str(), &actions.value, &attributes.value, arguments.data(), environment.data());
        if (error == 0) return pid;
        if (error != ETXTBSY || attempt == busy_attempts) check(error, program);
        std::this_thread::sleep_for(busy_pause);
    }
}

}  // namespace stepwell::process
