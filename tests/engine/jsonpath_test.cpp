#include "engine/jsonpath/jsonpath.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <thread>

// Counts what is allocated on this thread while it is asked to: by operator new, and by the values' own malloc. The
// sanitizers have a malloc of theirs that must not be stood in front of.
namespace {
thread_local bool counting = false;
thread_local std::size_t allocations = 0;
}  // namespace

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr bool counts_allocations = true;
extern "C" {
void* __libc_malloc(std::size_t size);  // NOLINT: glibc's name for its own
void* malloc(std::size_t size) noexcept {
    if (counting) ++allocations;
    return __libc_malloc(size);
}
}
#else
constexpr bool counts_allocations = false;
#endif

namespace stepwell::jsonpath {
namespace {

struct Scene {
    Value input;
    Value context = Value::empty_object();
    Value variables = Value::empty_object();
    Roots roots() const { return {input, context, variables}; }
};

Scene scene(std::string_view input) { return {*parse_json(input)}; }

// The result's text, or the message of a failure after an exclamation mark.
std::string look(std::string_view path, const Scene& at) {
    const auto compiled = Path::compile(path);
    if (!compiled) return "!!" + compiled.error().message;
    const auto found = compiled->evaluate(at.roots());
    return found ? print(*found) : "!" + found.error().message;
}

TEST(JsonPath, HasThreeRoots) {
    Scene at = scene(R"({"a":1})");
    at.context = *parse_json(R"({"Execution":{"Id":"arn"}})");
    at.variables = *parse_json(R"({"x":{"y":[1,2]},"größe":3})");
    EXPECT_EQ(look("$", at), R"({"a":1})");
    EXPECT_EQ(look("$.a", at), "1");
    EXPECT_EQ(look("$$", at), R"({"Execution":{"Id":"arn"}})");
    EXPECT_EQ(look("$$.Execution.Id", at), R"("arn")");
    EXPECT_EQ(look("$$['Execution']", at), R"({"Id":"arn"})");
    EXPECT_EQ(look("$x", at), R"({"y":[1,2]})");
    EXPECT_EQ(look("$x.y[1]", at), "2");
    EXPECT_EQ(look("$größe", at), "3");
    EXPECT_EQ(look("$x.z", at), "!No results for path: $['z']");
    EXPECT_EQ(look("$z", at), "!No results for path: $z");
    EXPECT_EQ(Path::compile("$x.y")->variable(), "x");
    EXPECT_EQ(Path::compile("$x.y")->root(), Root::variable);
    EXPECT_EQ(Path::compile("$$.y")->root(), Root::context);
    EXPECT_EQ(Path::compile("$.y")->text(), "$.y");
}

TEST(JsonPath, RefusesWhatIsNoPath) {
    for (const char* text : {"",
                             "a",
                             "@.a",
                             "$$$",
                             "$1",
                             "$-a",
                             "$ .a",
                             "$.",
                             "$..",
                             "$[",
                             "$[0",
                             "$['a",
                             "$[]",
                             "$[?()]",
                             "$[?(@.a == )",
                             "$.a b",
                             "$[99999999999]",
                             "$[?(@.a[*] == 1)]",
                             "$[?(@.a =~ /(/)]",
                             "$[?(@ && )]",
                             "$[?(@.a &&& @.b)]",
                             "$[?(@.a[?(@.b)] == 1)]"}) {
        EXPECT_FALSE(Path::compile(text)) << text;
    }
}

TEST(JsonPath, SaysWhyNothingWasFound) {
    const Scene at = scene(R"({"a":{"b":[{"c":1}]},"n":null,"s":"x"})");
    EXPECT_EQ(look("$.x", at), "!No results for path: $['x']");
    EXPECT_EQ(look("$.a.x.y", at), "!Missing property in path $['a']['x']");
    EXPECT_EQ(look("$.s.x", at), "!Property ['x'] not found in path $['s']");
    EXPECT_EQ(look("$.a.b[1]", at), "!Index out of bounds when evaluating path $['a']['b'][1]");
    EXPECT_EQ(look("$.a.b[-1]", at), "!Index out of bounds when evaluating path $['a']['b'][-1]");
    EXPECT_EQ(look("$.n[0]", at), "!The path $['n'] is null");
    EXPECT_EQ(look("$.s[0].y", at), "!Filter: [0]['y'] can only be applied to arrays. Current context is: x");
    EXPECT_EQ(look("$['a','n'].b", at), "!Multi properties can only be used as path leafs: $['a', 'n']");
    EXPECT_EQ(look("$.x.y[*]", at), "[]") << "only what follows the last indefinite piece must exist";
}

TEST(JsonPath, GivesOneValueOrAList) {
    const Scene at = scene(R"({"l":[{"a":1},{"a":2},{"b":3}]})");
    EXPECT_EQ(look("$.l[(@.length-1)]", at), R"({"b":3})");
    EXPECT_EQ(look("$.l[*].a", at), "[1,2]");
    EXPECT_EQ(look("$.l[?(@.a > 1)]", at), R"([{"a":2}])");
    EXPECT_EQ(look("$.l[?(@.a > 1)][0]", at), "!Filter: [0] can only be applied to arrays. Current context is: {a=2}");
    EXPECT_EQ(look("$.l[:2]", at), R"([{"a":1},{"a":2}])");
    EXPECT_EQ(look("$..a", at), "[1,2]");
    EXPECT_TRUE(Path::compile("$.l[0]['a','b']")->definite());
    EXPECT_FALSE(Path::compile("$.l[0,1]")->definite());
}

TEST(JsonPath, FiltersCompareAsJayway2Does) {
    const Scene at =
        scene(R"({"l":[{"a":"1"},{"a":1},{"a":null},{"a":true},{"a":"it's"},{"a":12345678901234567890}]})");
    EXPECT_EQ(look("$.l[?(@.a == null)]", at), R"([{"a":null}])");
    EXPECT_EQ(look("$.l[:2][?(@.a == 1)]", at), R"([{"a":"1"},{"a":1}])");
    EXPECT_EQ(look(R"($.l[4:][?(@.a == 'it\'s' || @.a == 12345678901234567890)])", at),
              R"([{"a":"it's"},{"a":12345678901234567890}])");
    EXPECT_EQ(look("$.l[5:][?(@.a == 'it')]", at),
              "!Character i is neither a decimal digit number, decimal point, nor \"e\" notation exponential mark.");
    EXPECT_EQ(look("$.l[:1][?(1 == @.a)]", at), R"([{"a":"1"}])");
    EXPECT_EQ(look("$.l[1:2][?(1 == @.a)]", at), "[]") << "a number on the right is not compared with a text";
    EXPECT_EQ(look("$.l[5:][?(@.a < 12345678901234567891)]", at), R"([{"a":12345678901234567890}])");
    EXPECT_EQ(look("$.l[:1][?(@.a =~ /[0-9]/)]", at), R"([{"a":"1"}])");
}

TEST(JsonPath, SharesWhatItFinds) {
    const Scene at = scene(R"({"a":{"b":[{"c":[1,2,3]},4]}})");
    const auto path = Path::compile("$.a.b[0]");
    EXPECT_TRUE(path->evaluate(at.roots())->same(at.input["a"]["b"].items()[0]));
    const auto list = Path::compile("$.a.b[*]")->evaluate(at.roots());
    EXPECT_TRUE(list->items()[0].same(at.input["a"]["b"].items()[0]));
}

TEST(JsonPath, AllocatesNothingForAnExistingNode) {
    const Scene at = scene(R"({"a":{"some name that is long":[{"c":"text"},4]}})");
    const Roots roots = at.roots();
    const auto path = Path::compile("$.a['some name that is long'][0].c");
    const auto list = Path::compile("$.a.*");
    if (!counts_allocations) GTEST_SKIP() << "not with a sanitizer's malloc";
    counting = true;
    const auto found = path->evaluate(roots);
    counting = false;
    EXPECT_EQ(allocations, 0U);
    EXPECT_EQ(found->as_string(), "text");
    counting = true;
    const auto found_list = list->evaluate(roots);
    counting = false;
    EXPECT_GT(allocations, 0U) << "the count must be able to fail";
}

TEST(JsonPath, BoundsHostileWalks) {
    Value deep = 1;
    for (int i = 0; i < 100'000; ++i) deep = Value::array({deep});
    Scene at{deep};
    EXPECT_EQ(look("$..*", at), "!The path leads too deep into its input");
    EXPECT_EQ(look("$..[?(@.a == 1)]", at), "!The path leads too deep into its input");
    Values many;
    for (int i = 0; i < 3000; ++i) many.push_back(Value::array({i}));
    at.input = Value(many);
    EXPECT_EQ(look("$..*..*", at).substr(0, 3), "[0,");
    EXPECT_EQ(look("$[?(@ == $..x)]", at).substr(0, 2), "!!");
    Value wide = 1;
    for (int i = 0; i < 22; ++i) wide = Value::array({wide, wide});  // four million places of one value
    at.input = wide;
    EXPECT_EQ(look("$..*", at)[0], '!');
    std::string repeated = "$";
    for (int i = 0; i < 5000; ++i) repeated += "[?(@)]";
    EXPECT_EQ(look(repeated, scene("{}")), "!!A path has at most 1000 parts");
    std::string nested = "1";
    for (int i = 0; i < 5000; ++i) nested = "@.a[?(" + nested + ")]";
    EXPECT_EQ(look("$[?(" + nested + ")]", scene("{}")).substr(0, 2), "!!");
}

TEST(JsonPath, WalksTheDeepestTextOnASmallStack) {
    const Scene at = scene(std::string(1000, '[') + std::string(1000, ']'));
    std::string result;
    std::thread([&] { result = look("$..*", at); }).join();
    EXPECT_EQ(result.front(), '[');
}

}  // namespace
}  // namespace stepwell::jsonpath
