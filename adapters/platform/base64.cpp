#include "adapters/platform/base64.hpp"

#include <array>
#include <cstdint>

namespace stepwell {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<int, 256> make_values() {
    std::array<int, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<int>(i);
    }
    return values;
}

constexpr auto values = make_values();

/// The text without its padding, if that and the length are right.
std::optional<std::string_view> digits_of(std::string_view text) {
    if (text.ends_with("==")) {
        text.remove_suffix(2);
        if (text.size() % 4 != 2) return std::nullopt;
    } else if (text.ends_with('=')) {
        text.remove_suffix(1);
        if (text.size() % 4 != 3) return std::nullopt;
    }
    if (text.size() % 4 == 1) return std::nullopt;
    return text;
}

}  // namespace

std::string base64_encode(std::string_view bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            group = group << 8U | (k < count ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            out.push_back(k <= count ? alphabet[group >> (18U - 6U * k) & 63U] : '=');
        }
    }
    return out;
}

std::optional<std::size_t> base64_size(std::string_view text) {
    const auto digits = digits_of(text);
    if (!digits) return std::nullopt;
    for (const char c : *digits)
        if (values[static_cast<unsigned char>(c)] < 0) return std::nullopt;
    return digits->size() * 3 / 4;
}

std::optional<std::string> base64_decode(std::string_view text) {
    const auto digits = digits_of(text);
    if (!digits) return std::nullopt;
    std::string out;
    out.reserve(digits->size() / 4 * 3 + 2);
    std::uint32_t group = 0;
    unsigned bits = 0;
    for (const char c : *digits) {
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0) return std::nullopt;
        group = group << 6U | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<char>(group >> bits & 255U));
        }
    }
    return out;
}

}  // namespace stepwell
