#pragma once
// The matches of a pattern in a text, one after the other: those of a regular expression, or those that a function
// finds which follows the same protocol.

#include <string_view>

#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/functions/regex.hpp"

namespace stepwell::jsonata {

class Matches {
public:
    Matches(Evaluation& evaluation, const Item& pattern, std::string_view text);

    /// Goes to the next match; false when there is none. Throws D1004 where a search would not come to an end.
    bool next();

    /// Of the match: where it lies, in bytes (a function's match may name any place: it is kept within the text).
    std::size_t from() const noexcept { return from_; }
    std::size_t to() const noexcept { return to_; }
    Item match() const;
    std::size_t groups() const noexcept { return groups_.size; }
    /// A group's text; undefined for one that took no part.
    Item group(std::size_t i) const { return groups_[i]; }
    /// {match, index, groups}, as $match lists it.
    Item listed();
    /// {match, start, end, groups, next}, as a replacing function gets it.
    Item whole();

private:
    bool next_of_regex();
    bool next_of_function();
    Item of_found(std::string_view key) const;
    Item groups_item() const;
    double position(std::size_t byte);
    std::size_t byte_of(const Item& position) const;

    Evaluation& evaluation_;
    Item pattern_;
    const Regex* regex_;
    std::string_view text_;
    bool ascii_;
    bool started_ = false;
    std::size_t from_ = 0;
    std::size_t to_ = 0;
    List<Item> groups_;
    Item found_;                     // what a function answered
    std::size_t counted_to_ = 0;     // up to this byte ...
    std::size_t counted_units_ = 0;  // ... there are so many UTF-16 code units
};

}  // namespace stepwell::jsonata
