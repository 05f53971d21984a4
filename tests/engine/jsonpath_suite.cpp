// Runs the JSONPath cases of a folder: for each *.json file in it a list of {id, selector, document, expect}. Prints a
// line for each case that fails and `jsonpath: P/N` last. The cases say what Jayway JsonPath 2.0.0 answers. Step
// Functions has its own rules for what a path begins with: it asks for `$`, and gives `$$` and `$name` a meaning; here
// they count as Jayway's.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "engine/jsonpath/jsonpath.hpp"

namespace {

using stepwell::Value;
using stepwell::jsonpath::NoResult;
using stepwell::jsonpath::Path;
using stepwell::jsonpath::Root;

struct Answer {
    std::string error;  // as in the cases: invalid_path, not_found, evaluation
    std::string message;
    Value value;
    std::optional<bool> definite;
};

std::string rooted(std::string_view selector) {
    if (selector.starts_with('@')) return "$" + std::string(selector.substr(1));
    if (selector.starts_with('$') || selector.empty()) return std::string(selector);
    return "$." + std::string(selector);
}

Answer answer(const Value& test) {
    const auto path = Path::compile(rooted(test["selector"].as_string()));
    if (!path) return {"invalid_path", path.error().message, {}, {}};
    if (path->root() != Root::input) return {"invalid_path", "another root", {}, {}};
    const Value nothing = Value::empty_object();
    const auto found = path->evaluate({test["document"], nothing, nothing});
    if (found) return {"", "", *found, path->definite()};
    const auto kind = found.error().kind;
    const std::string error = kind == NoResult::Kind::not_found ? "not_found"
                              : kind == NoResult::Kind::refused ? "invalid_path"
                                                                : "evaluation";
    return {error, found.error().message, {}, path->definite()};
}

// Empty: the answer is as expected.
std::string complaint(const Value& test) {
    const Answer got = answer(test);
    const Value& expected = test["expect"];
    const std::string shown = got.error.empty() ? print(got.value) : got.error + ": " + got.message;
    if (got.definite && test.contains("definite") && *got.definite != test["definite"].as_bool()) {
        return std::string("is taken for ") + (*got.definite ? "definite" : "indefinite");
    }
    if (!expected.contains("error")) {
        return got.error.empty() && got.value == expected["value"] ? ""
                                                                   : shown + " instead of " + print(expected["value"]);
    }
    const std::string_view error = expected["error"].as_string();
    const std::string_view message = expected["message"].as_string();
    const bool same = error == "evaluation" ? !got.error.empty() : got.error == error;
    if (same && (error != "not_found" || got.message == message)) return "";
    return shown + " instead of " + std::string(error) + ": " + std::string(message);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: jsonpath_suite DIR\n";
        return 2;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(arguments[1])) {
        if (entry.path().extension() == ".json" && entry.path().filename() != "manifest.json")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::size_t passed = 0;
    std::size_t total = 0;
    for (const auto& file : files) {
        std::ostringstream text;
        text << std::ifstream(file).rdbuf();
        const auto cases = stepwell::parse_json(text.str());
        if (!cases) {
            std::cerr << file.string() << ": " << cases.error.message << '\n';
            return 2;
        }
        for (const Value& test : (*cases).items()) {
            ++total;
            const std::string wrong = complaint(test);
            if (wrong.empty()) {
                ++passed;
            } else {
                std::cout << "FAIL " << test["id"].as_string() << ' ' << print(test["selector"]) << ": " << wrong
                          << '\n';
            }
        }
    }
    std::cout << "jsonpath: " << passed << '/' << total << '\n';
    return passed == total && total > 0 ? 0 : 1;
}
