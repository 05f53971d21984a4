// Names, ids and ARNs of ECS.
#include "adapters/services/ecs/names.hpp"

#include "adapters/aws/container_tasks/revisions.hpp"
#include "adapters/aws/registry.hpp"
#include "engine/arn.hpp"

namespace stepwell::ecs {

namespace {

constexpr const char* no_definition = "TaskDefinition not found.";

struct Named {
    Place place;
    std::string_view name;
};

/// What an ARN of ECS names, if it is of that kind: "cluster/".
std::optional<Named> parse_arn(std::string_view text, std::string_view kind) {
    const auto arn = Arn::parse(text);
    if (!arn || arn->service != "ecs" || !valid_name(arn->region) || !arn->has_account_id() ||
        !arn->resource.starts_with(kind))
        return std::nullopt;
    return Named{{std::string(arn->account), std::string(arn->region)}, arn->resource.substr(kind.size())};
}

/// `region` empty: records are read without a context; their ARNs are of any region.
void check_region(const Place& place, const std::string& region) {
    if (!region.empty() && place.region != region) invalid_parameter("Invalid Region in ARN");
}

[[noreturn]] void invalid_identifier(std::string_view text) {
    invalid_parameter("Invalid identifier: " + std::string(text));
}

void check_identifier(std::string_view name) {
    if (!valid_name(name))
        invalid_parameter("Identifier contains invalid characters: " + std::string(name.substr(0, 300)));
}

DefinitionName parse_definition_in(const Place& place, const std::string& region, std::string_view text,
                                   const std::string& not_found) {
    DefinitionName definition{place, "", std::nullopt};
    std::string_view name = text;
    if (text.starts_with("arn:")) {
        const auto named = parse_arn(text, "task-definition/");
        if (!named) client_error(not_found);
        check_region(named->place, region);
        definition.place = named->place;
        name = named->name;
    }
    if (const auto colon = name.find(':'); colon != std::string_view::npos) {
        const std::string_view number = name.substr(colon + 1);
        definition.revision = container_tasks::parse_revision(number);
        if (!definition.revision)
            client_error("Invalid revision number. Number: " + std::string(number.substr(0, 100)));
        name = name.substr(0, colon);
    }
    if (!valid_name(name)) client_error(not_found);
    definition.family = name;
    return definition;
}

/// ACCOUNT/REGION/CLUSTER/REST
std::pair<ClusterName, std::string> split_key(std::string_view key) {
    const std::string_view name = name_of_key(key);
    const auto slash = name.find('/');
    return {{place_of_key(key), std::string(name.substr(0, slash))}, std::string(name.substr(slash + 1))};
}

}  // namespace

ClusterName parse_cluster(const Context& context, std::string_view text) {
    ClusterName cluster{context, "default"};
    if (text.empty()) return cluster;
    std::string_view name = text;
    if (text.starts_with("arn:")) {
        const auto named = parse_arn(text, "cluster/");
        if (!named) invalid_identifier(text);
        check_region(named->place, context.region);
        cluster.place = named->place;
        name = named->name;
    }
    check_identifier(name);
    cluster.name = name;
    return cluster;
}

TaskName parse_task(const ClusterName& cluster, std::string_view text) {
    TaskName task{cluster, ""};
    std::string_view id = text;
    if (text.starts_with("arn:")) {
        const auto named = parse_arn(text, "task/");
        const auto slash = named ? named->name.find('/') : std::string_view::npos;
        if (slash == std::string_view::npos) invalid_identifier(text);
        const std::string_view name = named->name.substr(0, slash);
        if (name != cluster.name)
            invalid_parameter("Invalid identifier: Identifier is for cluster " + std::string(name) +
                              ". Your cluster is " + cluster.name);
        check_region(named->place, cluster.place.region);
        task.cluster.place = named->place;
        id = named->name.substr(slash + 1);
    }
    if (id.size() != 32 && id.size() != 36) invalid_parameter("taskId length should be one of [32,36]");
    check_identifier(id);
    task.id = id;
    return task;
}

TaskName task_of_key(std::string_view key) {
    auto [cluster, id] = split_key(key);
    return {std::move(cluster), std::move(id)};
}

ServiceName parse_service(const ClusterName& cluster, std::string_view text) {
    std::string_view name = text;
    if (text.starts_with("arn:")) {
        const std::string prefix = ServiceName{cluster, ""}.arn();
        if (!text.starts_with(prefix)) invalid_identifier(text.substr(0, 300));
        name.remove_prefix(prefix.size());
    }
    check_identifier(name);
    return {cluster, std::string(name)};
}

ServiceName service_of_key(std::string_view key) {
    auto [cluster, name] = split_key(key);
    return {std::move(cluster), std::move(name)};
}

DefinitionName parse_definition(const Context& context, std::string_view text, const std::string& not_found) {
    return parse_definition_in(context, context.region, text, not_found);
}

DefinitionName recorded_definition(std::string_view arn) {
    return parse_definition_in(Place{}, "", arn, no_definition);
}

void invalid_parameter(std::string message) { throw ApiError("InvalidParameterException", 400, std::move(message)); }

}  // namespace stepwell::ecs
