// engine/jsonata/functions/functions.cpp — all tables of built-in functions.
#include "engine/jsonata/functions/functions.hpp"

#include <array>

#include "engine/jsonata/functions/tables.hpp"

namespace stepwell::jsonata {

std::span<const std::span<const Builtin>> builtin_tables() {
    static const std::array tables = {
        text_functions(),         encoding_functions(),    pattern_functions(), number_functions(),
        boolean_functions(),      aggregation_functions(), array_functions(),   object_functions(),
        higher_order_functions(), date_functions(),        aws_functions(),
    };
    return tables;
}

void too_deep() {
    Problem problem{"U1001"};
    problem.message = "The data is nested too deeply";
    throw problem;
}

}  // namespace stepwell::jsonata
