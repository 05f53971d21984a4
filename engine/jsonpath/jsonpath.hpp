#pragma once
// JSONPath as Step Functions evaluates it (the dialect of Jayway JsonPath 2.0.0). A path is compiled once per
// definition, is immutable and may be shared.

#include <boost/system/result.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "engine/value/value.hpp"

namespace stepwell::jsonpath {

/// What a path's first sign stands for: `$` the input, `$$` the context object, `$name` a variable (`variables` is an
/// object).
struct Roots {
    const Value& input;
    const Value& context;
    const Value& variables;
};

enum class Root { input, context, variable };

/// Why a text is not a path.
struct SyntaxError {
    std::string message;
};

/// Why a path gave no result, in the evaluator's words: "No results for path: $['a']", "Missing property in path
/// $['a']['b']".
struct NoResult {
    enum class Kind {
        not_found,  ///< nothing is there
        refused,    ///< the path does not fit this input (an index on an object)
        failed,     ///< a filter compares what cannot be compared, or the search is too long or too deep
    };
    std::string message;
    Kind kind = Kind::not_found;
};
[[noreturn]] void throw_exception_from_error(const NoResult&, const boost::source_location&);
[[noreturn]] void throw_exception_from_error(const SyntaxError&, const boost::source_location&);

class Path {
public:
    static boost::system::result<Path, SyntaxError> compile(std::string_view text);

    /// A definite path gives the one value it names (shared, not copied), any other a list of what matched.
    boost::system::result<Value, NoResult> evaluate(const Roots& roots) const;
    bool definite() const;
    Root root() const;
    std::string_view variable() const;  ///< of a path with Root::variable: its name
    std::string_view text() const;      ///< as it was written

private:
    struct Program;
    std::shared_ptr<const Program> program_;
};

/// A reference path: names exactly one place, by field names and array indexes only ($.a.b[0]). ResultPath's kind.
class ReferencePath {
public:
    static boost::system::result<ReferencePath, SyntaxError> compile(std::string_view text);

    /// `input` with `value` put at this path: missing objects on the way are made. Nothing: the path cannot be applied
    /// to this input (it leads through something that is no object, or beyond an array's end).
    std::optional<Value> put(const Value& input, Value value) const;
    bool is_root() const;  ///< `$`
    std::string_view text() const;

private:
    struct Program;
    std::shared_ptr<const Program> program_;
};

/// Why a path, whatever its root, does not name exactly one place; nothing: it does.
std::optional<SyntaxError> reference_fault(std::string_view text);

}  // namespace stepwell::jsonpath
