#pragma once
// Where the states of one machine go: names become indexes, and missing targets and unreachable states are reported.

#include <string>
#include <vector>

#include "engine/fields/diagnostics.hpp"

namespace stepwell {

struct Machine;

/// Resolves StartAt and every Next, Default and Catch among the machine's own states. `place` is the machine's
/// location; `whole`: it is the definition's own machine, which needs an end.
void resolve_transitions(Machine& machine, const std::string& start, const std::string& place, bool whole,
                         std::vector<Diagnostic>& diagnostics);

/// First what is wrong with states, then with what leads from one to another.
void put_transitions_last(std::vector<Diagnostic>& diagnostics);

}  // namespace stepwell
