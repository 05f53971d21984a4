// engine/jsonata/functions/aggregation.cpp — $sum, $count, $max, $min, $average, over items in place.
#include <algorithm>
#include <cmath>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/number_text.hpp"

namespace stepwell::jsonata {

namespace {

// Added one after the other; a range's sum is a formula as long as it is exact.
double sum_of(Evaluation& evaluation, const Elements& numbers) {
    const auto count = static_cast<double>(numbers.size());
    if (numbers.is_range()) {
        const double ends = numbers.first() * 2 + count - 1;
        const double furthest = std::max(std::abs(numbers.first()), std::abs(numbers.first() + count - 1));
        if (furthest * count < largest_exact / 2) return ends * count / 2;
    }
    evaluation.charge(numbers.size() / 4);
    double sum = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        breathe(i);
        const Item number = numbers[i];
        sum += number.is_number() ? number.number : std::nan("");
    }
    return sum;
}

Item sum(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    return Item(sum_of(evaluation, Elements(arguments[0])));
}

Item average(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const Elements numbers(arguments[0]);
    if (numbers.size() == 0) return {};
    return Item(sum_of(evaluation, numbers) / static_cast<double>(numbers.size()));
}

Item count(Evaluation&, const Arguments& arguments) {
    return Item(arguments[0].is_undefined() ? 0.0 : static_cast<double>(Elements(arguments[0]).size()));
}

// `better(a, b)`: a is to be taken rather than b.
template <class Better>
Item best(Evaluation& evaluation, const Arguments& arguments, Better better) {
    if (arguments[0].is_undefined()) return {};
    const Elements numbers(arguments[0]);
    if (numbers.size() == 0) return {};
    Item found = numbers[0];
    if (numbers.is_range()) {
        const Item last = numbers[numbers.size() - 1];
        return better(last.number, found.number) ? last : found;
    }
    evaluation.charge(numbers.size() / 4);
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        breathe(i);
        const Item number = numbers[i];
        if (better(number.number, found.number)) found = number;
    }
    return found;
}

Item max(Evaluation& evaluation, const Arguments& arguments) {
    return best(evaluation, arguments, [](double a, double b) { return a > b; });
}
Item min(Evaluation& evaluation, const Arguments& arguments) {
    return best(evaluation, arguments, [](double a, double b) { return a < b; });
}

constexpr Builtin aggregation_table[] = {
    {"sum", "<a<n>:n>", sum}, {"count", "<a:n>", count},        {"max", "<a<n>:n>", max},
    {"min", "<a<n>:n>", min}, {"average", "<a<n>:n>", average},
};

}  // namespace

std::span<const Builtin> aggregation_functions() { return aggregation_table; }

}  // namespace stepwell::jsonata
