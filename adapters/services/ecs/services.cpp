// CreateService, DescribeServices, UpdateService, DeleteService, ListServices, and the keeping of their tasks: one
// coroutine a service, woken by every change of it and of its tasks.
#include "adapters/platform/random.hpp"
#include "adapters/services/ecs/service_record.hpp"

#include <algorithm>
#include <boost/asio/strand.hpp>
#include <chrono>

#include "adapters/services/ecs/clusters.hpp"
#include "adapters/services/ecs/definition_rules.hpp"
#include "adapters/services/ecs/ecs.hpp"
#include "adapters/services/ecs/pages.hpp"
#include "adapters/services/ecs/run_task.hpp"
#include "adapters/services/ecs/tags.hpp"
#include "adapters/services/ecs/task_definitions.hpp"
#include "adapters/services/ecs/task_record.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::ecs {

namespace {

constexpr const char* followers_topic = "followers";

/// Tasks that end as soon as they begin are not started again without pause.
class Throttle {
public:
    explicit Throttle(TimePoint now) : next_(now) {}
    TimePoint next() const { return next_; }
    void started(TimePoint now) {
        if (now - next_ > std::chrono::minutes(2)) pause_ = std::chrono::seconds(0);
        next_ = now + pause_;
        pause_ = std::clamp<std::chrono::seconds>(pause_ * 2, std::chrono::seconds(1), std::chrono::seconds(60));
    }

private:
    TimePoint next_;
    std::chrono::seconds pause_{0};
};

struct ServiceTasks {
    Values wanted;          // not asked to stop
    bool any_left = false;  // has not stopped
};

ServiceTasks tasks_of(const Platform& platform, const ServiceName& name) {
    ServiceTasks result;
    const std::string group = "service:" + name.name;
    for (const auto& [key, task] : platform.documents.list(task_records, name.cluster.key() + "/")) {
        if (task["group"].as_string() != group || has_stopped(task)) continue;
        result.any_left = true;
        if (!stop_wanted(task)) result.wanted.push_back(task);
    }
    return result;
}

[[noreturn]] void not_found() { throw ApiError("ServiceNotFoundException", 400, "Service not found."); }

/// The definition that a request names; null when it names none.
Value named_definition(const Platform& platform, const Context& context, const Value& text) {
    if (!is_set(text)) return {};
    const std::string unknown = "TaskDefinition not found.";
    const auto found = find_definition(platform, parse_definition(context, text.as_string(), unknown));
    if (!found) client_error(unknown);
    if ((*found)["status"].as_string() != "ACTIVE") client_error("TaskDefinition is inactive");
    return *found;
}

}  // namespace

asio::awaitable<Answer> Ecs::answer_service(ServiceName name, Value service) {
    Answer answer;
    const ServiceTasks tasks = tasks_of(platform_, name);
    answer.output = Value::object({{"service", public_service(service, tasks.wanted, true)}});
    co_return answer;
}

asio::awaitable<Answer> Ecs::create_service(Context context, Request request) {
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const ServiceName name{cluster, std::string(input["serviceName"].as_string())};
    if (!valid_name(name.name))
        invalid_parameter("Service name must be 1 to 255 letters, numbers, hyphens and underscores.");
    const Value cluster_record = co_await require_cluster(platform_, cluster);
    const Value definition = named_definition(platform_, context, input["taskDefinition"]);
    if (definition.is_null()) invalid_parameter("TaskDefinition can not be blank.");
    check_tags(input["tags"]);
    const TimePoint now = platform_.clock.now();
    const Value made = new_service(name, input, definition, now);
    check_run_task(run_task_input(made), cluster_record, definition);  // what a task could not be started with
    Documents::Change create = [made](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current || (*current)["status"].as_string() == "INACTIVE") return made;
        // AWS: the same request once more answers the service that it made.
        if ((*current)["status"].as_string() != "ACTIVE" || (*current)["request"] != made["request"])
            invalid_parameter("Creation of service was not idempotent.");
        return *current;
    };
    const std::optional<Value> service =
        co_await platform_.documents.update(service_records, name.key(), std::move(create));
    keep_service(name);
    co_return co_await answer_service(name, *service);
}

