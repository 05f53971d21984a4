// engine/states/choice.cpp — Choice state. States language: "Choice State".
#include "engine/states/choice.hpp"

#include "engine/data/assign.hpp"

namespace stepwell {

namespace {

Choice::Branch parse_branch(FieldReader& fields, const Value& rule, const std::string& place) {
    Choice::Branch branch;
    std::vector<PayloadTemplate::Fault> faults;
    if (fields.jsonata()) {
        FieldReader reader = fields.nested(rule, place);
        reader.take("Comment");
        reader.take("Assign");
        reader.take("Next");
        reader.require_missing({"Condition"});
        if (const Value* condition = reader.take("Condition")) {
            branch.rule = ChoiceRule::compile_condition(*condition, place + "/Condition", faults);
            for (const auto& fault : faults) reader.fault("Condition" + fault.location, fault.message);
        }
        if (const Value* output = reader.take("Output")) branch.output = fields.payload_of(*output, place + "/Output");
        reader.finish();
    } else {
        branch.rule = ChoiceRule::compile(rule, faults);
        for (const auto& fault : faults) fields.fault(place + fault.location, fault.message);
    }
    if (faults.empty()) fields.note_variables(branch.rule.variables());
    if (const Value* assigned = rule.find("Assign")) branch.assign = parse_assign(fields, *assigned, place + "/Assign");
    const Value& next = rule["Next"];
    if (next.is_string()) {
        branch.next_name = next.as_string();
    } else {
        fields.fault(place,
                     rule.contains("Next") ? "Expected value of type String" : "These fields are required: [Next]");
    }
    return branch;
}

}  // namespace

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
        Branch branch = parse_branch(fields, rule, place);
        if (!branch.next_name.empty()) state.choices.push_back(std::move(branch));
    }
    state.default_name = fields.text("Default").value_or("");
    if (const Value* assigned = fields.take("Assign")) {
        state.otherwise_assign = parse_assign(fields, *assigned, "Assign");
    }
    if (fields.jsonata()) state.otherwise_output = fields.payload("Output");
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
    // AWS: not States.NoChoiceMatched, and so nothing around it takes it
    return Failure{
        Error{"States.Runtime", "Failed to transition out of the state. The state does not point to a next state."}};
}

}  // namespace stepwell
