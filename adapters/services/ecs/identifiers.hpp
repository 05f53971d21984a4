#pragma once
// Names, ids and ARNs of ECS: what a request may call a cluster, a task definition or a task, and whose it is.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/registry.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ecs {

/// Where something is kept: `account/region` are the request's, or those of the ARN that names it.
struct Place {
    std::string account;
    std::string region;
    std::string arn(std::string_view resource) const;  ///< arn:aws:ecs:REGION:ACCOUNT:RESOURCE
    std::string key(std::string_view name) const;      ///< ACCOUNT/REGION/NAME, a key of Documents
};

struct ClusterName {
    Place place;
    std::string name;
    std::string arn() const { return place.arn("cluster/" + name); }
    std::string key() const { return place.key(name); }
};

/// From a short name, an ARN, or nothing (`default`). Throws InvalidParameterException.
ClusterName parse_cluster(const Context& context, std::string_view text);

struct TaskName {
    ClusterName cluster;
    std::string id;
    std::string arn() const { return cluster.place.arn("task/" + cluster.name + "/" + id); }
    std::string key() const { return cluster.key() + "/" + id; }
};

/// From an id or an ARN, which must be of that cluster. Throws InvalidParameterException.
TaskName parse_task(const ClusterName& cluster, std::string_view text);

/// A family, with or without a revision.
struct DefinitionName {
    Place place;
    std::string family;
    std::optional<std::int64_t> revision;
};

/// From `family`, `family:revision` or an ARN. Throws ClientException, `not_found` when it cannot be any.
DefinitionName parse_definition(const Context& context, std::string_view text, const std::string& not_found);

/// Letters, digits, hyphens and underscores, 1 to 255.
bool valid_name(std::string_view name);

/// The first `digits` (at most 64) hexadecimal digits of SHA-256.
std::string hash_hex(std::string_view text, std::size_t digits);

/// Seconds since 1970 as AWS JSON prints them, with three decimals.
Value timestamp(TimePoint time);

[[noreturn]] void invalid_parameter(std::string message);
[[noreturn]] void client_error(std::string message);

}  // namespace stepwell::ecs
