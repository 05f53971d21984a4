#pragma once
// Follows what the processes of one task print and puts it, line by line, into the server's log and where the task
// wants it.

#include <filesystem>
#include <string>
#include <vector>

#include "adapters/platform/containers/container_runner.hpp"

namespace stepwell::containers {

/// Used by one thread at a time. How far it got is kept in the task's folder, so a later server goes on from there.
class OutputTail {
public:
    OutputTail(std::filesystem::path directory, const TaskSpec& spec, LogSink sink);
    /// Logs the lines that are new. At the `end` also one that has no line end.
    void read(bool end);

private:
    struct Output {
        std::string container;
        std::string file;
        std::optional<LogTarget> target;
        std::uint64_t logged = 0;  // bytes
    };
    bool read_one(Output& output, bool end);

    std::filesystem::path directory_;
    std::string task_;
    LogSink sink_;
    std::vector<Output> outputs_;
};

}  // namespace stepwell::containers
