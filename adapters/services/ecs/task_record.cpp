// A task as it is kept and described. Developer guide: "Task lifecycle", "Stopped tasks error codes".
#include "adapters/services/ecs/task_record.hpp"

#include <algorithm>

#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/utf8.hpp"

namespace stepwell::ecs {

namespace {

const Value* find_named(const Value& list, std::string_view name) {
    for (const Value& item : list.items())
        if (item["name"].as_string() == name) return &item;
    return nullptr;
}

Value new_container(const TaskName& task, const Value& definition, const Value& override_) {
    const std::string arn =
        task.cluster.place.arn("ecs", "container/" + task.cluster.name + "/" + task.id + "/" + random_uuid());
    ObjectBuilder container;
    container.set("containerArn", arn)
        .set("taskArn", task.arn())
        .set("name", definition["name"])
        .set("image", definition["image"])
        .set("lastStatus", "PENDING")
        .set("networkInterfaces", Value::empty_array())
        .set("healthStatus", "UNKNOWN");
    for (const std::string_view field : {"cpu", "memory", "memoryReservation"}) {
        const Value& value = override_[field].is_null() ? definition[field] : override_[field];
        if (const auto number = value.as_integer()) container.set(field, std::to_string(*number));
    }
    return container.build();
}

/// The task's own size, or the sum of its containers'.
std::string size_of(const TaskRequest& request, std::string_view field) {
    if (is_set(request.overrides[field])) return std::string(request.overrides[field].as_string());
    if (is_set(request.definition[field])) return std::string(request.definition[field].as_string());
    std::int64_t sum = 0;
    for (const Value& container : request.definition["containerDefinitions"].items()) {
        const Value& soft = field == "memory" ? container["memoryReservation"] : container[field];
        sum += container[field].as_integer().value_or(soft.as_integer().value_or(0));
    }
    return std::to_string(sum);
}

Value set_once(const Value& task, std::string_view key, TimePoint time) {
    return task.contains(key) ? task : task.with(key, timestamp(time));
}

std::string_view name_of(containers::Phase phase) {
    switch (phase) {
        case containers::Phase::pending:
            return "PENDING";
        case containers::Phase::running:
            return "RUNNING";
        case containers::Phase::stopping:
            return "STOPPING";
        case containers::Phase::stopped:
            return "STOPPED";
    }
    return "";
}

/// The reason of a container is at most 1024 characters.
std::string short_reason(const std::string& reason) { return to_utf8(reason.substr(0, 1024)); }

Value with_containers(const Value& task, const containers::TaskStatus& status) {
    const bool own_network = task["ownNetwork"].as_bool();
    Values containers;
    for (Value container : task["containers"].items()) {
        for (const containers::ContainerStatus& known : status.containers) {
            if (known.name != container["name"].as_string()) continue;
            container = container.with("lastStatus", name_of(known.phase));
            if (known.exit_code) container = container.with("exitCode", *known.exit_code);
            if (!known.reason.empty()) container = container.with("reason", short_reason(known.reason));
            if (!known.runtime_id.empty()) container = container.with("runtimeId", known.runtime_id);
            if (!known.health.empty()) container = container.with("healthStatus", known.health);
            if (!known.address.empty() && own_network)
                container = container.with("networkInterfaces",
                                           Value::array({Value::object({{"privateIpv4Address", known.address}})}));
        }
        containers.push_back(std::move(container));
    }
    return task.with("containers", Value(std::move(containers)));
}

/// Why the task stops, unless a StopTask has said so already.
Value with_cause(Value task, const containers::TaskStatus& status) {
    if (task.contains("stopCode")) return task;
    switch (status.cause) {
        case containers::StopCause::none:
            return task;
        case containers::StopCause::essential_exited:
            return task.with("stopCode", "EssentialContainerExited")
                .with("stoppedReason", "Essential container in task exited");
        case containers::StopCause::failed_to_start:
            return task.with("stopCode", "TaskFailedToStart")
                .with("stoppedReason", status.reason.empty() ? "Task failed to start"
                                       : status.reason.starts_with("CannotPull")
                                           ? status.reason
                                           : "Task failed to start: " + status.reason);
        case containers::StopCause::requested:
            return task.with("stopCode", "UserInitiated").with("stoppedReason", "Task stopped by user");
        case containers::StopCause::lost:
            // AWS has no code for a host that vanished; the task did run, and its essential containers are gone.
            return task.with("stopCode", status.started_at ? "EssentialContainerExited" : "TaskFailedToStart")
                .with("stoppedReason", status.reason);
    }
    return task;
}

}  // namespace

Value new_task(const TaskName& name, const TaskRequest& request, TimePoint now) {
    Values containers;
    Values overrides;
    for (const Value& definition : request.definition["containerDefinitions"].items()) {
        const Value* override_ = find_named(request.overrides["containerOverrides"], definition["name"].as_string());
        // AWS describes an override for each container, an empty one where nothing was overridden.
        overrides.push_back(override_ ? *override_ : Value::object({{"name", definition["name"]}}));
        containers.push_back(new_container(name, definition, overrides.back()));
    }
    Value described = (request.overrides.is_null() ? Value::empty_object() : request.overrides)
                          .with("containerOverrides", Value(std::move(overrides)))
                          .with("inferenceAcceleratorOverrides", Value::empty_array());
    const bool fargate = request.launch_type == "FARGATE";
    const bool own_network = request.definition["networkMode"].as_string() == "awsvpc";
    ObjectBuilder task;
    task.set("attachments", Value::empty_array()).set("attributes", Value::empty_array());
    if (!request.capacity_provider.empty()) task.set("capacityProviderName", request.capacity_provider);
    task.set("clusterArn", name.cluster.arn())
        .set("containers", Value(std::move(containers)))
        .set("cpu", size_of(request, "cpu"))
        .set("createdAt", timestamp(now))
        .set("desiredStatus", "RUNNING")
        .set("enableExecuteCommand", false)
        .set("group", request.group)
        .set("healthStatus", "UNKNOWN")
        .set("lastStatus", own_network ? "PROVISIONING" : "PENDING")
        .set("launchType", request.launch_type)
        .set("memory", size_of(request, "memory"))
        .set("overrides", std::move(described));
    if (fargate) {
        const Value& storage = request.overrides["ephemeralStorage"].is_null() ? request.definition["ephemeralStorage"]
                                                                               : request.overrides["ephemeralStorage"];
        task.set("platformVersion", request.platform_version)
            .set("platformFamily", "Linux")
            .set("ephemeralStorage", storage.is_null() ? Value::object({{"sizeInGiB", 20}}) : storage);
    }
    if (!request.started_by.empty()) task.set("startedBy", request.started_by);
    task.set("tags", request.tags)
        .set("taskArn", name.arn())
        .set("taskDefinitionArn", request.definition["taskDefinitionArn"])
        .set("version", 1)
        .set("ownNetwork", own_network);
    return task.build();
}

bool has_stopped(const Value& task) { return task["lastStatus"].as_string() == "STOPPED"; }

bool stop_wanted(const Value& task) { return task["desiredStatus"].as_string() == "STOPPED"; }

Value launched(const Value& task, TimePoint now) {
    return task.with("launched", true)
        .with("lastStatus", "PENDING")
        .with("connectivity", "CONNECTED")
        .with("connectivityAt", timestamp(now));
}

Value with_status(const Value& before, const containers::TaskStatus& status, TimePoint now) {
    Value task = with_containers(before, status).with("lastStatus", name_of(status.phase));
    if (status.started_at) task = set_once(task, "startedAt", *status.started_at);
    if (status.phase == containers::Phase::stopping || status.phase == containers::Phase::stopped) {
        task = with_cause(task.with("desiredStatus", "STOPPED"), status);
        task = set_once(task, "stoppingAt", status.stopping_at.value_or(now));
    }
    if (status.phase == containers::Phase::stopped) {
        task = set_once(task, "executionStoppedAt", status.stopped_at.value_or(now));
        task = set_once(task, "stoppedAt", now);
    }
    return task;
}

Value failed_to_start(const Value& task, const std::string& reason, TimePoint now) {
    containers::TaskStatus status;
    status.phase = containers::Phase::stopped;
    for (const Value& container : task["containers"].items()) {
        containers::ContainerStatus unstarted;
        unstarted.name = container["name"].as_string();
        unstarted.phase = containers::Phase::stopped;
        status.containers.push_back(std::move(unstarted));
    }
    Value next = task;
    if (!next.contains("stopCode")) next = next.with("stopCode", "TaskFailedToStart").with("stoppedReason", reason);
    return with_status(next, status, now);
}

Value stop_requested(const Value& task, const std::string& reason, TimePoint now) {
    if (stop_wanted(task)) return task;
    return set_once(task.with("desiredStatus", "STOPPED"), "stoppingAt", now)
        .with("stopCode", "UserInitiated")
        .with("stoppedReason", reason.empty() ? "Task stopped by user" : reason);
}

Value public_task(const Value& task, bool with_tags) {
    const Value shown = task.without("launched").without("ownNetwork");
    return with_tags ? shown : shown.without("tags");
}

}  // namespace stepwell::ecs
