#pragma once
// What is wrong with a definition, all of it, each fault with its place.

#include <string>
#include <vector>

namespace stepwell {

struct Diagnostic {
    std::string code;      ///< "SCHEMA_VALIDATION_FAILED", "MISSING_TRANSITION_TARGET"
    std::string message;   ///< "The field 'Resource' is required but was missing"
    std::string location;  ///< "/States/X/Field"; "/" for the whole; empty when there is no place
};

/// The text of InvalidDefinition: "Invalid State Machine Definition: 'CODE: message at /place, CODE: ...'".
std::string describe(const std::vector<Diagnostic>& diagnostics);

}  // namespace stepwell
