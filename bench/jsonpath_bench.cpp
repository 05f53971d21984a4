// Compiled paths on one document, from a single step to a filter over an array.
#include <benchmark/benchmark.h>

#include <stdexcept>
#include <string>

#include "engine/jsonpath/jsonpath.hpp"

namespace stepwell {
namespace {

Value searched_document() {
    Values books;
    for (int i = 0; i < 20; ++i) {
        books.push_back(Value::object({{"title", "book " + std::to_string(i)},
                                       {"price", Value::number(std::to_string(i) + ".95")},
                                       {"category", i % 2 ? "fiction" : "reference"}}));
    }
    const Value shelf = Value::object({{"name", "s"}, {"books", Value(std::move(books))}});
    return Value::object({{"id", "x"}, {"store", Value::object({{"open", true}, {"shelf", shelf}})}});
}

void evaluate(benchmark::State& state, const std::string& text) {
    const auto path = jsonpath::Path::compile(text);
    if (!path) throw std::runtime_error(path.error().message);
    const Value input = searched_document();
    const Value variables = Value::object({{"v", input}});
    for (auto each : state) {
        auto found = path->evaluate({input, Value::empty_object(), variables});
        if (!found) throw std::runtime_error(found.error().message);
        benchmark::DoNotOptimize(found);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK_CAPTURE(evaluate, one_step, "$.id");
BENCHMARK_CAPTURE(evaluate, five_steps, "$.store.shelf.books[3].title");
BENCHMARK_CAPTURE(evaluate, variable, "$v.store.open");
BENCHMARK_CAPTURE(evaluate, wildcard_of_20, "$.store.shelf.books[*].title");
BENCHMARK_CAPTURE(evaluate, filter_of_20, "$.store.shelf.books[?(@.category == 'fiction' && @.price < 10)].title");
BENCHMARK_CAPTURE(evaluate, deep_scan, "$..price");

}  // namespace
}  // namespace stepwell
