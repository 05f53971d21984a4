// engine/jsonata/number_text.cpp — ECMAScript's Number::toString and JSON.stringify of scalars.
#include "engine/jsonata/number_text.hpp"

#include <charconv>
#include <cmath>

namespace stepwell::jsonata {

namespace {

struct Digits {
    char text[24];
    int count = 0;     // significant digits
    int exponent = 0;  // of the first one
};

// The shortest digits that read back as the number (positive, finite).
Digits shortest_digits(double number) {
    char buffer[40];
    const char* const end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    Digits digits;
    const char* at = buffer;
    for (; at != end && *at != 'e'; ++at) {
        if (*at != '.') digits.text[digits.count++] = *at;
    }
    ++at;
    if (*at == '+') ++at;
    std::from_chars(at, end, digits.exponent);
    return digits;
}

}  // namespace

void append_number(std::string& out, double number) {
    if (number == 0) {
        out += '0';
        return;
    }
    if (std::isnan(number)) {
        out += "NaN";
        return;
    }
    if (number < 0) {
        out += '-';
        number = -number;
    }
    if (std::isinf(number)) {
        out += "Infinity";
        return;
    }
    if (number < largest_exact && number == std::floor(number)) {
        char buffer[24];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, static_cast<std::uint64_t>(number)).ptr;
        out.append(buffer, end);
        return;
    }
    const Digits digits = shortest_digits(number);
    const auto count = static_cast<std::size_t>(digits.count);
    const int point = digits.exponent + 1;  // digits before the decimal point
    if (point >= digits.count && point <= 21) {
        out.append(digits.text, count).append(static_cast<std::size_t>(point - digits.count), '0');
    } else if (point > 0 && point <= 21) {
        out.append(digits.text, static_cast<std::size_t>(point));
        out += '.';
        out.append(digits.text + point, count - static_cast<std::size_t>(point));
    } else if (point > -6 && point <= 0) {
        out.append("0.").append(static_cast<std::size_t>(-point), '0').append(digits.text, count);
    } else {
        out += digits.text[0];
        if (count > 1) {
            out += '.';
            out.append(digits.text + 1, count - 1);
        }
        out += digits.exponent < 0 ? "e-" : "e+";
        out += std::to_string(std::abs(digits.exponent));
    }
}

std::string number_text(double number) {
    std::string text;
    append_number(text, number);
    return text;
}

double rounded_to_15_digits(double number) {
    if (number == std::floor(number) || !std::isfinite(number)) return number;
    char buffer[40];
    const auto shortest = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    int digits = 0;
    for (const char* at = buffer; at != shortest && *at != 'e'; ++at) digits += *at >= '0' && *at <= '9';
    if (digits <= 15) return number;
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific, 14).ptr;
    double rounded = number;
    std::from_chars(buffer, end, rounded);
    return rounded;
}

void append_json_string(std::string& out, std::string_view text) {
    constexpr char hex[] = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0;  // start of what needs no escape
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool lone_surrogate = c == 0xED && i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xA0;
        if (c >= 0x20 && c != '"' && c != '\\' && !lone_surrogate) continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\b':
                out += "\\b";
                break;
            case '\f':
                out += "\\f";
                break;
            case '\n':
                out += "\\n";
                break;
            case '\r':
                out += "\\r";
                break;
            case '\t':
                out += "\\t";
                break;
            default: {
                unsigned unit = c;
                if (lone_surrogate) {
                    unit = 0xD000U | (static_cast<unsigned>(text[i + 1]) & 0x3FU) << 6U |
                           (static_cast<unsigned>(text[i + 2]) & 0x3FU);
                    i += 2;
                    plain = i + 1;
                }
                out += "\\u";
                for (int shift = 12; shift >= 0; shift -= 4) out += hex[(unit >> static_cast<unsigned>(shift)) & 15U];
            }
        }
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

std::string json_text(const Value& value) {
    if (value.is_string()) {
        std::string out;
        append_json_string(out, value.as_string());
        return out;
    }
    if (value.is_number()) return number_text(value.as_double());
    return print(value);
}

Value number_value(double number) {
    if (!std::isfinite(number)) return nullptr;
    if (number == std::floor(number) && std::abs(number) < largest_exact) return static_cast<std::int64_t>(number);
    return Value::number(number_text(number));
}

}  // namespace stepwell::jsonata
