// Base64 (RFC 4648, section 4).
#include "adapters/shapes/base64.hpp"

#include <array>
#include <cstdint>

namespace stepwell {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t none = 255;

constexpr std::array<std::uint8_t, 256> make_values() {
    std::array<std::uint8_t, 256> values{};
    values.fill(none);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
}
constexpr auto values = make_values();

std::string_view without_padding(std::string_view text) {
    for (int i = 0; i < 2 && text.ends_with('='); ++i) text.remove_suffix(1);
    return text;
}

}  // namespace

std::string base64_encode(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t here = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < here ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i) text += i <= here ? alphabet[group >> (18 - 6 * i) & 63] : '=';
    }
    return text;
}

std::optional<std::size_t> base64_size(std::string_view text) {
    const std::string_view plain = without_padding(text);
    const bool padded = plain.size() != text.size();
    if (plain.size() % 4 == 1 || (padded && text.size() % 4 != 0)) return std::nullopt;
    for (const char c : plain)
        if (values[static_cast<unsigned char>(c)] == none) return std::nullopt;
    return plain.size() * 3 / 4;
}

std::optional<std::string> base64_decode(std::string_view text) {
    const auto size = base64_size(text);
    if (!size) return std::nullopt;
    std::string bytes;
    bytes.reserve(*size);
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : without_padding(text)) {
        group = group << 6 | values[static_cast<unsigned char>(c)];
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(group >> bits & 255);
    }
    return bytes;
}

}  // namespace stepwell
