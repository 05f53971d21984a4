#pragma once
// Names of operations that the compiler knows: `shapes::dynamodb::put_item`, of every operation that AWS has. The
// constants stand in headers <service>.hpp, which pack_models writes when the server is built.

#include <string_view>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes {

struct OperationName {
    std::string_view service;  ///< Service::id; refers to a constant, as `name` does
    std::string_view name;     ///< Operation::name

    /// What AWS's model says of it, read at first use.
    const Operation& operator*() const;
    const Operation* operator->() const { return &**this; }
    operator const Operation&() const { return **this; }
    friend bool operator==(const OperationName&, const OperationName&) = default;
};

}  // namespace stepwell::shapes
