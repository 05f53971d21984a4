#pragma once
// The children that this program has started itself. Private to the folder.

#include <sys/types.h>

#include <mutex>
#include <set>

namespace stepwell::process {

struct Started {
    std::mutex mutex;      ///< held from before a child is made until it is noted
    std::set<pid_t> pids;  ///< guarded by the mutex; some may have ended since
};

Started& started();

}  // namespace stepwell::process
