#pragma once
// A test of one state, as a value: what the state makes of an input and of a result, step by step, with the same
// functions that executions use. It does no I/O and looks at no clock.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/entropy.hpp"
#include "engine/error.hpp"
#include "engine/run/data_steps.hpp"
#include "engine/states/step.hpp"
#include "engine/testing/tested_map.hpp"
#include "engine/testing/tested_state.hpp"

namespace stepwell {

/// Under which conditions a state is tested.
struct TestConditions {
    Value input;
    Value context;
    Value variables = Value::empty_object();
    std::int64_t retry_count = 0;  ///< attempts that the retrier has made
    /// The result, or the error, that the state has instead of doing its work.
    std::optional<std::variant<Value, Error>> mock;
    std::optional<std::int64_t> failed_iterations;  ///< of a Map
    std::optional<std::string> item_reader_data;    ///< likewise
    TimePoint now;
    Seed seed{};
};

struct TestResult {
    enum class Status : std::uint8_t { succeeded, failed, retriable, caught_error };
    Status status = Status::succeeded;
    std::optional<Value> output;
    Error error;
    std::string next_state;
    Value inspection;     ///< InspectionData as the service answers it
    std::string refusal;  ///< the conditions do not go together: there is no result
};
/// "SUCCEEDED"
std::string_view name_of(TestResult::Status status);

/// JSON as TestState prints it: with a blank behind each comma and colon. AWS (conformance: state_map_context_object).
std::string print_spaced(const Value& value);

class StateTest {
public:
    StateTest(TestedState tested, TestConditions conditions);

    /// What the tester must do next: perform a task or wait, and then `settle`. Anything else: the test is over.
    std::variant<std::monostate, Perform, WaitUntil> begin();
    /// The task's result, or its error; after a wait, nothing. `also`: a second name of the error.
    void settle(std::optional<Value> result);
    void settle(const Error& error, std::string_view other_name = {});
    /// Once it is over.
    TestResult result();

private:
    void work(const EffectiveInput& input);
    void run_map(const Scope& scope);
    std::optional<Error> find_items(const Scope& scope, const TestedMap& map, Value& items);
    void end_with_mock(const TestedMap* map, std::size_t iterations);
    void complete(Value result, const Proceed::Chosen* chosen = nullptr);
    void fail(const Failure& failure, std::string_view other_name = {});
    bool retried(const Error& error, std::string_view other_name);
    bool caught(const Error& error, std::string_view other_name);
    void leave(StateOutput output, std::optional<std::size_t> next);
    void show_input(const DataTrace& trace);
    void show(std::string_view field, const Value& value);
    void show_if(std::string_view field, const std::optional<Value>& value);
    Surroundings surroundings();
    bool jsonata() const;

    TestedState tested_;
    TestConditions conditions_;
    const State& state_;
    Entropy entropy_;
    Value effective_;
    ObjectBuilder inspection_;
    ObjectBuilder error_details_;
    bool detailed_ = false;
    TestResult result_;
    std::variant<std::monostate, Perform, WaitUntil> wanted_;
};

}  // namespace stepwell
