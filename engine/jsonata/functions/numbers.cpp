// engine/jsonata/functions/numbers.cpp — functions of numbers: $number, rounding, powers, $formatNumber and its like.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/rounding.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/pictures/pictures.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

// -12.5e+3; what JSON takes for a number, and leading zeros.
bool is_decimal(std::string_view text) {
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && is_digit(text[at])) ++at;
        return at > from;
    };
    if (at < text.size() && text[at] == '-') ++at;
    if (!digits()) return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits()) return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        if (!digits()) return false;
    }
    return at == text.size();
}

std::optional<double> parse_number(std::string_view text) {
    double number = 0;
    if (is_decimal(text)) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc()) return number;
        // Out of range: too small is nothing, too large is no number.
        const std::size_t exponent = text.find_first_of("eE");
        const bool small = exponent != std::string_view::npos ? text[exponent + 1] == '-' : text.starts_with("0");
        return small ? std::optional(0.0) : std::nullopt;
    }
    if (text.size() < 3 || text[0] != '0') return std::nullopt;
    const char letter = static_cast<char>(text[1] | 0x20);
    const int base = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (base == 0) return std::nullopt;
    for (const char c : text.substr(2)) {
        int digit = 0;
        const auto [end, error] = std::from_chars(&c, &c + 1, digit, base);
        if (error != std::errc()) return std::nullopt;
        number = number * base + digit;
    }
    return number;
}

Item number(Evaluation& evaluation, const Arguments& arguments) {
    const Item& given = arguments[0];
    switch (given.tag) {
        case Tag::undefined:
        case Tag::number:
            return given;
        case Tag::boolean:
            return Item(given.boolean ? 1.0 : 0.0);
        case Tag::string:
            evaluation.charge_text(given.length);
            if (const auto number = parse_number(given.text())) return Item(*number);
            break;
        default:
            break;
    }
    Problem problem{"D3030"};
    problem.value = evaluation.value_of(given);
    problem.index = 1;
    throw problem;
}

Item absolute(Evaluation&, const Arguments& arguments) {
    return arguments[0].is_number() ? Item(std::abs(arguments[0].number)) : Item();
}

Item floor(Evaluation&, const Arguments& arguments) {
    return arguments[0].is_number() ? Item(std::floor(arguments[0].number)) : Item();
}

Item ceil(Evaluation&, const Arguments& arguments) {
    return arguments[0].is_number() ? Item(std::ceil(arguments[0].number)) : Item();
}

Item round(Evaluation&, const Arguments& arguments) {
    if (!arguments[0].is_number()) return {};
    return Item(rounded_half_even(arguments[0].number, arguments[1].is_number() ? arguments[1].number : 0));
}

Item square_root(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_number()) return {};
    if (arguments[0].number < 0) {
        Problem problem{"D3060"};
        problem.value = evaluation.value_of(arguments[0]);
        problem.index = 1;
        throw problem;
    }
    return Item(std::sqrt(arguments[0].number));
}

Item power(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_number()) return {};
    const double base = arguments[0].number;
    const double exponent = arguments[1].is_number() ? arguments[1].number : std::nan("");
    const double result = std::abs(base) == 1 && std::isinf(exponent) ? std::nan("") : std::pow(base, exponent);
    if (!std::isfinite(result)) {
        Problem problem{"D3061"};
        problem.value = evaluation.value_of(arguments[0]);
        if (arguments[1].is_defined()) problem.value2 = evaluation.value_of(arguments[1]);
        problem.index = 1;
        throw problem;
    }
    return Item(result);
}

Item random(Evaluation& evaluation, const Arguments&) { return Item(evaluation.entropy().uniform()); }

Item format_base(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_number()) return {};
    double value = rounded_half_even(arguments[0].number);
    const double radix = arguments[1].is_number() ? rounded_half_even(arguments[1].number) : 10;
    if (!(radix >= 2 && radix <= 36)) throw Problem{"D3100"}.about(number_value(radix));
    if (radix == 10 || !std::isfinite(value)) return evaluation.text(number_text(value));
    const bool negative = value < 0;
    value = std::abs(value);
    char digits[1100];
    char* at = digits + sizeof digits;
    // Digits beyond the precision of the number are zeros.
    while (value >= largest_exact) {
        value /= radix;
        *--at = '0';
    }
    auto whole = static_cast<std::uint64_t>(value);
    const auto base = static_cast<std::uint64_t>(radix);
    do {
        *--at = "0123456789abcdefghijklmnopqrstuvwxyz"[whole % base];
        whole /= base;
    } while (whole > 0);
    if (negative) *--at = '-';
    return evaluation.text({at, static_cast<std::size_t>(digits + sizeof digits - at)});
}

std::string_view picture_of(const Item& item) { return item.is_string() ? item.text() : std::string_view(); }

Item format_number_by(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_number()) return {};
    const std::string_view picture = picture_of(arguments[1]);
    evaluation.charge(picture.size());
    NumberOptions options;
    if (arguments[2].is_object()) {
        evaluation.charge(member_count(arguments[2]));
        for_members(arguments[2], [&](std::string_view name, const Item& value) {
            if (value.is_string()) set_number_option(options, name, value.text());
        });
    }
    return evaluation.text(format_number(arguments[0].number, picture, options));
}

Item format_integer_by(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_number()) return {};
    const std::string_view picture = picture_of(arguments[1]);
    evaluation.charge(picture.size() + 16);
    return evaluation.text(format_integer(std::floor(arguments[0].number), picture));
}

Item parse_integer_by(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    const std::string_view picture = picture_of(arguments[1]);
    evaluation.charge(picture.size() + arguments[0].length);
    return Item(parse_integer(arguments[0].text(), picture));
}

constexpr Builtin number_table[] = {
    {"number", "<(nsb)-:n>", number},
    {"abs", "<n-:n>", absolute},
    {"floor", "<n-:n>", floor},
    {"ceil", "<n-:n>", ceil},
    {"round", "<n-n?:n>", round},
    {"sqrt", "<n-:n>", square_root},
    {"power", "<n-n:n>", power},
    {.name = "random", .signature = "<:n>", .native = random, .only_without_aws = true},
    {"formatBase", "<n-n?:s>", format_base},
    {"formatNumber", "<n-so?:s>", format_number_by},
    {"formatInteger", "<n-s:s>", format_integer_by},
    {"parseInteger", "<s-s:n>", parse_integer_by},
};

}  // namespace

std::span<const Builtin> number_functions() { return number_table; }

}  // namespace stepwell::jsonata
