#pragma once
// The context object of a state under test: made up, or the tester's own.

#include <optional>
#include <string>

#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct State;

/// The execution that a tested state seems to belong to.
struct SeemingExecution {
    std::string region;
    std::string account;
    std::string machine_name;
    std::string name;
    std::optional<std::string> role_arn;
    Value input;
    TimePoint start;
    std::int64_t retry_count = 0;
    std::string token;  ///< of the task
};
/// As AWS makes it up for TestState.
Value make_test_context(const State& state, const SeemingExecution& execution);

/// Why a tester's context object will not do: "Execution.Id must be a string". Nothing: it will.
std::optional<std::string> context_fault(const State& state, const Value& context);

}  // namespace stepwell
