// engine/states/pass.cpp — Pass state. States language: "Pass State".
#include "engine/states/pass.hpp"

#include "engine/fields/warnings.hpp"

namespace stepwell {

Pass Pass::parse(FieldReader& fields) {
    Pass state;
    if (!fields.only_in(QueryLanguage::jsonpath, {"Result"})) return state;
    if (const Value* result = fields.take("Result")) {
        state.result = *result;
        warn_of_static_result(fields, *result);
    }
    return state;
}

Step Pass::enter(const Scope& scope) const { return Proceed{result ? *result : scope.input}; }

}  // namespace stepwell
