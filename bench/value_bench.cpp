// Reading and writing JSON: every request body, every input, output and history passes through here.
#include <benchmark/benchmark.h>

#include <string>

#include "engine/value/value.hpp"

namespace stepwell {
namespace {

// Some 120 kB like a service's answer: short members, some longer texts with escapes, integers and fractions.
std::string document() {
    Values orders;
    for (int i = 0; i < 400; ++i) {
        orders.push_back(Value::object(
            {{"OrderId", "order-" + std::to_string(i)},
             {"CreatedAt", "2024-01-02T03:04:05.678Z"},
             {"Total", Value::number(std::to_string(i) + ".25")},
             {"Paid", i % 2 == 0},
             {"Note", "The customer said: \"leave it at the door\",\nand that was all there was to it, as it seems."},
             {"Lines", Value::array({Value::object({{"sku", "a-1"}, {"count", 1}, {"tags", Value::empty_array()}}),
                                     Value::object({{"sku", "b-22"}, {"count", 12345}, {"tags", Value()}})})}}));
    }
    return print(Value::object({{"orders", Value(std::move(orders))}}));
}

void parse_text(benchmark::State& state) {
    const std::string text = document();
    for (auto each : state) benchmark::DoNotOptimize(parse_json(text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(parse_text)->Unit(benchmark::kMicrosecond);

/// A small body, as most requests have.
void parse_small(benchmark::State& state) {
    const std::string text =
        R"({"stateMachineArn":"arn:aws:states:us-east-1:000000000000:stateMachine:m","input":"{}"})";
    for (auto each : state) benchmark::DoNotOptimize(parse_json(text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(parse_small);

void print_value(benchmark::State& state) {
    const Parsed value = parse_json(document());
    std::size_t bytes = 0;
    for (auto each : state) {
        const std::string text = print(*value);
        bytes += text.size();
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(print_value)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace stepwell
