#pragma once
// Rounding as $round does it: to a number of decimal places, halves to the even neighbour.

namespace stepwell::jsonata {

/// `places` may be negative: tens, hundreds.
double rounded_half_even(double number, double places = 0);

}  // namespace stepwell::jsonata
