// Tags of functions and event source mappings. Lambda developer guide: "Using tags on Lambda functions".
#include <functional>

#include "adapters/aws/models/lambda.hpp"
#include "adapters/services/lambda/event_sources.hpp"

namespace stepwell::lambda {

namespace {

/// What has tags: a record of some collection.
struct Tagged {
    std::string collection;
    std::string key;
};

/// AWS: tags are a function's, not a version's.
Tagged tagged(const Context& context, const Value& input) {
    const std::string arn(input["Resource"].as_string());
    if (const auto at = arn.find(":event-source-mapping:"); at != std::string::npos)
        return {mappings_collection, key_prefix(context.account, context.region) + arn.substr(arn.rfind(':') + 1)};
    if (arn.find(":function:") == std::string::npos)
        refuse("Tags of " + arn + " are not supported by Stepwell: only those of functions and mappings are.");
    const FunctionName name = reachable_function_name(context, arn);
    if (!name.qualifier.empty())
        refuse("Tags on function aliases and versions are not supported. Please specify a function ARN.");
    return {functions_collection, name.key()};
}

[[noreturn]] void no_resource(const Value& input) {
    not_found("Function not found: " + std::string(input["Resource"].as_string()));
}

asio::awaitable<Answer> change_tags(Core& core, Context context, Value input,
                                    std::function<Value(const Value& tags)> change) {
    const Tagged what = tagged(context, input);
    const Documents::Change guarded = [input, change](const std::optional<Value>& current) {
        if (!current) no_resource(input);
        return std::optional<Value>(current->with("Tags", change((*current)["Tags"])));
    };
    co_await core.platform.documents.update(what.collection, what.key, guarded);
    core.platform.changes.notify(std::string(input["Resource"].as_string()));
    co_return answer_of(Value::empty_object(), 204);
}

asio::awaitable<Answer> list_tags(Core& core, Context context, Request request) {
    const Tagged what = tagged(context, request.input);
    const auto record = core.platform.documents.find(what.collection, what.key);
    if (!record) no_resource(request.input);
    co_return answer_of(Value::object({{"Tags", (*record)["Tags"]}}));
}

asio::awaitable<Answer> tag_resource(Core& core, Context context, Request request) {
    return change_tags(core, std::move(context), request.input, [given = request.input["Tags"]](const Value& before) {
        Value tags = before;
        for (const Member& tag : given.members()) tags = tags.with(tag.name(), tag.value);
        check_tags(tags);
        return tags;
    });
}

asio::awaitable<Answer> untag_resource(Core& core, Context context, Request request) {
    return change_tags(core, std::move(context), request.input, [keys = request.input["TagKeys"]](const Value& before) {
        Value tags = before;
        for (const Value& key : keys.items()) tags = tags.without(key.as_string());
        return tags;
    });
}

}  // namespace

void add_tag_operations(Core& core) {
    core.add(shapes::lambda::list_tags, list_tags);
    core.add(shapes::lambda::tag_resource, tag_resource);
    core.add(shapes::lambda::untag_resource, untag_resource);
}

}  // namespace stepwell::lambda
