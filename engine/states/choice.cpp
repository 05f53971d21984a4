// engine/states/choice.cpp — Choice state. States language: "Choice State".
#include "engine/states/choice.hpp"

#include "engine/data/assign.hpp"

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
        fields.note_variables(compiled.variables());
        const Value& next = rule["Next"];
        if (!next.is_string()) {
            fields.fault(place,
                         rule.contains("Next") ? "Expected value of type String" : "These fields are required: [Next]");
            continue;
        }
        std::optional<PayloadTemplate> assign;
        if (const Value* assigned = rule.find("Assign")) assign = parse_assign(fields, *assigned, place + "/Assign");
        state.choices.push_back({std::move(compiled), std::string(next.as_string()), 0, std::move(assign)});
    }
    state.default_name = fields.text("Default").value_or("");
    if (const Value* assigned = fields.take("Assign"))
        state.otherwise_assign = parse_assign(fields, *assigned, "Assign");
    return state;
}

Step Choice::enter(const Scope& scope) const {
    const auto chosen = [](std::size_t next, const std::optional<PayloadTemplate>& assign,
                           const std::optional<PayloadTemplate>& output) {
        return Proceed::Chosen{next, assign ? &*assign : nullptr, output ? &*output : nullptr};
    };
    for (const Branch& branch : choices) {
        const auto holds = branch.rule.evaluate(scope.expressions());
        if (!holds) return Failure{holds.error()};
        if (*holds) return Proceed{scope.input, chosen(branch.next, branch.assign, branch.output)};
    }
    if (otherwise) return Proceed{scope.input, chosen(*otherwise, otherwise_assign, otherwise_output)};
    return Failure{Error{"States.NoChoiceMatched",
                         "Failed to transition out of the state. The state does not point to a next state."}};
}

}  // namespace stepwell
