#include "adapters/platform/process/orphans.hpp"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "adapters/platform/containers/process_table.hpp"
#include "adapters/platform/process/started.hpp"

namespace stepwell::process {

namespace {

bool is_lasting(pid_t pid) {
    std::ifstream file("/proc/" + std::to_string(pid) + "/environ", std::ios::binary);
    const std::string environment((std::istreambuf_iterator<char>(file)), {});
    return ('\0' + environment).find('\0' + std::string(lasting_mark) + '\0') != std::string::npos;
}

/// Nobody but `end_orphans` waits for them, so that their numbers are theirs until then.
std::vector<pid_t> adopted() {
    Started& own = started();
    const std::lock_guard lock(own.mutex);
    if (!own.adopting) return {};
    std::vector<pid_t> children = containers::children_of(::getpid());
    std::ranges::sort(children);
    std::erase_if(own.pids, [&](pid_t pid) { return !std::ranges::binary_search(children, pid); });
    std::erase_if(children, [&](pid_t pid) { return own.pids.contains(pid); });
    return children;
}

}  // namespace

Started& started() {
    static Started instance;
    return instance;
}

void adopt_orphans() {
    Started& own = started();
    const std::lock_guard lock(own.mutex);
    // A script may have started something before it became this program by exec.
    if (!own.adopting)
        for (const pid_t pid : containers::children_of(::getpid())) own.pids.insert(pid);
    own.adopting = true;
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

void end_orphans() {
    static std::mutex one_at_a_time;
    const std::lock_guard lock(one_at_a_time);
    for (bool again = true; again;) {  // what a killed one leaves becomes ours
        again = false;
        for (const pid_t pid : adopted()) {
            const bool lasting = is_lasting(pid);
            if (!lasting) ::kill(pid, SIGKILL);
            int result = 0;
            do result = ::waitpid(pid, nullptr, lasting ? WNOHANG : 0);
            while (result < 0 && errno == EINTR);
            again = again || (!lasting && result == pid);
        }
    }
}

}  // namespace stepwell::process
