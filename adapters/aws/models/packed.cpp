// Reads the index of the packed texts, and finds lines in sorted ones.
#include "adapters/aws/models/packed.hpp"

#include <algorithm>
#include <charconv>

namespace stepwell::models {
namespace {

std::size_t number_of(std::string_view digits) {
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string_view name_of(std::string_view line) { return line.substr(0, line.find(' ')); }

}  // namespace

std::string_view take_until(std::string_view& text, char end) {
    const std::size_t at = std::min(text.find(end), text.size());
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return taken;
}

std::string_view lines_of(std::string_view sorted, std::string_view name) {
    std::size_t low = 0, high = sorted.size();  // where lines begin
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::size_t begin = sorted.substr(0, middle).rfind('\n') + 1;
        const std::size_t end = sorted.find('\n', middle);
        if (name_of(sorted.substr(begin, end - begin)) < name)
            low = end + 1;
        else
            high = begin;
    }
    std::string_view rest = sorted.substr(low);
    while (!rest.empty() && name_of(rest) == name) take_until(rest, '\n');
    return sorted.substr(low, sorted.size() - low - rest.size());
}

PackedTexts::PackedTexts(std::string_view file) {
    const std::size_t size = number_of(take_until(file, '\n'));
    index_ = file.substr(0, size);
    frames_ = file.substr(index_.size());
}

Packed PackedTexts::read(std::string_view index_line) const {
    Packed packed;
    packed.id = take_until(index_line, ' ');
    const std::size_t offset = number_of(take_until(index_line, ' '));
    packed.frame = frames_.substr(std::min(offset, frames_.size()), number_of(take_until(index_line, ' ')));
    packed.text_size = number_of(take_until(index_line, ' '));
    packed.facts = take_until(index_line, '\n');
    return packed;
}

}  // namespace stepwell::models
