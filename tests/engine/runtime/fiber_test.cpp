#include "engine/runtime/fiber.hpp"

#include <gtest/gtest.h>

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/jsonata/jsonata.hpp"

namespace stepwell {
namespace {

constexpr std::uint64_t slice = 100;

/// Notes when it is destroyed.
struct Witness {
    std::string& notes;
    ~Witness() { notes += "destroyed "; }
};

TEST(Fiber, PausesWhereASliceEndsAndGoesOnThere) {
    Stacks stacks;
    std::string notes;
    Fiber fiber(stacks, slice, [&] {
        for (int i = 0; i < 3; ++i) {
            notes += std::to_string(i);
            spend(slice);
        }
    });
    EXPECT_EQ(notes, "");
    for (const char* const wanted : {"0", "01", "012"}) {
        fiber.resume();
        EXPECT_EQ(notes, wanted);
        EXPECT_FALSE(fiber.ended());
    }
    fiber.resume();
    EXPECT_TRUE(fiber.ended());
}

TEST(Fiber, CountsItsOwnEffort) {
    Stacks stacks;
    std::uint64_t counted = 0;
    Fiber fiber(stacks, slice, [&] {
        spend(slice);
        counted = pace.effort;
    });
    const std::uint64_t before = pace.effort;
    fiber.resume();
    spend(12345);
    fiber.resume();
    EXPECT_EQ(counted, slice);
    EXPECT_EQ(pace.effort, before + 12345);
    EXPECT_EQ(pace.pacer, nullptr);
}

TEST(Fiber, ManyTakeTurns) {
    Stacks stacks;
    std::string notes;
    std::vector<std::unique_ptr<Fiber>> fibers;
    for (int i = 0; i < 20; ++i) {
        fibers.push_back(std::make_unique<Fiber>(stacks, slice, [&notes, &fibers, i] {
            for (int round = 0; round < 3; ++round) {
                notes += static_cast<char>('a' + i);
                fibers[static_cast<std::size_t>(i)]->pause();
            }
        }));
    }
    for (int round = 0; round < 4; ++round)
        for (const auto& fiber : fibers) fiber->resume();
    EXPECT_EQ(notes, "abcdefghijklmnopqrstabcdefghijklmnopqrstabcdefghijklmnopqrst");
    for (const auto& fiber : fibers) EXPECT_TRUE(fiber->ended());
}

TEST(Fiber, IsUnwoundWhenItIsGivenUp) {
    Stacks stacks;
    std::string notes;
    Fiber fiber(stacks, slice, [&] {
        const Witness witness{notes};
        spend(slice);
        notes += "never ";
    });
    fiber.resume();
    EXPECT_EQ(notes, "");
    fiber.give_up();
    EXPECT_EQ(notes, "destroyed ");
    EXPECT_TRUE(fiber.ended());
}

TEST(Fiber, MayFinishWhatItHasToWhenItIsGivenUp) {
    Stacks stacks;
    std::string notes;
    Fiber fiber(stacks, slice, [&] {
        try {
            spend(slice);
        } catch (const GivenUp&) {
            notes += "caught ";
        }
        spend(1000 * slice);
        notes += "finished ";
    });
    fiber.resume();
    fiber.give_up();
    EXPECT_EQ(notes, "caught finished ");
    EXPECT_TRUE(fiber.ended());
}

TEST(Fiber, IsUnwoundByItsDestructor) {
    Stacks stacks;
    std::string notes;
    {
        Fiber begun(stacks, slice, [&] {
            const Witness witness{notes};
            spend(slice);
        });
        begun.resume();
        Fiber never(stacks, slice, [&] { notes += "never "; });
    }
    EXPECT_EQ(notes, "destroyed ");
}

TEST(Fiber, ThrowsWhatItsWorkThrows) {
    Stacks stacks;
    Fiber fiber(stacks, slice, [] {
        spend(slice);
        throw std::runtime_error("from within");
    });
    fiber.resume();
    try {
        fiber.resume();
        FAIL();
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "from within");
    }
    EXPECT_TRUE(fiber.ended());
}

// Exceptions that are being handled belong to the fiber, not to the thread.
TEST(Fiber, PausesWhileItHandlesAnException) {
    Stacks stacks;
    std::string notes;
    const auto work = [&notes](const std::string& name, Fiber*& self) {
        try {
            throw std::runtime_error(name);
        } catch (const std::runtime_error&) {
            self->pause();
            try {
                throw;
            } catch (const std::runtime_error& error) {
                notes += error.what();
            }
        }
    };
    Fiber* a = nullptr;
    Fiber* b = nullptr;
    Fiber first(stacks, slice, [&] { work("a", a); });
    Fiber second(stacks, slice, [&] { work("b", b); });
    a = &first;
    b = &second;
    first.resume();
    second.resume();
    EXPECT_EQ(std::current_exception(), nullptr);
    first.resume();
    second.resume();
    EXPECT_EQ(notes, "ab");
}

std::size_t go_deep(std::size_t levels) {
    std::array<char, 1000> room;
    room.fill(static_cast<char>(levels));
    if (levels == 0) {
        spend(slice);
        return 0;
    }
    return go_deep(levels - 1) + (room[levels % room.size()] == static_cast<char>(levels) ? 1 : 0);
}

TEST(Fiber, HasAStackAsDeepAsAThreads) {
    Stacks stacks;
    std::size_t reached = 0;
    for (int again = 0; again < 2; ++again) {  // the second gets the stack of the first
        Fiber fiber(stacks, slice, [&] { reached = go_deep(3000); });
        fiber.resume();
        EXPECT_FALSE(fiber.ended());
        fiber.resume();
        EXPECT_EQ(reached, 3000U);
    }
}

// The limits of the evaluator are for the stack of a thread.
TEST(Fiber, IsDeepEnoughForTheDeepestExpressions) {
    std::string nested = "1";
    for (int i = 0; i < 100; ++i) nested = "([{\"a\": " + nested + "}].a)";
    for (const std::string& text :
         {std::string("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(100000))"),
          std::string("($f := function($n) { $map([$n], function($x) { $sum([$f($x + 1)]) }) }; $f(1))"), nested}) {
        const auto expression = jsonata::compile(text);
        ASSERT_TRUE(expression) << text;
        Stacks stacks;
        std::string code;
        Fiber fiber(stacks, slice, [&] {
            const auto result = expression->evaluate(std::nullopt);
            code = result ? "a result" : result.error().code;
        });
        while (!fiber.ended()) fiber.resume();
        EXPECT_TRUE(code == "U1001" || code == "a result") << code;
    }
}

}  // namespace
}  // namespace stepwell
