#pragma once
// What ends a Map Run.

#include <exception>
#include <utility>

#include "engine/error.hpp"

namespace stepwell {

/// Thrown by a Map Run's items and its results.
struct MapFailure : std::exception {
    explicit MapFailure(Error failure) : error(std::move(failure)) {}
    const char* what() const noexcept override { return "a Map Run failed"; }
    Error error;
};

}  // namespace stepwell
