// api/states/tag_operations.cpp — TagResource and its kin, for state machines and activities alike.
#include "adapters/aws/models/states.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "api/states/tags.hpp"

namespace stepwell::states {

namespace {

[[noreturn]] void no_resource(std::string_view arn) {
    throw ApiError("ResourceNotFound", 400, "Resource not found: '" + std::string(arn) + "'",
                   Value::object({{"resourceName", arn}}));
}

bool is_activity(std::string_view arn) {
    const auto parts = parts_of(arn);
    return parts.size() > 5 && parts[5] == "activity";
}

using TagChange = std::function<Value(const Value&)>;

// The same for whatever record has tags.
template <class Record>
std::function<std::optional<Record>(const std::optional<Record>&)> change_of(std::string arn, TagChange change) {
    return [arn = std::move(arn), change = std::move(change)](const std::optional<Record>& current) {
        if (!current) no_resource(arn);
        Record next = *current;
        next.tags = change(next.tags);
        return std::optional<Record>(std::move(next));
    };
}

asio::awaitable<void> change_tags(Core& core, std::string arn, TagChange change) {
    check_arn(arn, is_activity(arn) ? "activity" : "stateMachine");
    if (is_activity(arn)) {
        Activities::Change on_record = change_of<ActivityRecord>(arn, std::move(change));
        co_await core.activities.update(arn, std::move(on_record));
    } else {
        Machines::Change on_record = change_of<MachineRecord>(arn, std::move(change));
        co_await core.machines.update(arn, std::move(on_record));
    }
}

asio::awaitable<Answer> tag_resource(Core& core, Context, Request request) {
    std::string arn(request.input["resourceArn"].as_string());
    TagChange change = [arn, added = request.input["tags"]](const Value& tags) { return with_tags(tags, added, arn); };
    co_await change_tags(core, std::move(arn), std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> untag_resource(Core& core, Context, Request request) {
    TagChange change = [keys = request.input["tagKeys"]](Value tags) {
        for (const Value& key : keys.items()) tags = tags.without(key.as_string());
        return tags;
    };
    co_await change_tags(core, std::string(request.input["resourceArn"].as_string()), std::move(change));
    co_return Answer{};
}

Answer list_tags_for_resource(Core& core, const Context&, const Request& request) {
    const std::string arn(request.input["resourceArn"].as_string());
    check_arn(arn, is_activity(arn) ? "activity" : "stateMachine");
    std::optional<Value> tags;
    if (is_activity(arn)) {
        if (const auto activity = core.activities.look_up(arn)) tags = activity->tags;
    } else if (const auto machine = core.machines.look_up(arn)) {
        tags = machine->tags;
    }
    if (!tags) no_resource(arn);
    return Answer{Value::object({{"tags", list_of_tags(*tags)}})};
}

constexpr Operation<Core> tag_operations[] = {
    {shapes::states::tag_resource, tag_resource},
    {shapes::states::untag_resource, untag_resource},
    {shapes::states::list_tags_for_resource, list_tags_for_resource},
};

}  // namespace

void add_tag_operations(Core& core) { add_operations(core, tag_operations); }

}  // namespace stepwell::states
