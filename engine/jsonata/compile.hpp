#pragma once
// Text to program: parse, shape, resolve.

#include <memory>
#include <string_view>

#include "engine/jsonata/program.hpp"

namespace stepwell::jsonata {

/// `around`: the frame in which a text given to $eval runs. Throws Problem.
std::shared_ptr<const Program> compile_program(std::string_view text, const Options& options, const Frame* around);

}  // namespace stepwell::jsonata
