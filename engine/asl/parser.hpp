#pragma once
// From a definition's text to something that runs.

#include <boost/system/result.hpp>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/asl/definition.hpp"
#include "engine/fields/diagnostics.hpp"
#include "engine/offered_integrations.hpp"

namespace stepwell {

struct Machine;

/// What a definition is for: Express workflows may not do everything.
enum class WorkflowType : std::uint8_t { standard, express };

/// A compiled definition, or everything that is wrong with it.
struct CompiledDefinition {
    std::shared_ptr<const Definition> definition;  ///< null when it cannot run: see `runnable`
    std::shared_ptr<const Machine> machine;        ///< null when it is not valid: see `valid`
    std::vector<Diagnostic> diagnostics;
};
CompiledDefinition compile_definition(std::string_view text, WorkflowType type = WorkflowType::standard,
                                      OfferedIntegrations offered = {});

/// Compiles the definition of one state alone, which it calls `name`. The machine's first state is that one; after it
/// comes an empty one for each that it leads to.
CompiledDefinition compile_state(std::string_view text, std::string_view name, OfferedIntegrations offered = {});

/// Every state type with the fields that its reader knows.
struct SupportedState {
    std::string type;
    std::vector<std::string> jsonpath_fields;
    std::vector<std::string> jsonata_fields;
};
std::vector<SupportedState> supported_states();

}  // namespace stepwell
