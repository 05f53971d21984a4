// api/states/activity_operations.cpp — CreateActivity and its kin, and GetActivityTask, which waits for work.
#include <utility>

#include "adapters/aws/models/states.hpp"
#include "adapters/platform/http/client_presence.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "api/states/pages.hpp"
#include "api/states/tags.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::states {

namespace {

constexpr std::chrono::seconds longest_poll{60};  // AWS: "The maximum time the service holds on to the request"

asio::awaitable<Answer> create_activity(Core& core, Context context, Request request) {
    const Value input = request.input;
    check_name(input["name"].as_string());
    const Value& encryption = input["encryptionConfiguration"];
    check_encryption(context, encryption);
    ActivityRecord fresh;
    fresh.name = input["name"].as_string();
    fresh.arn = context.arn("states", "activity:" + fresh.name);
    fresh.created = core.platform.clock.now();
    fresh.tags = with_tags(Value::empty_object(), input["tags"], fresh.arn);
    fresh.encryption = encryption_of(encryption);
    // AWS: idempotent on the name; other tags are ignored, but not another encryption
    Activities::Change change = [fresh, given = !encryption.is_null()](const std::optional<ActivityRecord>& current) {
        if (current && given && current->encryption != fresh.encryption) {
            throw ApiError("ActivityAlreadyExists", 400,
                           "Activity already exists. EncryptionConfiguration may not be updated.");
        }
        return current ? current : fresh;
    };
    const auto activity = co_await core.activities.update(fresh.arn, std::move(change));
    co_return Answer{Value::object({{"activityArn", activity->arn}, {"creationDate", epoch(activity->created)}})};
}

asio::awaitable<Answer> delete_activity(Core& core, Context, Request request) {
    const std::string arn(request.input["activityArn"].as_string());
    check_arn(arn, "activity");
    Activities::Change change = [](const std::optional<ActivityRecord>&) { return std::optional<ActivityRecord>(); };
    co_await core.activities.update(arn, std::move(change));
    core.platform.changes.notify(Activities::key_of_changes(arn));  // whoever waits for its tasks looks again
    co_return Answer{};
}

Answer describe_activity(Core& core, const Context&, const Request& request) {
    const std::string arn(request.input["activityArn"].as_string());
    check_arn(arn, "activity");
    const ActivityRecord activity = core.activities.find(arn);
    return Answer{Value::object({{"activityArn", activity.arn},
                                 {"name", activity.name},
                                 {"creationDate", epoch(activity.created)},
                                 {"encryptionConfiguration", activity.encryption}})};
}

Answer list_activities(Core& core, const Context& context, const Request& request) {
    const Page page("ListActivities " + context.arn("states", "activity:"), request.input, core.platform.clock.now());
    const auto described = [](const ActivityRecord& activity) {
        return Value::object(
            {{"activityArn", activity.arn}, {"name", activity.name}, {"creationDate", epoch(activity.created)}});
    };
    return Answer{page.of("activities", core.activities.list(context), described)};
}

asio::awaitable<Answer> get_activity_task(Core& core, Context, Request request) {
    const std::string arn(request.input["activityArn"].as_string());
    check_arn(arn, "activity");
    const std::string worker(request.input["workerName"].as_string());
    const auto deadline = std::chrono::steady_clock::now() + longest_poll;  // a client's patience is real
    const std::string key = Activities::key_of_changes(arn);
    Changes::Watch watch = core.platform.changes.watch(key);
    const auto& client = request.client;
    bool watched = !client;
    for (bool more = true; more && !(client && client->has_left());) {
        core.activities.find(arn);
        while (const auto task = core.activities.next(arn)) {
            std::string token = task->token;
            // on disk before the worker has it; one that is over meanwhile is nobody's
            const TokenAnswer answer = co_await core.executions->worker_started(std::move(token), worker);
            if (answer != TokenAnswer::accepted) continue;
            co_return Answer{Value::object({{"taskToken", task->token}, {"input", print(task->input)}})};
        }
        if (!std::exchange(watched, true))
            client->on_leaving([&changes = core.platform.changes, key] { changes.notify(key); });
        more = co_await watch.next_before(deadline);
    }
    co_return Answer{};
}

constexpr Operation<Core> activity_operations[] = {
    {shapes::states::create_activity, create_activity},     {shapes::states::delete_activity, delete_activity},
    {shapes::states::describe_activity, describe_activity}, {shapes::states::list_activities, list_activities},
    {shapes::states::get_activity_task, get_activity_task},
};

}  // namespace

void add_activity_operations(Core& core) { add_operations(core, activity_operations); }

}  // namespace stepwell::states
