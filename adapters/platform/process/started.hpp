#pragma once
// The children that this program has started itself, or had from the first. Private to the folder.

#include <sys/types.h>

#include <mutex>
#include <set>

namespace stepwell::process {

struct Started {
    std::mutex mutex;       ///< held from before a child is made until it is noted; guards the others
    std::set<pid_t> pids;   ///< some may have ended since
    bool adopting = false;  ///< orphans become our children
};

Started& started();

}  // namespace stepwell::process
