// A definition's text is all there is to it: the same text and input always tell the same, however often it is
// compiled and however it is laid out; a broken text always has the same faults.
#include <gtest/gtest.h>

#include "engine/asl/parser.hpp"
#include "tests/property/sample.hpp"
#include "tests/property/seeds.hpp"

namespace stepwell::property {
namespace {

constexpr std::uint64_t random_texts = 300;

/// Everything that DescribeExecution and GetExecutionHistory would tell of a run in the world of this seed.
std::vector<std::string> told(const std::string& definition, const Sample& made, std::uint64_t seed) {
    Subject subject = made.subject;
    subject.definition = compile_definition(definition).definition;
    if (!subject.definition) return {"the definition does not compile"};
    World world(subject, seed, false);
    world.play();
    std::vector<std::string> lines = describe_all(world.run().events());
    if (world.run().outcome()) lines.push_back(describe(*world.run().outcome()));
    return lines;
}

/// White space wherever JSON has no meaning for it.
std::string laid_out(const std::string& json, Random& random) {
    std::string out;
    bool text = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') text = !text;
        out += c;
        if (text && c == '\\') out += json[++i];
        if (!text && (c == ',' || c == ':' || c == '{' || c == '[')) out += random.one_of({"", " ", "\n\t", "\r\n  "});
    }
    return out;
}

/// A text with a part of it gone, doubled or changed.
std::string broken(std::string text, Random& random) {
    static const std::vector<std::string> odd = {"\"", "{", "}", "null", "States.", "$", "-1", "Retry", "\\u0000", ","};
    for (std::size_t i = random.between(1, 3) > 1 ? 1 : 3; i > 0 && !text.empty(); --i) {
        const std::size_t place = random.below(text.size());
        const std::size_t length = random.below(std::min<std::size_t>(text.size() - place, 12) + 1);
        const std::size_t kind = random.below(3);
        if (kind == 0) text.erase(place, length);
        if (kind == 1) text.insert(place, text.substr(place, length));
        if (kind == 2) text.replace(place, length, random.one_of(std::span<const std::string>(odd)));
    }
    return text;
}

TEST(Texts, TheSameTextAndInputTellTheSame) {
    for_each_seed(random_texts, [](std::uint64_t seed) {
        const Sample made = sample(seed);
        SCOPED_TRACE(made.text());
        Random random(seed);
        const std::string text = print(made.definition);
        const std::vector<std::string> once = told(text, made, seed);
        expect_same(told(text, made, seed), once, "line");
        if (testing::Test::HasFatalFailure()) return;
        expect_same(told(laid_out(text, random), made, seed), once, "line");
    });
}

TEST(Texts, ABrokenTextAlwaysHasTheSameFaults) {
    std::size_t refused = 0;
    for_each_seed(random_texts, [&](std::uint64_t seed) {
        Random random(seed);
        const std::string text = broken(print(random_definition(random)), random);
        SCOPED_TRACE("definition: " + text);
        const CompiledDefinition once = compile_definition(text);
        const CompiledDefinition again = compile_definition(text);
        ASSERT_EQ(stepwell::describe(once.diagnostics), stepwell::describe(again.diagnostics));
        ASSERT_TRUE(once.definition || !once.diagnostics.empty());
        refused += once.definition ? 0 : 1;
    });
    EXPECT_GT(refused, 0U);
}

}  // namespace
}  // namespace stepwell::property
