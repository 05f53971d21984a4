// Tags of functions and event source mappings. Lambda developer guide: "Using tags on Lambda functions".
#include <functional>

#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/event_sources.hpp"
#include "engine/arn.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::lambda {

namespace {

/// What has tags: a record of some collection.
struct Tagged {
    std::string collection;
    std::string key;
};

/// AWS: tags are a function's, not a version's.
Tagged tagged(const Context& context, const Value& input) {
    const std::string_view text = input["Resource"].as_string();
    const auto arn = Arn::parse(text);
    const std::string_view type = arn ? arn->resource_type() : std::string_view();
    if (type == "event-source-mapping") return {mappings_collection, context.key(arn->resource_id())};
    if (type != "function")
        refuse("Tags of " + std::string(text) +
               " are not supported by Stepwell: only those of functions and mappings are.");
    const FunctionName name = reachable_function_name(context, text);
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

Answer list_tags(Core& core, const Context& context, const Request& request) {
    const Tagged what = tagged(context, request.input);
    const auto record = core.platform.documents.find(what.collection, what.key);
    if (!record) no_resource(request.input);
    return answer_of(Value::object({{"Tags", (*record)["Tags"]}}));
}

asio::awaitable<Answer> tag_resource(Core& core, Context context, Request request) {
    return change_tags(core, std::move(context), request.input, [added = request.input["Tags"]](const Value& tags) {
        return with_tags(tag_rules, tags, added);
    });
}

asio::awaitable<Answer> untag_resource(Core& core, Context context, Request request) {
    return change_tags(core, std::move(context), request.input, [keys = request.input["TagKeys"]](const Value& tags) {
        return without_tags(tag_rules, tags, keys);
    });
}

constexpr Operation<Core> tag_operations[] = {
    {shapes::lambda::list_tags, list_tags},
    {shapes::lambda::tag_resource, tag_resource},
    {shapes::lambda::untag_resource, untag_resource},
};

}  // namespace

void add_tag_operations(Core& core) { add_operations(core.platform.registry, core, tag_operations); }

}  // namespace stepwell::lambda
