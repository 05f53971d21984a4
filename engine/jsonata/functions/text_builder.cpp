// engine/jsonata/functions/text_builder.cpp — growing a text, where it lies if nothing came behind it.
#include "engine/jsonata/functions/text_builder.hpp"

#include <algorithm>
#include <limits>

namespace stepwell::jsonata {

void TextBuilder::grow(std::size_t bytes) {
    if (bytes > std::numeric_limits<std::uint32_t>::max() - size_) throw OutOfBytes();  // what an item can hold
    const std::size_t wanted = (std::max({size_ + bytes, capacity_ * 2, std::size_t{32}}) + 7) & ~std::size_t{7};
    if (capacity_ > 0 && arena_.extend(chars_ + capacity_, wanted - capacity_)) {
        capacity_ = wanted;
        return;
    }
    char* const chars = arena_.array<char>(wanted);
    if (size_ > 0) std::memcpy(chars, chars_, size_);
    chars_ = chars;
    capacity_ = wanted;
}

void TextBuilder::append_long(std::string_view text) {
    char* const to = room(text.size());
    for (std::size_t at = 0; at < text.size(); at += text_piece) {
        breathe_text();
        const std::string_view piece = text.substr(at, text_piece);
        std::memcpy(to + at, piece.data(), piece.size());
    }
    size_ += text.size();
}

void TextBuilder::append_code_point(std::uint32_t c) {
    char* const to = room(4);
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x80) {
        to[0] = static_cast<char>(c);
        size_ += 1;
    } else if (c < 0x800) {
        to[0] = static_cast<char>(0xC0U | c >> 6U);
        to[1] = tail(0);
        size_ += 2;
    } else if (c < 0x10000) {
        to[0] = static_cast<char>(0xE0U | c >> 12U);
        to[1] = tail(6);
        to[2] = tail(0);
        size_ += 3;
    } else {
        to[0] = static_cast<char>(0xF0U | c >> 18U);
        to[1] = tail(12);
        to[2] = tail(6);
        to[3] = tail(0);
        size_ += 4;
    }
}

}  // namespace stepwell::jsonata
