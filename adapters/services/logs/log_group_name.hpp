#pragma once
// How log groups are named: by name or by ARN, in an account and a region.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/place.hpp"
#include "engine/value/value.hpp"

namespace stepwell::logs {

struct GroupName : Place {
    std::string name;

    std::string arn() const;  ///< `arn:aws:logs:us-east-1:000000000000:log-group:name`
};

/// `text` is a name, or an ARN with or without `:*` at its end. Nothing: it is an ARN of something else.
std::optional<GroupName> parse_group(const Place& asked_in, std::string_view text);

/// The group that an input means by logGroupName or by logGroupIdentifier, of which it must have one. Throws
/// InvalidParameterException.
GroupName group_of(const Place& asked_in, const Value& input);

[[noreturn]] void invalid_parameter(std::string message);
[[noreturn]] void no_such_group();
[[noreturn]] void no_such_stream();

}  // namespace stepwell::logs
