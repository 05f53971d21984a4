// What is kept no longer: what every Store must do about it, and what SQLite's file does meanwhile.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "adapters/platform/store/sqlite/database.hpp"
#include "tests/adapters/platform/store/store_contract.hpp"

namespace stepwell {
namespace {

using namespace test;

template <class Kind>
class ExpiryContract : public StoreContract<Kind> {
protected:
    /// In as many steps as that takes: on a busy machine one step comes to fewer than it may.
    std::size_t expire(Expiry expiry) {
        std::size_t all = 0;
        while (const std::size_t count = run(this->store.expire(expiry))) {
            EXPECT_LE(count, expiry.limit);
            all += count;
        }
        return all;
    }
};
TYPED_TEST_SUITE(ExpiryContract, Kinds);

TYPED_TEST(ExpiryContract, WhatIsKeptNoLongerIsDeletedWithItsName) {
    const auto at = [](const ExecutionRecord& of, std::int64_t seconds) {
        return of.start + std::chrono::seconds(seconds);
    };
    const ExecutionRecord old = this->record("old");
    ASSERT_FALSE(this->put(this->end(old, 1, Status::failed, 3)));  // stops 5 s after its start
    const ExecutionRecord open = this->record("open");
    ASSERT_FALSE(this->put(this->step(open, 1)));
    Append later = this->end(this->record("young"), 1, Status::succeeded, 3);
    later.closed->stop = at(old, 60);
    const ExecutionRecord young = *later.closed;
    ASSERT_FALSE(this->put(later));

    EXPECT_EQ(this->expire({at(old, 5), {}, 10}), 0U) << "it stopped then, not before";
    EXPECT_EQ(this->expire({at(old, 6), {}, 10}), 1U);
    EXPECT_EQ(this->expire({at(old, 6), {}, 10}), 0U);
    EXPECT_FALSE(test::run(this->store.find(old.arn)));
    EXPECT_FALSE(test::run(this->store.find(old.id)));
    EXPECT_TRUE(this->ids_of(old.id, 0, 10, false).empty());
    EXPECT_TRUE(test::run(this->store.journal(old.id)).empty());
    EXPECT_EQ(test::run(this->store.list({machine, "", "", {}, 0, 10})).size(), 2U);
    EXPECT_EQ(this->ids_of(young.id, 0, 10, false).size(), 3U);
    EXPECT_EQ(test::run(this->store.open({open.id})).size(), 1U);

    const ExecutionRecord again = this->record("old");
    EXPECT_GT(again.id, old.id);
    ASSERT_FALSE(this->put(this->end(again, 1, Status::succeeded, 1)));
    EXPECT_EQ(test::run(this->store.find(old.arn))->id, again.id);
}

TYPED_TEST(ExpiryContract, AStepDeletesNoMoreThanItsLimit) {
    for (const char* name : {"a", "b", "c", "d", "e"}) {
        ASSERT_FALSE(this->put(this->end(this->record(name), 1, Status::succeeded, 1)));
    }
    EXPECT_EQ(this->expire({TimePoint::max(), {}, 2}), 5U);
    EXPECT_TRUE(test::run(this->store.list({machine, "", "", {}, 0, 10})).empty());
}

TYPED_TEST(ExpiryContract, AJournalGoesBeforeItsExecution) {
    ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->step(made, 1)));
    ASSERT_FALSE(this->put(this->end(made, 2, Status::failed, 3)));
    ASSERT_FALSE(this->put(this->end(this->record("two"), 1, Status::succeeded, 1)));  // had none
    const TimePoint stop = made.start + std::chrono::seconds(5);
    EXPECT_EQ(this->expire({{}, stop, 10}), 0U);
    EXPECT_EQ(test::run(this->store.journal(made.id)).size(), 2U);
    EXPECT_EQ(this->expire({{}, stop + std::chrono::seconds(1), 10}), 1U);
    EXPECT_EQ(this->expire({{}, stop + std::chrono::seconds(1), 10}), 0U) << "once is enough";
    EXPECT_TRUE(test::run(this->store.journal(made.id)).empty());
    EXPECT_EQ(test::run(this->store.find(made.arn))->status, Status::failed);
    EXPECT_EQ(this->ids_of(made.id, 0, 10, false).size(), 3U);
    Append late = this->step(made, 3);
    late.reopened = made;
    EXPECT_THROW(std::rethrow_exception(this->put(late)), ExecutionGone);
    EXPECT_EQ(test::run(this->store.find(made.arn))->status, Status::failed);
    EXPECT_EQ(this->expire({TimePoint::max(), {}, 10}), 2U);
}

