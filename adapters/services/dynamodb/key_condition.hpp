#pragma once
// A KeyConditionExpression as a range of encoded keys.

#include <optional>
#include <string>

#include "adapters/services/dynamodb/expression.hpp"
#include "adapters/services/dynamodb/key.hpp"

namespace stepwell::dynamodb {

struct Bound {
    std::string bytes;
    bool inclusive = true;
};

/// Items of one partition between two bounds; a missing bound is open.
struct KeyRange {
    std::string hash;
    std::optional<Bound> lower;
    std::optional<Bound> upper;

    bool contains(const EncodedKey& key) const;
};

/// Throws in AWS's words what is no key condition of this schema.
KeyRange key_range(const KeySchema& schema, const Condition& condition);

}  // namespace stepwell::dynamodb
