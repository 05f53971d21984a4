#pragma once
// Moments and their parts: the proleptic Gregorian calendar of ECMAScript's Date, always in UTC, and ISO 8601's weeks.
// All parts are whole numbers, or NaN where a moment is beyond the calendar's range.

namespace stepwell::jsonata {

inline constexpr double day_millis = 86'400'000;

/// Milliseconds since 1970. A month from 0 on; parts may exceed their usual range. Years 0 to 99 are 1900 to 1999, as
/// in ECMAScript's Date.UTC.
double utc_millis(double year, double month, double day = 1, double time_of_day = 0);

/// The same for the year as it is.
double utc_millis_of_full_year(double year, double month, double day, double time_of_day);

/// A moment taken apart.
struct Moment {
    explicit Moment(double millis_since_1970);

    double millis;
    double year, month, day;  ///< the month from 0 on
    double weekday;           ///< 1 is Monday
    double hour, minute, second, millisecond;
};

/// The number that a component of date pictures ('Y', 'W', 'f', ...) has; for 'P' 0 or 1; NaN for those without one.
double component_of(const Moment& moment, char component);

}  // namespace stepwell::jsonata
