// engine/jsonata/functions/rounding.cpp — the decimal point is moved in the number's text, so that 1.005 has the half
// that one reads in it.
#include "engine/jsonata/functions/rounding.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace stepwell::jsonata {

namespace {

double rounded_to_integer(double number) {
    double result = std::floor(number);
    if (number - result >= 0.5) result += 1;
    if (std::abs(result - number) == 0.5 && std::abs(std::fmod(result, 2)) == 1) result -= 1;
    return result;
}

// The number times ten to the power of `places`, by its shortest decimal text.
double shifted(double number, int places) {
    char buffer[48];
    char* end = std::to_chars(buffer, buffer + 32, number, std::chars_format::scientific).ptr;
    char* const e = std::find(buffer, end, 'e');
    int exponent = 0;
    std::from_chars(e[1] == '+' ? e + 2 : e + 1, end, exponent);
    end = std::to_chars(e + 1, buffer + sizeof buffer, exponent + places).ptr;
    double result = 0;
    const auto [stop, error] = std::from_chars(buffer, end, result);
    if (error == std::errc()) return result;
    const double beyond = exponent + places > 0 ? std::numeric_limits<double>::infinity() : 0;
    return std::copysign(beyond, number);
}

}  // namespace

double rounded_half_even(double number, double places) {
    double result = number;
    if (places != std::trunc(places)) return std::numeric_limits<double>::quiet_NaN();  // JavaScript reads no 1e0.5
    if (std::isfinite(number)) {
        const auto by = static_cast<int>(std::clamp(places, -400.0, 400.0));
        if (by == 0) {
            result = rounded_to_integer(number);
        } else if (by < 0 || by > 280 || number != std::floor(number)) {
            const double moved = rounded_to_integer(shifted(number, by));
            result = std::isfinite(moved) ? shifted(moved, -by) : std::numeric_limits<double>::quiet_NaN();
        }
    }
    return result == 0 ? 0 : result;  // never -0
}

}  // namespace stepwell::jsonata
