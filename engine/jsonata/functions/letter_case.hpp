#pragma once
// Upper and lower case of texts, as JavaScript has them.

#include <string_view>

#include "engine/jsonata/evaluation.hpp"

namespace stepwell::jsonata {

/// The text itself where nothing changes.
std::string_view upper_case(Evaluation& evaluation, std::string_view text);
std::string_view lower_case(Evaluation& evaluation, std::string_view text);

}  // namespace stepwell::jsonata
