#pragma once
// A Map state's plan as a test looks at it: how items are read and batched, how many of them may fail.

#include <cstdint>
#include <optional>

#include "engine/states/map.hpp"

namespace stepwell {

struct TestedMap {
    MapPlan plan;
    std::optional<std::int64_t> tolerated_count;  ///< where the definition has one
    std::optional<double> tolerated_percentage;

    static Result<TestedMap> evaluate(const Map& map, const Scope& scope);

    /// How the data that a reader would read are to be read.
    Value reader_config() const;
    /// The inputs of the iterations.
    Value batches(const Value& items) const;
    /// Whether so many failures are too many.
    bool exceeded(std::int64_t failures, std::size_t iterations) const;
};

}  // namespace stepwell
