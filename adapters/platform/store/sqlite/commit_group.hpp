#pragma once
// What goes to the disk in one commit.

#include <vector>

#include "adapters/platform/store/sqlite/job_queue.hpp"

namespace stepwell::sqlite {

/// Runs jobs in one transaction, each in a savepoint of its own, and commits: a job that fails undoes itself only.
class CommitGroup {
public:
    CommitGroup(Connection& connection, std::vector<QueuedJob>& jobs) : connection_(connection), jobs_(jobs) {}
    /// What became of each job is its `error` then. Does not return from a commit that failed at the disk.
    void run();

private:
    bool begin(std::size_t i);
    void run_one(std::size_t i);
    void undo(std::size_t i);
    void commit();
    void rollback();
    void fail(std::size_t from, std::size_t to, const std::exception_ptr& error);

    Connection& connection_;
    std::vector<QueuedJob>& jobs_;
    std::size_t first_ = 0;  // the first job of the open transaction
};

/// After a failed fsync nobody knows whether the group is on disk: going on could answer either way wrongly.
[[noreturn]] void stop_unknown(const SqlError& error);

}  // namespace stepwell::sqlite
