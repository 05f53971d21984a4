#pragma once
// What records and answers are read and written with again and again.

#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// Set to something, not just there: anything but null, false, and an empty text, list or object.
bool is_set(const Value& value);

/// Seconds since 1970 with three decimals, as AWS JSON prints times.
inline Value timestamp(TimePoint time) { return Value::number(print_epoch(time)); }

}  // namespace stepwell
