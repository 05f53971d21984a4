#include "adapters/platform/store/sqlite/commit_group.hpp"

#include <sqlite3.h>

#include <cstdlib>

#include "adapters/platform/store/sqlite/sums.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::sqlite {

void CommitGroup::run() {
    for (std::size_t i = 0; i < jobs_.size(); ++i) {
        if (!begin(i)) return;
        run_one(i);
    }
    commit();
}

bool CommitGroup::begin(std::size_t i) {
    if (connection_.in_transaction()) return true;
    first_ = i;
    try {
        connection_.begin();
        return true;
    } catch (...) {
        fail(i, jobs_.size(), std::current_exception());
        return false;
    }
}

void CommitGroup::run_one(std::size_t i) {
    QueuedJob& job = jobs_[i];
    try {
        if (job.undo == Undo::at_once) connection_.protect();
        job.job(connection_);
        connection_.release();
        connection_.sums().keep();
    } catch (...) {
        job.error = std::current_exception();
        connection_.sums().forget();
        undo(i);
    }
}

void CommitGroup::undo(std::size_t i) {
    // A full disk and its like make SQLite roll back the whole transaction: what came before is gone too.
    if (connection_.in_transaction()) {
        try {
            connection_.undo();
            return;
        } catch (...) {
            rollback();
        }
    }
    fail(first_, i, jobs_[i].error);
}

void CommitGroup::commit() {
    if (!connection_.in_transaction()) return;
    try {
        connection_.sums().write(connection_);
        connection_.prepare("COMMIT").run();
    } catch (const SqlError& error) {
        if ((error.code & 0xff) == SQLITE_IOERR) stop_unknown(error);
        rollback();
        fail(first_, jobs_.size(), std::current_exception());
    } catch (...) {
        rollback();
        fail(first_, jobs_.size(), std::current_exception());
    }
}

void CommitGroup::rollback() {
    if (!connection_.in_transaction()) return;
    try {
        connection_.prepare("ROLLBACK").run();
    } catch (const std::exception& e) {
        log::error("store", e.what(), {{"in", "rollback"}});
    }
}

void CommitGroup::fail(std::size_t from, std::size_t to, const std::exception_ptr& error) {
    for (std::size_t i = from; i < to; ++i)
        if (!jobs_[i].error) jobs_[i].error = error;
}

void stop_unknown(const SqlError& error) {
    log::error("store", "a commit failed and its outcome is unknown; the server stops. Check the disk and start again.",
               {{"error", error.what()}});
    std::_Exit(1);
}

}  // namespace stepwell::sqlite
