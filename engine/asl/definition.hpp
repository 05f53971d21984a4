#pragma once
// A state machine's definition, compiled once per revision, immutable and shared.

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/asl/diagnostics.hpp"

namespace stepwell {

struct Machine;

struct Definition {
    std::shared_ptr<const Machine> machine;
    std::optional<std::int64_t> timeout_seconds;  ///< of a whole execution
    bool uses_context = false;                    ///< some expression may look at the context object
};

}  // namespace stepwell
