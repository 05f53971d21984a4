// adapters/platform/store/history_page.cpp — a JSON array of events as one Zstandard frame.
#include "adapters/platform/store/history_page.hpp"

#include <zlib.h>
#include <zstd.h>

#include <memory>
#include <new>
#include <stdexcept>

namespace stepwell {

namespace {

constexpr std::size_t page_bytes = 1 << 16;  // a request for 1,000 events unpacks two or three
constexpr int level = 1;

/// A context is some hundred kilobytes that every execution would take and give back: each thread keeps the one it
/// needs.
ZSTD_CCtx* writing_context() {
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> kept{ZSTD_createCCtx(), ZSTD_freeCCtx};
    if (!kept) throw std::bad_alloc();
    return kept.get();
}

ZSTD_DCtx* reading_context() {
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> kept{ZSTD_createDCtx(), ZSTD_freeDCtx};
    if (!kept) throw std::bad_alloc();
    return kept.get();
}

std::string compress(std::string_view text) {
    std::string out(ZSTD_compressBound(text.size()), '\0');
    const std::size_t size =
        ZSTD_compressCCtx(writing_context(), out.data(), out.size(), text.data(), text.size(), level);
    if (ZSTD_isError(size)) throw std::runtime_error("a history page could not be compressed");
    out.resize(size);
    return out;
}

/// How pages were kept before: deflated, behind eight bytes of their size (little end first).
std::string inflate(std::string_view bytes) {
    constexpr std::size_t size_bytes = 8;
    constexpr std::size_t largest = 64U << 20U;  // they were of 1 MB and one event
    if (bytes.size() < size_bytes) throw std::runtime_error("a history page is too short");
    std::uint64_t announced = 0;
    for (std::size_t i = size_bytes; i-- > 0;) announced = announced << 8U | static_cast<unsigned char>(bytes[i]);
    if (announced > largest) throw std::runtime_error("a history page is damaged");
    std::string text(announced, '\0');
    uLongf size = text.size();
    if (uncompress(reinterpret_cast<Bytef*>(text.data()), &size,
                   reinterpret_cast<const Bytef*>(bytes.data() + size_bytes), bytes.size() - size_bytes) != Z_OK ||
        size != text.size()) {
        throw std::runtime_error("a history page is damaged");
    }
    return text;
}

std::string decompress(std::string_view bytes) {
    if (!bytes.starts_with("\x28\xb5\x2f\xfd")) return inflate(bytes);  // RFC 8878: Magic_Number
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR)
        throw std::runtime_error("a history page is damaged");
    std::string text(size, '\0');
    const std::size_t got =
        ZSTD_decompressDCtx(reading_context(), text.data(), text.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(got) || got != size) throw std::runtime_error("a history page is damaged");
    return text;
}

}  // namespace

std::vector<HistoryPage> pack_history(std::span<const Event> events) {
    std::vector<HistoryPage> pages;
    std::string text = "[";
    EventText printer;
    std::uint32_t first = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (first == 0) first = events[i].id;
        if (text.size() > 1) text += ',';
        printer.print_to(text, events[i]);
        if (text.size() < page_bytes && i + 1 < events.size()) continue;
        text += ']';
        pages.push_back({first, events[i].id, compress(text)});
        text = "[";
        first = 0;
    }
    return pages;
}

std::vector<Value> unpack_history(std::string_view bytes) {
    const Parsed parsed = parse_json(decompress(bytes));
    if (!parsed) throw std::runtime_error("a history page is no JSON");
    const auto items = (*parsed).items();
    return {items.begin(), items.end()};
}

}  // namespace stepwell
