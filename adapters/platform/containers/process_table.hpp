#pragma once
// Looks into /proc: who is a process, which processes belong to a session. A process is known by its number, the time
// it began and the boot of the machine; the number alone may long be another's.

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stepwell::containers {

struct ProcessIdentity {
    pid_t pid = 0;
    std::uint64_t start_time = 0;  ///< clock ticks since the boot
    std::string boot;              ///< boot id
    friend bool operator==(const ProcessIdentity&, const ProcessIdentity&) = default;
};

/// The process of that number as it is now; nothing when there is none.
std::optional<ProcessIdentity> identify(pid_t pid);

/// Children of a process, by number.
std::vector<pid_t> children_of(pid_t parent);

/// Kills (SIGKILL) every process of the session that `leader` led, the leader included, provided that session is still
/// the one it led. Returns how many were killed.
int kill_session(const ProcessIdentity& leader);

}  // namespace stepwell::containers
