#pragma once
// How a closed execution's history is kept: pages of events as AWS answers them, as JSON, compressed.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/event.hpp"

namespace stepwell {

struct HistoryPage {
    std::uint32_t first = 0;  ///< id of its first event
    std::uint32_t last = 0;
    std::string bytes;
};

/// Pages of about 64 KB of text each.
std::vector<HistoryPage> pack_history(std::span<const Event> events);
/// The events of one page, in order. Throws runtime_error if the page is damaged.
std::vector<Value> unpack_history(std::string_view bytes);

}  // namespace stepwell
