#pragma once
// DynamoDB's numbers: decimals of up to 38 significant digits, 1E-130 to 9.99...E+125 in magnitude, exact.

#include <compare>
#include <string>
#include <string_view>

namespace stepwell::dynamodb {

class Number {
public:
    /// Throws a ValidationException in AWS's words when `text` is no number or out of range.
    static Number parse(std::string_view text);

    /// Plain digits without exponent, as DynamoDB prints numbers.
    std::string text() const;
    /// Bytes whose order is the numbers' order.
    std::string order_key() const;
    std::size_t significant_digits() const { return digits_.size(); }
    bool negative() const { return negative_; }

    /// Exact; throws when the result does not fit.
    friend Number operator+(const Number& a, const Number& b);
    friend Number operator-(const Number& a, const Number& b);
    friend bool operator==(const Number&, const Number&) = default;
    friend std::strong_ordering operator<=>(const Number& a, const Number& b);

private:
    /// Strips zeros and checks the range.
    static Number make(bool negative, std::string digits, long exponent);

    // The value is 0.DIGITS * 10^exponent; digits neither begin nor end with 0; none: zero.
    bool negative_ = false;
    std::string digits_;
    int exponent_ = 0;
};

}  // namespace stepwell::dynamodb
