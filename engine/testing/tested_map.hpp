#pragma once
// What a test of a Map state looks at beyond what an inline Map has: where items are read, how they are batched, how
// many of them may fail.

#include <optional>
#include <string>

#include "engine/states/step.hpp"
#include "engine/testing/item_data.hpp"
#include "engine/testing/tested_state.hpp"

namespace stepwell {

struct TestedMap {
    struct Batcher {
        std::int64_t most_items = 0;  ///< 0: no such limit
        std::int64_t most_bytes = 0;
        std::optional<Value> input;
    };
    std::optional<ItemFormat> reader;
    std::optional<std::int64_t> most_read;  ///< MaxItems
    std::optional<Batcher> batcher;
    std::optional<std::int64_t> tolerated_count;
    std::optional<double> tolerated_percentage;
    bool writes = false;  ///< has a ResultWriter that exports

    /// Evaluates these fields of a Map state.
    static Result<TestedMap> evaluate(const TestedState& tested, const Scope& scope);

    /// The inputs of the iterations.
    Value batches(const Value& items) const;
    /// Whether so many failures are too many.
    bool exceeded(std::int64_t failures, std::size_t iterations) const;
};

/// Whether a Map state has an ItemReader, and whether its results are written elsewhere.
bool reads_items(const TestedState& tested);
bool writes_results(const TestedState& tested);

}  // namespace stepwell
