// adapters/platform/store/sqlite/expiry.cpp — what is kept no longer is deleted, a few executions a transaction.
#include <chrono>

#include "adapters/platform/store/sqlite/rows.hpp"
#include "adapters/platform/store/sqlite/sqlite_store.hpp"

namespace stepwell {

namespace asio = boost::asio;
using sqlite::Connection;
using sqlite::Statement;

namespace {

/// Long histories make some executions dearer than others: a step ends with the one at which this is over.
constexpr std::chrono::milliseconds longest_step{3};

struct Doomed {
    ExecutionId id = 0;
    std::string arn;
};

class Deletion {
public:
    Deletion(Connection& db, std::size_t limit) : db_(db), limit_(limit) {}

    std::size_t count() const { return count_; }

    void executions(TimePoint stopped_before) {
        // one whose Map Run is still being stopped waits for that
        Statement row = db_.prepare(
            "SELECT id, arn FROM executions WHERE stop < ?1 AND map_run IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM map_runs WHERE execution = executions.arn AND map_runs.status = 0) ORDER BY stop LIMIT ?2");
        row.bind(stopped_before, room());
        for (const Doomed& each : all_of(row)) {
            if (over()) return;
            db_.prepare("INSERT INTO doomed_map_runs SELECT id FROM map_runs WHERE execution = ?1")
                .bind(each.arn)
                .run();
            db_.prepare("DELETE FROM map_runs WHERE execution = ?1").bind(each.arn).run();
            remove(each.id);
        }
    }

    // Their Map Runs are gone with their parents, and a million children take their time.
    void children() {
        while (!over()) {
            ExecutionId map_run = 0;
            {
                Statement row = db_.prepare("SELECT id FROM doomed_map_runs LIMIT 1");
                if (!row.step()) return;
                map_run = row.integer(0);
            }
            Statement row = db_.prepare("SELECT id, '' FROM executions WHERE map_run = ?1 ORDER BY item LIMIT ?2");
            row.bind(map_run, room());
            const std::vector<Doomed> some = all_of(row);
            for (const Doomed& each : some) {
                if (over()) return;
                remove(each.id);
            }
            if (some.empty()) db_.prepare("DELETE FROM doomed_map_runs WHERE id = ?1").bind(map_run).run();
        }
    }

    void journals(TimePoint stopped_before) {
        Statement row = db_.prepare(
            "SELECT id, '' FROM executions WHERE stop < ?1 AND status > 1 AND journal_gone = 0 AND id > 0 "
            "ORDER BY stop LIMIT ?2");
        row.bind(stopped_before, room());
        for (const Doomed& each : all_of(row)) {
            if (over()) return;
            db_.prepare("DELETE FROM journal WHERE execution = ?1").bind(each.id).run();
            db_.prepare("UPDATE executions SET journal_gone = 1 WHERE id = ?1").bind(each.id).run();
            ++count_;
        }
    }

private:
    static std::vector<Doomed> all_of(Statement& row) {
        std::vector<Doomed> all;
        while (row.step()) all.push_back({row.integer(0), std::string(row.text(1))});
        return all;
    }

    void remove(ExecutionId id) {
        db_.prepare("DELETE FROM history WHERE execution = ?1").bind(id).run();
        db_.prepare("DELETE FROM journal WHERE execution = ?1").bind(id).run();
        db_.prepare("DELETE FROM executions WHERE id = ?1").bind(id).run();
        ++count_;
    }

    std::int64_t room() const { return static_cast<std::int64_t>(limit_ - count_); }

    // The first of a step is never too long.
    bool over() const {
        return count_ >= limit_ || (count_ > 0 && std::chrono::steady_clock::now() - begun_ > longest_step);
    }

    Connection& db_;
    const std::size_t limit_;
    std::size_t count_ = 0;
    const std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

}  // namespace

asio::awaitable<std::size_t> SqliteStore::expire(Expiry expiry) {
    auto job = [this, expiry](Connection& db) {
        Deletion step(db, expiry.limit);
        if (expiry.executions) step.executions(*expiry.executions);
        step.children();
        if (expiry.journals) step.journals(*expiry.journals);
        if (step.count() > 0) rows::remember_newest_id(db, last_id_);
        return step.count();
    };
    co_return co_await database_.write(std::move(job));
}

}  // namespace stepwell
