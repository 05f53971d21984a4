#pragma once
// The condition of one Choice rule: a comparison, or And, Or, Not over such. Compiled once, immutable, shared. Next,
// Assign and Comment of a rule belong to the state, not to the condition.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/error.hpp"
#include "engine/expressions/payload_template.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

class ChoiceRule {
public:
    /// Faults are appended to `faults`, located relative to the rule (`/And[0]/Variable`); the result is usable only
    /// when there are none.
    static ChoiceRule compile(const Value& rule, Faults& faults);
    /// The fields that such a rule's condition is written with.
    static std::vector<std::string_view> names();

    /// A JSONata rule's Condition: an expression, or true or false. `place` is its place in the state.
    static ChoiceRule compile_condition(const Value& condition, const std::string& place, Faults& faults);

    /// Whether the condition holds. A path in it that finds nothing is States.Runtime, but for IsPresent.
    Result<bool> evaluate(const ExpressionScope& scope) const;
    /// The names of the variables that it refers to.
    std::vector<std::string> variables() const;

private:
    struct Program;
    std::shared_ptr<const Program> program_;
};

}  // namespace stepwell
