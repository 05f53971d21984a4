#pragma once
// The optimised service integrations that definitions may name. Which there are is not the engine's to know: whoever
// compiles a definition hands them over.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace stepwell {

struct OfferedIntegration {
    /// How it can be called beside "request and response".
    enum Pattern : std::uint8_t { plain = 0, sync = 1, sync_2 = 2, token = 4 };

    std::string_view service;       ///< "ecs" of arn:aws:states:::ecs:runTask
    std::string_view action;        ///< "runTask"
    std::uint8_t patterns = plain;  ///< sum of Pattern
};

/// Nothing: all that have the right form.
using OfferedIntegrations = std::optional<std::span<const OfferedIntegration>>;

}  // namespace stepwell
