// engine/fields/diagnostics.cpp — what a list of diagnostics means for a definition.
#include "engine/fields/diagnostics.hpp"

#include <algorithm>

namespace stepwell {

bool valid(const std::vector<Diagnostic>& diagnostics) {
    return std::none_of(diagnostics.begin(), diagnostics.end(),
                        [](const Diagnostic& each) { return each.kind == Diagnostic::Kind::error; });
}

bool runnable(const std::vector<Diagnostic>& diagnostics) {
    return std::all_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& each) { return each.kind == Diagnostic::Kind::warning; });
}

std::string describe(const std::vector<Diagnostic>& diagnostics) {
    std::string list;
    for (const Diagnostic& each : diagnostics) {
        if (each.kind == Diagnostic::Kind::warning) continue;
        if (!list.empty()) list += ", ";
        // AWS: a fault without a place is "at null"
        list += each.code + ": " + each.message + " at " + (each.location.empty() ? "null" : each.location);
    }
    return "Invalid State Machine Definition: '" + list + "'";
}

}  // namespace stepwell
