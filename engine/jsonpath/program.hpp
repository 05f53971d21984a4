#pragma once
// What a path compiles to. Inside of jsonpath: nobody else includes this.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/jsonpath/jsonpath.hpp"

namespace re2 {
class RE2;
}

namespace stepwell::jsonpath {

struct Filter;

/// One piece of a path: `.name`, `[0]`, `[*]`, `..`, `[?(...)]`.
struct Token {
    enum class Kind : std::uint8_t {
        root,           ///< a `$` behind a bracket: stays where it is
        property,       ///< names
        index,          ///< numbers[0]
        indexes,        ///< numbers
        from_end,       ///< [(@.length-1)]: numbers[0] is -1
        slice_from,     ///< [n:]
        slice_to,       ///< [:n]
        slice_between,  ///< [n:m]
        wildcard,
        scan,    ///< ..
        filter,  ///< [?(...)]
    };
    Kind kind = Kind::root;
    std::vector<std::string> names;
    std::vector<std::int32_t> numbers;
    std::shared_ptr<const Filter> filter;
    bool tail_definite = true;  ///< this token and all that follow can match one thing only
    bool must_exist = true;     ///< a property that is missing here, before the end of the path, is a failure

    bool definite() const;
    bool is_array_kind() const { return kind >= Kind::index && kind <= Kind::slice_between; }
    void print_to(std::string& out) const;
};

/// A path without its root: the way from a value down.
struct Route {
    std::vector<Token> tokens;
    bool absolute = true;  ///< began with `$`, not `@`
    bool definite() const { return tokens.empty() || tokens.front().tail_definite; }
};

/// One side of a filter's test: a path, a text, or a pattern.
struct Operand {
    std::shared_ptr<const Route> route;
    std::shared_ptr<const re2::RE2> pattern;
    Value text;
};

struct Test {
    enum class Operator : std::uint8_t {
        exists,
        missing,
        equal,
        not_equal,
        greater,
        greater_equal,
        less,
        less_equal,
        matches
    };
    Operator op = Operator::exists;
    Operand left;
    Operand right;
};

/// Tests joined by || (outside) and && (inside).
struct Filter {
    std::vector<std::vector<Test>> alternatives;
};

/// Why a text is no path; thrown inside the compiler only.
struct Malformed {
    std::string message;
};

Route compile_route(std::string_view text, bool inside_filter);
/// `text` is the whole of `[?(...)]`.
Filter compile_filter(std::string_view text);

/// What is left of `text` without the characters up to U+0020 at both ends.
std::string_view trim(std::string_view text);

/// Evaluates `route` from `root`.
boost::system::result<Value, NoResult> evaluate(const Route& route, const Value& root);

}  // namespace stepwell::jsonpath