asio::awaitable<Answer> Ecs::update_service(Context context, Request request) {
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const ServiceName name = parse_service(cluster, input["service"].as_string());
    const Value cluster_record = co_await require_cluster(platform_, cluster);
    const Value definition = named_definition(platform_, context, input["taskDefinition"]);
    const Platform& platform = platform_;
    const TimePoint now = platform_.clock.now();
    Documents::Change change = [&platform, input, definition, cluster_record,
                                now](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) not_found();
        if ((*current)["status"].as_string() != "ACTIVE")
            throw ApiError("ServiceNotActiveException", 400, "Service was not ACTIVE.");
        const Value next = updated_service(*current, input, definition, now);
        const DefinitionName used =
            parse_definition(Context{}, next["taskDefinition"].as_string(), "TaskDefinition not found.");
        if (const auto found = find_definition(platform, used))
            check_run_task(run_task_input(next), cluster_record, *found);
        return next;
    };
    const std::optional<Value> service =
        co_await platform_.documents.update(service_records, name.key(), std::move(change));
    platform_.changes.notify(name.arn());
    co_return co_await answer_service(name, *service);
}

asio::awaitable<Answer> Ecs::delete_service(Context context, Request request) {
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    const ServiceName name = parse_service(cluster, input["service"].as_string());
    co_await require_cluster(platform_, cluster);
    const bool force = input["force"].as_bool();
    Documents::Change change = [force](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current || (*current)["status"].as_string() == "INACTIVE") not_found();
        if (!force && (*current)["desiredCount"].as_integer().value_or(0) > 0)
            invalid_parameter("The service cannot be stopped while it is scaled above 0.");
        return draining(*current);
    };
    const std::optional<Value> service =
        co_await platform_.documents.update(service_records, name.key(), std::move(change));
    platform_.changes.notify(name.arn());
    co_return co_await answer_service(name, *service);
}

asio::awaitable<Answer> Ecs::describe_services(Context context, Request request) {
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    if (input["services"].size() == 0) invalid_parameter("Services cannot be empty.");
    if (input["services"].size() > 10) invalid_parameter("At most 10 services can be described at once.");
    co_await require_cluster(platform_, cluster);
    const auto include = input["include"].items();
    const bool tags = std::ranges::any_of(include, [](const Value& part) { return part.as_string() == "TAGS"; });
    Values services;
    Values failures;
    for (const Value& text : input["services"].items()) {
        const ServiceName name = parse_service(cluster, text.as_string());
        if (const auto found = platform_.documents.find(service_records, name.key())) {
            const ServiceTasks tasks = tasks_of(platform_, name);
            services.push_back(public_service(*found, tasks.wanted, tags));
        } else {
            failures.push_back(Value::object({{"arn", name.arn()}, {"reason", "MISSING"}}));
        }
    }
    Answer answer;
    answer.output = Value::object({{"services", Value(std::move(services))}, {"failures", Value(std::move(failures))}});
    co_return answer;
}

asio::awaitable<Answer> Ecs::list_services(Context context, Request request) {
    const Value input = request.input;
    const ClusterName cluster = parse_cluster(context, input["cluster"].as_string());
    co_await require_cluster(platform_, cluster);
    const Value& launch_type = input["launchType"];
    std::vector<std::string> arns;
    for (const auto& [key, service] : platform_.documents.list(service_records, cluster.key() + "/"))
        if (service["status"].as_string() != "INACTIVE" &&
            (!is_set(launch_type) || service["launchType"] == launch_type))
            arns.emplace_back(service["serviceArn"].as_string());
    Answer answer;
    answer.output = page_of(arns, input, "serviceArns", 10);
    co_return answer;
}

void Ecs::keep_service(ServiceName name) {
    ++keepers_->count;
    const asio::any_io_executor executor = asio::make_strand(platform_.background);
    spawn(executor, "ecs service", keep(std::move(name), keepers_));
}

