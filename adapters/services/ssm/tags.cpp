// AddTagsToResource, RemoveTagsFromResource, ListTagsForResource: of parameters, which are all the resources there are.
#include "adapters/services/ssm/tags.hpp"

#include "adapters/aws/models/ssm.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ssm/operations.hpp"
#include "adapters/services/ssm/parameter.hpp"

namespace stepwell::ssm {

namespace {

ApiError refuse_tag(const TagFinding& finding) {
    const std::string text(finding.text);
    switch (finding.fault) {
        case TagFault::too_many:
            return {"TooManyTagsError", 400, ""};
        case TagFault::reserved_key:
            return {"ValidationException", 400, "Tag keys can't begin with the reserved prefix aws: " + text};
        case TagFault::duplicate_key:
            return {"ValidationException", 400, "Duplicate tag key: " + text};
        default:
            return {"ValidationException", 400, "Invalid tag: " + text};
    }
}

[[noreturn]] void invalid_resource() {
    throw ApiError("InvalidResourceId", 400,
                   "The resource ID is not valid. Verify that you entered the correct ID and try again.");
}

ParameterName resource_of(const Context& context, const Value& input) {
    if (input["ResourceType"].as_string() != "Parameter") invalid_resource();
    return parse_name(context, input["ResourceId"].as_string());
}

asio::awaitable<Answer> change_tags(Core& core, ParameterName name, std::function<Value(const Value& tags)> change) {
    const Documents::Change guarded = [change](const std::optional<Value>& current) {
        if (!current) invalid_resource();
        return std::optional(current->with("Tags", change((*current)["Tags"])));
    };
    co_await core.platform.documents.update(parameters, name.key(), guarded);
    co_return Answer{};
}

asio::awaitable<Answer> add_tags_to_resource(Core& core, Context context, Request request) {
    return change_tags(core, resource_of(context, request.input), [added = request.input["Tags"]](const Value& tags) {
        return with_tags(tag_rules, tags, added);
    });
}

asio::awaitable<Answer> remove_tags_from_resource(Core& core, Context context, Request request) {
    return change_tags(core, resource_of(context, request.input), [keys = request.input["TagKeys"]](const Value& tags) {
        return without_tags(tag_rules, tags, keys);
    });
}

Answer list_tags_for_resource(Core& core, const Context& context, const Request& request) {
    const auto parameter = find_parameter(core, resource_of(context, request.input));
    if (!parameter) invalid_resource();
    return answer_of(Value::object({{"TagList", (*parameter)["Tags"]}}));
}

constexpr Operation<Core> tag_operations[] = {
    {shapes::ssm::add_tags_to_resource, add_tags_to_resource},
    {shapes::ssm::list_tags_for_resource, list_tags_for_resource},
    {shapes::ssm::remove_tags_from_resource, remove_tags_from_resource},
};

}  // namespace

const TagRules tag_rules{.key = "Key", .value = "Value", .refusal = refuse_tag};

void add_tag_operations(Registry& registry, Core& core) { add_operations(registry, core, tag_operations); }

}  // namespace stepwell::ssm
