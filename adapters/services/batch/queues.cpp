// Job queues: priorities over compute environments.
#include <algorithm>

#include "adapters/aws/models/batch.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/batch/core.hpp"
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/records.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::batch {

namespace {

void refuse_unsupported_queue(const Value& input) {
    for (const std::string_view field : {"schedulingPolicyArn", "serviceEnvironmentOrder", "jobStateTimeLimitActions"})
        if (is_set(input[field])) client_error(std::string(field) + " is not supported here.");
    const std::string_view type = input["jobQueueType"].as_string();
    if (type == "EKS" || type == "SAGEMAKER_TRAINING")
        client_error("jobQueueType " + std::string(type) + " is not supported here.");
}

/// The order with the environments' ARNs, the first first.
Value checked_order(const Platform& platform, const Context& context, const Value& order) {
    if (order.size() == 0) client_error("At least one compute environment must be provided");
    if (order.size() > 3) client_error("A job queue has at most 3 compute environments");
    std::vector<Value> items;
    for (const Value& item : order.items()) {
        const std::string text(item["computeEnvironment"].as_string());
        const auto found = platform.documents.find(environment_records, key_of(context, "compute-environment", text));
        if (!found) client_error("ComputeEnvironment " + text + " does not exist");
        items.push_back(item.with("computeEnvironment", (*found)["computeEnvironmentArn"]));
    }
    std::ranges::stable_sort(items, [](const Value& a, const Value& b) {
        return a["order"].as_integer().value_or(0) < b["order"].as_integer().value_or(0);
    });
    return Value(Values(items.begin(), items.end()));
}

Answer queue_named(const Value& queue) {
    return answer_of(Value::object({{"jobQueueName", queue["jobQueueName"]}, {"jobQueueArn", queue["jobQueueArn"]}}));
}

asio::awaitable<Answer> create_job_queue(Core& core, Context context, Request request) {
    const Value input = request.input;
    const std::string name(input["jobQueueName"].as_string());
    check_name("jobQueueName", name);
    refuse_unsupported_queue(input);
    if (input["priority"].as_integer().value_or(0) < 0) client_error("priority must not be negative");
    check_tags(input["tags"]);
    ObjectBuilder record;
    record.set("jobQueueName", name)
        .set("jobQueueArn", context.arn("batch", "job-queue/" + name))
        .set("state", is_set(input["state"]) ? input["state"] : Value("ENABLED"))
        .set("status", "VALID")
        .set("statusReason", "JobQueue Healthy")
        .set("priority", input["priority"])
        .set("computeEnvironmentOrder", checked_order(core.platform, context, input["computeEnvironmentOrder"]))
        .set("serviceEnvironmentOrder", Value::empty_array())
        .set("jobQueueType", is_set(input["jobQueueType"]) ? input["jobQueueType"] : Value("ECS"))
        .set("tags", is_set(input["tags"]) ? input["tags"] : Value::empty_object())
        .set("jobStateTimeLimitActions", Value::empty_array());
    const Value queue = record.build();
    Documents::Change create = [queue](const std::optional<Value>& current) -> std::optional<Value> {
        if (current) client_error("Object already exists");
        return queue;
    };
    co_await core.platform.documents.update(queue_records, context.key(name), std::move(create));
    co_return queue_named(queue);
}

asio::awaitable<Answer> update_job_queue(Core& core, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported_queue(input);
    const std::string text(input["jobQueue"].as_string());
    Value order;
    if (is_set(input["computeEnvironmentOrder"]))
        order = checked_order(core.platform, context, input["computeEnvironmentOrder"]);
    Documents::Change change = [input, text, order](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) client_error(text + " does not exist");
        Value next = *current;
        for (const std::string_view field : {"state", "priority"})
            if (!input[field].is_null()) next = next.with(field, input[field]);
        return order.is_null() ? next : next.with("computeEnvironmentOrder", order);
    };
    const std::string key = key_of(context, "job-queue", text);
    const std::optional<Value> queue = co_await core.platform.documents.update(queue_records, key, std::move(change));
    core.platform.changes.notify(std::string((*queue)["jobQueueArn"].as_string()));
    co_return queue_named(*queue);
}

asio::awaitable<Answer> delete_job_queue(Core& core, Context context, Request request) {
    const std::string key = key_of(context, "job-queue", request.input["jobQueue"].as_string());
    const auto found = core.platform.documents.find(queue_records, key);
    if (!found) co_return Answer{};
    if ((*found)["state"].as_string() != "DISABLED") client_error("Cannot delete, JobQueue state should be DISABLED");
    co_await core.platform.documents.erase(queue_records, key);
    // Its jobs end, as they do with AWS.
    core.platform.changes.notify(std::string((*found)["jobQueueArn"].as_string()));
    co_return Answer{};
}

Answer describe_job_queues(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    return answer_of(page_of(named_or_all(core.platform, context, queue_records, "job-queue", input["jobQueues"]),
                             input, "jobQueues"));
}

constexpr Operation<Core> queue_operations[] = {
    {shapes::batch::create_job_queue, create_job_queue},
    {shapes::batch::update_job_queue, update_job_queue},
    {shapes::batch::delete_job_queue, delete_job_queue},
    {shapes::batch::describe_job_queues, describe_job_queues},
};

}  // namespace

void add_queue_operations(Registry& registry, Core& core) { add_operations(registry, core, queue_operations); }

}  // namespace stepwell::batch