TYPED_TEST(ExpiryContract, ARedriveKeepsItAndOneThatComesTooLateFails) {
    ExecutionRecord made = this->record("one");
    ASSERT_FALSE(this->put(this->end(made, 1, Status::failed, 3)));
    Append redriven = this->step(made, 2);
    redriven.reopened = made;
    ASSERT_FALSE(this->put(redriven));
    const Expiry all{TimePoint::max(), TimePoint::max(), 10};
    EXPECT_EQ(this->expire(all), 0U) << "it runs";
    EXPECT_EQ(test::run(this->store.journal(made.id)).size(), 2U);
    ASSERT_FALSE(this->put(this->end(made, 3, Status::failed, 5, 4)));
    EXPECT_EQ(this->expire(all), 1U);
    redriven.number = 4;
    EXPECT_THROW(std::rethrow_exception(this->put(redriven)), ExecutionGone);
    EXPECT_FALSE(test::run(this->store.find(made.arn)));
}

TYPED_TEST(ExpiryContract, MapRunsAndTheirChildrenGoWithTheirParents) {
    const ExecutionRecord parent = this->record("parent");
    ASSERT_FALSE(this->put(this->step(parent, 1)));
    MapRecord map_run;
    map_run.id = this->store.new_id();
    map_run.arn = "arn:aws:states:us-east-1:000000000000:mapRun:m/label:x";
    map_run.execution_arn = parent.arn;
    map_run.machine_arn = machine + "/label";
    map_run.start = map_run.stop = parent.start;
    test::run(this->store.save_map_run(map_run));
    std::vector<ExecutionRecord> children;
    for (std::int64_t item = 0; item < 5; ++item) {
        ExecutionRecord child = this->record("x");
        child.map_run = map_run.id;
        child.item = item;
        child.name = child_name({map_run.id, item});
        child.machine_arn = map_run.machine_arn;
        child.arn = "arn:aws:states:us-east-1:000000000000:execution:m/label:" + child.name;
        ASSERT_FALSE(this->put(this->end(child, 1, item == 3 ? Status::failed : Status::succeeded, 2)));
        children.push_back(child);
    }
    const Expiry expiry{TimePoint::max(), {}, 2};
    EXPECT_EQ(this->expire(expiry), 0U) << "their parent runs";
    ASSERT_FALSE(this->put(this->end(parent, 2, Status::succeeded, 1)));
    EXPECT_EQ(this->expire(expiry), 0U) << "its Map Run is being stopped";
    map_run.status = Status::succeeded;
    test::run(this->store.save_map_run(map_run));

    EXPECT_EQ(this->expire(expiry), 6U);
    EXPECT_FALSE(test::run(this->store.find(parent.arn)));
    EXPECT_FALSE(test::run(this->store.find_map_run(map_run.arn)));
    EXPECT_TRUE(test::run(this->store.map_children(map_run.id, 0, 10)).empty());
    for (const ExecutionRecord& child : children) {
        EXPECT_FALSE(test::run(this->store.find(child.arn)));
        EXPECT_TRUE(this->ids_of(child.id, 0, 10, false).empty());
        EXPECT_TRUE(test::run(this->store.journal(child.id)).empty());
    }
}

/// Puts them in a few commits, all before this returns.
int refused(sqlite::Database& database, Store& store, std::vector<Append> all) {
    int count = 0;
    for (Append& each : all) store.append(std::move(each), [&](std::exception_ptr error) { count += error ? 1 : 0; });
    database.flush();
    return count;
}

class SqliteExpiry : public StoreContract<SqliteKind> {
protected:
    std::int64_t count(const std::string& sql) {
        const auto job = [sql](sqlite::Connection& db) {
            sqlite::Statement row = db.prepare(sql);
            return row.step() ? row.integer(0) : -1;
        };
        return test::run(kind.database.read(job));
    }
    std::int64_t orphans() {
        return count("SELECT count(*) FROM history WHERE execution NOT IN (SELECT id FROM executions)") +
               count("SELECT count(*) FROM journal WHERE execution NOT IN (SELECT id FROM executions)");
    }
};

