#pragma once
// The memory of this process: what it takes, and what there is for it.

#include <cstdint>

namespace stepwell {

/// How close a process is to its memory's limit.
enum class MemoryLevel : std::uint8_t {
    plenty,
    tight,    ///< what can be read again is to leave memory
    scarce,   ///< nothing new is to begin
    exceeded  ///< what holds the most is to end
};

/// Bytes of it that are in memory. proc(5): /proc/self/statm.
std::uint64_t resident_memory();
/// Bytes that the machine has, or the control group that the process is in where that may take less. cgroups(7);
/// memory.max, and memory.limit_in_bytes of version 1.
std::uint64_t available_memory();

}  // namespace stepwell
