#pragma once
// The forms in which AWS's protocols write a point in time. In a Request and an Answer it is always a number of seconds
// since 1970.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/shapes/shape.hpp"
#include "engine/time.hpp"

namespace stepwell::shapes {

/// A time in any form a client may send: seconds since 1970, ISO 8601, or the date of an HTTP header.
std::optional<TimePoint> read_time(std::string_view text);
/// A time in the form that `format` names.
std::string write_time(TimePoint time, TimeFormat format);

}  // namespace stepwell::shapes
