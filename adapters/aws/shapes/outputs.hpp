#pragma once
// Whether a made-up answer could be one of an operation, of any service that AWS has.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::shapes {

/// What is asked of an answer.
enum class Conformance : std::uint8_t {
    complete,  ///< every required member is there, and what is there fits
    present    ///< what is there fits
};

/// Which answer, or which part of it.
struct OutputName {
    std::string_view service;                      ///< as aws-sdk Task states call it: "sfn"
    std::string_view action;                       ///< "startExecution"
    std::string_view part{};                       ///< a member of the answer; of a list: its element
    std::vector<std::string_view> free_members{};  ///< may be anything
};

bool knows_output(const OutputName& name);
/// Why `value`, an object, cannot be that answer, in the words of TestState: "Field 'Entries' must be an array".
/// Members that the answer does not have are nobody's fault. Nothing: it can.
std::optional<std::string> output_fault(const OutputName& name, const Value& value, Conformance wanted);

}  // namespace stepwell::shapes
