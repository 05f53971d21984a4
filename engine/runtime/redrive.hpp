#pragma once
// Which executions may be redriven, and what a redrive answers. Developer guide: "Redrive eligibility for unsuccessful
// executions".

#include <optional>
#include <string>
#include <string_view>

#include "engine/runtime/ports.hpp"
#include "engine/time.hpp"

namespace stepwell {

struct RedriveAnswer {
    enum class Kind : std::uint8_t { redriven, unknown, refused, too_many_open } kind = Kind::unknown;
    TimePoint date{};      ///< of the redrive
    std::string reason{};  ///< why it was refused
};

/// How long after its end an execution may be redriven, and so its journal is kept.
inline constexpr std::chrono::hours redrivable_period{24 * 14};

/// Why an execution cannot be redriven at that time, in the words of redriveStatusReason; nothing: it can, a child of a
/// Map Run by its Map Run only.
std::optional<std::string> redrive_hindrance(const ExecutionRecord& record, TimePoint now);

/// The earlier redrive that a client's token stands for; nothing: the token is new or forgotten.
std::optional<TimePoint> redrive_of(const ExecutionRecord& record, std::string_view token, TimePoint now);

/// The record of a closed execution becomes that of the same execution running again.
void reopen(ExecutionRecord& record, std::string token, TimePoint now);

}  // namespace stepwell
