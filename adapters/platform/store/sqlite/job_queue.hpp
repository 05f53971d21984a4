#pragma once
// What waits for a thread of a Database.

#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <vector>

#include "adapters/platform/store/sqlite/database.hpp"

namespace stepwell::sqlite {

struct QueuedJob {
    Database::Job job;
    Database::Done done;
    Undo undo = Undo::at_once;
    bool awaits_disk = true;
    bool empties = false;                ///< everything is removed after it
    std::exception_ptr error = nullptr;  ///< how it ended

    /// Lets go of `job`, then tells `done`; what that throws is logged.
    void complete() noexcept;
};

/// Taken as a whole by the one writer, or one at a time by several readers.
class JobQueue {
public:
    enum class Takers : bool { one, many };
    explicit JobQueue(Takers takers) : takers_(takers) {}

    /// Any thread.
    void push(QueuedJob job);
    /// Waits, and swaps all that there is into `taken` (empty). False: the end, nothing is left.
    bool take_all(std::vector<QueuedJob>& taken);
    /// Waits for one. Nothing: the end.
    std::optional<QueuedJob> take_one();
    /// What was pushed is still taken.
    void end();

private:
    const Takers takers_;
    std::mutex mutex_;
    std::condition_variable some_;
    std::vector<QueuedJob> jobs_;
    std::size_t next_ = 0;
    bool ended_ = false;
};

}  // namespace stepwell::sqlite
