#pragma once
// Which characters of a text JSON escapes, found eight at a time: most texts have none.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace stepwell {

/// The place of the first character at `from` or behind it that a JSON string must escape; the text's size: none.
inline std::size_t find_escaped(std::string_view text, std::size_t from) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t high = 0x8080808080808080;
    constexpr std::uint64_t quotes = ones * '"';
    constexpr std::uint64_t backslashes = ones * '\\';
    for (; from + sizeof(std::uint64_t) <= text.size(); from += sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + from, sizeof eight);
        // A byte's high bit is set where a subtraction borrows: for bytes below 0x20, and for zeros after the exclusive
        // or. What follows a hit may be set by mistake, which does not matter: then each is looked at.
        const std::uint64_t quote = eight ^ quotes;
        const std::uint64_t backslash = eight ^ backslashes;
        const std::uint64_t found =
            ((eight - ones * 0x20) & ~eight) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash);
        if ((found & high) != 0) break;
    }
    for (; from < text.size(); ++from) {
        const char c = text[from];
        if (static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\') break;
    }
    return from;
}

}  // namespace stepwell
