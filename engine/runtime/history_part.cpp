#include "engine/runtime/history_part.hpp"

#include <utility>

namespace stepwell {

bool HistoryPart::add(const HistoryRange& range, Value event) {
    const std::uint64_t size = event.text_size();
    if (events.size() == range.limit || (!events.empty() && bytes + size > range.most_bytes)) {
        more = true;
        return false;
    }
    bytes += size;
    events.push_back(std::move(event));
    return true;
}

}  // namespace stepwell
