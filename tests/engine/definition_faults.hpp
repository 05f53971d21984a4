#pragma once
// Small definitions and what the validator finds in them, for its tests.

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "engine/asl/parser.hpp"
#include "tests/engine/aws_integrations.hpp"

namespace stepwell::test {

using Lines = std::vector<std::string>;

/// What is wrong with a definition, a line each: "CODE: message at /place".
inline Lines diagnose(std::string_view definition, WorkflowType type = WorkflowType::standard) {
    Lines lines;
    for (const Diagnostic& each : compile_definition(definition, type, aws_integrations).diagnostics) {
        constexpr std::string_view kinds[] = {"", "warning ", "unsupported "};
        lines.push_back(std::string(kinds[static_cast<std::size_t>(each.kind)]) + each.code + ": " + each.message +
                        " at " + each.location);
    }
    return lines;
}

/// A machine of these states, which starts at X.
inline std::string machine(std::string_view states, std::string_view more = "") {
    return R"({"StartAt": "X", "States": {)" + std::string(states) + "}" + std::string(more) + "}";
}

inline constexpr std::string_view in_jsonata = R"(, "QueryLanguage": "JSONata")";

/// A machine of one state X, which is the end: its fields without End.
inline std::string ending(std::string_view fields, std::string_view more = "") {
    return machine(R"("X": {)" + std::string(fields) + R"(, "End": true})", more);
}

/// A definition and all that is wrong with it.
struct Broken {
    std::string definition;
    std::vector<std::string> faults;  ///< "CODE: message at /place", S: for SCHEMA_VALIDATION_FAILED:
};

/// Every definition has exactly its faults, in their order.
inline void expect_faults(const std::vector<Broken>& all) {
    for (const Broken& each : all) {
        Lines expected;
        for (const std::string& fault : each.faults) {
            expected.push_back(fault.starts_with("S:") ? "SCHEMA_VALIDATION_FAILED:" + fault.substr(2) : fault);
        }
        EXPECT_EQ(diagnose(each.definition), expected) << each.definition;
    }
}

/// A task that would be right but for these fields.
inline std::string task(std::string_view fields, std::string_view more = "") {
    return ending(R"("Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", )" + std::string(fields), more);
}

}  // namespace stepwell::test
