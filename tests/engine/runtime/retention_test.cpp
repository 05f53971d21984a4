// How long executions and their journals are kept, by a clock that the test moves.
#include "engine/runtime/retention.hpp"

#include "tests/adapters/platform/store/run_awaitable.hpp"
#include "tests/engine/runtime/executions_fixture.hpp"

namespace stepwell {
namespace {

using namespace test;
using std::chrono::hours;
using std::chrono::milliseconds;

constexpr hours day{24};

class RetentionTest : public ExecutionsFixture {
protected:
    void run_to_its_end(Life& life, const std::string& name, const char* type) {
        define(R"({"StartAt":"S","States":{"S":{"Type":")" + std::string(type) + "\"" +
               (type == std::string_view("Pass") ? ",\"End\":true" : "") + "}}}");
        ASSERT_EQ(life.get(life.executions.start(request(name))).kind, StartAnswer::Kind::started);
        await_end(life, name);
    }
    void sweep(Life& life, std::optional<milliseconds> keep) {
        const auto retention = std::make_shared<Retention>(store_, clock_, keep);
        life.get(retention->sweep());
    }
    void pass(milliseconds time) { clock_.advance(time); }
    bool is_there(Life& life, const std::string& name) {
        return life.get(life.executions.describe(arn(name))).has_value();
    }
};

TEST_F(RetentionTest, AnExecutionIsThereForItsTimeAndThenItsNameIsFree) {
    const auto life = begin();
    run_to_its_end(*life, "one", "Pass");
    pass(90 * day);
    sweep(*life, 90 * day);
    EXPECT_TRUE(is_there(*life, "one"));
    EXPECT_EQ(life->get(life->executions.start(request("one"))).kind, StartAnswer::Kind::name_taken);
    pass(milliseconds(1));
    sweep(*life, 90 * day);
    EXPECT_FALSE(is_there(*life, "one"));
    EXPECT_FALSE(life->get(life->executions.history(arn("one"), {0, 10})));
    run_to_its_end(*life, "one", "Pass");
    EXPECT_TRUE(is_there(*life, "one"));
}

TEST_F(RetentionTest, WithoutATimeItIsThereForEver) {
    const auto life = begin();
    run_to_its_end(*life, "one", "Pass");
    pass(10'000 * day);
    sweep(*life, std::nullopt);
    EXPECT_TRUE(is_there(*life, "one"));
}

TEST_F(RetentionTest, MoreThanOneStepIsDeleted) {
    const auto life = begin();
    for (int i = 0; i < 300; ++i) run_to_its_end(*life, std::to_string(i), "Pass");
    pass(2 * day);
    sweep(*life, 1 * day);
    for (int i = 0; i < 300; ++i) ASSERT_FALSE(is_there(*life, std::to_string(i)));
}

TEST_F(RetentionTest, AJournalIsKeptAsLongAsItCanBeRedriven) {
    const auto life = begin();
    run_to_its_end(*life, "one", "Fail");
    const ExecutionId id = life->get(life->executions.describe(arn("one")))->id;
    pass(14 * day);
    sweep(*life, 90 * day);
    EXPECT_FALSE(life->get(memory_.journal(id)).empty());
    ASSERT_EQ(life->get(life->executions.redrive(arn("one"), "")).kind, RedriveAnswer::Kind::redriven);
    await_end(*life, "one");
    pass(14 * day + milliseconds(1));
    sweep(*life, 90 * day);
    EXPECT_TRUE(life->get(memory_.journal(id)).empty());
    const RedriveAnswer refused = life->get(life->executions.redrive(arn("one"), ""));
    EXPECT_EQ(refused.kind, RedriveAnswer::Kind::refused);
    EXPECT_EQ(refused.reason, "Execution redrivable period exceeded");
    EXPECT_EQ(status(*life, "one"), Status::failed);
    EXPECT_NE(history(*life, "one"), "");
}

/// Deletes all that is closed right before a redrive is put down.
class HastyStore final : public ForwardingStore {
public:
    explicit HastyStore(MemoryStore& inner) : ForwardingStore(inner), memory_(inner) {}
    void append(Append append, Done done) override {
        if (append.reopened) test::run(memory_.expire({TimePoint::max(), {}, 100}));
        ForwardingStore::append(std::move(append), std::move(done));
    }

private:
    MemoryStore& memory_;
};

TEST_F(RetentionTest, ARedriveThatComesTooLateFindsNothing) {
    HastyStore hasty(memory_);
    Life life(hasty, clock_, definitions_, log_);
    run_to_its_end(life, "one", "Fail");
    EXPECT_EQ(life.get(life.executions.redrive(arn("one"), "")).kind, RedriveAnswer::Kind::unknown);
    EXPECT_FALSE(is_there(life, "one"));
    run_to_its_end(life, "one", "Fail");
    EXPECT_EQ(status(life, "one"), Status::failed);
}

}  // namespace
}  // namespace stepwell
