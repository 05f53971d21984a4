#include "engine/value/value.hpp"

#include <gtest/gtest.h>

#include <random>
#include <thread>

namespace stepwell {
namespace {

Value parsed(std::string_view text) {
    const Parsed result = parse_json(text);
    EXPECT_TRUE(result) << text << ": " << result.error.message;
    return result ? *result : Value();
}

// Random JSON, small but of every kind; `depth` bounds its nesting.
class Random {
public:
    explicit Random(unsigned seed) : engine_(seed) {}

    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(engine_); }

    std::string text() {
        constexpr std::string_view pieces[] = {"a", "bc", "\"", "\\", "\n", "\t", "\x01", "/", "é", "𝄞", " ", "", "\b"};
        std::string out;
        for (std::size_t n = below(5); n > 0; --n) out += pieces[below(std::size(pieces))];
        return out;
    }

    Value number() {
        constexpr std::string_view numbers[] = {
            "0",   "-1",      "1.0",  "1.1",  "1.0E8", "1.0E-7", "12345678901234567890", "-9223372036854775808",
            "0.1", "3.14159", "-0.0", "1e400"};
        return Value::number(numbers[below(std::size(numbers))]);
    }

    Value value(int depth) {
        switch (below(depth > 0 ? 7 : 4)) {
            case 0:
                return {};
            case 1:
                return below(2) == 0;
            case 2:
                return number();
            case 3:
                return Value(text());
            case 4:
            case 5: {
                Members members;
                for (std::size_t n = below(14); n > 0; --n) members.push_back({Value(text()), value(depth - 1)});
                return Value(std::move(members));
            }
            default: {
                Values items;
                for (std::size_t n = below(6); n > 0; --n) items.push_back(value(depth - 1));
                return Value(std::move(items));
            }
        }
    }

private:
    std::mt19937 engine_;
};

TEST(Value, PrintsWhatItParses) {
    for (unsigned seed = 0; seed < 2000; ++seed) {
        SCOPED_TRACE(seed);
        const Value value = Random(seed).value(4);
        const std::string text = print(value);
        EXPECT_EQ(value.text_size(), text.size()) << text;
        const Value again = parsed(text);
        EXPECT_EQ(again, value) << text;
        EXPECT_EQ(print(again), text);
    }
}

TEST(Value, KeepsTheTextOfIntegersAndOfWhatNoDoubleHolds) {
    for (const char* text : {"1", "-1", "12345678901234567890", "1e400", "-1E+400", "9223372036854775807",
                             "-9223372036854775808", "18446744073709551616"}) {
        EXPECT_EQ(print(parsed(text)), text);
        EXPECT_EQ(parsed(text).number_text(), text);
    }
}

TEST(Value, PrintsFractionsAndExponentsAsDoublesOfJava) {
    const std::pair<const char*, const char*> cases[] = {{"-0", "0"},
                                                         {"1.0", "1.0"},
                                                         {"1.10", "1.1"},
                                                         {"-0.0", "-0.0"},
                                                         {"1e5", "100000.0"},
                                                         {"1E+7", "1.0E7"},
                                                         {"0.1e-7", "1.0E-8"},
                                                         {"0.000", "0.0"},
                                                         {"1e-400", "0.0"},
                                                         {"100.0e2", "10000.0"},
                                                         {"0.1", "0.1"},
                                                         {"3.14159265358979323846", "3.141592653589793"},
                                                         {"123456789.0", "1.23456789E8"}};
    for (const auto& [text, printed] : cases) {
        EXPECT_EQ(print(parsed(text)), printed);
        EXPECT_EQ(parsed(text).text_size(), std::string_view(printed).size());
    }
}

TEST(Value, PrintsDoublesAsJavaDoes) {
    EXPECT_EQ(print(Value(1.0)), "1.0");
    EXPECT_EQ(print(Value(0.1)), "0.1");
    EXPECT_EQ(print(Value(1e7)), "1.0E7");
    EXPECT_EQ(print(Value(1234567.5)), "1234567.5");
    EXPECT_EQ(print(Value(1.5e10)), "1.5E10");
    EXPECT_EQ(print(Value(0.001)), "0.001");
    EXPECT_EQ(print(Value(0.0001)), "1.0E-4");
    EXPECT_EQ(print(Value(-0.0)), "-0.0");
    EXPECT_EQ(print(Value(100.0)), "100.0");
    EXPECT_TRUE(Value(std::numeric_limits<double>::infinity()).is_null());
}

TEST(Value, ComparesNumbersByValue) {
    EXPECT_EQ(parsed("1"), parsed("1.0"));
    EXPECT_EQ(parsed("100"), parsed("1e2"));
    EXPECT_FALSE(parsed("1") == parsed("2"));
    EXPECT_FALSE(parsed("1") == parsed("\"1\""));
    EXPECT_FALSE(parsed("9007199254740993") == parsed("9007199254740992"));
    EXPECT_FALSE(parsed("12345678901234567890") == parsed("12345678901234567891"));
    EXPECT_FALSE(parsed("1e400") == parsed("1e401"));
    EXPECT_EQ(parsed("0.10"), parsed("1e-1"));
}

TEST(Value, ComparesObjectsRegardlessOfOrder) {
    EXPECT_EQ(parsed(R"({"a":1,"b":[{"c":null,"d":2}]})"), parsed(R"({"b":[{"d":2,"c":null}],"a":1})"));
    EXPECT_FALSE(parsed(R"({"a":1})") == parsed(R"({"a":1,"b":2})"));
    EXPECT_FALSE(parsed(R"({"a":null})") == parsed(R"({"b":null})"));
    EXPECT_FALSE(parsed("[1,2]") == parsed("[2,1]"));
}

TEST(Value, KeepsTheOrderOfKeysAndTheLastOfEqualOnes) {
    EXPECT_EQ(print(parsed(R"({"z":1,"a":2,"z":3})")), R"({"z":3,"a":2})");
    std::string many = "{";
    for (int i = 99; i >= 0; --i) many += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    const Value object = parsed(many + "\"k7\":\"seven\"}");
    EXPECT_EQ(object.size(), 100U);
    EXPECT_EQ(object.members().front().name(), "k99");
    EXPECT_EQ(object["k7"].as_string(), "seven");
    for (int i = 0; i < 100; ++i) EXPECT_TRUE(object.contains("k" + std::to_string(i)));
    EXPECT_EQ(object.find("k100"), nullptr);
}

TEST(Value, WithAndWithoutChangeOneMemberAndShareTheRest) {
    const Value object = parsed(R"({"a":[1,2],"b":{"c":1}})");
    const Value added = object.with("d", true);
    EXPECT_EQ(print(added), R"({"a":[1,2],"b":{"c":1},"d":true})");
    EXPECT_TRUE(added["b"].same(object["b"]));
    EXPECT_EQ(print(added.with("a", nullptr)), R"({"a":null,"b":{"c":1},"d":true})");
    EXPECT_EQ(print(added.without("a")), R"({"b":{"c":1},"d":true})");
    EXPECT_TRUE(object.without("x").same(object));
    EXPECT_EQ(print(object), R"({"a":[1,2],"b":{"c":1}})");
    EXPECT_EQ(print(Value().with("a", 1)), R"({"a":1})");
}

TEST(Value, GivesTheEmptyAnswerOfAnotherKind) {
    const Value text("x");
    EXPECT_FALSE(text.as_bool());
    EXPECT_EQ(text.as_double(), 0);
    EXPECT_EQ(text.as_integer(), std::nullopt);
    EXPECT_TRUE(text.items().empty());
    EXPECT_TRUE(text.members().empty());
    EXPECT_EQ(text.size(), 0U);
    EXPECT_TRUE(text["a"].is_null());
    EXPECT_EQ(Value(1).as_string(), "");
    EXPECT_EQ(parsed("1.5").as_integer(), std::nullopt);
    EXPECT_EQ(parsed("12345678901234567890").as_integer(), std::nullopt);
    EXPECT_EQ(parsed("1e400").as_double(), std::numeric_limits<double>::infinity());
}

TEST(Value, RefusesWhatIsNotJson) {
    for (const char* text :
         {"",     " ",          "{",   "[1,]",     "{\"a\"}", "nul", "01", "1 2",     "'a'",         "\"a",
          "[1]x", "{\"a\":1,}", "NaN", "\"\x01\"", "+1",      ".5",  "1.", "\"\\x\"", "\"\\ud800\"", "\"\xff\""}) {
        const Parsed result = parse_json(text);
        EXPECT_FALSE(result) << text;
        EXPECT_FALSE(result.error.message.empty()) << text;
    }
    EXPECT_TRUE(parse_json(" \n[1]\t "));
}

TEST(Value, TellsAKeyThatOccursTwice) {
    EXPECT_TRUE(parse_strict_json(R"({"a":{"a":1},"b":[{"a":1},{"a":2}]})"));
    const Parsed twice = parse_strict_json(R"({"x":{"a":1,"b":2,"a":3}})");
    EXPECT_FALSE(twice);
    EXPECT_EQ(twice.error.message, "Duplicate field 'a'");
    EXPECT_EQ(parse_strict_json(R"({"":1,"":2})").error.message, "Duplicate field ''");
    EXPECT_EQ(parse_strict_json(R"({"a":1,"\u0061":2})").error.message, "Duplicate field 'a'");
}

TEST(Value, BoundsTheNestingOfText) {
    const std::string fits = std::string(max_depth, '[') + std::string(max_depth, ']');
    EXPECT_TRUE(parse_json(fits));
    EXPECT_FALSE(parse_json("[" + fits + "]"));
    EXPECT_FALSE(parse_json(std::string(1'000'000, '[')));
}

TEST(Value, MayBeNestedDeeperThanAnyStack) {
    constexpr int depth = 100'000;
    Value a = 1;
    Value b = 1;
    for (int i = 0; i < depth; ++i) {
        a = Value::empty_object().with("a", a);
        b = Value::array({b});
    }
    Value c = 1;
    for (int i = 0; i < depth; ++i) c = Value::empty_object().with("a", c);
    EXPECT_EQ(a, c);
    EXPECT_FALSE(a == b);
    EXPECT_EQ(print(a).size(), a.text_size());
    EXPECT_EQ(print(b).size(), 2U * depth + 1);
    std::thread([mine = std::move(b)]() mutable { mine = Value(); }).join();  // dies on a small stack
}

TEST(Value, SharesAndFreesAcrossThreads) {
    const Value shared = parsed(R"({"list":[1,2,{"x":"y"}]})");
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([shared] {
            for (int i = 0; i < 10'000; ++i) {
                const Value copy = shared["list"];
                EXPECT_EQ(copy.size(), 3U);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(print(shared), R"({"list":[1,2,{"x":"y"}]})");
}

// Outlives this thread's own variables, as every static value does.
const Value kept_to_the_end = Value::object({{"a", Value::array({"text", Value::object({{"b", 1.5}})})}});

TEST(Value, MayBeStatic) { EXPECT_EQ(print(kept_to_the_end), R"({"a":["text",{"b":1.5}]})"); }

/// Escapes are found wherever they stand in a text, whatever is beside them.
TEST(Value, EscapesAtEveryPlace) {
    for (std::size_t size = 1; size < 20; ++size) {
        for (std::size_t place = 0; place < size; ++place) {
            for (int c = 0; c < 256; ++c) {
                std::string text(size, '\x7f');
                text[place] = static_cast<char>(c);
                text[(place + 3) % size] = c % 2 ? '!' : ']';  // beside a quote and a backslash
                std::string expected = "\"";
                for (const char one : text) {
                    const auto byte = static_cast<unsigned char>(one);
                    const std::string_view letters = "btn?fr";
                    if (one == '"' || one == '\\') {
                        expected += {'\\', one};
                    } else if (byte >= 8 && byte <= 13 && byte != 11) {
                        expected += {'\\', letters[byte - 8U]};
                    } else if (byte < 0x20) {
                        expected += std::string("\\u00") + (byte < 16 ? '0' : '1') + "0123456789ABCDEF"[byte % 16];
                    } else {
                        expected += one;
                    }
                }
                expected += '"';
                ASSERT_EQ(print(Value(text)), expected);
                ASSERT_EQ(Value(text).text_size(), expected.size()) << expected;
            }
        }
    }
}

}  // namespace
}  // namespace stepwell
