// A ReaderConfig on the first line, a file below it: however the file is cut into pieces, the items are the same.
#include <algorithm>
#include <cstdlib>
#include <deque>
#include <optional>

#include "engine/datasets/item_parser.hpp"

namespace {

using namespace stepwell;

/// Nothing: the file was refused.
std::optional<std::deque<Value>> items_of(const Value& config, std::string_view file, std::size_t piece) {
    std::deque<Value> items;
    try {
        const auto parser = datasets::item_parser(config);
        for (; !file.empty(); file.remove_prefix(std::min(piece, file.size())))
            parser->feed(file.substr(0, piece), items);
        parser->finish(items);
    } catch (const MapFailure&) {
        return std::nullopt;
    }
    return items;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const auto config = parse_json(text.substr(0, line));
    if (!config) return 0;
    const std::string_view file = text.substr(std::min(line + 1, size));
    const auto whole = items_of(*config, file, size + 1);
    if (items_of(*config, file, 1) != whole || items_of(*config, file, 7) != whole) std::abort();
    (void)datasets::read_items(*config, file);
    return 0;
}
