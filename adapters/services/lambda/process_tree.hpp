#pragma once
// What handlers leave behind: children that left the handler's process group, and what all of them use of memory.

#include <sys/types.h>

#include <cstdint>
#include <string_view>

namespace stepwell::lambda {

/// Kills every process of ours whose environment has the entry `marker` ("NAME=value", or what it begins with), until
/// none is left. One that has cleared its environment is not found. Blocks.
void end_marked(std::string_view marker);

/// Bytes of memory of a process and all its descendants that are not files'.
std::uint64_t memory_of_tree(pid_t pid);
/// The most memory that the process has used, in MB; 0: there is no such process.
std::int64_t peak_memory(pid_t pid);

}  // namespace stepwell::lambda
