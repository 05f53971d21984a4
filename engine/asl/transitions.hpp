#pragma once
// Where the states of one machine go: names become indexes, and what leads nowhere or is led to by nothing is told.

#include <string>
#include <vector>

#include "engine/asl/diagnostics.hpp"

namespace stepwell {

struct Machine;

/// Resolves StartAt and every Next, Default and Catch among the machine's own states. `place` is the machine's
/// location; `whole`: it is the definition's own machine, which needs an end.
void resolve_transitions(Machine& machine, const std::string& start, const std::string& place, bool whole,
                         std::vector<Diagnostic>& diagnostics);

/// AWS looks at transitions only once every state is well-formed: if some is not, drops what was said of transitions.
/// True when all of them are.
bool schema_holds(std::vector<Diagnostic>& diagnostics);

}  // namespace stepwell