asio::awaitable<void> Ecs::keep(ServiceName name, std::shared_ptr<Followers> followers) {
    struct Leave {
        Followers* left;
        ~Leave() {
            --left->count;
            left->ended.notify(followers_topic);
        }
    } leave{followers.get()};
    Changes::Watch change = platform_.changes.watch(name.arn());
    Throttle throttle(platform_.clock.now());
    while (!closing_) {
        const std::optional<Value> service = platform_.documents.find(service_records, name.key());
        if (!service || (*service)["status"].as_string() == "INACTIVE") co_return;
        const ServiceTasks tasks = tasks_of(platform_, name);
        const ServicePlan plan = plan_service(*service, tasks.wanted, tasks.any_left);
        for (const std::string& arn : plan.stop) co_await stop_for_service(name, arn);
        const TimePoint now = platform_.clock.now();
        TimePoint wake = now + std::chrono::hours(1);
        if (plan.start > 0 && now < throttle.next()) {
            wake = throttle.next();
        } else if (plan.start > 0) {
            throttle.started(now);
            co_await start_for_service(name, *service, plan.start);
            continue;
        }
        co_await settle_service(name, plan);
        if (plan.gone) co_return;
        co_await change.next_before(platform_.clock, wake);
    }
}

/// Notes in the record that a deployment has taken over, or that the service is gone.
asio::awaitable<void> Ecs::settle_service(ServiceName name, ServicePlan plan) {
    const TimePoint now = platform_.clock.now();
    Documents::Change change = [plan, now](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        if (plan.gone) return current->with("status", "INACTIVE").with("deployments", Value::empty_array());
        const Value& primary = (*current)["deployments"].items().front();
        if (!plan.settled || primary["rolloutState"].as_string() == "COMPLETED") return *current;
        const Value done =
            primary.with("rolloutState", "COMPLETED")
                .with("rolloutStateReason", "ECS deployment " + std::string(primary["id"].as_string()) + " completed.")
                .with("updatedAt", timestamp(now));
        return with_event(current->with("deployments", Value::array({done})), "has reached a steady state.", now);
    };
    co_await platform_.documents.update(service_records, name.key(), std::move(change));
}

asio::awaitable<void> Ecs::start_for_service(ServiceName name, Value service, std::int64_t count) {
    std::string message;
    const TimePoint now = platform_.clock.now();
    try {
        const Value input = run_task_input(service);
        const Value cluster = co_await require_cluster(platform_, name.cluster);
        const DefinitionName used =
            parse_definition(Context{}, input["taskDefinition"].as_string(), "TaskDefinition not found.");
        const std::optional<Value> definition = find_definition(platform_, used);
        if (!definition) client_error("TaskDefinition not found.");
        TaskRequest checked = check_run_task(input, cluster, *definition);
        checked.group = "service:" + name.name;
        message = "has started " + std::to_string(count) + " tasks:";
        for (std::int64_t i = 0; i < count; ++i) {
            const TaskName task{name.cluster, random_hex(32)};
            co_await platform_.documents.put(task_records, task.key(), new_task(task, checked, now));
            follow(task);
            message += " (task " + task.id + ")";
        }
        message += ".";
    } catch (const ApiError& error) {
        message = "was unable to place a task. Reason: " + error.message;
    }
    Documents::Change change = [message, now](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) return std::nullopt;
        return with_event(*current, message, now);
    };
    co_await platform_.documents.update(service_records, name.key(), std::move(change));
}

asio::awaitable<void> Ecs::stop_for_service(ServiceName name, std::string arn) {
    const TaskName task = parse_task(name.cluster, arn);
    const TimePoint now = platform_.clock.now();
    const std::string reason = "Scaling activity initiated by (deployment of service " + name.name + ")";
    Step step = [reason, now](const Value& before) {
        const Value after = stop_requested(before, reason, now);
        return stop_wanted(before) ? after : after.with("stopCode", "ServiceSchedulerInitiated");
    };
    co_await change(task, std::move(step));
    co_await runner_->stop(task.id, containers::StopMode::graceful);
}

}  // namespace stepwell::ecs
