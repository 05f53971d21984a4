// CreateCluster and DescribeClusters.
#include "adapters/ecs/clusters.hpp"

#include <algorithm>
#include <map>

#include "adapters/ecs/definition_rules.hpp"
#include "adapters/ecs/task_record.hpp"

namespace stepwell::ecs {

namespace {

Value new_cluster(const ClusterName& name, const Value& input) {
    ObjectBuilder cluster;
    cluster.set("clusterArn", name.arn()).set("clusterName", name.name).set("status", "ACTIVE");
    cluster.set("tags", is_set(input["tags"]) ? input["tags"] : Value::empty_array());
    const Value off = Value::array({Value::object({{"name", "containerInsights"}, {"value", "disabled"}})});
    cluster.set("settings", is_set(input["settings"]) ? input["settings"] : off);
    if (is_set(input["configuration"])) cluster.set("configuration", input["configuration"]);
    for (const std::string_view field : {"capacityProviders", "defaultCapacityProviderStrategy"})
        cluster.set(field, is_set(input[field]) ? input[field] : Value::empty_array());
    return cluster.build();
}

void check_capacity_providers(const Value& input) {
    std::vector<std::string_view> known;
    for (const Value& provider : input["capacityProviders"].items()) {
        if (provider.as_string() != "FARGATE" && provider.as_string() != "FARGATE_SPOT")
            invalid_parameter("The specified capacity provider '" + std::string(provider.as_string()) +
                              "' was not found.");
        known.push_back(provider.as_string());
    }
    for (const Value& item : input["defaultCapacityProviderStrategy"].items())
        if (std::ranges::find(known, item["capacityProvider"].as_string()) == known.end())
            invalid_parameter(
                "The specified capacity provider strategy cannot contain a capacity provider that is not associated "
                "with "
                "the cluster. Associate the capacity provider with the cluster and try again.");
}

struct Counts {
    std::int64_t running = 0, pending = 0;
};

/// Open tasks of a cluster: of Fargate and of all others.
struct ClusterCounts {
    Counts fargate, other;
};

ClusterCounts count_tasks(const Platform& platform, const ClusterName& name) {
    ClusterCounts counts;
    for (const auto& [key, task] : platform.documents.list(task_records, name.key() + "/")) {
        const std::string_view status = task["lastStatus"].as_string();
        Counts& kind = task["launchType"].as_string() == "FARGATE" ? counts.fargate : counts.other;
        if (status == "RUNNING") ++kind.running;
        if (status == "PROVISIONING" || status == "PENDING" || status == "ACTIVATING") ++kind.pending;
    }
    return counts;
}

Value statistics(const ClusterCounts& counts) {
    const std::pair<std::string_view, std::int64_t> entries[] = {
        {"runningEC2TasksCount", counts.other.running},
        {"runningFargateTasksCount", counts.fargate.running},
        {"pendingEC2TasksCount", counts.other.pending},
        {"pendingFargateTasksCount", counts.fargate.pending},
    };
    Values list;
    for (const auto& [name, count] : entries)
        list.push_back(Value::object({{"name", name}, {"value", std::to_string(count)}}));
    return Value(std::move(list));
}

/// `include` names the parts that are described only when asked for.
Value describe(const Platform& platform, const ClusterName& name, Value cluster, const Value& include) {
    const ClusterCounts counts = count_tasks(platform, name);
    const auto asked = [&](std::string_view part) {
        return std::ranges::any_of(include.items(), [&](const Value& item) { return item.as_string() == part; });
    };
    cluster = cluster.with("registeredContainerInstancesCount", 0)
                  .with("runningTasksCount", counts.fargate.running + counts.other.running)
                  .with("pendingTasksCount", counts.fargate.pending + counts.other.pending)
                  .with("activeServicesCount", 0)
                  .with("statistics", asked("STATISTICS") ? statistics(counts) : Value::empty_array());
    if (!asked("TAGS")) cluster = cluster.with("tags", Value::empty_array());
    if (!asked("SETTINGS")) cluster = cluster.with("settings", Value::empty_array());
    if (!asked("CONFIGURATIONS")) cluster = cluster.without("configuration");
    return cluster;
}

}  // namespace

asio::awaitable<Value> require_cluster(Platform& platform, ClusterName name) {
    if (const auto found = platform.documents.find(cluster_records, name.key())) co_return *found;
    if (name.name != "default") throw ApiError("ClusterNotFoundException", 400, "Cluster not found.");
    Documents::Change make = [name](const std::optional<Value>& current) -> std::optional<Value> {
        return current ? *current : new_cluster(name, Value::empty_object());
    };
    const std::optional<Value> made = co_await platform.documents.update(cluster_records, name.key(), std::move(make));
    co_return *made;
}

asio::awaitable<Answer> create_cluster(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const std::string_view text = input["clusterName"].as_string();
    if (!text.empty() && !valid_name(text))
        invalid_parameter("Cluster name must be 1 to 255 letters, numbers, hyphens and underscores.");
    if (is_set(input["serviceConnectDefaults"])) invalid_parameter("serviceConnectDefaults is not supported here.");
    check_capacity_providers(input);
    const ClusterName name = parse_cluster(context, text);
    // AWS: a cluster that exists is answered as it is, whatever else the request says.
    Documents::Change make = [name, input](const std::optional<Value>& current) -> std::optional<Value> {
        return current ? *current : new_cluster(name, input);
    };
    const std::optional<Value> cluster =
        co_await platform.documents.update(cluster_records, name.key(), std::move(make));
    const Value everything = Value::array({"TAGS", "SETTINGS", "CONFIGURATIONS"});
    Answer answer;
    answer.output = Value::object({{"cluster", describe(platform, name, *cluster, everything)}});
    co_return answer;
}

asio::awaitable<Answer> describe_clusters(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    if (input["clusters"].size() > 100) invalid_parameter("At most 100 clusters can be described at once.");
    Values texts(input["clusters"].items().begin(), input["clusters"].items().end());
    if (texts.empty()) texts.emplace_back("default");
    Values clusters;
    Values failures;
    for (const Value& text : texts) {
        const ClusterName name = parse_cluster(context, text.as_string());
        std::optional<Value> found = platform.documents.find(cluster_records, name.key());
        if (!found && name.name == "default") found = co_await require_cluster(platform, name);
        if (found) {
            clusters.push_back(describe(platform, name, *found, input["include"]));
        } else {
            failures.push_back(Value::object({{"arn", name.arn()}, {"reason", "MISSING"}}));
        }
    }
    Answer answer;
    answer.output = Value::object({{"clusters", Value(std::move(clusters))}, {"failures", Value(std::move(failures))}});
    co_return answer;
}

}  // namespace stepwell::ecs
