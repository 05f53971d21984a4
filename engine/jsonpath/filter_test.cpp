// engine/jsonpath/filter_test.cpp — whether an item passes a filter, [?(...)]. Comparisons are Jayway's.
#include <re2/re2.h>

#include <algorithm>
#include <compare>

#include "engine/jsonpath/evaluator.hpp"
#include "engine/value/decimal.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell::jsonpath {

namespace {

// Jayway's comparison of a filter's two sides. The expected side (the right one) decides: a text is read as a number or
// a boolean where the actual side is one, never the other way round.
enum class Comparable : std::uint8_t { yes, no, unreadable };
struct Compared {
    Comparable comparable = Comparable::no;
    std::strong_ordering order = std::strong_ordering::equal;
};

bool nullish(const Side& side) { return side.value && (side.value->is_null() || side.value->as_string() == "null"); }

bool is_true(std::string_view text) {
    constexpr std::string_view word = "true";
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [](char a, char b) { return (a | 0x20) == b; });
}

// In the expected text \' stands for '.
std::strong_ordering compare_texts(std::string_view expected, std::string_view actual) {
    if (expected.find("\\'") == std::string_view::npos) return compare_utf16(expected, actual);
    std::string plain;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (!expected.substr(i).starts_with("\\'")) plain += expected[i];
    }
    return compare_utf16(plain, actual);
}

Compared compare(const Side& expected, const Side& actual) {
    const bool nothing_expected = nullish(expected);
    const bool nothing_there = nullish(actual);
    if (nothing_expected || nothing_there) {
        return {Comparable::yes, static_cast<int>(nothing_there) <=> static_cast<int>(nothing_expected)};
    }
    if (!expected.value || !actual.value) return {};
    const Value& a = *expected.value;
    const Value& b = *actual.value;
    if (a.is_string() && b.is_string()) return {Comparable::yes, compare_texts(a.as_string(), b.as_string())};
    if ((a.is_number() || a.is_string()) && b.is_number()) {
        const auto x = Decimal::parse(a.is_string() ? std::string(a.as_string()) : a.number_text());
        const auto y = Decimal::parse(b.number_text());
        if (!x || !y) return {Comparable::unreadable};
        return {Comparable::yes, *x <=> *y};
    }
    if ((a.is_boolean() || a.is_string()) && b.is_boolean()) {
        const bool x = a.is_string() ? is_true(a.as_string()) : a.as_bool();
        return {Comparable::yes, static_cast<int>(x) <=> static_cast<int>(b.as_bool())};
    }
    if ((a.is_array() || a.is_object()) && a.same(b)) return {Comparable::yes};
    return {};
}

}  // namespace

// The tests are taken from right to left, as Jayway does: it shows in which of two failures is reported.
bool Evaluator::accepts(const Filter& filter, const Value& item, bool& accepted) {
    accepted = false;
    for (auto all = filter.alternatives.rbegin(); all != filter.alternatives.rend() && !accepted; ++all) {
        accepted = true;
        for (auto test = all->rbegin(); test != all->rend() && accepted; ++test) {
            if (!holds(*test, item, accepted)) return false;
        }
    }
    return true;
}

bool Evaluator::side(const Operand& operand, const Value& item, bool require_all, Side& out) {
    if (!operand.route) {
        out.pattern = operand.pattern.get();
        if (!out.pattern) out.value = &operand.text;
        return true;
    }
    ++quiet_;
    const bool found = follow(*operand.route, operand.route->absolute ? root_ : item, require_all, out);
    --quiet_;
    return found;
}

bool Evaluator::holds(const Test& test, const Value& item, bool& result) {
    using Operator = Test::Operator;
    if (!spend()) return false;
    result = false;
    const bool asks_presence = test.op == Operator::exists || test.op == Operator::missing;
    Side left;
    Side right;
    if (!side(test.left, item, asks_presence, left)) {
        result = test.op == Operator::missing;
        return failure_.kind == Kind::not_found;
    }
    if (asks_presence) {
        result = (test.op == Operator::exists) != left.value->is_null();
        return true;
    }
    if (!side(test.right, item, false, right)) return failure_.kind == Kind::not_found;
    if (test.op == Operator::matches) return matches(left, right, result);
    const bool ordered = test.op != Operator::equal && test.op != Operator::not_equal;
    const auto null = [](const Side& s) { return s.value && s.value->is_null(); };
    if (ordered && null(left) != null(right)) return true;
    const Compared compared = compare(right, left);
    if (compared.comparable == Comparable::unreadable) {
        const char c = right.value->as_string().empty() ? ' ' : right.value->as_string().front();
        return fail(Kind::failed, std::string("Character ") + c +
                                      " is neither a decimal digit number, decimal point, nor \"e\" notation "
                                      "exponential mark.");
    }
    if (compared.comparable == Comparable::no) return true;
    switch (test.op) {  // the order is that of the right side to the left
        case Operator::equal:
            result = compared.order == 0;
            break;
        case Operator::not_equal:
            result = compared.order != 0;
            break;
        case Operator::greater:
            result = compared.order < 0;
            break;
        case Operator::greater_equal:
            result = compared.order <= 0;
            break;
        case Operator::less:
            result = compared.order > 0;
            break;
        default:
            result = compared.order >= 0;
            break;
    }
    return true;
}

bool Evaluator::matches(const Side& left, const Side& right, bool& result) {
    const re2::RE2* const pattern = right.pattern ? right.pattern : left.pattern;
    const Side& target = right.pattern ? left : right;
    if (!pattern || target.pattern) return fail(Kind::failed, "=~ needs a pattern, /.../, at one of its sides");
    result = !target.value->is_null() && re2::RE2::FullMatch(java_text(*target.value), *pattern);
    return true;
}

}  // namespace stepwell::jsonpath
