#pragma once
// The table that generate_outputs.py writes: for each service one text, whose form it tells.

#include <span>
#include <string_view>

namespace stepwell::shapes {

struct OutputText {
    std::string_view service;  ///< its name in aws-sdk Task states: "sfn"
    std::string_view text;
};
/// In order of service.
extern const std::span<const OutputText> output_texts;

}  // namespace stepwell::shapes
