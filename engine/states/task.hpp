#pragma once
// Task state: work that somebody else does. States language: "Task State".

#include <optional>

#include "engine/states/resource.hpp"
#include "engine/states/state_types.hpp"

namespace stepwell {

struct Task {
    static constexpr std::string_view type = "Task";
    static constexpr StateTraits traits{
        .flow = {.parameters = true, .arguments = true, .result_selector = true, .result_path = true},
        .retries = true,
        .entered = EventType::TaskStateEntered,
        .exited = EventType::TaskStateExited,
        .aborted = EventType::TaskStateAborted,
        .aborted_when_failed = true};

    ResourceName resource;
    std::optional<std::int64_t> timeout_seconds;
    std::optional<std::int64_t> heartbeat_seconds;
    std::optional<jsonpath::Path> timeout_path;
    std::optional<Expression> timeout_expression;  ///< JSONata
    std::optional<jsonpath::Path> heartbeat_path;
    std::optional<Expression> heartbeat_expression;  ///< JSONata
    std::optional<PayloadTemplate> credentials;      ///< an object with RoleArn

    static Task parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
};

}  // namespace stepwell
