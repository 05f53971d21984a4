// engine/data/comparison.cpp — the Choice state's comparison operators. States language: "Choice State", "Data-Test
// Expressions".
#include "engine/data/comparison.hpp"

#include <algorithm>
#include <compare>

#include "engine/time.hpp"
#include "engine/value/decimal.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

std::partial_ordering numbers(const Value& a, const Value& b) {
    if (!a.is_number() || !b.is_number()) return std::partial_ordering::unordered;
    const auto i = a.as_integer();
    const auto j = b.as_integer();
    if (i && j) return *i <=> *j;
    const auto x = Decimal::parse(a.number_text());
    const auto y = Decimal::parse(b.number_text());
    if (!x || !y) return std::partial_ordering::unordered;
    return *x <=> *y;
}

std::partial_ordering strings(const Value& a, const Value& b) {
    if (!a.is_string() || !b.is_string()) return std::partial_ordering::unordered;
    return compare_utf16(a.as_string(), b.as_string());
}

std::partial_ordering timestamps(const Value& a, const Value& b) {
    const auto x = parse_timestamp(a.as_string());
    const auto y = parse_timestamp(b.as_string());
    if (!x || !y) return std::partial_ordering::unordered;
    return *x <=> *y;
}

using Order = std::partial_ordering (*)(const Value&, const Value&);

template <Order order>
bool equal(const Value& a, const Value& b) {
    return order(a, b) == 0;
}
template <Order order>
bool less(const Value& a, const Value& b) {
    return order(a, b) < 0;
}
template <Order order>
bool greater(const Value& a, const Value& b) {
    return order(a, b) > 0;
}
template <Order order>
bool less_equal(const Value& a, const Value& b) {
    return order(a, b) <= 0;
}
template <Order order>
bool greater_equal(const Value& a, const Value& b) {
    return order(a, b) >= 0;
}

bool booleans_equal(const Value& a, const Value& b) {
    return a.is_boolean() && b.is_boolean() && a.as_bool() == b.as_bool();
}

template <bool (Value::*is)() const noexcept>
bool is_kind(const Value& value, const Value& wanted) {
    return (value.*is)() == wanted.as_bool();
}

bool is_timestamp(const Value& value, const Value& wanted) {
    return (value.is_string() && parse_timestamp(value.as_string()).has_value()) == wanted.as_bool();
}

// Asked only of what is there; what is not is the rule's business.
bool is_present(const Value&, const Value& wanted) { return wanted.as_bool(); }

// `*` stands for any run of characters, \* for a star, \\ for a backslash. Greedy with one way back: no pattern takes
// longer than its length times the text's.
bool matches(const Value& value, const Value& wanted) {
    if (!value.is_string() || !wanted.is_string()) return false;
    const std::string_view text = value.as_string();
    const std::string_view pattern = wanted.as_string();
    constexpr std::size_t none = std::string_view::npos;
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = none;  // behind the last star met
    std::size_t resume = 0;   // where the text goes on if that star takes one character more
    while (t < text.size() || p < pattern.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            resume = t;
            continue;
        }
        const bool escape =
            p + 1 < pattern.size() && pattern[p] == '\\' && (pattern[p + 1] == '*' || pattern[p + 1] == '\\');
        const std::size_t at = escape ? p + 1 : p;
        if (t < text.size() && at < pattern.size() && pattern[at] == text[t]) {
            p = at + 1;
            ++t;
            continue;
        }
        if (star == none || resume >= text.size()) return false;
        p = star;
        t = ++resume;
    }
    return true;
}

using enum Comparison::Of;

constexpr Comparison comparisons[] = {
    {"BooleanEquals", boolean, booleans_equal, true},
    {"IsBoolean", kind, is_kind<&Value::is_boolean>, false},
    {"IsNull", kind, is_kind<&Value::is_null>, false},
    {"IsNumeric", kind, is_kind<&Value::is_number>, false},
    {"IsPresent", present, is_present, false},
    {"IsString", kind, is_kind<&Value::is_string>, false},
    {"IsTimestamp", kind, is_timestamp, false},
    {"NumericEquals", number, equal<numbers>, true},
    {"NumericGreaterThan", number, greater<numbers>, true},
    {"NumericGreaterThanEquals", number, greater_equal<numbers>, true},
    {"NumericLessThan", number, less<numbers>, true},
    {"NumericLessThanEquals", number, less_equal<numbers>, true},
    {"StringEquals", string, equal<strings>, true},
    {"StringGreaterThan", string, greater<strings>, true},
    {"StringGreaterThanEquals", string, greater_equal<strings>, true},
    {"StringLessThan", string, less<strings>, true},
    {"StringLessThanEquals", string, less_equal<strings>, true},
    {"StringMatches", pattern, matches, false},
    {"TimestampEquals", timestamp, equal<timestamps>, true},
    {"TimestampGreaterThan", timestamp, greater<timestamps>, true},
    {"TimestampGreaterThanEquals", timestamp, greater_equal<timestamps>, true},
    {"TimestampLessThan", timestamp, less<timestamps>, true},
    {"TimestampLessThanEquals", timestamp, less_equal<timestamps>, true},
};

}  // namespace

const Comparison* find_comparison(std::string_view field, bool& path_form) {
    path_form = field.ends_with("Path");
    if (path_form) field.remove_suffix(4);
    const auto* const found = std::find_if(std::begin(comparisons), std::end(comparisons), [&](const Comparison& c) {
        return c.name == field && (c.has_path_form || !path_form);
    });
    return found == std::end(comparisons) ? nullptr : found;
}

std::vector<std::string_view> comparison_names() {
    static const std::vector<std::string> paths = [] {
        std::vector<std::string> names;
        for (const Comparison& each : comparisons) {
            if (each.has_path_form) names.push_back(std::string(each.name) + "Path");
        }
        return names;
    }();
    std::vector<std::string_view> names;
    for (const Comparison& each : comparisons) names.push_back(each.name);
    names.insert(names.end(), paths.begin(), paths.end());
    return names;
}

std::string operand_fault(const Comparison& comparison, const Value& operand) {
    switch (comparison.of) {
        case boolean:
        case present:
        case kind:
            return operand.is_boolean() ? "" : "Expected value of type Boolean";
        case number:
            return operand.is_number() ? "" : "Expected value of type Number";
        case string:
        case pattern:
            return operand.is_string() ? "" : "Expected value of type String";
        case timestamp:
            break;
    }
    if (!operand.is_string()) return "Expected value of type String";
    return parse_timestamp(operand.as_string()) ? "" : "String does not match RFC3339 timestamp";
}

}  // namespace stepwell
