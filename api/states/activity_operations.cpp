// api/states/activity_operations.cpp — CreateActivity and its kin, and GetActivityTask, which waits for work.
#include "api/states/names.hpp"
#include "api/states/step_functions.hpp"
#include "api/states/tags.hpp"

namespace stepwell::states {

namespace {

constexpr std::chrono::seconds longest_poll{60};  // AWS: "The maximum time the service holds on to the request"

Value epoch(TimePoint time) { return Value::number(print_epoch(time)); }

}  // namespace

asio::awaitable<Answer> StepFunctions::create_activity(Context context, Request request) {
    const Value input = request.input;
    check_name(input["name"].as_string());
    const Value& encryption = input["encryptionConfiguration"];
    check_encryption(context, encryption);
    ActivityRecord fresh;
    fresh.name = input["name"].as_string();
    fresh.arn = context.arn("states", "activity:" + fresh.name);
    fresh.created = platform_.clock.now();
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
    const auto activity = co_await activities_.update(fresh.arn, std::move(change));
    co_return Answer{Value::object({{"activityArn", activity->arn}, {"creationDate", epoch(activity->created)}})};
}

asio::awaitable<Answer> StepFunctions::delete_activity(Context, Request request) {
    const std::string arn(request.input["activityArn"].as_string());
    check_arn(arn, "activity");
    Activities::Change change = [](const std::optional<ActivityRecord>&) { return std::optional<ActivityRecord>(); };
    co_await activities_.update(arn, std::move(change));
    platform_.changes.notify(Activities::key_of_changes(arn));  // whoever waits for its tasks is told
    co_return Answer{};
}

asio::awaitable<Answer> StepFunctions::describe_activity(Context, Request request) {
    const std::string arn(request.input["activityArn"].as_string());
    check_arn(arn, "activity");
    const ActivityRecord activity = activities_.find(arn);
    co_return Answer{Value::object({{"activityArn", activity.arn},
                                    {"name", activity.name},
                                    {"creationDate", epoch(activity.created)},
                                    {"encryptionConfiguration", activity.encryption}})};
}

asio::awaitable<Answer> StepFunctions::list_activities(Context context, Request request) {
    const TimePoint now = platform_.clock.now();
    const std::string listing = "ListActivities " + context.arn("states", "activity:");
    const auto skip = static_cast<std::size_t>(page_position(listing, request.input["nextToken"], now));
    const std::size_t size = page_size(request.input["maxResults"]);
    const auto all = activities_.list(context);
    Values page;
    for (std::size_t i = skip; i < all.size() && page.size() < size; ++i) {
        page.push_back(Value::object(
            {{"activityArn", all[i].arn}, {"name", all[i].name}, {"creationDate", epoch(all[i].created)}}));
    }
    ObjectBuilder output;
    const std::size_t next = skip + page.size();
    output.set("activities", Value(std::move(page)));
    if (next < all.size()) output.set("nextToken", page_token(listing, static_cast<std::int64_t>(next), now));
    co_return Answer{output.build()};
}

asio::awaitable<Answer> StepFunctions::get_activity_task(Context, Request request) {
    const std::string arn(request.input["activityArn"].as_string());
    check_arn(arn, "activity");
    const std::string worker(request.input["workerName"].as_string());
    const auto deadline = std::chrono::steady_clock::now() + longest_poll;
    Changes::Watch watch = platform_.changes.watch(Activities::key_of_changes(arn));
    for (bool more = true; more;) {
        activities_.find(arn);
        while (const auto task = activities_.next(arn)) {
            std::string token = task->token;
            // on disk before the worker has it; one that is over meanwhile is nobody's
            const TokenAnswer answer = co_await executions_->worker_started(std::move(token), worker);
            if (answer != TokenAnswer::accepted) continue;
            co_return Answer{Value::object({{"taskToken", task->token}, {"input", print(task->input)}})};
        }
        more = co_await watch.next_before(deadline);
    }
    co_return Answer{};
}

}  // namespace stepwell::states
