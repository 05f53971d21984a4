// The operations on one secret. Texts of the exceptions are AWS's.
#include "adapters/services/secretsmanager/secrets_manager.hpp"

#include <algorithm>
#include <cmath>

#include "adapters/aws/models/secretsmanager.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/secretsmanager/find_secret.hpp"
#include "adapters/services/secretsmanager/operations.hpp"
#include "adapters/services/secretsmanager/secret_record.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::secretsmanager {

namespace {

constexpr std::string_view letters_and_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view name_characters = "-/_+=.@!";
constexpr double seconds_a_day = 86'400;

void check_new_secret(const Value& input) {
    for (const char c : input["Name"].as_string())
        if (letters_and_digits.find(c) == std::string_view::npos && name_characters.find(c) == std::string_view::npos)
            refuse("ValidationException",
                   "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: "
                   "-/_+=.@!");
    for (const std::string_view field : {"AddReplicaRegions", "Type"})
        if (input[field].size() > 0 || !input[field].as_string().empty())
            refuse("InvalidParameterException", std::string(field) + " is not supported here.");
    check_tags(tag_rules, input["Tags"]);
}

Value new_secret(const Context& context, const Value& input, const std::string& token, const Value& value,
                 TimePoint now) {
    const std::string name(input["Name"].as_string());
    ObjectBuilder secret;
    secret.set("ARN", context.arn("secretsmanager", "secret:" + name + "-" + random_text(6, letters_and_digits)))
        .set("Name", name);
    for (const std::string_view field : {"Description", "KmsKeyId"})
        if (!input[field].as_string().empty()) secret.set(field, input[field]);
    secret.set("CreatedDate", timestamp(now))
        .set("LastChangedDate", timestamp(now))
        .set("Tags", input["Tags"].is_null() ? Value::empty_array() : input["Tags"])
        .set("Versions", Value::empty_array());
    const Value made = secret.build();
    return value.is_null() ? made : with_version(made, token, value, {Value("AWSCURRENT")}, now);
}

asio::awaitable<Answer> create_secret(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    check_new_secret(input);
    const Value value = value_of(input);
    const std::string token = request_token(input);
    const TimePoint now = platform.clock.now();
    const Value fresh = new_secret(context, input, token, value, now);
    Documents::Change create = [=](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current || is_gone(*current, now)) return fresh;
        if (current->contains("DeletedDate"))
            refuse("InvalidRequestException",
                   "You can't create this secret because a secret with this name is already scheduled for deletion.");
        const Value* version = version_with_id(*current, token);
        if (version && (*version)["Value"] == value) return *current;  // the same request again
        refuse("ResourceExistsException", "The operation failed because the secret " +
                                              std::string((*current)["Name"].as_string()) + " already exists.");
    };
    const std::string key = context.key(input["Name"].as_string());
    const std::optional<Value> secret = co_await platform.documents.update(records, key, std::move(create));
    ObjectBuilder output;
    output.set("ARN", (*secret)["ARN"]).set("Name", (*secret)["Name"]);
    if (!value.is_null()) output.set("VersionId", token);
    co_return answer_of(output.build());
}

const Value& choose_version(const Value& secret, const Value& input) {
    const std::string id(input["VersionId"].as_string());
    const std::string asked_stage(input["VersionStage"].as_string());
    const std::string missing = "Secrets Manager can't find the specified secret value for ";
    if (id.empty()) {
        const std::string stage = asked_stage.empty() ? "AWSCURRENT" : asked_stage;
        const Value* version = version_with_stage(secret, stage);
        if (!version) refuse("ResourceNotFoundException", missing + "staging label: " + stage);
        return *version;
    }
    const Value* version = version_with_id(secret, id);
    if (!version) refuse("ResourceNotFoundException", missing + "VersionId: " + id);
    if (!asked_stage.empty() && version_with_stage(secret, asked_stage) != version)
        refuse("InvalidRequestException",
               "You provided a VersionStage that is not associated to the provided VersionId.");
    return *version;
}

asio::awaitable<Answer> get_secret_value(Platform& platform, Context context, Request request) {
    const Found found = require_secret(platform, context, request.input);
    require_not_deleted(found.secret);
    const Value version = choose_version(found.secret, request.input);
    // AWS notes the day, not the moment: one write a day.
    const double now = epoch_seconds(platform.clock.now());
    const Value today = Value(static_cast<std::int64_t>(std::floor(now / seconds_a_day) * seconds_a_day));
    if (!(found.secret["LastAccessedDate"] == today)) {
        Documents::Change note = [today](const std::optional<Value>& current) -> std::optional<Value> {
            if (!current) return std::nullopt;
            return current->with("LastAccessedDate", today);
        };
        co_await platform.documents.update(records, found.key, std::move(note));
    }
    ObjectBuilder output;
    output.set("ARN", found.secret["ARN"]).set("Name", found.secret["Name"]).set("VersionId", version["VersionId"]);
    for (const Member& member : version["Value"].members()) output.set(member.name(), member.value);
    if (version["Stages"].size() > 0) output.set("VersionStages", version["Stages"]);
    output.set("CreatedDate", version["CreatedDate"]);
    co_return answer_of(output.build());
}

