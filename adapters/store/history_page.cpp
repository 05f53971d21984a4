// adapters/store/history_page.cpp — a JSON array of events behind its size, deflated.
#include "adapters/store/history_page.hpp"

#include <zlib.h>

#include <stdexcept>

namespace stepwell {

namespace {

constexpr std::size_t page_bytes = 1 << 20;
constexpr std::size_t size_bytes = 8;

std::string compress(std::string_view text) {
    std::string out(size_bytes, '\0');
    for (std::size_t i = 0; i < size_bytes; ++i) out[i] = static_cast<char>(text.size() >> (8 * i));
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    out.resize(size_bytes + size);
    if (compress2(reinterpret_cast<Bytef*>(out.data() + size_bytes), &size, reinterpret_cast<const Bytef*>(text.data()),
                  static_cast<uLong>(text.size()), Z_BEST_SPEED) != Z_OK) {
        throw std::runtime_error("a history page could not be compressed");
    }
    out.resize(size_bytes + size);
    return out;
}

}  // namespace

std::vector<HistoryPage> pack_history(std::span<const Event> events) {
    std::vector<HistoryPage> pages;
    std::string text = "[";
    std::uint32_t first = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (first == 0) first = events[i].id;
        if (text.size() > 1) text += ',';
        print_to(text, describe(events[i]));
        if (text.size() < page_bytes && i + 1 < events.size()) continue;
        text += ']';
        pages.push_back({first, events[i].id, compress(text)});
        text = "[";
        first = 0;
    }
    return pages;
}

std::vector<Value> unpack_history(std::string_view bytes) {
    if (bytes.size() < size_bytes) throw std::runtime_error("a history page is too short");
    uLongf size = 0;
    for (std::size_t i = size_bytes; i-- > 0;) size = size << 8 | static_cast<unsigned char>(bytes[i]);
    std::string text(size, '\0');
    if (uncompress(reinterpret_cast<Bytef*>(text.data()), &size,
                   reinterpret_cast<const Bytef*>(bytes.data() + size_bytes),
                   static_cast<uLong>(bytes.size() - size_bytes)) != Z_OK) {
        throw std::runtime_error("a history page is damaged");
    }
    const Parsed parsed = parse_json(text);
    if (!parsed) throw std::runtime_error("a history page is no JSON");
    const auto items = (*parsed).items();
    return {items.begin(), items.end()};
}

}  // namespace stepwell
