#pragma once
// How many cases a property is tried on, and from which seed on: STEPWELL_PROPERTY_RUNS and STEPWELL_PROPERTY_SEED.

#include <gtest/gtest.h>

#include <cstdint>
#include <cstdlib>
#include <string>

namespace stepwell::property {

inline std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
    const char* const text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

/// Calls `check(seed)` for each of the seeds, until one of them fails.
template <class Check>
void for_each_seed(std::uint64_t runs, Check check) {
    const std::uint64_t first = from_environment("STEPWELL_PROPERTY_SEED", 1);
    runs = from_environment("STEPWELL_PROPERTY_RUNS", runs);
    for (std::uint64_t seed = first; seed < first + runs; ++seed) {
        SCOPED_TRACE("to see this one again: STEPWELL_PROPERTY_RUNS=1 STEPWELL_PROPERTY_SEED=" + std::to_string(seed));
        check(seed);
        if (testing::Test::HasFailure()) return;
    }
}

}  // namespace stepwell::property
