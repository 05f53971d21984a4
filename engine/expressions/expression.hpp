#pragma once
// Expressions of a definition, in either query language, and what they may look at. Compiled once, immutable, shared.

#include <boost/system/result.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/entropy.hpp"
#include "engine/error.hpp"
#include "engine/jsonpath/jsonpath.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// How the expressions of a state are written.
enum class QueryLanguage : std::uint8_t { jsonpath, jsonata };

/// Why a part of a definition cannot be: where, relative to what was compiled ("/a/b"), and what.
struct Fault {
    std::string location;
    std::string message;
    std::string code = "SCHEMA_VALIDATION_FAILED";
};
using Faults = std::vector<Fault>;
inline constexpr std::string_view broken_jsonata = "JSONata string must start with {% and end with %}";

/// What of `$states` there is besides `input` and `context`, where an expression stands.
enum class Visible : std::uint8_t { input, result, error_output };

/// What JSONata sees as `$states`; its `context` is the context object. Null: there is none.
struct StatesVariable {
    const Value* input = nullptr;
    const Value* result = nullptr;
    const Value* error_output = nullptr;
};

/// Everything an expression may look at.
struct ExpressionScope {
    jsonpath::Roots roots;
    Entropy& entropy;
    TimePoint now = {};
    StatesVariable states = {};
};

/// A path, an intrinsic function or a JSONata expression: what a computed field holds.
class Expression {
public:
    struct SyntaxError {
        std::string message;
    };
    /// Beginning with `$`: a path; otherwise an intrinsic function call.
    static boost::system::result<Expression, SyntaxError> compile(std::string_view text);
    /// What stands between `{%` and `%}`. Nothing: `faults` has all that AWS refuses in it, at `location`.
    static std::optional<Expression> compile_jsonata(std::string_view text, Visible visible,
                                                     const std::string& location, Faults& faults);
    /// Whether a text of a JSONata state is an expression: `{% ... %}`.
    static bool is_jsonata(std::string_view text);
    /// Whether it begins as one and does not end as one.
    static bool is_broken_jsonata(std::string_view text);

    /// `field` is the field's name for the cause of a failure: in JSONPath with its `.$` ("value.$"), in JSONata its
    /// place in the state ("Output/value"). Errors are those of AWS: States.Runtime for a path that finds nothing,
    /// States.IntrinsicFailure for a function that fails otherwise, States.QueryEvaluationError for JSONata.
    Result<Value> evaluate(const ExpressionScope& scope, std::string_view field) const;
    /// The same, where only one kind of value will do: JSONata's failure names both kinds.
    Result<Value> evaluate(const ExpressionScope& scope, std::string_view field, Kind expected) const;
    std::string_view text() const;
    QueryLanguage language() const;
    /// The names of the variables that it refers to.
    std::vector<std::string> variables() const;

private:
    struct Program;
    Result<Value> evaluate_jsonata(const ExpressionScope& scope, std::string_view field) const;
    Error failure(std::string_view field, std::string_view what) const;
    std::shared_ptr<const Program> program_;
};
/// What a path gets that looks into null: AWS applies none to it, not even `$`.
Error null_input();
/// States.QueryEvaluationError about a field, for what an expression gave that the field cannot take.
Error evaluation_error(std::string_view field, std::string cause);
[[noreturn]] void throw_exception_from_error(const Expression::SyntaxError&, const boost::source_location&);

}  // namespace stepwell
