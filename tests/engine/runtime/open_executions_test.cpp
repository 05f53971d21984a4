// How many executions may be open at once, and that the count of them is right whatever happens to them.
#include "engine/runtime/open_executions.hpp"

#include "tests/engine/runtime/executions_fixture.hpp"

namespace stepwell {
namespace {

using namespace test;

const std::string first = "arn:aws:states:us-east-1:000000000000:execution:m:one";

TEST(OpenExecutionsTest, ThePlaceIsRegionAndAccount) {
    EXPECT_EQ(place_of_execution(first), "us-east-1:000000000000");
    EXPECT_EQ(place_of_execution("arn:aws:states:eu-west-1:123456789012:execution:m/label:one"), "") << "a child";
    for (const char* const other :
         {"", "arn", "arn:aws:states", "arn:aws:states:us-east-1", "arn:aws:states:us-east-1:1"})
        EXPECT_EQ(place_of_execution(other), "") << other;
}

TEST(OpenExecutionsTest, EachPlaceHasItsOwn) {
    OpenExecutions open(1);
    open.admit(first)->keep();
    EXPECT_FALSE(open.admit(first));
    EXPECT_TRUE(open.admit("arn:aws:states:us-west-2:000000000000:execution:m:one"));
    EXPECT_TRUE(open.admit("arn:aws:states:us-east-1:111111111111:execution:m:one"));
    for (int i = 0; i < 3; ++i) {
        auto child = open.admit("arn:aws:states:us-east-1:000000000000:execution:m/label:" + std::to_string(i));
        ASSERT_TRUE(child) << "children of Map Runs are not counted";
        child->keep();
    }
    open.closed("arn:aws:states:us-east-1:000000000000:execution:m/label:0");
    EXPECT_EQ(open.count(first), 1U);
}

TEST(OpenExecutionsTest, WhatIsNotKeptDoesNotCount) {
    OpenExecutions open(1);
    {
        auto admission = open.admit(first);
        EXPECT_EQ(open.count(first), 1U);
        OpenExecutions::Admission moved = std::move(*admission);
        admission.reset();
        EXPECT_EQ(open.count(first), 1U);
    }
    EXPECT_EQ(open.count(first), 0U);
    open.closed(first);  // it was forgotten meanwhile
    EXPECT_TRUE(open.admit(first));
}

const char* const waits = R"({"StartAt":"A","States":{"A":{"Type":"Task","End":true,
    "Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"}}}})";

class OpenLimit : public ExecutionsFixture {
protected:
    using Kind = StartAnswer::Kind;

    /// As a server's start does it.
    std::unique_ptr<Life> begin() {
        auto life = std::make_unique<Life>(store_, clock_, definitions_, log_, std::nullopt, nullptr, &open_);
        open_.clear();
        open_.add(life->get(store_.count_running()));
        return life;
    }
    Kind start(Life& life, const std::string& name) { return life.get(life.executions.start(request(name))).kind; }
    void fail_task(Life& life) {
        const TestTasks::Asked asked = life.tasks.next();
        asked.report(TaskSettled{asked.attempt.order.id, Error{"Boom", "because"}});
    }
    OpenExecutions open_{2};
};

TEST_F(OpenLimit, OneMoreIsRefusedUntilOneHasEnded) {
    define(waits);
    const auto life = begin();
    EXPECT_EQ(start(*life, "one"), Kind::started);
    EXPECT_EQ(start(*life, "two"), Kind::started);
    EXPECT_EQ(start(*life, "three"), Kind::too_many_open);
    EXPECT_FALSE(life->get(life->executions.describe(arn("three"))));
    EXPECT_EQ(start(*life, "one"), Kind::already_running) << "this opens none";
    EXPECT_EQ(open_.count(first), 2U);
    life->get(life->executions.stop(arn("one"), {}));
    EXPECT_EQ(open_.count(first), 1U);
    EXPECT_EQ(start(*life, "one"), Kind::name_taken);
    EXPECT_EQ(start(*life, "three"), Kind::started);
    EXPECT_EQ(start(*life, "four"), Kind::too_many_open);
}

TEST_F(OpenLimit, TheCountOutlivesTheServer) {
    define(waits);
    {
        const auto life = begin();
        start(*life, "one");
        start(*life, "two");
        life->get(life->executions.stop(arn("two"), {}));
    }
    const auto life = begin();
    EXPECT_EQ(open_.count(first), 1U);
    EXPECT_EQ(start(*life, "three"), Kind::started);
    EXPECT_EQ(start(*life, "four"), Kind::too_many_open);
    life->get(life->executions.stop(arn("one"), {}));
    EXPECT_EQ(start(*life, "four"), Kind::started);
}

TEST_F(OpenLimit, AStartThatFailsCountsNoMore) {
    define(waits);
    const auto life = begin();
    store_.refuse_in = 0;
    EXPECT_THROW(start(*life, "one"), std::runtime_error);
    EXPECT_EQ(open_.count(first), 0U);
}

TEST_F(OpenLimit, AnExecutionThatIsSetAsideIsOpenUntilItIsStopped) {
    define(waits);
    start(*begin(), "one");
    define(R"({"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}})");  // its journal does not fit this
    const auto life = begin();
    EXPECT_EQ(life->executions.set_aside(), 1U);
    EXPECT_EQ(open_.count(first), 1U);
    life->get(life->executions.stop(arn("one"), {}));
    EXPECT_EQ(open_.count(first), 0U);
}

TEST_F(OpenLimit, ARedriveOpensOne) {
    define(waits);
    const auto life = begin();
    start(*life, "one");
    fail_task(*life);
    await_end(*life, "one");
    start(*life, "two");
    start(*life, "three");
    const auto redrive = [&] { return life->get(life->executions.redrive(arn("one"), "token")).kind; };
    EXPECT_EQ(redrive(), RedriveAnswer::Kind::too_many_open);
    EXPECT_EQ(status(*life, "one"), Status::failed);
    life->get(life->executions.stop(arn("two"), {}));
    EXPECT_EQ(redrive(), RedriveAnswer::Kind::redriven);
    EXPECT_EQ(open_.count(first), 2U);
    EXPECT_EQ(redrive(), RedriveAnswer::Kind::redriven) << "the same client's again";
    EXPECT_EQ(open_.count(first), 2U);
    life->get(life->executions.stop(arn("one"), {}));
    store_.refuse_in = 0;
    EXPECT_THROW(life->get(life->executions.redrive(arn("one"), "")), std::runtime_error);
    EXPECT_EQ(open_.count(first), 1U);
}

}  // namespace
}  // namespace stepwell
