// Nothing of the evaluator computes for long without a pause in which others are served.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>

#include "engine/effort.hpp"
#include "engine/jsonata/jsonata.hpp"

namespace stepwell::jsonata {
namespace {

/// Counts the places where there may be a pause, and measures what lies between them.
class Watch final : public Pacer {
public:
    void slice_used() override {
        ++pauses;
        mark();
    }
    void mark() {
        const auto now = std::chrono::steady_clock::now();
        longest = std::max(longest, now - last_);
        last_ = now;
    }
    std::size_t pauses = 0;
    std::chrono::steady_clock::duration longest{};

private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

struct Costly {
    const char* text;
    std::size_t pauses;  ///< at least
};

constexpr Costly costly[] = {
    {"$sum($map([1..1000000], function($i) { $i }))", 500},
    {"$sum([1..1000000].($ * 2))", 100},
    {"$sort([1..300000].(300000 - $))", 50},
    {"$sort([1..100000].($ % 1000), function($a, $b) { $a > $b })[0]", 100},
    {"$count([1..200000]^(>$))", 50},
    {"$count($match($pad('', 200000, 'a'), /a/))", 100},
    {"$length($replace($pad('', 200000, 'ab'), /a/, 'xyz'))", 40},
    {"$count($split($pad('', 200000, 'a,'), /,/))", 50},
    {"$count($split($pad('', 200000, 'a,'), ','))", 20},
    {"$length($replace($pad('', 200000, 'ab'), 'a', 'xyz'))", 20},
    {"$contains($pad('', 40, 'a') & 'b', /^(a+)+$/)", 100},
    {"$length($pad('', 30000000))", 20},
    {"$length($uppercase($pad('', 30000000, 'abc')))", 20},
    {"$length($trim($pad('', 10000000, 'a ')))", 20},
    {"$length($base64encode($pad('', 10000000, 'a')))", 20},
    {"$length($encodeUrl($pad('', 5000000, 'a b')))", 20},
    {"$length($join([1..500000].$string($)))", 100},
    {"$length($string([1..1000000]))", 10},
    {"$count($distinct([1..200000].($ % 1000)))", 100},
    {"$count($reverse([1..1000000].($)))", 100},
    {"$count($shuffle([1..1000000]))", 10},
    {"$count($zip([1..500000], [1..500000]))", 10},
    {"$count($append([1..1000000], [1..1000000].($)))", 100},
    {"$reduce([1..200000], function($a, $b) { $a + $b })", 100},
    {"$count($filter([1..200000], function($i) { $i % 2 = 0 }))", 100},
    {"[1..1000000].($) = [1..1000000].($)", 100},
    {"0 in [1..2000000].($)", 100},
    {"$count([1..100000][$ % 2 = 0])", 50},
    {"$count($keys($merge([1..100000].{ $string($): $ })))", 50},
    {"[1..100000]{ $string($): $ }.`7`", 50},
    {"[1..1000000].($)", 100},
    {"$count($partition([1..1000000], 3))", 10},
    {"$count($range(0, 1000000, 0.5))", 10},
    {"$length($hash($pad('', 1000000), 'SHA-256'))", 1},
    {"$count($parse($string([1..200000])))", 50},
};

TEST(Pauses, AreNowhereFarApart) {
    for (const Costly& each : costly) {
        SCOPED_TRACE(each.text);
        const auto expression = compile(each.text, {.version = Version::v2_0_6, .aws_functions = true});
        ASSERT_TRUE(expression);
        Watch watch;
        const std::uint64_t before = pace.effort;
        {
            const Paced paced(watch, 1);
            const auto result = expression->evaluate(std::nullopt);
            EXPECT_TRUE(result || result.error().code == "U1001") << result.error().message;
        }
        watch.mark();
        EXPECT_GE(watch.pauses, each.pauses);
        if (!std::getenv("STEPWELL_SHOW_PAUSES")) continue;
        std::cout << std::chrono::duration<double, std::milli>(watch.longest).count() << " ms at most, " << watch.pauses
                  << " pauses, effort " << pace.effort - before << ": " << each.text << "\n";
    }
}

// What is given up passes through everything, and leaves nothing behind.
TEST(Pauses, AnEvaluationCanBeGivenUpAtAnyOfThem) {
    struct GivesUp final : Pacer {
        void slice_used() override {
            if (left-- == 0) throw GivenUp();
        }
        std::size_t left = 0;
    };
    for (const char* const text :
         {"$map([1..2000], function($i) { $match('aba', /a/) })",
          "$sort([1..2000].(2000 - $), function($a, $b) { $a > $b })",
          "$reduce([1..3000], function($a, $b) { $a & $string($b) })", "[1..3000]{ $string($): $ }"}) {
        const auto expression = compile(text);
        ASSERT_TRUE(expression) << text;
        const auto whole = expression->evaluate(std::nullopt);
        ASSERT_TRUE(whole) << text;
        std::size_t given_up = 0;
        for (std::size_t at = 0;; ++at) {
            GivesUp pacer;
            pacer.left = at;
            try {
                const Paced paced(pacer, 1);
                EXPECT_EQ(*expression->evaluate(std::nullopt), *whole);
                break;
            } catch (const GivenUp&) {
                ++given_up;
            }
        }
        EXPECT_GT(given_up, 1U) << text;
    }
}

}  // namespace
}  // namespace stepwell::jsonata
