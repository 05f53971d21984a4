#include "api/states/compiled_revisions.hpp"

#include <gtest/gtest.h>

namespace stepwell::states {
namespace {

CompiledRevisions::Pointer revision() {
    Revision made;
    made.definition = std::make_shared<const Definition>();
    return std::make_shared<const Revision>(std::move(made));
}

TEST(CompiledRevisions, KeepThoseThatWereUsedLast) {
    CompiledRevisions revisions(1000);
    const std::weak_ptr first = revisions.insert("a/1", revision(), 400);
    const std::weak_ptr second = revisions.insert("b/1", revision(), 400);
    EXPECT_EQ(revisions.find("a/1"), first.lock());
    revisions.insert("c/1", revision(), 400);
    EXPECT_TRUE(second.expired());
    EXPECT_EQ(revisions.find("b/1"), nullptr);
    EXPECT_EQ(revisions.find("a/1"), first.lock());
    EXPECT_NE(revisions.find("c/1"), nullptr);
}

TEST(CompiledRevisions, KeepTheLastHoweverLarge) {
    CompiledRevisions revisions(1000);
    revisions.insert("a/1", revision(), 400);
    revisions.insert("b/1", revision(), 5000);
    EXPECT_EQ(revisions.find("a/1"), nullptr);
    EXPECT_NE(revisions.find("b/1"), nullptr);
}

TEST(CompiledRevisions, FindWhatIsInUse) {
    CompiledRevisions revisions(1000);
    std::shared_ptr<const Definition> used = definition_of(revisions.insert("a/1", revision(), 800));
    revisions.insert("b/1", revision(), 800);
    const CompiledRevisions::Pointer found = revisions.find("a/1");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->definition, used);
    EXPECT_EQ(revisions.find("b/1"), nullptr);  // `a/1` is one of those that were used last again
}

TEST(CompiledRevisions, GiveTwoThreadsTheSame) {
    CompiledRevisions revisions(1000);
    const auto first = revisions.insert("a/1", revision(), 800);
    EXPECT_EQ(revisions.insert("a/1", revision(), 800), first);
    revisions.insert("b/1", revision(), 800);
    EXPECT_EQ(revisions.insert("a/1", revision(), 800), first);  // it is in use
}

TEST(CompiledRevisions, ForgetThoseOfAMachine) {
    CompiledRevisions revisions(1000);
    const auto used = revisions.insert("a/1", revision(), 100);
    revisions.insert("a/2", revision(), 100);
    revisions.insert("ab/1", revision(), 900);
    revisions.erase("a");
    EXPECT_EQ(revisions.find("a/1"), nullptr);
    EXPECT_EQ(revisions.find("a/2"), nullptr);
    EXPECT_NE(revisions.find("ab/1"), nullptr);
    revisions.clear();
    EXPECT_EQ(revisions.find("ab/1"), nullptr);
}

TEST(CompiledRevisions, ForgetTheNamesOfWhatIsGone) {
    CompiledRevisions revisions(1000);
    for (int i = 0; i < 1000; ++i) revisions.insert("m/" + std::to_string(i), revision(), 300);
    EXPECT_NE(revisions.find("m/999"), nullptr);
    EXPECT_NE(revisions.find("m/997"), nullptr);
    EXPECT_EQ(revisions.find("m/996"), nullptr);
}

}  // namespace
}  // namespace stepwell::states
