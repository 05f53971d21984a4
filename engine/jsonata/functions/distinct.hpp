#pragma once
// $distinct.

#include "engine/jsonata/evaluation.hpp"

namespace stepwell::jsonata {

Item distinct(Evaluation& evaluation, const Arguments& arguments);

}  // namespace stepwell::jsonata
