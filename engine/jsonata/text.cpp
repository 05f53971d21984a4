// engine/jsonata/text.cpp — counting and comparing UTF-8 texts.
#include "engine/jsonata/text.hpp"

#include <algorithm>
#include <cstring>

#include "engine/effort.hpp"

namespace stepwell::jsonata {

namespace {

// Goes through a text in pieces until `see`, which gets each and its place, gives false.
template <class See>
void in_pieces(std::string_view text, See see) {
    for (std::size_t at = 0; at < text.size(); at += text_piece) {
        if (at > 0) breathe_text();
        if (!see(text.substr(at, text_piece), at)) return;
    }
}

bool is_ascii_piece(std::string_view text) noexcept {
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, 8);
        if (eight & 0x8080808080808080U) return false;
    }
    for (; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) >= 0x80) return false;
    }
    return true;
}

}  // namespace

bool is_ascii(std::string_view text) {
    if (text.size() <= text_piece) return is_ascii_piece(text);
    bool ascii = true;
    in_pieces(text, [&](std::string_view piece, std::size_t) { return ascii = is_ascii_piece(piece); });
    return ascii;
}

// A byte that belongs to no character stands for itself: what comes after it is not lost.
std::uint32_t next_code_point(std::string_view text, std::size_t& at) noexcept {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = code_point_bytes(text[at]);
    std::uint32_t code_point = first & (0xFFU >> (bytes + 1));
    bool whole = bytes > 1 && bytes <= text.size() - at;
    for (std::size_t i = 1; i < bytes && whole; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        whole = (next & 0xC0U) == 0x80;
        code_point = code_point << 6U | (next & 0x3FU);
    }
    at += whole ? bytes : 1;
    return whole ? code_point : first;
}

std::string well_formed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const std::uint32_t c = next_code_point(text, at);
        const std::size_t bytes = at - from;
        const std::size_t needed = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (bytes == needed && c <= 0x10FFFF) {
            out.append(text, from, bytes);
        } else {
            out += "\xEF\xBF\xBD";
        }
    }
    return out;
}

void append_code_point(std::string& out, std::uint32_t c) {
    if (c >= 0xDC00 && c < 0xE000 && out.size() >= 3 && out[out.size() - 3] == '\xED' &&
        (static_cast<unsigned char>(out[out.size() - 2]) & 0xF0U) == 0xA0) {
        std::size_t at = out.size() - 3;
        const std::uint32_t high = next_code_point(out, at);
        out.resize(out.size() - 3);
        c = 0x10000 + ((high - 0xD800) << 10U) + (c - 0xDC00);
    }
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6U);
        put(0x80 | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12U);
        put(0x80 | (c >> 6U & 0x3FU));
        put(0x80 | (c & 0x3FU));
    } else {
        put(0xF0 | c >> 18U);
        put(0x80 | (c >> 12U & 0x3FU));
        put(0x80 | (c >> 6U & 0x3FU));
        put(0x80 | (c & 0x3FU));
    }
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    in_pieces(text, [&](std::string_view piece, std::size_t) {
        count += static_cast<std::size_t>(std::count_if(
            piece.begin(), piece.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
        return true;
    });
    return count;
}

std::size_t count_utf16(std::string_view text) {
    std::size_t units = 0;
    in_pieces(text, [&](std::string_view piece, std::size_t) {
        for (const char c : piece) {
            const auto byte = static_cast<unsigned char>(c);
            if ((byte & 0xC0U) != 0x80) units += byte >= 0xF0 ? 2 : 1;
        }
        return true;
    });
    return units;
}

std::size_t offset_of_code_point(std::string_view text, std::size_t n) {
    std::size_t offset = text.size();
    in_pieces(text, [&](std::string_view piece, std::size_t at) {
        for (std::size_t i = 0; i < piece.size(); ++i) {
            if ((static_cast<unsigned char>(piece[i]) & 0xC0U) == 0x80 || n-- > 0) continue;
            offset = at + i;
            return false;
        }
        return true;
    });
    return offset;
}

int compare_texts(std::string_view a, std::string_view b) noexcept {
    const std::size_t common = std::min(a.size(), b.size());
    const int order = common ? std::memcmp(a.data(), b.data(), common) : 0;
    if (order == 0) return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
    const auto differ = std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(common), b.begin());
    const auto x = static_cast<unsigned char>(*differ.first);
    const auto y = static_cast<unsigned char>(*differ.second);
    // Beyond the basic plane UTF-16 uses surrogates, which come before U+E000 to U+FFFF.
    if (x >= 0xEE && y >= 0xEE && (x >= 0xF0) != (y >= 0xF0)) return x >= 0xF0 ? -1 : 1;
    return order;
}

}  // namespace stepwell::jsonata
