#pragma once
// Payload templates (Parameters, ResultSelector, ItemSelector, Assign): a JSON value in which a field whose name ends
// in
// `.$` holds a path or an intrinsic function. States language: "Payload Template". Compiled once, immutable, shared.

#include <boost/system/result.hpp>
#include <memory>
#include <string>
#include <vector>

#include "engine/error.hpp"
#include "engine/jsonpath/jsonpath.hpp"
#include "engine/run/entropy.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// Everything an expression may look at.
struct ExpressionScope {
    jsonpath::Roots roots;
    Entropy& entropy;
};

/// A path or an intrinsic function: what a `.$` field, or a field that takes either, holds.
class Expression {
public:
    struct SyntaxError {
        std::string message;
    };
    /// Beginning with `$`: a path; otherwise an intrinsic function call.
    static boost::system::result<Expression, SyntaxError> compile(std::string_view text);

    /// `field` is the field's name for the cause of a failure, with its `.$` ("value.$"). Errors are those of AWS:
    /// States.Runtime for a path that finds nothing, States.IntrinsicFailure for a function that fails otherwise.
    Result<Value> evaluate(const ExpressionScope& scope, std::string_view field) const;
    std::string_view text() const;
    /// The names of the variables that it refers to.
    std::vector<std::string> variables() const;

private:
    struct Program;
    std::shared_ptr<const Program> program_;
};
[[noreturn]] void throw_exception_from_error(const Expression::SyntaxError&, const boost::source_location&);

/// What a path gets that looks into null: AWS applies none to it, not even `$`.
Error null_input();

class PayloadTemplate {
public:
    /// A fault in a template: where (`/a/b.$`, relative to the template) and what.
    struct Fault {
        std::string location;
        std::string message;
    };
    /// Faults are appended to `faults`; the result is usable only when there are none.
    static PayloadTemplate compile(const Value& source, std::vector<Fault>& faults);

    Result<Value> evaluate(const ExpressionScope& scope) const;
    /// Of a template that is an object: the names of its members, without `.$`.
    std::vector<Value> keys() const;
    /// True when nothing has to be evaluated: the result is the source itself, shared.
    bool constant() const;
    /// The names of the variables that it refers to.
    std::vector<std::string> variables() const;

private:
    struct Program;
    std::shared_ptr<const Program> program_;
};

}  // namespace stepwell
