// engine/states/choice.cpp — Choice state. States language: "Choice State".
#include "engine/states/choice.hpp"

#include "engine/data/assign.hpp"

namespace stepwell {

namespace {

Choice::Branch parse_branch(FieldReader& fields, const Value& rule, const std::string& place) {
    Choice::Branch branch;
    Faults faults;
    FieldReader reader = fields.nested(rule, place);
    if (fields.jsonata()) {
        reader.take("Comment");
        reader.only_in(QueryLanguage::jsonpath, ChoiceRule::names());
        reader.require_missing({"Condition"});
        if (const Value* condition = reader.take("Condition")) {
            branch.rule = ChoiceRule::compile_condition(*condition, place + "/Condition", faults);
            reader.faults("Condition", faults);
            if (faults.empty()) fields.note_variables(branch.rule.variables());
        }
        branch.output = reader.take("Output") ? fields.payload_of(rule["Output"], place + "/Output") : std::nullopt;
        reader.take("Assign");
        reader.take("Next");
        reader.finish();
    } else if (reader.only_in(QueryLanguage::jsonata, {"Condition", "Output"}); !rule.contains("Condition")) {
        branch.rule = ChoiceRule::compile(rule, faults);
        fields.faults(place, faults);
        if (faults.empty()) fields.note_variables(branch.rule.variables());
    }
    if (const Value* assigned = rule.find("Assign")) {
        branch.assign = parse_assign(fields, *assigned, place + "/Assign");
    }
    reader.require_missing({"Next"});
    branch.next_name = reader.required_text("Next");
    return branch;
}

}  // namespace

Choice Choice::parse(FieldReader& fields) {
    Choice state;
    fields.require_missing({"Choices"});
    const Value* list = fields.filled_array("Choices");
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
    if (fields.only_in(QueryLanguage::jsonata, {"Output"})) state.otherwise_output = fields.payload("Output");
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
