#pragma once
// XML as AWS's protocols use it: elements and text, written and read. Documents from clients are bounded in depth and
// size, and have no DOCTYPE, so nothing in them expands.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell::protocol::xml {

struct Element {
    std::string name;  ///< without a namespace
    std::string text;  ///< all of its own text, in order
    std::vector<Element> children;
};

inline constexpr std::size_t deepest = 32;
inline constexpr std::size_t most_elements = 200'000;

/// The root of a document; nothing if it is not well-formed or beyond the bounds.
std::optional<Element> parse(std::string_view text);

/// How AWS's two XML protocols write: S3 has a line end after the declaration and refers to control characters, which
/// XML 1.0 cannot say; the query services have none and get U+FFFD for them.
enum class Dialect : std::uint8_t { s3, query };

/// `text` as the content of an element or an attribute.
std::string escaped(std::string_view text, Dialect dialect = Dialect::s3);

/// Writes a document from its start to its end.
class Writer {
public:
    explicit Writer(Dialect dialect = Dialect::s3);
    /// `attributes` as written: ` xmlns="..."`.
    Writer& open(std::string_view name, std::string_view attributes = {});
    Writer& close(std::string_view name);
    Writer& element(std::string_view name, std::string_view text);
    std::string take() { return std::move(text_); }

private:
    Dialect dialect_;
    std::string text_;
};

}  // namespace stepwell::protocol::xml
