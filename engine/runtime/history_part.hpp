#pragma once
// A part of an execution's history, as long as was asked for and no larger than was asked for.

#include <cstdint>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell {

/// Which events: from the `skip`-th on, forwards or backwards.
struct HistoryRange {
    std::size_t skip = 0;
    std::size_t limit = 0;
    bool backwards = false;
    std::uint64_t most_bytes = UINT64_MAX;  ///< of JSON text; the first event is given however large it is
    bool data = true;                       ///< false: without inputs and outputs, AWS's includeExecutionData
    std::size_t last = SIZE_MAX;            ///< only the first so many of the history
};

struct HistoryPart {
    std::vector<Value> events;  ///< as GetExecutionHistory answers them
    bool more = false;          ///< others follow
    std::uint64_t bytes = 0;

    /// False: the range is full, `event` is one of those that follow.
    bool add(const HistoryRange& range, Value event);
};

}  // namespace stepwell
