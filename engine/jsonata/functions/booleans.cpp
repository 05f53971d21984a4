// engine/jsonata/functions/booleans.cpp — $boolean, $not, $exists.
#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"

namespace stepwell::jsonata {

namespace {

Item boolean(Evaluation& evaluation, const Arguments& arguments) {
    return arguments[0].is_undefined() ? Item() : Item(truthy(evaluation, arguments[0]));
}

Item negation(Evaluation& evaluation, const Arguments& arguments) {
    return arguments[0].is_undefined() ? Item() : Item(!truthy(evaluation, arguments[0]));
}

Item exists(Evaluation&, const Arguments& arguments) { return Item(arguments[0].is_defined()); }

constexpr Builtin boolean_table[] = {
    {"boolean", "<x-:b>", boolean},
    {"not", "<x-:b>", negation},
    {"exists", "<x:b>", exists},
};

}  // namespace

std::span<const Builtin> boolean_functions() { return boolean_table; }

}  // namespace stepwell::jsonata
