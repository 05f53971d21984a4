// The interpreter alone: no HTTP, no disk; every run keeps its whole history, as an open execution does. A transition
// is one state entered and exited, which is two events of the history at least; they are counted in the finished
// history.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <stdexcept>

#include "engine/asl/parser.hpp"
#include "engine/run/run.hpp"

namespace stepwell {
namespace {

Value json(std::string_view text) {
    const Parsed parsed = parse_json(text);
    if (!parsed) throw std::runtime_error(parsed.error.message);
    return *parsed;
}

std::shared_ptr<const Definition> compile(const Value& definition) {
    CompiledDefinition compiled = compile_definition(print(definition));
    if (!compiled.definition) throw std::runtime_error(describe(compiled.diagnostics));
    return compiled.definition;
}

Identity identity_with(const Value& input) {
    Identity identity;
    identity.arn = "arn:aws:states:us-east-1:000000000000:execution:m:e";
    identity.name = "e";
    identity.machine_arn = "arn:aws:states:us-east-1:000000000000:stateMachine:m";
    identity.machine_name = "m";
    identity.role_arn = "arn:aws:iam::000000000000:role/r";
    identity.region = "us-east-1";
    identity.input = input;
    identity.input_text = print(input);
    identity.start = TimePoint(std::chrono::milliseconds(1'700'000'000'000));
    identity.most_events = 100'000;
    identity.token = [](CommandId) { return std::string("token"); };
    return identity;
}

void run_to_end(Run& run) {
    Applied applied = run.apply({run.identity().start, Started{}});
    while (run.busy()) run.go_on(applied);
    if (!run.outcome() || run.outcome()->status != Status::succeeded)
        throw std::runtime_error("the run did not succeed");
}

std::int64_t transitions_of(const Run& run) {
    return std::count_if(run.events().begin(), run.events().end(),
                         [](const Event& event) { return name_of(event.type).ends_with("StateExited"); });
}

// Each repetition makes a run, brings it to its end and destroys it.
void measure(benchmark::State& state, const Value& definition, const Value& input) {
    const auto compiled = compile(definition);
    std::int64_t transitions = 0;
    for (auto each : state) {
        Run run(compiled, identity_with(input));
        run_to_end(run);
        if (transitions == 0) transitions = transitions_of(run);  // the same each time
    }
    state.counters["transitions"] =
        benchmark::Counter(static_cast<double>(transitions), benchmark::Counter::kIsIterationInvariantRate);
}

// `length` states like `state` in a row.
Value chain(int length, const Value& state) {
    ObjectBuilder states;
    for (int i = 0; i < length; ++i) {
        const bool last = i + 1 == length;
        states.set("S" + std::to_string(i),
                   last ? state.with("End", true) : state.with("Next", "S" + std::to_string(i + 1)));
    }
    return Value::object({{"StartAt", "S0"}, {"States", states.build()}});
}

/// 1,000 Pass states in a row.
void pass_chain(benchmark::State& state) {
    measure(state, chain(1000, json(R"({"Type": "Pass"})")), json(R"({"a": [1, 2, 3], "b": {"c": "d"}})"));
}
BENCHMARK(pass_chain)->Unit(benchmark::kMillisecond);

/// 1,000 Pass states that each make their input from paths and put it into what came in.
void data_flow_chain(benchmark::State& state) {
    const Value one = json(R"({"Type": "Pass", "InputPath": "$.order", "ResultPath": "$.last.made", "Parameters": {
        "id.$": "$.id", "first.$": "$.lines[0].name", "execution.$": "$$.Execution.Name", "kind": "order"}})");
    const Value input = json(R"({"order": {"id": "o-1", "lines": [{"name": "a", "n": 1}, {"name": "b", "n": 2}],
        "customer": {"name": "c", "address": {"city": "d"}}}, "last": {"made": null, "kept": true}, "n": 12})");
    measure(state, chain(1000, one), input);
}
BENCHMARK(data_flow_chain)->Unit(benchmark::kMillisecond);

/// A Choice and a Pass that counts, 2,000 times round.
void choice_loop(benchmark::State& state) {
    const Value definition = json(R"JSON({"StartAt": "Test", "States": {
        "Test": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThanEquals": 2000, "Next": "Done"}],
                 "Default": "Add"},
        "Add": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Test"},
        "Done": {"Type": "Succeed"}}})JSON");
    measure(state, definition, json(R"({"n": 0})"));
}
BENCHMARK(choice_loop)->Unit(benchmark::kMillisecond);

/// The same with a variable.
void assign_loop(benchmark::State& state) {
    const Value definition = json(R"JSON({"StartAt": "Begin", "States": {
        "Begin": {"Type": "Pass", "Assign": {"n": 0}, "Next": "Test"},
        "Test": {"Type": "Choice", "Choices": [{"Variable": "$n", "NumericGreaterThanEquals": 2000, "Next": "Done"}],
                 "Default": "Add"},
        "Add": {"Type": "Pass", "Assign": {"n.$": "States.MathAdd($n, 1)"}, "Next": "Test"},
        "Done": {"Type": "Succeed"}}})JSON");
    measure(state, definition, json("{}"));
}
BENCHMARK(assign_loop)->Unit(benchmark::kMillisecond);

Value items(int count) {
    Values values;
    for (int i = 0; i < count; ++i) values.push_back(Value::object({{"id", i}, {"name", "item"}}));
    return Value::object({{"items", Value(std::move(values))}});
}

constexpr std::string_view map =
    R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemsPath": "$.items",
    "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}})";

/// A Map with one Pass for each of 10,000 items: 40,000 events, more than AWS lets a history have.
void map_items(benchmark::State& state) { measure(state, json(map), items(10'000)); }
BENCHMARK(map_items)->Unit(benchmark::kMillisecond);

/// Half as many with an ItemSelector that looks at the context object.
void map_item_selector(benchmark::State& state) {
    const Value definition = json(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
        "ItemsPath": "$.items", "ItemSelector": {"index.$": "$$.Map.Item.Index", "item.$": "$$.Map.Item.Value"},
        "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}})");
    measure(state, definition, items(5000));
}
BENCHMARK(map_item_selector)->Unit(benchmark::kMillisecond);

/// A history as the store keeps it: every event made to JSON text.
void describe_history(benchmark::State& state) {
    Run run(compile(chain(1000, json(R"({"Type": "Pass"})"))),
            identity_with(json(R"({"a": [1, 2, 3], "b": {"c": "d"}})")));
    run_to_end(run);
    std::size_t bytes = 0;
    for (auto each : state) {
        std::string text;
        EventText printer;
        for (const Event& event : run.events()) printer.print_to(text, event);
        bytes += text.size();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(run.events().size()));
}
BENCHMARK(describe_history)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stepwell
