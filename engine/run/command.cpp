#include "engine/run/command.hpp"

#include <algorithm>
#include <iterator>

namespace stepwell {

namespace {

constexpr std::string_view status_names[] = {"RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"};

}  // namespace

std::string_view name_of(Status status) { return status_names[static_cast<std::size_t>(status)]; }

std::optional<Status> parse_status(std::string_view name) {
    const auto found = std::find(std::begin(status_names), std::end(status_names), name);
    if (found == std::end(status_names)) return std::nullopt;
    return static_cast<Status>(found - std::begin(status_names));
}

}  // namespace stepwell
