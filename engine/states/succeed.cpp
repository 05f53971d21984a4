// engine/states/succeed.cpp — Succeed state. States language: "Succeed State".
#include "engine/states/succeed.hpp"

namespace stepwell {

Succeed Succeed::parse(FieldReader&) { return {}; }

Step Succeed::enter(const Scope& scope) const { return Proceed{scope.input}; }

}  // namespace stepwell
