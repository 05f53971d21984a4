#pragma once
// Rules about a definition as a whole, machines within machines included: names, variables, what Express runs.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/fields/diagnostics.hpp"

namespace stepwell {

struct Machine;

/// Names of states and labels of maps that occur twice, variables that hide one of an outer scope.
void check_whole(const Machine& machine, std::vector<Diagnostic>& diagnostics);

/// What an Express workflow must not have.
void check_express(const Machine& machine, std::vector<Diagnostic>& diagnostics);
/// The same of the Express children that a Standard workflow's Map states start.
void check_express_children(const Machine& machine, std::vector<Diagnostic>& diagnostics);

/// State → the variables that it refers to; only states that refer to any.
std::map<std::string, std::set<std::string>> variable_references(const Machine& machine);

}  // namespace stepwell
