// Tags of functions and event source mappings. Lambda developer guide: "Using tags on Lambda functions".
#include "adapters/lambda/core.hpp"
#include "adapters/shapes/lambda.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t most_tags = 50;

/// AWS: tags are a function's, not a version's.
FunctionName tagged(const Context& context, const Value& input) {
    const std::string_view arn = input["Resource"].as_string();
    if (arn.find(":function:") == std::string_view::npos)
        refuse("Tags of " + std::string(arn) + " are not supported by Stepwell: only those of functions are.");
    FunctionName name = parse_function_name(context, arn);
    if (!name.qualifier.empty())
        refuse("Tags on function aliases and versions are not supported. Please specify a function ARN.");
    return name;
}

asio::awaitable<Answer> list_tags(Core& core, Context context, Request request) {
    const Value record = require_record(core.platform.documents, tagged(context, request.input));
    co_return answer(Value::object({{"Tags", record["Tags"]}}));
}

asio::awaitable<Answer> tag_resource(Core& core, Context context, Request request) {
    const FunctionName name = tagged(context, request.input);
    const auto change = [given = request.input["Tags"]](const Value& record) {
        Value tags = record["Tags"];
        for (const Member& tag : given.members()) {
            if (tag.name().starts_with("aws:"))
                refuse("System tag cannot be added or modified: " + std::string(tag.name()));
            tags = tags.with(tag.name(), tag.value);
        }
        if (tags.size() > most_tags) refuse("The number of tags exceeds the limit of 50.");
        return record.with("Tags", tags);
    };
    co_await core.edit(name, change);
    core.platform.changes.notify(name.arn());
    co_return answer(Value::empty_object(), 204);
}

asio::awaitable<Answer> untag_resource(Core& core, Context context, Request request) {
    const FunctionName name = tagged(context, request.input);
    const auto change = [keys = request.input["TagKeys"]](const Value& record) {
        Value tags = record["Tags"];
        for (const Value& key : keys.items()) tags = tags.without(key.as_string());
        return record.with("Tags", tags);
    };
    co_await core.edit(name, change);
    core.platform.changes.notify(name.arn());
    co_return answer(Value::empty_object(), 204);
}

}  // namespace

void add_tag_operations(Core& core) {
    core.add(shapes::lambda::list_tags, list_tags);
    core.add(shapes::lambda::tag_resource, tag_resource);
    core.add(shapes::lambda::untag_resource, untag_resource);
}

}  // namespace stepwell::lambda
