// Judges the definitions of a folder: for each *.jsonl file in it one object a line, {id, label, definition}. Accepted
// must be what is labelled `valid` or `presumed-valid`, refused what is `invalid`; `unknown` is not judged. The labels
// are other validators' opinions: where AWS says otherwise, EXCEPTIONS (a file, one `id<tab>rule of AWS` a line) tells
// why. Prints a line for each disagreement and `definitions: P/N` last, N being all that is judged.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

#include "engine/asl/parser.hpp"
#include "engine/value/value.hpp"
#include "tests/engine/aws_integrations.hpp"

namespace {

using stepwell::Value;

std::map<std::string, std::string> read_exceptions(const char* file) {
    std::map<std::string, std::string> reasons;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const auto tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos) continue;
        reasons.emplace(line.substr(0, tab), line.substr(tab + 1));
    }
    return reasons;
}

struct Count {
    std::size_t agreed = 0;
    std::size_t explained = 0;
    std::size_t judged = 0;
};

void judge(const Value& test, const std::map<std::string, std::string>& exceptions, Count& count) {
    const std::string_view label = test["label"].as_string();
    if (label == "unknown") return;
    const auto diagnostics = stepwell::compile_definition(print(test["definition"]), stepwell::WorkflowType::standard,
                                                          stepwell::test::aws_integrations)
                                 .diagnostics;
    const bool accepted = stepwell::valid(diagnostics);
    ++count.judged;
    if (accepted == (label != "invalid")) {
        ++count.agreed;
        return;
    }
    const std::string id(test["id"].as_string());
    const auto reason = exceptions.find(id);
    if (reason != exceptions.end()) ++count.explained;
    std::cout << (reason != exceptions.end() ? "EXPLAINED " : "FAIL ") << id << " (" << label << "): "
              << (reason != exceptions.end() ? reason->second
                  : accepted                 ? "accepted"
                                             : describe(diagnostics))
              << '\n';
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2 && count != 3) {
        std::cerr << "usage: definitions_suite DIR [EXCEPTIONS]\n";
        return 2;
    }
    const auto exceptions = read_exceptions(count == 3 ? arguments[2] : DEFINITIONS_EXCEPTIONS);
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(arguments[1])) {
        if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    Count all;
    for (const auto& file : files) {
        std::ifstream in(file);
        Count here;
        for (std::string line; std::getline(in, line);) {
            const auto test = stepwell::parse_json(line);
            if (!test) {
                std::cerr << file.string() << ": " << test.error.message << '\n';
                return 2;
            }
            judge(*test, exceptions, here);
        }
        std::cout << file.filename().string() << ": " << here.agreed << '/' << here.judged << '\n';
        all.agreed += here.agreed;
        all.explained += here.explained;
        all.judged += here.judged;
    }
    std::cout << "explained by a rule of AWS: " << all.explained << '\n';
    std::cout << "definitions: " << all.agreed << '/' << all.judged << '\n';
    return all.agreed + all.explained == all.judged && all.judged > 0 ? 0 : 1;
}
