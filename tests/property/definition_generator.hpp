#pragma once
// Random state machines that AWS would accept, and random data for them. Every state type, every field of the JSONPath
// dialect, machines within machines, loops that end.

#include <cstdint>

#include "engine/value/value.hpp"
#include "tests/property/random.hpp"

namespace stepwell::property {

struct Wish {
    bool heartbeats = true;  ///< tasks may have HeartbeatSeconds
    int deepest = 3;         ///< machines within machines
};

/// A definition; valid, though a run of it may well fail.
Value random_definition(Random& random, const Wish& wish = {});

/// What the generated paths look at is mostly there: {"n", "s", "b", "t", "list", "o": {"a", "b"}}.
Value random_document(Random& random);

/// A document, or any other JSON.
Value random_value(Random& random);

}  // namespace stepwell::property
