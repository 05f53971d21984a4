#pragma once
// What a function's record says of provisioned concurrency: which versions it is for, and how much it takes.
//
// A record's Provisioned has a configuration for each version or alias: Requested, LastModified and Id.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/services/lambda/function_name.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

struct Core;

/// What one version has of a configuration.
struct Share {
    std::string qualifier;  ///< the version or alias that is configured
    std::string version;
    std::int64_t count = 0;
    std::string id;  ///< of the configuration: each Put makes another
};

/// Of all configurations. An alias that points to two versions shares its own out by their weights.
std::vector<Share> shares_of(const Value& record);
/// What all configurations together ask for.
std::int64_t provisioned_in(const Value& record);
/// What a function takes of its account's concurrency, so that others cannot have it.
std::int64_t taken_by(const Value& record);
/// AWS: this much of an account's concurrency is for functions that have nothing reserved.
inline constexpr std::int64_t least_unreserved = 100;
/// What the account has for functions that have nothing reserved, if `name` had nothing.
std::int64_t unreserved_by_others(const Core& core, const FunctionName& name);
/// Throws ApiError unless the configuration of `qualifier` is for published versions that no other one is for.
void check_shares(const Value& record, std::string_view qualifier);

}  // namespace stepwell::lambda
