#pragma once
// Handlers die with the server, even when it is killed: each start ends those that a killed server has left.

#include <sys/types.h>

#include <filesystem>

namespace stepwell::lambda {

class StaleProcesses {
public:
    explicit StaleProcesses(std::filesystem::path directory);
    /// Notes a process that leads a group of its own. Blocks for a moment, as the others do.
    void note(pid_t pid) const;
    void forget(pid_t pid) const;
    /// Kills the groups of those noted that still run. Whether any was noted.
    bool end_all() const;

private:
    std::filesystem::path directory_;
};

}  // namespace stepwell::lambda
