// Times the JSONata engine on a file of expressions: {"data": {name: input}, "expressions": [{name, expr, data,
// expected}]}. Prints, for each, evaluations a second of a compiled expression and compilations a second of its text,
// or all of them as JSON: the same shape in which the reference implementation's times are taken.
//
//     jsonata_bench FILE [--ms 1000] [--json] [--only NAME]
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>

#include "engine/jsonata/jsonata.hpp"

namespace {

using namespace stepwell;
using Clock = std::chrono::steady_clock;

// Repeats `work` for about that long in growing batches; calls a second.
template <class Work>
double rate(Work&& work, double budget_ms) {
    for (std::uint64_t batch = 1;;) {
        const auto start = Clock::now();
        for (std::uint64_t i = 0; i < batch; ++i) work();
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        if (took >= budget_ms) return static_cast<double>(batch) * 1000 / took;
        const double more =
            took > 1 ? static_cast<double>(batch) * budget_ms * 1.05 / took : static_cast<double>(batch) * 10;
        batch = std::max(batch + 1, static_cast<std::uint64_t>(std::ceil(more)));
    }
}

[[noreturn]] void stop(const std::string& why) {
    std::cerr << why << '\n';
    std::exit(1);
}

// Numbers are equal if they are the same double.
bool same(const Value& a, const Value& b) {
    if (a.is_number() && b.is_number()) return a.as_double() == b.as_double();
    if (a.kind() != b.kind() || a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.items().size(); ++i) {
        if (!same(a.items()[i], b.items()[i])) return false;
    }
    for (const Member& m : a.members()) {
        const Value* const other = b.find(m.name());
        if (!other || !same(m.value, *other)) return false;
    }
    return a.size() > 0 || a == b;
}

}  // namespace

int main(int count, char** arguments) {
    std::string file;
    std::string only;
    double ms = 1000;
    bool json = false;
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        if (argument == "--ms" && i + 1 < count) {
            ms = std::atof(arguments[++i]);
        } else if (argument == "--only" && i + 1 < count) {
            only = arguments[++i];
        } else if (argument == "--json") {
            json = true;
        } else {
            file = argument;
        }
    }
    if (file.empty()) stop("usage: jsonata_bench FILE [--ms 1000] [--json] [--only NAME]");
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    const Parsed parsed = parse_json(text.str());
    if (!parsed) stop(file + ": " + parsed.error.message);

    Values rows;
    for (const Value& each : (*parsed)["expressions"].items()) {
        const std::string name(each["name"].as_string());
        if (!only.empty() && name != only) continue;
        const std::string_view expression = each["expr"].as_string();
        const auto compiled = jsonata::compile(expression);
        if (!compiled) stop(name + ": " + compiled.error().message);
        std::optional<Value> input;
        if (const Value* const data = (*parsed)["data"].find(each["data"].as_string())) input = *data;
        const auto result = compiled->evaluate(input);
        if (!result) stop(name + ": " + result.error().message);
        const Value* const expected = each.find("expected");
        if (expected && (!*result || !same(**result, *expected))) {
            stop(name + ": the result is " + (*result ? print(**result) : "undefined"));
        }
        const auto evaluate = [&] { (void)compiled->evaluate(input); };
        const auto compile = [&] { (void)jsonata::compile(expression); };
        rate(evaluate, ms / 3);
        const double evaluations = rate(evaluate, ms);
        rate(compile, ms / 10);
        const double compilations = rate(compile, ms / 4);
        rows.push_back(ObjectBuilder()
                           .set("name", name)
                           .set("evals_per_s", std::llround(evaluations))
                           .set("parses_per_s", std::llround(compilations))
                           .build());
        if (!json) std::printf("%-24s %10.0f eval/s %10.0f parse/s\n", name.c_str(), evaluations, compilations);
    }
    if (json) std::cout << print(ObjectBuilder().set("rows", Value(std::move(rows))).build()) << '\n';
}
