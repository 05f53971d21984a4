#pragma once
// Which history events a state machine logs. Developer guide: "Log levels for Step Functions execution events".

#include <cstdint>
#include <string_view>

#include "engine/event.hpp"

namespace stepwell::states {

enum class LogLevel : std::uint8_t { off, fatal, error, all };

/// "ALL", "ERROR", "FATAL"; anything else is off.
LogLevel parse_log_level(std::string_view text);
/// The least of the levels at which events of this type are logged.
LogLevel level_of(EventType type);
inline bool is_logged(EventType type, LogLevel level) { return level >= level_of(type); }

}  // namespace stepwell::states
