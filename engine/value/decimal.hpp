#pragma once
// Decimal numbers compared exactly, whatever their length, as Java's BigDecimal does.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell {

/// A decimal number taken apart: digits d1 d2 ... without zeros at either end stand for 0.d1d2... * 10^exponent.
struct Decimal {
    bool negative = false;
    std::string digits;  ///< empty: zero
    std::int64_t exponent = 0;

    /// What BigDecimal accepts: a sign, digits with a point, an exponent. Nothing else is a number.
    static std::optional<Decimal> parse(std::string_view text);
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept;
    friend bool operator==(const Decimal& a, const Decimal& b) noexcept { return (a <=> b) == 0; }
};

}  // namespace stepwell
