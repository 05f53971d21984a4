#pragma once
// The form of the file in which pack_models puts all texts together, and which the program embeds: the size of the
// index on a line of its own; the index; the texts, each a frame of zstd. The index has a line for each service, in
// order of id: `id offset size text_size`, then the facts of the service, which are the second line of its text.

#include <cstddef>
#include <string_view>

namespace stepwell::models {

struct Packed {
    std::string_view id;
    std::string_view facts;  ///< "service sqs json ..."
    std::string_view frame;
    std::size_t text_size = 0;
};

class PackedTexts {
public:
    /// Refers to `file`, which may be empty.
    explicit PackedTexts(std::string_view file);

    std::string_view index() const { return index_; }
    Packed read(std::string_view index_line) const;

private:
    std::string_view index_;
    std::string_view frames_;
};

/// What stands before the next `end`; both are taken from `text`.
std::string_view take_until(std::string_view& text, char end);
/// Those lines that begin with `name` and a blank. `sorted`: lines in order of name, each with its end.
std::string_view lines_of(std::string_view sorted, std::string_view name);

}  // namespace stepwell::models
