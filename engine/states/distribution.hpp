#pragma once
// The fields of a Map state in distributed mode. They are checked; this version runs no such Map.

#include <string>

#include "engine/asl/field_reader.hpp"

namespace stepwell {

/// Reports every fault of these fields, and that they are not supported where the processor is not distributed. The
/// result is the Label.
std::string check_distribution(FieldReader& fields, bool distributed);

}  // namespace stepwell
