#pragma once
// Names and ARNs of state machines and executions: made, taken apart, checked, in the service's words.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"

namespace stepwell::states {

/// The parts of an ARN between its colons; an execution's has eight.
std::vector<std::string_view> parts_of(std::string_view arn);

/// The ARN of a state machine, and the version or alias that it names besides; empty: none.
struct QualifiedArn {
    std::string machine;
    std::string qualifier;
    /// The version's number; nothing when the qualifier is an alias.
    std::optional<std::int64_t> version() const;
};
QualifiedArn split_arn(std::string_view machine_arn);

/// Throws InvalidName.
void check_name(std::string_view name);
/// Throws InvalidArn unless it is the ARN of such a resource ("stateMachine", "execution").
void check_arn(std::string_view arn, std::string_view resource);
/// Of a state machine, a version or an alias: throws ValidationException for that of a Map state with a label.
void check_no_label(std::string_view machine_arn);
/// Of a state machine itself: throws ValidationException for all others.
void check_unqualified(std::string_view machine_arn);
void check_role(std::string_view arn);

std::string machine_arn(const Context& context, std::string_view name);
/// Of an Express execution, which has no name of its own: `id` tells it from others so named.
std::string express_arn(std::string_view machine_arn, std::string_view name, std::string_view id);
/// Of an execution of the state machine with `machine_arn`.
std::string execution_arn(std::string_view machine_arn, std::string_view name);

/// What AWS's JSON parser (Jackson) says of a text that is not JSON.
std::string json_fault(std::string_view text);

}  // namespace stepwell::states
