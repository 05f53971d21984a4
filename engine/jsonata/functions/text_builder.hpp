#pragma once
// A text that grows in the arena.

#include <string_view>

#include "engine/effort.hpp"
#include "engine/jsonata/arena.hpp"
#include "engine/jsonata/item.hpp"

namespace stepwell::jsonata {

class TextBuilder {
public:
    explicit TextBuilder(Arena& arena, std::size_t expected = 0) : arena_(arena) {
        if (expected > 0) grow(expected);
    }
    void append(std::string_view text) {
        if (text.size() > text_piece) return append_long(text);
        if (text.empty()) return;
        std::memcpy(room(text.size()), text.data(), text.size());
        size_ += text.size();
    }
    void append(char c) {
        *room(1) = c;
        ++size_;
    }
    void append(std::size_t times, char c) {
        if (times == 0) return;
        std::memset(room(times), c, times);
        size_ += times;
    }
    /// Where so many bytes may be written; `wrote` says how many were.
    char* room(std::size_t bytes) {
        if (bytes > capacity_ - size_) grow(bytes);
        return chars_ + size_;
    }
    void wrote(std::size_t bytes) noexcept { size_ += bytes; }
    void append_code_point(std::uint32_t c);

    std::size_t size() const noexcept { return size_; }
    std::string_view view() const noexcept { return {chars_, size_}; }
    Item item() const noexcept { return Item(view()); }

private:
    void grow(std::size_t bytes);
    void append_long(std::string_view text);

    Arena& arena_;
    char* chars_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

}  // namespace stepwell::jsonata