TEST_F(SqliteExpiry, TheFileStopsGrowing) {
    constexpr int a_round = 200;
    constexpr int rounds_kept = 2;
    std::int64_t settled = 0;
    TimePoint now(std::chrono::hours(1'000));
    for (int round = 0; round < 30; ++round) {
        now += std::chrono::seconds(1);
        std::vector<Append> all;
        for (int i = 0; i < a_round; ++i) {
            // random names, as clients give them: their index is where space could be lost
            const std::uint64_t name = 0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(round * a_round + i + 1);
            ExecutionRecord made = record(std::to_string(name));
            made.input_text = "\"" + std::string(static_cast<std::size_t>(i % 7) * 300, 'x') + "\"";
            Append whole = end(made, 1, i % 5 == 0 ? Status::failed : Status::succeeded, 20);
            whole.closed->stop = now;
            all.push_back(std::move(whole));
        }
        ASSERT_EQ(refused(kind.database, store, std::move(all)), 0);
        const Expiry expiry{now - std::chrono::seconds(rounds_kept - 1), {}, 64};
        while (test::run(store.expire(expiry)) > 0) {
        }
        ASSERT_EQ(count("SELECT count(*) FROM executions"), a_round * std::min(round + 1, rounds_kept));
        if (round == 9) settled = count("PRAGMA page_count");
    }
    EXPECT_LE(count("PRAGMA page_count"), settled + settled / 10) << "20 rounds later";
    EXPECT_EQ(orphans(), 0);
}

TEST_F(SqliteExpiry, StepsFindWhatIsDueInIndexes) {
    for (const auto& [where, index] :
         {std::pair("map_run IS NULL", "executions_by_stop"),
          std::pair("status > 1 AND journal_gone = 0 AND id > 0", "executions_with_journal")}) {
        const auto job = [&](sqlite::Connection& db) {
            sqlite::Statement row = db.prepare("EXPLAIN QUERY PLAN SELECT id, arn FROM executions WHERE stop < 5 AND " +
                                               std::string(where) + " ORDER BY stop LIMIT 6");
            std::string plan;
            while (row.step()) plan += row.text(3);
            return plan;
        };
        EXPECT_NE(test::run(kind.database.read(job)).find(index), std::string::npos);
    }
}

TEST_F(SqliteExpiry, AnIdIsGivenOnce) {
    const ExecutionRecord made = record("one");
    ASSERT_FALSE(put(end(made, 1, Status::succeeded, 1)));
    ASSERT_EQ(test::run(store.expire({TimePoint::max(), {}, 10})), 1U);
    // tokens and the names of tasks are made of them
    EXPECT_GT(SqliteStore(kind.database).new_id(), made.id);
    const ExecutionId last = record("two").id;
    test::run(store.clear());
    EXPECT_GT(SqliteStore(kind.database).new_id(), last);
}

[[noreturn]] void expire_until_killed(const std::filesystem::path& file, int told) {
    sqlite::Database database(file);
    SqliteStore store(database);
    for (;;) {
        const std::size_t count = test::run(store.expire({TimePoint::max(), {}, 16}));
        if (::write(told, &count, sizeof count) != sizeof count) std::_Exit(2);
        if (count == 0) ::pause();
    }
}

/// Whether it was not killed before the end.
bool ends_before_it_is_killed(const std::filesystem::path& file, int steps) {
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) expire_until_killed(file, ends[1]);
    ::close(ends[1]);
    std::size_t count = 1;
    for (int i = 0; i < steps && count > 0; ++i) {
        if (::read(ends[0], &count, sizeof count) != sizeof count) break;
    }
    ::kill(child, SIGKILL);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself";
    return count == 0;
}

TEST(SqliteExpiryFile, AKillLeavesNoneInPart) {
    constexpr int many = 1'000;
    const test::TemporaryDirectory directory;
    const std::filesystem::path file = directory.path() / "test.db";
    {
        sqlite::Database database(file);
        SqliteStore store(database);
        std::vector<Append> all;
        for (int i = 0; i < many; ++i) {
            const Status status = i % 2 ? Status::failed : Status::succeeded;
            all.push_back(end(record(store, std::to_string(i)), 1, status, 30));
        }
        ASSERT_EQ(refused(database, store, std::move(all)), 0);
    }
    int kills = 0;
    for (bool ended = false; !ended && kills < 100; ++kills) {
        ended = ends_before_it_is_killed(file, 1 + kills % 7);
        sqlite::Connection look(file);
        const auto count = [&](const std::string& sql) {
            sqlite::Statement row = look.prepare(sql);
            return row.step() ? row.integer(0) : -1;
        };
        const std::int64_t left = count("SELECT count(*) FROM executions");
        EXPECT_EQ(count("SELECT count(DISTINCT execution) FROM history"), left);
        EXPECT_EQ(count("SELECT count(*) FROM journal"), count("SELECT count(*) FROM executions WHERE status > 1"));
        if (ended) {
            EXPECT_EQ(left, 0);
        }
    }
    EXPECT_GE(kills, 5);
}

}  // namespace
}  // namespace stepwell
