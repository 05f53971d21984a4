#pragma once
// Templates: a JSON value in which some parts are computed. In JSONPath (Parameters, ResultSelector, ItemSelector,
// Assign) a field whose name ends in `.$` holds a path or an intrinsic function; in JSONata (Arguments, Output, Items,
// Assign) any text `{% expression %}` is computed. States language: "Payload Template", "JSONata". Compiled once,
// immutable, shared.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/error.hpp"
#include "engine/expressions/expression.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

class PayloadTemplate {
public:
    /// Faults are appended to `faults`, in JSONata with their place in the template; `place` is the template's name in
    /// the state ("Output"), `sees` what of `$states` there is. The result is usable only when there are none.
    static PayloadTemplate compile(const Value& source, Faults& faults,
                                   QueryLanguage language = QueryLanguage::jsonpath, std::string_view place = {},
                                   Visible visible = Visible::input);

    Result<Value> evaluate(const ExpressionScope& scope) const;
    /// The same, where only one kind of value will do.
    Result<Value> evaluate(const ExpressionScope& scope, Kind expected) const;
    /// Of a template that is an object: the names of its members, without `.$`.
    std::vector<Value> keys() const;
    /// True when nothing has to be evaluated: the result is the source itself, shared.
    bool constant() const;
    /// What the result is, where that is known before it is evaluated.
    std::optional<Kind> kind() const;
    /// The names of the variables that it refers to.
    std::vector<std::string> variables() const;

private:
    struct Program;
    std::shared_ptr<const Program> program_;
};

}  // namespace stepwell