asio::awaitable<Answer> put_secret_value(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    if (!input["RotationToken"].is_null()) refuse("InvalidParameterException", "RotationToken is not supported here.");
    const Value value = value_of(input);
    if (value.is_null()) refuse("InvalidParameterException", "You must provide either SecretString or SecretBinary.");
    const Found found = require_secret(platform, context, input);
    const std::string token = request_token(input);
    const Values stages = input["VersionStages"].size() == 0
                              ? Values{Value("AWSCURRENT")}
                              : Values(input["VersionStages"].items().begin(), input["VersionStages"].items().end());
    const TimePoint now = platform.clock.now();
    Documents::Change put = [=](const std::optional<Value>& current) -> std::optional<Value> {
        const Value secret = require_usable(current);
        return has_version_already(secret, token, value) ? secret : with_version(secret, token, value, stages, now);
    };
    const std::optional<Value> secret = co_await platform.documents.update(records, found.key, std::move(put));
    const Value* version = version_with_id(*secret, token);
    ObjectBuilder output;
    output.set("ARN", (*secret)["ARN"]).set("Name", (*secret)["Name"]).set("VersionId", token);
    if (version) output.set("VersionStages", (*version)["Stages"]);
    co_return answer_of(output.build());
}

Answer describe_secret(Platform& platform, const Context& context, const Request& request) {
    const Found found = require_secret(platform, context, request.input);
    Value output = found.secret.without("Versions").without("DeletionDate");
    const Value stages = ids_to_stages(found.secret);
    if (stages.size() > 0) output = output.with("VersionIdsToStages", stages);
    if (output["Tags"].size() == 0) output = output.without("Tags");
    return answer_of(output);
}

std::int64_t recovery_window(const Value& input) {
    const Value& days = input["RecoveryWindowInDays"];
    if (days.is_null()) return 30;
    if (input["ForceDeleteWithoutRecovery"].as_bool())
        refuse("InvalidParameterException",
               "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");
    const auto count = days.as_integer();
    if (!count || *count < 7 || *count > 30)
        refuse("InvalidParameterException", "RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
    return *count;
}

asio::awaitable<Answer> delete_secret(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const bool force = input["ForceDeleteWithoutRecovery"].as_bool();
    const std::chrono::days window(recovery_window(input));
    const TimePoint now = platform.clock.now();
    const auto found = find_secret(platform, context, input["SecretId"].as_string());
    ObjectBuilder output;
    if (force) {
        // AWS: forcing the deletion of what does not exist is no error.
        if (found) co_await platform.documents.erase(records, found->key);
        if (found) output.set("ARN", found->secret["ARN"]);
        output.set("Name", found ? found->secret["Name"] : input["SecretId"]).set("DeletionDate", timestamp(now));
        co_return answer_of(output.build());
    }
    if (!found) not_found();
    const Value goes = timestamp(now + window);
    Documents::Change mark = [=](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) not_found();
        require_not_deleted(*current);
        return current->with("DeletedDate", timestamp(now)).with("DeletionDate", goes);
    };
    co_await platform.documents.update(records, found->key, std::move(mark));
    output.set("ARN", found->secret["ARN"]).set("Name", found->secret["Name"]).set("DeletionDate", goes);
    co_return answer_of(output.build());
}

constexpr Operation<Platform> secret_operations[] = {
    {shapes::secretsmanager::create_secret, create_secret},
    {shapes::secretsmanager::delete_secret, delete_secret},
    {shapes::secretsmanager::describe_secret, describe_secret},
    {shapes::secretsmanager::get_secret_value, get_secret_value},
    {shapes::secretsmanager::put_secret_value, put_secret_value},
};

}  // namespace

void add_secret_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, secret_operations);
}

SecretsManager::SecretsManager(Platform& platform) : platform_(platform) {
    for (const auto add : {add_secret_operations, add_change_operations, add_list_operations})
        add(platform.registry, platform);
}

asio::awaitable<void> SecretsManager::reset() { co_await platform_.documents.clear(records); }

std::unique_ptr<Service> make_service(Platform& platform) { return std::make_unique<SecretsManager>(platform); }

}  // namespace stepwell::secretsmanager
