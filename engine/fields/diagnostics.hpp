#pragma once
// What is wrong with a definition, all of it, each fault with its place.

#include <cstdint>
#include <string>
#include <vector>

namespace stepwell {

struct Diagnostic {
    enum class Kind : std::uint8_t {
        error,       ///< the States Language forbids it: AWS would not create the state machine
        warning,     ///< most likely not what is meant; nothing is refused for it
        unsupported  ///< AWS would run it, this version of Stepwell does not
    };
    std::string code;      ///< "SCHEMA_VALIDATION_FAILED", "MISSING_TRANSITION_TARGET"
    std::string message;   ///< "These fields are required: [Resource]"
    std::string location;  ///< "/States/X/Field"; "/" for the whole; empty when there is no place
    Kind kind = Kind::error;
};

/// Whether the definition is one that AWS accepts.
bool valid(const std::vector<Diagnostic>& diagnostics);
/// Whether nothing stands against running it here: neither an error nor anything unsupported.
bool runnable(const std::vector<Diagnostic>& diagnostics);

/// The text of InvalidDefinition: "Invalid State Machine Definition: 'CODE: message at /place, CODE: ...'". Without
/// warnings.
std::string describe(const std::vector<Diagnostic>& diagnostics);

}  // namespace stepwell
