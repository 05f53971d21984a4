#include "adapters/services/dynamodb/number.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "adapters/aws/api_error.hpp"

namespace stepwell::dynamodb {
namespace {

std::string normal_number(std::string_view text) { return Number::parse(text).text(); }

std::string refusal(std::string_view text) {
    try {
        return "accepted as " + normal_number(text);
    } catch (const ApiError& e) {
        return e.message;
    }
}

TEST(Number, HasOneNormalForm) {
    EXPECT_EQ(normal_number("0"), "0");
    EXPECT_EQ(normal_number("-0.000"), "0");
    EXPECT_EQ(normal_number("0e99999999999999999999"), "0");
    EXPECT_EQ(normal_number("007"), "7");
    EXPECT_EQ(normal_number("+1.500"), "1.5");
    EXPECT_EQ(normal_number("-12.0"), "-12");
    EXPECT_EQ(normal_number("1e5"), "100000");
    EXPECT_EQ(normal_number("1.25E+1"), "12.5");
    EXPECT_EQ(normal_number("125e-4"), "0.0125");
    EXPECT_EQ(normal_number(".5"), "0.5");
    EXPECT_EQ(normal_number("5."), "5");
    EXPECT_EQ(normal_number("12345678901234567890123456789012345678"), "12345678901234567890123456789012345678");
    EXPECT_EQ(normal_number("1E-130"), "0." + std::string(129, '0') + "1");
    EXPECT_EQ(normal_number("9.9999999999999999999999999999999999999E+125"),
              std::string(38, '9') + std::string(88, '0'));
}

TEST(Number, RefusesWhatIsNone) {
    EXPECT_EQ(refusal(""), "The parameter cannot be converted to a numeric value");
    for (const char* text : {"abc", "1a", "--1", "1e", "1e+", ".", "-", " 1", "1 ", "0x10", "NaN", "Infinity", "1.2.3"})
        EXPECT_EQ(refusal(text), "The parameter cannot be converted to a numeric value: " + std::string(text));
}

TEST(Number, RefusesWhatIsOutOfRange) {
    EXPECT_EQ(refusal("123456789012345678901234567890123456789"),
              "Attempting to store more than 38 significant digits in a Number");
    EXPECT_EQ(refusal("1E126"),
              "Number overflow. Attempting to store a number with magnitude larger than supported range");
    EXPECT_EQ(refusal("-1e99999999999999999999"),
              "Number overflow. Attempting to store a number with magnitude larger than supported range");
    EXPECT_EQ(refusal("1E-131"),
              "Number underflow. Attempting to store a number with magnitude smaller than supported range");
}

TEST(Number, AddsExactly) {
    const auto sum = [](std::string_view a, std::string_view b) {
        return (Number::parse(a) + Number::parse(b)).text();
    };
    const auto difference = [](std::string_view a, std::string_view b) {
        return (Number::parse(a) - Number::parse(b)).text();
    };
    EXPECT_EQ(sum("0.1", "0.2"), "0.3");
    EXPECT_EQ(sum("999", "1"), "1000");
    EXPECT_EQ(sum("-5", "5"), "0");
    EXPECT_EQ(sum("-5", "3"), "-2");
    EXPECT_EQ(sum("3", "-5"), "-2");
    EXPECT_EQ(sum("0", "-7"), "-7");
    EXPECT_EQ(difference("1", "0.001"), "0.999");
    EXPECT_EQ(difference("0", "4"), "-4");
    EXPECT_EQ(difference("100", "100"), "0");
    EXPECT_THROW(sum("1e100", "1"), ApiError);
    EXPECT_THROW(sum("9e125", "9e125"), ApiError);
}

TEST(Number, SumsOfIntegersAreThoseOfTheProcessor) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> any(-1'000'000'000'000, 1'000'000'000'000);
    for (int i = 0; i < 2000; ++i) {
        const std::int64_t a = any(random);
        const std::int64_t b = any(random) / (i % 7 == 0 ? 1'000'000'000 : 1);
        const Number left = Number::parse(std::to_string(a));
        const Number right = Number::parse(std::to_string(b));
        ASSERT_EQ((left + right).text(), std::to_string(a + b));
        ASSERT_EQ((left - right).text(), std::to_string(a - b));
        ASSERT_EQ(left <=> right, a <=> b);
    }
}

/// Any number: few and many digits, near and far exponents, both signs.
std::string random_number(std::mt19937_64& random) {
    const auto digits = 1 + random() % 38;
    std::string text = random() % 2 ? "-" : "";
    for (std::size_t i = 0; i < digits; ++i) text += static_cast<char>('0' + random() % (random() % 3 ? 10 : 2));
    const auto exponent = static_cast<int>(random() % 4 ? random() % 5 : random() % 215) - (random() % 2 ? 2 : 120);
    return text + "e" + std::to_string(std::clamp(exponent, -120, 88));
}

TEST(Number, OrderKeysSortAsNumbersDo) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    std::vector<Number> numbers;
    for (const char* text : {"0", "1", "-1", "0.1", "-0.1", "10", "12", "123", "1e125", "-1e125", "1e-130", "-1e-130"})
        numbers.push_back(Number::parse(text));
    while (numbers.size() < 1500) numbers.push_back(Number::parse(random_number(random)));
    for (int i = 0; i < 50'000; ++i) {
        const Number& a = numbers[random() % numbers.size()];
        const Number& b = numbers[random() % numbers.size()];
        ASSERT_EQ(a <=> b, a.order_key().compare(b.order_key()) <=> 0) << a.text() << " and " << b.text();
    }
}

TEST(Number, PrintsWhatItReads) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    for (int i = 0; i < 2000; ++i) {
        const Number number = Number::parse(random_number(random));
        ASSERT_EQ(Number::parse(number.text()), number);
    }
}

}  // namespace
}  // namespace stepwell::dynamodb
