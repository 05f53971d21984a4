#pragma once
// A state machine's definition, compiled once per revision, immutable and shared.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace stepwell {

struct Machine;

struct Definition {
    std::shared_ptr<const Machine> machine;
    std::optional<std::int64_t> timeout_seconds;                       ///< of a whole execution
    std::map<std::string, std::set<std::string>> variable_references;  ///< state → variables; only states that have any
};

}  // namespace stepwell
