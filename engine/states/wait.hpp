#pragma once
// Wait state: a delay, or a moment. States language: "Wait State".

#include <chrono>
#include <variant>

#include "engine/states/state_types.hpp"

namespace stepwell {

struct SecondsPath {
    jsonpath::Path path;
};
struct TimestampPath {
    jsonpath::Path path;
};
struct SecondsExpression {
    Expression expression;
};
struct TimestampExpression {
    Expression expression;
};

struct Wait {
    static constexpr std::string_view type = "Wait";
    static constexpr StateTraits traits{.flow = {},
                                        .entered = EventType::WaitStateEntered,
                                        .exited = EventType::WaitStateExited,
                                        .aborted = EventType::WaitStateAborted,
                                        .failed_after_entry = true};

    std::variant<std::chrono::seconds, TimePoint, SecondsPath, TimestampPath, SecondsExpression, TimestampExpression>
        until;

    static Wait parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
};

}  // namespace stepwell
