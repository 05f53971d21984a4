// engine/states/choice.cpp — Choice state. States language: "Choice State".
#include "engine/states/choice.hpp"

namespace stepwell {

Choice Choice::parse(FieldReader& fields) {
    Choice state;
    fields.require_missing({"Choices"});
    const Value* list = fields.array("Choices");
    if (list && list->size() == 0) fields.fault("Choices", "Array must not be empty");
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const Value& rule = list->items()[i];
        const std::string place = "Choices[" + std::to_string(i) + "]";
        if (!rule.is_object()) {
            fields.fault(place, "Expected value of type Object");
            continue;
        }
        std::vector<PayloadTemplate::Fault> faults;
        ChoiceRule compiled = ChoiceRule::compile(rule, faults);
        for (const auto& fault : faults) fields.fault(place + fault.location, fault.message);
        const Value& next = rule["Next"];
        if (!next.is_string()) {
            fields.fault(place,
                         rule.contains("Next") ? "Expected value of type String" : "These fields are required: [Next]");
            continue;
        }
        state.choices.push_back({std::move(compiled), std::string(next.as_string())});
    }
    state.default_name = fields.text("Default").value_or("");
    return state;
}

Step Choice::enter(const Scope& scope) const {
    for (const Branch& branch : choices) {
        const auto holds = branch.rule.evaluate(scope.expressions());
        if (!holds) return Failure{holds.error()};
        if (*holds) return Proceed{scope.input, branch.next};
    }
    if (otherwise) return Proceed{scope.input, otherwise};
    return Failure{Error{"States.NoChoiceMatched",
                         "Failed to transition out of the state. The state does not point to a next state."}};
}

}  // namespace stepwell
