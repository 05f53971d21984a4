// The tags of compute environments, job queues, job definitions and jobs.
#include "adapters/services/batch/names.hpp"
#include "adapters/services/batch/resources.hpp"

namespace stepwell::batch {

namespace {

struct Tagged {
    const char* collection;
    std::string key;
};

Tagged parse(const Context& context, std::string_view arn) {
    constexpr std::pair<std::string_view, const char*> kinds[] = {{"compute-environment/", environment_records},
                                                                  {"job-queue/", queue_records},
                                                                  {"job-definition/", definition_records},
                                                                  {"job/", job_records}};
    const Place place = place_of(context);
    for (const auto& [kind, collection] : kinds) {
        const std::string prefix = place.arn(kind);
        if (arn.starts_with(prefix)) return {collection, place.key(arn.substr(prefix.size()))};
    }
    client_error("Invalid resource ARN: " + std::string(arn.substr(0, 300)));
}

asio::awaitable<Answer> change_tags(Platform& platform, Tagged resource, std::function<Value(Value)> step) {
    Documents::Change change = [step](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) client_error("Resource not found.");
        const Value tags = step((*current)["tags"]);
        if (tags.size() > 50) client_error("The number of tags has exceeded the limit of 50.");
        return current->with("tags", tags);
    };
    co_await platform.documents.update(resource.collection, resource.key, std::move(change));
    co_return Answer{};
}

}  // namespace

asio::awaitable<Answer> tag_resource(Platform& platform, Context context, Request request) {
    Tagged resource = parse(context, request.input["resourceArn"].as_string());
    const Value added = request.input["tags"];
    check_tags(added);
    std::function<Value(Value)> step = [added](Value tags) {
        for (const auto& [name, value] : added.members()) tags = tags.with(name.as_string(), value);
        return tags;
    };
    co_return co_await change_tags(platform, std::move(resource), std::move(step));
}

asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request) {
    Tagged resource = parse(context, request.input["resourceArn"].as_string());
    const Value keys = request.input["tagKeys"];
    std::function<Value(Value)> step = [keys](Value tags) {
        for (const Value& key : keys.items()) tags = tags.without(key.as_string());
        return tags;
    };
    co_return co_await change_tags(platform, std::move(resource), std::move(step));
}

asio::awaitable<Answer> list_tags_for_resource(Platform& platform, Context context, Request request) {
    const Tagged resource = parse(context, request.input["resourceArn"].as_string());
    const auto found = platform.documents.find(resource.collection, resource.key);
    if (!found) client_error("Resource not found.");
    Answer answer;
    answer.output = Value::object({{"tags", (*found)["tags"]}});
    co_return answer;
}

}  // namespace stepwell::batch
