// UpdateSecret, the tags, GetResourcePolicy.
#include <functional>

#include "adapters/aws/models/secretsmanager.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/secretsmanager/find_secret.hpp"
#include "adapters/services/secretsmanager/operations.hpp"
#include "adapters/services/secretsmanager/secret_record.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::secretsmanager {

namespace {

/// `change` makes the secret's new tags of those it has.
asio::awaitable<Answer> change_tags(Platform& platform, Context context, Value input,
                                    std::function<Value(const Value& tags)> change) {
    const Found found = require_secret(platform, context, input);
    const TimePoint now = platform.clock.now();
    Documents::Change job = [now, change](const std::optional<Value>& current) -> std::optional<Value> {
        const Value secret = require_usable(current);
        return secret.with("Tags", change(secret["Tags"])).with("LastChangedDate", timestamp(now));
    };
    co_await platform.documents.update(records, found.key, std::move(job));
    co_return answer_of(Value::empty_object());
}

asio::awaitable<Answer> update_secret(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    if (!input["Type"].as_string().empty()) refuse("InvalidParameterException", "Type is not supported here.");
    const Value value = value_of(input);
    const Found found = require_secret(platform, context, input);
    const std::string token = request_token(input);
    const TimePoint now = platform.clock.now();
    Documents::Change job = [=](const std::optional<Value>& current) -> std::optional<Value> {
        Value secret = require_usable(current);
        if (!value.is_null()) {
            if (has_version_already(secret, token, value)) return secret;
            secret = with_version(secret, token, value, {Value("AWSCURRENT")}, now);
        }
        for (const std::string_view field : {"Description", "KmsKeyId"})
            if (input.contains(field))
                secret = input[field].as_string().empty() ? secret.without(field) : secret.with(field, input[field]);
        return secret.with("LastChangedDate", timestamp(now));
    };
    const std::optional<Value> secret = co_await platform.documents.update(records, found.key, std::move(job));
    ObjectBuilder output;
    output.set("ARN", (*secret)["ARN"]).set("Name", (*secret)["Name"]);
    if (!value.is_null()) output.set("VersionId", token);
    co_return answer_of(output.build());
}

asio::awaitable<Answer> tag_resource(Platform& platform, Context context, Request request) {
    const Value added = request.input["Tags"];
    check_tags(tag_rules, added);
    return change_tags(platform, std::move(context), request.input,
                       [added](const Value& tags) { return with_tags(tag_rules, tags, added); });
}

asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request) {
    return change_tags(
        platform, std::move(context), request.input,
        [keys = request.input["TagKeys"]](const Value& tags) { return without_tags(tag_rules, tags, keys); });
}

Answer get_resource_policy(Platform& platform, const Context& context, const Request& request) {
    const Found found = require_secret(platform, context, request.input);
    require_not_deleted(found.secret);
    // Without a ResourcePolicy: PutResourcePolicy is not among the operations here.
    return answer_of(Value::object({{"ARN", found.secret["ARN"]}, {"Name", found.secret["Name"]}}));
}

constexpr Operation<Platform> change_operations[] = {
    {shapes::secretsmanager::get_resource_policy, get_resource_policy},
    {shapes::secretsmanager::tag_resource, tag_resource},
    {shapes::secretsmanager::untag_resource, untag_resource},
    {shapes::secretsmanager::update_secret, update_secret},
};

}  // namespace

void add_change_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, change_operations);
}

}  // namespace stepwell::secretsmanager
