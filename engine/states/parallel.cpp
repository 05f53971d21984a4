// engine/states/parallel.cpp — Parallel state. States language: "Parallel State".
#include "engine/states/parallel.hpp"

#include "engine/states/machine.hpp"

namespace stepwell {

Parallel Parallel::parse(FieldReader& fields) {
    Parallel state;
    fields.require_missing({"Branches"});
    const Value* list = fields.filled_array("Branches");
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const std::string place = "Branches[" + std::to_string(i) + "]";
        if (!list->items()[i].is_object()) {
            fields.fault(place, "Expected value of type Object");
            continue;
        }
        FieldReader branch = fields.nested_machine(list->items()[i], place);
        state.branches.push_back(parse_machine(branch));
        branch.finish();
    }
    return state;
}

Step Parallel::enter(const Scope& scope) const { return RunChildren{scope.input, branches.size(), branches.size()}; }

Child Parallel::child(const Scope&, const Value& input, std::size_t index) const {
    return {branches[index].get(), input};
}

}  // namespace stepwell
