// Runs the JSONata cases of a folder: groups/*.jsonl, one case a line, with inputs from datasets/. Prints a line for
// each case that fails and `jsonata: P/N` last. A lone surrogate, which is no JSON, is left to the expression's own
// escapes.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "engine/jsonata/jsonata.hpp"

namespace {

using namespace stepwell;

using Datasets = std::map<std::string, Value, std::less<>>;

std::string contents(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

// A text with its lone surrogates as escapes, which is how parse_case below hands them on.
std::string escaped(std::string_view text) {
    constexpr char hex[] = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t n) { return static_cast<unsigned char>(text[i + n]); };
        if (byte(0) != 0xED || i + 2 >= text.size() || byte(1) < 0xA0) {
            out += text[i];
            continue;
        }
        const unsigned unit = 0xD000U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
        out += "\\u";
        for (const unsigned shift : {12U, 8U, 4U, 0U}) out += hex[unit >> shift & 15U];
        i += 2;
    }
    return out;
}

// Numbers are equal if they are the same double; an array may be in any order where the case says so.
bool same(const Value& a, const Value& b, bool unordered) {
    if (a.is_number() && b.is_number()) return a.as_double() == b.as_double();
    if (a.kind() != b.kind() || a.size() != b.size()) return false;
    if (a.is_array()) {
        if (unordered) {
            return std::is_permutation(a.items().begin(), a.items().end(), b.items().begin(),
                                       [](const Value& x, const Value& y) { return same(x, y, false); });
        }
        return std::equal(a.items().begin(), a.items().end(), b.items().begin(),
                          [](const Value& x, const Value& y) { return same(x, y, false); });
    }
    if (a.is_object()) {
        return std::all_of(a.members().begin(), a.members().end(), [&](const Member& m) {
            const Value* const other = b.find(m.name());
            return other && same(m.value, *other, false);
        });
    }
    return a == b || (a.is_string() && escaped(a.as_string()) == b.as_string());
}

// A case; an escape of half a character, which the engine's parser refuses, becomes the expression's.
Parsed parse_case(std::string line) {
    Parsed parsed = parse_json(line);
    if (parsed) return parsed;
    for (std::size_t at = line.find("\\ud"); at != std::string::npos; at = line.find("\\ud", at + 3)) {
        line.insert(at, 1, '\\');
    }
    return parse_json(line);
}

using Outcome = jsonata::Result<std::optional<Value>>;

Outcome outcome(const Value& test, const Datasets& datasets) {
    const auto expression = jsonata::compile(test["expr"].as_string());
    if (!expression) return expression.error();
    std::optional<Value> input;
    if (const Value* const data = test.find("data")) input = *data;
    if (const Value* const dataset = test.find("dataset")) input = datasets.at(std::string(dataset->as_string()));
    std::vector<jsonata::Binding> bindings;
    for (const Member& m : test["bindings"].members()) bindings.push_back({std::string(m.name()), m.value});
    jsonata::Limits limits;
    if (const Value* const depth = test["limits"].find("depth")) {
        limits.depth = static_cast<std::uint32_t>(depth->as_integer().value_or(limits.depth));
    }
    return expression->evaluate(input, bindings, {}, limits);
}

std::string shown(const Outcome& got) {
    if (!got) {
        const auto& failure = got.error();
        std::string text = failure.code + " (" + failure.message + ") token " + failure.token;
        if (failure.position) text += " at " + std::to_string(*failure.position);
        if (failure.value) text += " value " + print(*failure.value);
        return text;
    }
    return *got ? print(**got) : "undefined";
}

// Each part of an error that the case names must be as it says.
bool same_failure(const jsonata::Failure& failure, const Value& expected) {
    const auto agrees = [&](std::string_view field, std::string_view got) {
        const Value* const wanted = expected.find(field);
        return !wanted || (wanted->is_string() ? wanted->as_string() : std::string_view(print(*wanted))) == got;
    };
    const Value* const value = expected.find("value");
    return agrees("code", failure.code) && agrees("message", failure.message) && agrees("token", failure.token) &&
           agrees("functionName", failure.function) &&
           (!value || (failure.value && same(*failure.value, *value, false)));
}

bool passes(const Outcome& got, const Value& expected) {
    const std::string_view kind = expected["kind"].as_string();
    if (kind == "error") return !got && same_failure(got.error(), expected);
    if (!got) return false;
    if (kind == "undefined") return !*got;
    return *got && same(**got, expected["value"], expected["unordered"].as_bool());
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::cerr << "usage: jsonata_suite DIR\n";
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    Datasets datasets;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "datasets")) {
        if (const Parsed parsed = parse_json(contents(entry.path()))) {
            datasets.emplace(entry.path().stem().string(), *parsed);
        }
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "groups")) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::size_t passed = 0;
    std::size_t total = 0;
    for (const auto& file : files) {
        std::ifstream lines(file);
        for (std::string line; std::getline(lines, line);) {
            if (line.empty()) continue;
            const Parsed parsed = parse_case(line);
            ++total;
            if (!parsed) {
                std::cout << "no JSON (" << parsed.error.message << "): " << line.substr(0, 100) << '\n';
                continue;
            }
            const Value& test = *parsed;
            const Outcome got = outcome(test, datasets);
            if (passes(got, test["expect"])) {
                ++passed;
            } else {
                std::cout << test["id"].as_string() << ": " << test["expr"].as_string() << "\n    "
                          << shown(got).substr(0, 300) << "\n    instead of " << print(test["expect"]).substr(0, 300)
                          << '\n';
            }
        }
    }
    std::cout << "jsonata: " << passed << '/' << total << '\n';
    return passed == total ? 0 : 1;
}
