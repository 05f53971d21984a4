// util-linux's unshare gives a process its own mounts: as root at once, for others in a namespace of users. It becomes
// the handler by exec, so that it stays the one process that is waited for.
#include "adapters/services/lambda/layer_mount.hpp"

#include <signal.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "adapters/platform/process/child_process.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;
using Command = std::vector<std::string>;

constexpr const char* script = R"(mount --bind "$0" /opt && exec "$@")";

Command wrapped(const Command& unshare, const fs::path& folder, const Command& command) {
    Command all = unshare;
    all.insert(all.end(), {"/bin/sh", "-c", script, folder.string()});
    all.insert(all.end(), command.begin(), command.end());
    return all;
}

bool runs(const Command& command) {
    try {
        process::Spec spec;
        spec.command = command;
        spec.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
        const pid_t pid = process::spawn(spec, -1, -1, -1);
        int status = 0;
        while (::waitpid(pid, &status, 0) < 0)
            if (errno != EINTR) return false;
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    } catch (const std::system_error&) {
        return false;
    }
}

/// How to have mounts of one's own here; empty: not at all.
Command find_unshare() {
    if (!fs::is_directory("/opt")) return {};
    const char* path = std::getenv("PATH");
    const auto program = process::find_program("unshare", path != nullptr ? path : "/usr/bin:/bin");
    if (!program) return {};
    for (const Command& unshare : {Command{program->string(), "-m"}, Command{program->string(), "-Urm"}})
        if (runs(wrapped(unshare, "/tmp", {"/bin/sh", "-c", "exit 0"}))) return unshare;
    return {};
}

}  // namespace

Command with_opt(const fs::path& folder, const Command& command) {
    static const Command unshare = [] {
        const Command found = find_unshare();
        log::info("lambda", found.empty()
                                ? "layers are not at /opt here: their folder is in the paths of the environment"
                                : "layers are mounted at /opt");
        return found;
    }();
    return unshare.empty() ? Command() : wrapped(unshare, folder, command);
}

}  // namespace stepwell::lambda
