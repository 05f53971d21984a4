#pragma once
// Names, ids and ARNs of ECS: what a request may call a cluster, a task definition, a task or a service, and whose it
// is.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/container_tasks/container_rules.hpp"
#include "adapters/aws/place.hpp"

namespace stepwell {
struct Context;
}

namespace stepwell::ecs {

using container_tasks::client_error;
using container_tasks::contains;
using container_tasks::valid_name;

struct ClusterName {
    Place place;  ///< the request's, or that of the ARN that names it
    std::string name;
    std::string arn() const { return place.arn("ecs", "cluster/" + name); }
    std::string key() const { return place.key(name); }
};

/// From a short name, an ARN, or nothing (`default`). Throws InvalidParameterException.
ClusterName parse_cluster(const Context& context, std::string_view text);

struct TaskName {
    ClusterName cluster;
    std::string id;
    std::string arn() const { return cluster.place.arn("ecs", "task/" + cluster.name + "/" + id); }
    std::string key() const { return cluster.key() + "/" + id; }
};

/// From an id or an ARN, which must be of that cluster. Throws InvalidParameterException.
TaskName parse_task(const ClusterName& cluster, std::string_view text);
TaskName task_of_key(std::string_view key);

struct ServiceName {
    ClusterName cluster;
    std::string name;
    std::string arn() const { return cluster.place.arn("ecs", "service/" + cluster.name + "/" + name); }
    std::string key() const { return cluster.key() + "/" + name; }
};

/// From a name or an ARN. Throws InvalidParameterException.
ServiceName parse_service(const ClusterName& cluster, std::string_view text);
ServiceName service_of_key(std::string_view key);

/// A family, with or without a revision.
struct DefinitionName {
    Place place;
    std::string family;
    std::optional<std::int64_t> revision;
};

/// From `family`, `family:revision` or an ARN. Throws ClientException, `not_found` when it cannot be any.
DefinitionName parse_definition(const Context& context, std::string_view text, const std::string& not_found);
/// The same of an ARN in a record of ours, of whichever region.
DefinitionName recorded_definition(std::string_view arn);

[[noreturn]] void invalid_parameter(std::string message);

}  // namespace stepwell::ecs
