// The interpreter alone: no HTTP, no disk, histories kept as in an open execution.
#include <benchmark/benchmark.h>

#include "engine/asl/parser.hpp"
#include "engine/run/run.hpp"

namespace stepwell {
namespace {

std::shared_ptr<const Definition> compile(const Value& definition) {
    CompiledDefinition compiled = compile_definition(print(definition));
    if (!compiled.definition) throw std::runtime_error(describe(compiled.diagnostics));
    return compiled.definition;
}

std::size_t run_to_end(const std::shared_ptr<const Definition>& definition, const Value& input) {
    Identity identity;
    identity.execution_arn = "arn:aws:states:us-east-1:000000000000:execution:m:e";
    identity.name = "e";
    identity.state_machine_arn = "arn:aws:states:us-east-1:000000000000:stateMachine:m";
    identity.state_machine_name = "m";
    identity.input = input;
    identity.input_text = "{}";
    identity.start = TimePoint(std::chrono::milliseconds(1'700'000'000'000));
    identity.token = [](CommandId) { return std::string("token"); };
    const TimePoint start = identity.start;
    Run run(definition, std::move(identity));
    Applied applied = run.apply({start, Started{}});
    while (run.busy()) run.go_on(applied);
    if (!run.outcome() || run.outcome()->status != Status::succeeded)
        throw std::runtime_error("the run did not succeed");
    return run.events().size();
}

/// 1,000 Pass states in a row.
void pass_chain(benchmark::State& state) {
    constexpr int length = 1000;
    ObjectBuilder states;
    for (int i = 0; i < length; ++i) {
        const std::string name = "S" + std::to_string(i);
        states.set(name, i + 1 == length ? Value::object({{"Type", "Pass"}, {"End", true}})
                                         : Value::object({{"Type", "Pass"}, {"Next", "S" + std::to_string(i + 1)}}));
    }
    const auto definition = compile(Value::object({{"StartAt", "S0"}, {"States", states.build()}}));
    const Value input = *parse_json(R"({"a": [1, 2, 3], "b": {"c": "d"}})");
    for (auto each : state) benchmark::DoNotOptimize(run_to_end(definition, input));
    state.SetItemsProcessed(state.iterations() * length);
}
BENCHMARK(pass_chain)->Unit(benchmark::kMillisecond);

/// A Choice and a Pass that counts, 2,000 times round.
void choice_loop(benchmark::State& state) {
    const Parsed definition = parse_json(R"({"StartAt": "Test", "States": {
        "Test": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThanEquals": 2000, "Next": "Done"}],
                 "Default": "Add"},
        "Add": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Test"
}
, "Done" : { "Type" : "Succeed" }
}
})");
    const auto compiled = compile(*definition);
const Value input = *parse_json(R"({"n": 0})");
for (auto each : state) benchmark::DoNotOptimize(run_to_end(compiled, input));
state.SetItemsProcessed(state.iterations() * 4002);
}
BENCHMARK(choice_loop)->Unit(benchmark::kMillisecond);

/// A Map over 5,000 items with one Pass each.
void map_items(benchmark::State& state) {
    const Parsed definition =
        parse_json(R"({"StartAt": "M", "States": {"M": {"Type": "Map", "End": true, "ItemsPath": "$.items",
        "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}}}})");
    const auto compiled = compile(*definition);
    Values items;
    for (int i = 0; i < 5000; ++i) items.push_back(Value::object({{"id", i}}));
    const Value input = Value::object({{"items", Value(std::move(items))}});
    for (auto each : state) benchmark::DoNotOptimize(run_to_end(compiled, input));
    state.SetItemsProcessed(state.iterations() * 5000);
}
BENCHMARK(map_items)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stepwell

BENCHMARK_MAIN();
