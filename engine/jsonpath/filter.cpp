// engine/jsonpath/filter.cpp — `[?(...)]` to tests. Brackets inside are decoration: && binds tighter than ||, always.
#include <re2/re2.h>

#include <algorithm>
#include <array>

#include "engine/jsonpath/program.hpp"

namespace stepwell::jsonpath {

namespace {

struct Comparison {
    std::string_view sign;
    Test::Operator op;
};

// In the order in which they are looked for anywhere in a test.
constexpr std::array<Comparison, 7> comparisons = {{
    {"==", Test::Operator::equal},
    {">=", Test::Operator::greater_equal},
    {"<=", Test::Operator::less_equal},
    {"!=", Test::Operator::not_equal},
    {"<", Test::Operator::less},
    {">", Test::Operator::greater},
    {"=~", Test::Operator::matches},
}};

bool is_path(std::string_view text) { return text.starts_with('$') || text.starts_with('@') || text.starts_with("!@"); }

bool is_pattern(std::string_view text) {
    return text.starts_with('/') && (text.ends_with('/') || (text.size() > 1 && text.ends_with("/i")));
}

std::shared_ptr<const Route> definite_route(std::string_view text) {
    Route route = compile_route(text, true);
    if (!route.definite()) throw Malformed{"the predicate path: " + std::string(text) + " is not definite"};
    return std::make_shared<const Route>(std::move(route));
}

std::shared_ptr<const re2::RE2> pattern_of(std::string_view text) {
    const std::size_t end = text.rfind('/');
    if (end == 0) throw Malformed{"a pattern is written /.../"};
    RE2::Options options(RE2::Quiet);
    options.set_case_sensitive(!text.ends_with('i'));
    const auto body = text.substr(1, end - 1);
    auto pattern = std::make_shared<const RE2>(re2::StringPiece(body.data(), body.size()), options);
    if (!pattern->ok()) throw Malformed{"unsupported pattern " + std::string(text) + ": " + pattern->error()};
    return pattern;
}

Operand operand(std::string_view text) {
    Operand side;
    if (is_path(text)) {
        side.route = definite_route(text);
    } else if (text.starts_with('\'') && text.ends_with('\'')) {
        if (text.size() == 1) throw Malformed{"a text is written '...'"};
        side.text = Value(text.substr(1, text.size() - 2));
    } else if (is_pattern(text)) {
        side.pattern = pattern_of(text);
    } else {
        side.text = Value(text);  // numbers, true, null and bare words alike
    }
    return side;
}

Test test_of(std::string_view text) {
    // Brackets and blanks around a test carry no meaning.
    text = trim(text);
    const std::size_t begin = text.find_first_not_of("[?( ");
    const std::size_t end = text.find_last_not_of(") ");
    if (begin == std::string_view::npos || end == std::string_view::npos || begin > end) {
        throw Malformed{"a filter has an empty test"};
    }
    text = text.substr(begin, end + 1 - begin);

    Test test;
    std::string_view left = trim(text);
    std::string_view right;
    bool compares = false;
    for (const Comparison& comparison : comparisons) {
        const std::size_t at = text.find(comparison.sign);
        if (at == std::string_view::npos) continue;
        compares = true;
        test.op = comparison.op;
        left = trim(text.substr(0, at));
        right = trim(text.substr(at + comparison.sign.size()));
        break;
    }
    const bool negated = left.starts_with("!@");
    if (negated) left.remove_prefix(1);
    test.left = operand(left);
    if (compares) {
        if (right.starts_with("!@")) {
            throw Malformed{"Invalid negation! Can only be used for existence check e.g [?(!@.foo)]"};
        }
        test.right = operand(right);
    } else {
        if (!test.left.route) {
            throw Malformed{"java.lang.UnsupportedOperationException: CriteriaType  can not be parsed"};
        }
        test.op = negated ? Test::Operator::missing : Test::Operator::exists;
    }
    return test;
}

}  // namespace

Filter compile_filter(std::string_view whole) {
    std::string_view text = trim(whole.substr(1, whole.size() - 2));
    if (!text.starts_with('?')) {
        throw Malformed{"Filter must start with '[?' and end with ']'. " + std::string(text)};
    }
    text = trim(text.substr(1));
    if (text.size() < 2 || !text.starts_with('(') || !text.ends_with(')')) {
        throw Malformed{"Filter must start with '[?(' and end with ')]'. " + std::string(text)};
    }
    text = trim(text.substr(1, text.size() - 2));

    Filter filter;
    filter.alternatives.emplace_back();
    while (true) {
        const std::size_t at = std::min(text.find("&&"), text.find("||"));
        filter.alternatives.back().push_back(test_of(text.substr(0, at)));
        if (at == std::string_view::npos) return filter;
        const char sign = text[at];
        if (sign == '|') filter.alternatives.emplace_back();
        text = text.substr(at + 2);
        if (text.starts_with(sign)) throw Malformed{"Invalid operators " + std::string(text)};
    }
}

}  // namespace stepwell::jsonpath
