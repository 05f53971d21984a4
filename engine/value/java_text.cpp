// engine/value/java_text.cpp — Java's toString(), parseLong() and compareTo() for values and texts.
#include "engine/value/java_text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace stepwell {

namespace {

void scalar_to(std::string& out, const Value& value) {
    switch (value.kind()) {
        case Kind::null:
            out += "null";
            break;
        case Kind::boolean:
            out += value.as_bool() ? "true" : "false";
            break;
        case Kind::string:
            out += value.as_string();
            break;
        default:
            out += value.number_text();
            break;
    }
}

}  // namespace

std::string java_text(const Value& value) {
    struct Open {
        const Value* container;
        std::size_t next;
    };
    std::string out;
    if (!value.is_array() && !value.is_object()) {
        scalar_to(out, value);
        return out;
    }
    std::vector<Open> open{{&value, 0}};  // not recursive: a value may be nested deeper than a thread's stack allows
    while (!open.empty()) {
        Open& top = open.back();
        const bool object = top.container->is_object();
        if (top.next == 0) out += object ? '{' : '[';
        if (top.next == top.container->size()) {
            out += object ? '}' : ']';
            open.pop_back();
            continue;
        }
        if (top.next > 0) out += ", ";
        const Value* child = nullptr;
        if (object) {
            const Member& member = top.container->members()[top.next++];
            out.append(member.name()) += '=';
            child = &member.value;
        } else {
            child = &top.container->items()[top.next++];
        }
        if (child->is_array() || child->is_object()) {
            open.push_back({child, 0});
        } else {
            scalar_to(out, *child);
        }
    }
    return out;
}

std::optional<std::int64_t> java_long(const Value& value) {
    if (!value.is_string()) return value.as_integer();
    std::string_view text = value.as_string();
    if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::strong_ordering compare_utf16(std::string_view a, std::string_view b) noexcept {
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end()) return a.size() <=> b.size();
    // UTF-8 orders by code point. UTF-16 differs in one thing: what lies beyond the first plane (lead byte F0 and up)
    // is written with surrogates, which come before U+E000..U+FFFF (lead bytes EE and EF).
    auto x = static_cast<unsigned char>(*left);
    auto y = static_cast<unsigned char>(*right);
    if (x >= 0xEE && y >= 0xEE) {
        if (x >= 0xF0) x = static_cast<unsigned char>(x - 0xF0);
        if (y >= 0xF0) y = static_cast<unsigned char>(y - 0xF0);
    }
    return x <=> y;
}

std::size_t utf16_length(std::string_view text) noexcept {
    std::size_t units = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0U) != 0x80) units += byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

std::string java_double(double d) {
    if (d == 0) return std::signbit(d) ? "-0.0" : "0.0";
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, d, std::chars_format::scientific).ptr;
    std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
    std::string out;
    if (text.front() == '-') {
        out = "-";
        text.remove_prefix(1);
    }
    const std::size_t e = text.find('e');
    int exponent = 0;
    const char* first = text.data() + e + 1;
    if (*first == '+') ++first;
    std::from_chars(first, text.data() + text.size(), exponent);
    std::string digits(1, text[0]);
    if (e > 1) digits += text.substr(2, e - 2);
    if (exponent >= -3 && exponent < 7) {
        if (exponent < 0) {
            out += "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
        } else {
            const auto whole = static_cast<std::size_t>(exponent) + 1;
            if (digits.size() < whole) digits.append(whole - digits.size(), '0');
            out += digits.substr(0, whole) + "." + (digits.size() > whole ? digits.substr(whole) : "0");
        }
    } else {
        out +=
            digits.substr(0, 1) + "." + (digits.size() > 1 ? digits.substr(1) : "0") + "E" + std::to_string(exponent);
    }
    return out;
}

}  // namespace stepwell
