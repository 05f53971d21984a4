// engine/jsonata/functions/encodings.cpp — Base64 and URL encoding of texts, as JavaScript's functions do it.
#include <array>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/functions/text_builder.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view hex_digits = "0123456789ABCDEF";
constexpr std::string_view unreserved = "-_.!~*'()";
constexpr std::string_view reserved = ";/?:@&=+$,#";

// The low bytes of a text's UTF-16 code units, which is what the reference encodes.
std::string_view low_bytes(Evaluation& evaluation, std::string_view text) {
    if (is_ascii(text)) return text;
    TextBuilder out(evaluation.arena(), text.size());
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        breathe(done++);
        const std::uint32_t c = next_code_point(text, at);
        if (c >= 0x10000) {
            out.append(static_cast<char>((0xD800U + ((c - 0x10000U) >> 10U)) & 0xFFU));
            out.append(static_cast<char>((0xDC00U + ((c - 0x10000U) & 0x3FFU)) & 0xFFU));
        } else {
            out.append(static_cast<char>(c & 0xFFU));
        }
    }
    return out.view();
}

Item base64_encode(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    evaluation.charge_text(arguments[0].length * std::uint64_t{2});
    const std::string_view bytes = low_bytes(evaluation, arguments[0].text());
    TextBuilder out(evaluation.arena(), (bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        breathe(i / 3);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            group = group << 8U | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            out.append(i + k <= bytes.size() ? base64_digits[group >> (18 - 6 * k) & 63U] : '=');
        }
    }
    return out.item();
}

constexpr std::array<std::uint8_t, 256> make_base64_values() {
    std::array<std::uint8_t, 256> values{};
    values.fill(255);
    for (std::size_t i = 0; i < base64_digits.size(); ++i) {
        values[static_cast<unsigned char>(base64_digits[i])] = static_cast<std::uint8_t>(i);
    }
    values['-'] = 62;
    values['_'] = 63;
    return values;
}
constexpr auto base64_values = make_base64_values();

// Each byte becomes the character of that number. What is no digit is passed over; padding ends it.
Item base64_decode(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    const std::string_view text = arguments[0].text();
    evaluation.charge_text(text.size() * std::uint64_t{2});
    TextBuilder out(evaluation.arena(), text.size() / 4 * 3 + 3);
    std::uint32_t group = 0;
    unsigned bits = 0;
    std::size_t done = 0;
    for (const char c : text) {
        breathe(done++);
        if (c == '=') break;
        const std::uint32_t digit = base64_values[static_cast<unsigned char>(c)];
        if (digit == 255) continue;
        group = group << 6U | digit;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out.append_code_point(group >> bits & 0xFFU);
    }
    return out.item();
}

[[noreturn]] void malformed(std::string_view text, std::string_view function) {
    Problem problem{"D3140"};
    problem.value = Value(text);
    problem.function = function;
    throw problem;
}

bool stays(char c, bool whole_url) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           unreserved.find(c) != std::string_view::npos || (whole_url && reserved.find(c) != std::string_view::npos);
}

Item encode(Evaluation& evaluation, const Arguments& arguments, bool whole_url, std::string_view function) {
    if (!arguments[0].is_string()) return {};
    const std::string_view text = arguments[0].text();
    evaluation.charge_text(text.size() * std::uint64_t{3});
    if (has_lone_surrogate(text)) malformed(text, function);
    TextBuilder out(evaluation.arena(), text.size());
    std::size_t done = 0;
    for (const char c : text) {
        breathe(done++);
        if (stays(c, whole_url)) {
            out.append(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out.append('%');
        out.append(hex_digits[byte >> 4U]);
        out.append(hex_digits[byte & 15U]);
    }
    return out.item();
}

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// The byte that %XX at `at` stands for, or nothing.
int escaped_byte(std::string_view text, std::size_t at) {
    if (at + 3 > text.size() || text[at] != '%') return -1;
    const int high = hex_value(text[at + 1]);
    const int low = hex_value(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

Item decode(Evaluation& evaluation, const Arguments& arguments, bool whole_url, std::string_view function) {
    if (!arguments[0].is_string()) return {};
    const std::string_view text = arguments[0].text();
    evaluation.charge_text(text.size() * std::uint64_t{2});
    if (text.find('%') == std::string_view::npos) return arguments[0];
    TextBuilder out(evaluation.arena(), text.size());
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        breathe(done++);
        if (text[at] != '%') {
            out.append(text[at++]);
            continue;
        }
        const int first = escaped_byte(text, at);
        if (first < 0 || (first >= 0x80 && first < 0xC2) || first > 0xF4) malformed(text, function);
        if (first < 0x80 && whole_url && reserved.find(static_cast<char>(first)) != std::string_view::npos) {
            out.append(text.substr(at, 3));
            at += 3;
            continue;
        }
        const std::size_t bytes = code_point_bytes(static_cast<char>(first));
        std::array<char, 4> sequence{static_cast<char>(first)};
        for (std::size_t i = 1; i < bytes; ++i) {
            const int next = escaped_byte(text, at + 3 * i);
            if (next < 0x80 || next >= 0xC0) malformed(text, function);
            sequence[i] = static_cast<char>(next);
        }
        const std::string_view character(sequence.data(), bytes);
        std::size_t end = 0;
        const std::uint32_t c = next_code_point(character, end);
        const bool shortest = bytes < 3 || c >= (bytes == 3 ? 0x800U : 0x10000U);
        if (!shortest || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) malformed(text, function);
        out.append(character);
        at += 3 * bytes;
    }
    return out.item();
}

Item encode_component(Evaluation& evaluation, const Arguments& arguments) {
    return encode(evaluation, arguments, false, "encodeUrlComponent");
}
Item encode_url(Evaluation& evaluation, const Arguments& arguments) {
    return encode(evaluation, arguments, true, "encodeUrl");
}
Item decode_component(Evaluation& evaluation, const Arguments& arguments) {
    return decode(evaluation, arguments, false, "decodeUrlComponent");
}
Item decode_url(Evaluation& evaluation, const Arguments& arguments) {
    return decode(evaluation, arguments, true, "decodeUrl");
}

constexpr Builtin encoding_table[] = {
    {"base64encode", "<s-:s>", base64_encode},          {"base64decode", "<s-:s>", base64_decode},
    {"encodeUrlComponent", "<s-:s>", encode_component}, {"encodeUrl", "<s-:s>", encode_url},
    {"decodeUrlComponent", "<s-:s>", decode_component}, {"decodeUrl", "<s-:s>", decode_url},
};

}  // namespace

std::span<const Builtin> encoding_functions() { return encoding_table; }

}  // namespace stepwell::jsonata
