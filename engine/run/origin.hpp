#pragma once
// Where an execution comes from.

#include <cstdint>
#include <string>

#include "engine/entropy.hpp"
#include "engine/time.hpp"

namespace stepwell {

/// What an execution is started with and keeps for life: part of the request that starts it, of the record that is kept
/// of it, and of its run's identity.
struct Origin {
    std::string arn;
    std::string name;
    std::string machine_arn;
    std::string version_arn;  ///< of the state machine, where it was started by a version or an alias
    std::string alias_arn;
    std::string role_arn;
    std::string revision;      ///< key of the definition it runs
    std::string mocks;         ///< key of the test case that mocks its tasks; empty: none
    std::string input_text;    ///< as it was sent
    std::string trace_header;  ///< as it was sent; empty: none
    std::int64_t map_run = 0;  ///< id of the Map Run that started it; 0: none
    std::int64_t item = 0;     ///< of such a child: its place among the children, from 0
    std::int64_t item_count = 0;
    std::int64_t map_redrive = 0;  ///< the Map Run's redrive in which it ran last; 0: before any
    TimePoint start;
    Seed seed{};
};

}  // namespace stepwell
