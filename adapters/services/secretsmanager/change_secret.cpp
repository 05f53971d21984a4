// UpdateSecret, the tags, GetResourcePolicy.
#include "adapters/services/secretsmanager/change_secret.hpp"

#include <algorithm>

#include "adapters/services/secretsmanager/find_secret.hpp"
#include "adapters/services/secretsmanager/secret_record.hpp"

namespace stepwell::secretsmanager {

namespace {

constexpr std::size_t most_tags = 50;

/// The secret with the tags that `change` makes of those it has.
template <typename Change>
asio::awaitable<Answer> change_tags(Platform& platform, Context context, Value input, Change change) {
    const Found found = require_secret(platform, context, input);
    const TimePoint now = platform.clock.now();
    Documents::Change job = [now, change](const std::optional<Value>& current) -> std::optional<Value> {
        const Value secret = require_usable(current);
        Values tags(secret["Tags"].items().begin(), secret["Tags"].items().end());
        change(tags);
        if (tags.size() > most_tags)
            refuse("InvalidParameterException", "A secret can have at most " + std::to_string(most_tags) + " tags.");
        return secret.with("Tags", Value(std::move(tags))).with("LastChangedDate", timestamp(now));
    };
    co_await platform.documents.update(records, found.key, std::move(job));
    co_return answer_of(Value::empty_object());
}

auto with_key(Values& tags, const Value& key) {
    return std::ranges::find_if(tags, [&](const Value& tag) { return tag["Key"] == key; });
}

}  // namespace

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
    for (const Value& tag : added.items()) {
        if (tag["Key"].as_string().empty()) refuse("InvalidParameterException", "A tag needs a Key.");
        if (tag["Key"].as_string().starts_with("aws:"))
            refuse("InvalidParameterException", "Tag keys that start with aws: are reserved for AWS.");
    }
    const auto add = [added](Values& tags) {
        for (const Value& tag : added.items()) {
            const auto same = with_key(tags, tag["Key"]);
            if (same != tags.end())
                *same = tag;
            else
                tags.push_back(tag);
        }
    };
    return change_tags(platform, std::move(context), request.input, add);
}

asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request) {
    const Value removed = request.input["TagKeys"];
    const auto remove = [removed](Values& tags) {
        for (const Value& key : removed.items())
            if (const auto same = with_key(tags, key); same != tags.end()) tags.erase(same);
    };
    return change_tags(platform, std::move(context), request.input, remove);
}

asio::awaitable<Answer> get_resource_policy(Platform& platform, Context context, Request request) {
    const Found found = require_secret(platform, context, request.input);
    require_not_deleted(found.secret);
    // Without a ResourcePolicy: PutResourcePolicy is not among the operations here.
    co_return answer_of(Value::object({{"ARN", found.secret["ARN"]}, {"Name", found.secret["Name"]}}));
}

}  // namespace stepwell::secretsmanager
