#pragma once
// Items out of bytes that come piece by piece: JSON arrays, JSON lines, CSV. What is kept is one item at most, whatever
// the size of the whole.

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/error.hpp"
#include "engine/states/map_failure.hpp"
#include "engine/value/value.hpp"

namespace stepwell::datasets {

class ItemParser {
public:
    virtual ~ItemParser() = default;
    /// Appends the items that this piece completes. Throws MapFailure.
    virtual void feed(std::string_view piece, std::deque<Value>& items) = 0;
    /// That was the last piece.
    virtual void finish(std::deque<Value>& items) = 0;
    /// Whether the items are the members of an object, as {"Key", "Value"}.
    virtual bool of_object() const { return false; }
};

/// The parser that a ReaderConfig asks for (by InputType and what belongs to it). Throws MapFailure.
std::unique_ptr<ItemParser> item_parser(const Value& reader_config);

/// The array that a JSON pointer names ("" for the whole text), or the object: the whole text's only with
/// `root_object`.
std::unique_ptr<ItemParser> json_items(std::string_view pointer, bool root_object = false);
/// A JSON text in each line that is not empty.
std::unique_ptr<ItemParser> json_lines();
/// An object for each row: column → text. Without headers the first row has them.
std::unique_ptr<ItemParser> csv_rows(char delimiter, std::vector<std::string> headers);

struct ReadItems {
    Value items;                   ///< an array
    std::optional<Value> pointed;  ///< what the ItemsPointer leads to
};
/// All items of a text that is in memory, as TestState is given it: an object's members are items wherever it is.
Result<ReadItems> read_items(const Value& reader_config, std::string_view text);

/// States.ItemReaderFailed
[[noreturn]] void reading_failed(std::string cause);
/// Bytes that one item may take while it is read.
inline constexpr std::size_t largest_item = 8U << 20U;

}  // namespace stepwell::datasets
