// Exact decimal arithmetic on digit texts, and an encoding of numbers that sorts as they do.

#include "adapters/services/dynamodb/number.hpp"

#include <algorithm>

#include "adapters/services/dynamodb/validation.hpp"
#include "engine/text.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t most_digits = 38;
constexpr int greatest_exponent = 126;  // 9.99E+125 is 0.999E+126
constexpr int least_exponent = -129;    // 1E-130 is 0.1E-129
/// Exponents in a number's text are cut off here, far outside the range, so that sums of them stay small.
constexpr long exponent_bound = 100'000'000;

[[noreturn]] void not_a_number(std::string_view text) {
    if (text.empty()) invalid("The parameter cannot be converted to a numeric value");
    invalid("The parameter cannot be converted to a numeric value: " + std::string(text.substr(0, 256)));
}

/// The digits at `at`, which goes behind them.
std::string_view take_digits(std::string_view text, std::size_t& at) {
    const std::size_t begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return text.substr(begin, at - begin);
}

/// Reads "E+12" at `at`; 0 where there is none.
long read_exponent(std::string_view text, std::size_t at) {
    if (at == text.size()) return 0;
    if (text[at] != 'e' && text[at] != 'E') not_a_number(text);
    ++at;
    bool negative = false;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) negative = text[at++] == '-';
    if (at == text.size()) not_a_number(text);
    long exponent = 0;
    for (; at < text.size(); ++at) {
        if (!is_digit(text[at])) not_a_number(text);
        exponent = std::min(exponent * 10 + (text[at] - '0'), exponent_bound);
    }
    return negative ? -exponent : exponent;
}

/// Both as digits of one scale: the last digit of each stands for the same power of ten.
struct Aligned {
    std::string a;
    std::string b;
};

Aligned align(std::string a, int a_exponent, std::string b, int b_exponent) {
    const int top = std::max(a_exponent, b_exponent) + 1;  // a leading zero takes the carry
    a.insert(0, static_cast<std::size_t>(top - a_exponent), '0');
    b.insert(0, static_cast<std::size_t>(top - b_exponent), '0');
    const std::size_t size = std::max(a.size(), b.size());
    a.resize(size, '0');
    b.resize(size, '0');
    return {std::move(a), std::move(b)};
}

/// a + b, or a - b where a >= b; digit texts of the same length.
std::string combine(std::string a, const std::string& b, bool subtract) {
    int carry = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        int digit = (a[i] - '0') + (subtract ? -(b[i] - '0') : (b[i] - '0')) + carry;
        carry = digit > 9 ? 1 : digit < 0 ? -1 : 0;
        digit -= carry * 10;
        a[i] = static_cast<char>('0' + digit);
    }
    return a;
}

}  // namespace

Number Number::make(bool negative, std::string digits, long exponent) {
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos) return {};
    digits.erase(0, first);
    exponent -= static_cast<long>(first);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.size() > most_digits) invalid("Attempting to store more than 38 significant digits in a Number");
    if (exponent > greatest_exponent)
        invalid("Number overflow. Attempting to store a number with magnitude larger than supported range");
    if (exponent < least_exponent)
        invalid("Number underflow. Attempting to store a number with magnitude smaller than supported range");
    Number number;
    number.negative_ = negative;
    number.digits_ = std::move(digits);
    number.exponent_ = static_cast<int>(exponent);
    return number;
}

Number Number::parse(std::string_view text) {
    std::size_t at = 0;
    bool negative = false;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) negative = text[at++] == '-';
    std::string digits(take_digits(text, at));
    const auto whole = static_cast<long>(digits.size());
    if (at < text.size() && text[at] == '.') digits += take_digits(text, ++at);
    if (digits.empty()) not_a_number(text);
    return make(negative, std::move(digits), whole + read_exponent(text, at));
}

std::string Number::text() const {
    if (digits_.empty()) return "0";
    std::string text = negative_ ? "-" : "";
    const auto whole = static_cast<std::size_t>(std::max(exponent_, 0));
    if (whole == 0)
        text.append("0.").append(static_cast<std::size_t>(-exponent_), '0').append(digits_);
    else if (whole >= digits_.size())
        text.append(digits_).append(whole - digits_.size(), '0');
    else
        text.append(digits_, 0, whole).append(".").append(digits_, whole);
    return text;
}

std::string Number::order_key() const {
    if (digits_.empty()) return "\x01";
    // Sign, exponent, then two digits a byte. A byte of digits is never 0, so a longer text sorts after its prefix.
    std::string key(1, '\x02');
    key += static_cast<char>(exponent_ - least_exponent);
    for (std::size_t i = 0; i < digits_.size(); i += 2) {
        const int tens = digits_[i] - '0';
        const int ones = i + 1 < digits_.size() ? digits_[i + 1] - '0' : 0;
        key += static_cast<char>(tens * 10 + ones + 1);
    }
    if (!negative_) return key;
    // The greater magnitude sorts first: all bytes inverted, and a prefix after what is longer.
    key[0] = '\0';
    for (std::size_t i = 1; i < key.size(); ++i) key[i] = static_cast<char>(~static_cast<unsigned char>(key[i]));
    return key + '\xff';
}

std::strong_ordering operator<=>(const Number& a, const Number& b) {
    const auto sign = [](const Number& n) { return n.digits_.empty() ? 0 : n.negative_ ? -1 : 1; };
    if (const auto by_sign = sign(a) <=> sign(b); by_sign != 0 || a.digits_.empty()) return by_sign;
    const Number& low = a.negative_ ? b : a;
    const Number& high = a.negative_ ? a : b;
    if (const auto by_exponent = low.exponent_ <=> high.exponent_; by_exponent != 0) return by_exponent;
    return low.digits_.compare(high.digits_) <=> 0;
}

Number operator+(const Number& a, const Number& b) {
    if (a.digits_.empty()) return b;
    if (b.digits_.empty()) return a;
    Aligned same = align(a.digits_, a.exponent_, b.digits_, b.exponent_);
    const long exponent = std::max(a.exponent_, b.exponent_) + 1L;
    if (a.negative_ == b.negative_)
        return Number::make(a.negative_, combine(std::move(same.a), same.b, false), exponent);
    if (same.a >= same.b) return Number::make(a.negative_, combine(std::move(same.a), same.b, true), exponent);
    return Number::make(b.negative_, combine(std::move(same.b), same.a, true), exponent);
}

Number operator-(const Number& a, const Number& b) {
    Number opposite = b;
    if (!opposite.digits_.empty()) opposite.negative_ = !opposite.negative_;
    return a + opposite;
}

}  // namespace stepwell::dynamodb
