// engine/value/decimal.cpp — reading and comparing decimal numbers.
#include "engine/value/decimal.hpp"

#include <charconv>

#include "engine/text.hpp"

namespace stepwell {

namespace {

std::strong_ordering magnitude(const Decimal& a, const Decimal& b) noexcept {
    if (a.digits.empty() || b.digits.empty()) return a.digits.size() <=> b.digits.size();
    if (a.exponent != b.exponent) return a.exponent <=> b.exponent;
    return a.digits.compare(b.digits) <=> 0;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    Decimal decimal;
    std::size_t i = 0;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) decimal.negative = text[i++] == '-';
    bool any = false;
    bool point = false;
    std::int64_t exponent = 0;  // of the first digit kept
    for (; i < text.size() && (is_digit(text[i]) || (text[i] == '.' && !point)); ++i) {
        if (text[i] == '.') {
            point = true;
            continue;
        }
        any = true;
        if (decimal.digits.empty() && text[i] == '0') {
            if (point) --exponent;
            continue;
        }
        if (!point) ++exponent;
        decimal.digits += text[i];
    }
    if (!any) return std::nullopt;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && text[i] == '+' && i + 1 < text.size() && is_digit(text[i + 1])) ++i;
        std::int32_t power = 0;
        const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), power);
        if (error != std::errc()) return std::nullopt;
        i = static_cast<std::size_t>(end - text.data());
        exponent += power;
    }
    if (i != text.size()) return std::nullopt;
    while (!decimal.digits.empty() && decimal.digits.back() == '0') decimal.digits.pop_back();
    decimal.exponent = decimal.digits.empty() ? 0 : exponent;
    return decimal;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept {
    const bool a_below = a.negative && !a.digits.empty();
    const bool b_below = b.negative && !b.digits.empty();
    if (a_below != b_below) return a_below ? std::strong_ordering::less : std::strong_ordering::greater;
    return a_below ? magnitude(b, a) : magnitude(a, b);
}

}  // namespace stepwell
