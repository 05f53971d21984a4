// CreateCluster, DescribeClusters and the other operations on clusters.
#include "adapters/services/ecs/clusters.hpp"

#include <algorithm>
#include <functional>

#include "adapters/aws/models/ecs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ecs/core.hpp"
#include "adapters/services/ecs/service_record.hpp"
#include "adapters/services/ecs/task_record.hpp"

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

void check_settings(const Value& settings) {
    constexpr std::string_view insights[] = {"enabled", "disabled", "enhanced"};
    for (const Value& setting : settings.items())
        if (std::ranges::find(insights, setting["value"].as_string()) == std::end(insights))
            invalid_parameter("The value of containerInsights must be enabled, disabled or enhanced.");
}

bool is_active(const std::optional<Value>& cluster) { return cluster && (*cluster)["status"].as_string() == "ACTIVE"; }

[[noreturn]] void no_cluster() { throw ApiError("ClusterNotFoundException", 400, "Cluster not found."); }

std::int64_t active_services(const Platform& platform, const ClusterName& name) {
    std::int64_t count = 0;
    for (const auto& [key, service] : platform.documents.list(service_records, name.key() + "/"))
        if (!is_inactive(service)) ++count;
    return count;
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
    cluster = cluster.with("registeredContainerInstancesCount", 0)
                  .with("runningTasksCount", counts.fargate.running + counts.other.running)
                  .with("pendingTasksCount", counts.fargate.pending + counts.other.pending)
                  .with("activeServicesCount", active_services(platform, name))
                  .with("statistics", contains(include, "STATISTICS") ? statistics(counts) : Value::empty_array());
    if (!contains(include, "TAGS")) cluster = cluster.with("tags", Value::empty_array());
    if (!contains(include, "SETTINGS")) cluster = cluster.with("settings", Value::empty_array());
    if (!contains(include, "CONFIGURATIONS")) cluster = cluster.without("configuration");
    return cluster;
}

Answer answer_with(const Platform& platform, const ClusterName& name, const Value& cluster) {
    const Value everything = Value::array({"TAGS", "SETTINGS", "CONFIGURATIONS"});
    return answer_of(Value::object({{"cluster", describe(platform, name, cluster, everything)}}));
}

asio::awaitable<Answer> create_cluster(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const std::string_view text = input["clusterName"].as_string();
    if (!text.empty() && !valid_name(text))
        invalid_parameter("Cluster name must be 1 to 255 letters, numbers, hyphens and underscores.");
    if (is_set(input["serviceConnectDefaults"])) invalid_parameter("serviceConnectDefaults is not supported here.");
    check_capacity_providers(input);
    check_settings(input["settings"]);
    check_tags(input["tags"]);
    const ClusterName name = parse_cluster(context, text);
    // AWS: a cluster that exists is answered as it is, whatever else the request says.
    Documents::Change make = [name, input](const std::optional<Value>& current) -> std::optional<Value> {
        return is_active(current) ? *current : new_cluster(name, input);
    };
    const std::optional<Value> cluster =
        co_await platform.documents.update(cluster_records, name.key(), std::move(make));
    co_return answer_with(platform, name, *cluster);
}

asio::awaitable<Answer> describe_clusters(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
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
    co_return answer_of(
        Value::object({{"clusters", Value(std::move(clusters))}, {"failures", Value(std::move(failures))}}));
}

Answer list_clusters(Core& core, const Context& context, const Request& request) {
    std::vector<std::string> arns;
    for (const auto& [key, cluster] : core.platform.documents.list(cluster_records, context.prefix()))
        if (is_active(cluster)) arns.emplace_back(cluster["clusterArn"].as_string());
    return answer_of(page_of(arns, request.input, "clusterArns"));
}

/// Changes an active cluster. Throws ClusterNotFoundException.
asio::awaitable<Answer> change_cluster(Platform& platform, ClusterName name, std::function<Value(const Value&)> step) {
    Documents::Change change = [step](const std::optional<Value>& current) -> std::optional<Value> {
        if (!is_active(current)) no_cluster();
        return step(*current);
    };
    const std::optional<Value> cluster =
        co_await platform.documents.update(cluster_records, name.key(), std::move(change));
    co_return answer_with(platform, name, *cluster);
}

/// UpdateCluster and UpdateClusterSettings, whose input is a part of the other's.
asio::awaitable<Answer> update_cluster(Core& core, Context context, Request request) {
    const Value input = request.input;
    if (is_set(input["serviceConnectDefaults"])) invalid_parameter("serviceConnectDefaults is not supported here.");
    check_settings(input["settings"]);
    const ClusterName name = parse_cluster(context, input["cluster"].as_string());
    std::function<Value(const Value&)> step = [input](const Value& current) {
        Value next = current;
        for (const std::string_view field : {"settings", "configuration"})
            if (is_set(input[field])) next = next.with(field, input[field]);
        return next;
    };
    co_return co_await change_cluster(core.platform, name, std::move(step));
}

asio::awaitable<Answer> put_cluster_capacity_providers(Core& core, Context context, Request request) {
    const Value input = request.input;
    check_capacity_providers(input);
    const ClusterName name = parse_cluster(context, input["cluster"].as_string());
    std::function<Value(const Value&)> step = [input](const Value& current) {
        return current.with("capacityProviders", input["capacityProviders"])
            .with("defaultCapacityProviderStrategy", input["defaultCapacityProviderStrategy"]);
    };
    co_return co_await change_cluster(core.platform, name, std::move(step));
}

asio::awaitable<Answer> delete_cluster(Core& core, Context context, Request request) {
    Platform& platform = core.platform;
    const Value input = request.input;
    const ClusterName name = parse_cluster(context, input["cluster"].as_string());
    if (!is_active(platform.documents.find(cluster_records, name.key()))) no_cluster();
    if (active_services(platform, name) > 0)
        throw ApiError("ClusterContainsServicesException", 400,
                       "The Cluster cannot be deleted while Services are active.");
    const ClusterCounts counts = count_tasks(platform, name);
    if (counts.fargate.running + counts.fargate.pending + counts.other.running + counts.other.pending > 0)
        throw ApiError("ClusterContainsTasksException", 400, "The Cluster cannot be deleted while Tasks are active.");
    std::function<Value(const Value&)> step = [](const Value& current) { return current.with("status", "INACTIVE"); };
    co_return co_await change_cluster(core.platform, name, std::move(step));
}

constexpr Operation<Core> cluster_operations[] = {
    {shapes::ecs::create_cluster, create_cluster},
    {shapes::ecs::describe_clusters, describe_clusters},
    {shapes::ecs::list_clusters, list_clusters},
    {shapes::ecs::update_cluster, update_cluster},
    {shapes::ecs::update_cluster_settings, update_cluster},
    {shapes::ecs::put_cluster_capacity_providers, put_cluster_capacity_providers},
    {shapes::ecs::delete_cluster, delete_cluster},
};

}  // namespace

void add_cluster_operations(Registry& registry, Core& core) { add_operations(registry, core, cluster_operations); }

asio::awaitable<Value> require_cluster(Platform& platform, ClusterName name) {
    const auto found = platform.documents.find(cluster_records, name.key());
    if (is_active(found)) co_return *found;
    if (name.name != "default") no_cluster();
    Documents::Change make = [name](const std::optional<Value>& current) -> std::optional<Value> {
        return is_active(current) ? *current : new_cluster(name, Value::empty_object());
    };
    const std::optional<Value> cluster =
        co_await platform.documents.update(cluster_records, name.key(), std::move(make));
    co_return *cluster;
}

}  // namespace stepwell::ecs
