#pragma once
// Frames of AWS's event stream encoding (application/vnd.amazon.eventstream).

#include <string>
#include <string_view>

namespace stepwell::lambda {

/// One event: its type, the type of its payload, the payload.
std::string event_frame(std::string_view type, std::string_view content_type, std::string_view payload);

}  // namespace stepwell::lambda
