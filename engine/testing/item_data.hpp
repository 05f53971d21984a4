#pragma once
// The items in what an ItemReader would have read: JSON, JSON Lines, CSV.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/error.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// How the data are to be read.
struct ItemFormat {
    std::string type = "JSON";                          ///< InputType
    std::string pointer{};                              ///< ItemsPointer, of JSON
    std::optional<std::vector<std::string>> headers{};  ///< of CSV; none: its first row
    char delimiter = ',';
};

struct ItemData {
    Value items;                   ///< an array
    std::optional<Value> pointed;  ///< what the ItemsPointer leads to
};
/// The error is States.ItemReaderFailed.
Result<ItemData> read_items(const ItemFormat& format, std::string_view data);

}  // namespace stepwell
