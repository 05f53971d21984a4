// engine/states/pass.cpp — Pass state. States language: "Pass State".
#include "engine/states/pass.hpp"

namespace stepwell {

Pass Pass::parse(FieldReader& fields) {
    Pass state;
    if (fields.jsonata()) return state;
    if (const Value* result = fields.take("Result")) state.result = *result;
    return state;
}

Step Pass::enter(const Scope& scope) const { return Proceed{result ? *result : scope.input}; }

}  // namespace stepwell
