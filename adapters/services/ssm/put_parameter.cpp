// PutParameter. Systems Manager user guide: "Managing parameter tiers", "Working with parameter versions".
#include <algorithm>

#include "adapters/aws/models/ssm.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/sessions.hpp"
#include "adapters/aws/shapes/pattern.hpp"
#include "adapters/aws/tag_rules.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ssm/operations.hpp"
#include "adapters/services/ssm/parameter.hpp"
#include "adapters/services/ssm/tags.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::ssm {

namespace {

constexpr std::size_t largest_standard = 4096;
constexpr std::size_t largest_advanced = 8192;
constexpr std::size_t most_standard = 10'000;
constexpr std::size_t most_versions = 100;
constexpr std::string_view default_key = "alias/aws/ssm";

void check_supported(const Value& input) {
    // AWS: policies delete parameters and send events; nothing here would.
    if (!input["Policies"].as_string().empty() && input["Policies"].as_string() != "[]")
        invalid("Policies are not supported by Stepwell.");
    const std::string_view data_type = input["DataType"].as_string();
    if (data_type == "aws:ec2:image" || data_type == "aws:ssm:integration")
        invalid("The data type " + std::string(data_type) + " is not supported by Stepwell.");
    if (!data_type.empty() && data_type != "text")
        invalid("The following data type is not supported: " + std::string(data_type) +
                " (Data type names are all lowercase.)");
    if (const Value& key = input["KeyId"]; !key.is_null() && key.as_string() != default_key)
        throw ApiError("InvalidKeyId", 400,
                       "The key " + std::string(key.as_string()) +
                           " is not supported by Stepwell, which has no KMS yet: only alias/aws/ssm is.");
}

void check_value(const Value& input) {
    const std::string_view value = input["Value"].as_string();
    if (value.empty())
        invalid(
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length "
            "greater than or equal to 1");
    if (value.find("{{") != std::string_view::npos && value.find("}}") != std::string_view::npos)
        invalid("Parameter value can't nest another parameter. Do not use \"{{}}\" in the value.");
    const std::string_view pattern = input["AllowedPattern"].as_string();
    if (pattern.empty()) return;
    const std::optional<bool> matches = shapes::matches_given(pattern, value);
    if (!matches)
        throw ApiError("InvalidAllowedPatternException", 400,
                       "The parameter value regex is invalid: " + std::string(pattern));
    if (!*matches)
        throw ApiError("ParameterPatternMismatchException", 400,
                       "Parameter value, cannot be validated against allowedPattern: " + std::string(pattern));
}

/// The tier that a version gets. Throws ValidationException where the value is too large for it.
std::string_view tier_of(const Value& input, std::string_view former) {
    std::string_view tier = input["Tier"].as_string();
    const std::size_t size = input["Value"].as_string().size();
    if (tier == "Standard" && former == "Advanced")
        invalid(
            "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the "
            "advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced "
            "parameter and recreate it as a standard parameter.");
    if (tier == "Intelligent-Tiering") tier = former == "Advanced" || size > largest_standard ? "Advanced" : "Standard";
    if (tier.empty()) tier = former.empty() ? "Standard" : former;
    if (tier == "Standard" && size > largest_standard)
        invalid(
            "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger "
            "parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see "
            "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html");
    if (size > largest_advanced)
        invalid("Advanced tier parameters support a maximum parameter value of 8192 characters.");
    return tier;
}

Value new_version(const Core& core, const Context& context, const ParameterName& name, const Value& input,
                  const Value& former) {
    const Value& type = input["Type"].is_null() ? former["Type"] : input["Type"];
    if (type.is_null()) invalid("A parameter type is required when you create a parameter.");
    if (!former.is_null() && type != former["Type"])
        throw ApiError(
            "HierarchyTypeMismatchException", 400,
            "Parameter Store doesn't support changing a parameter type in a hierarchy. For example, you can't "
            "change a parameter from a String type to a SecureString type. You must create a new, unique "
            "parameter.");
    const bool secure = type.as_string() == "SecureString";
    if (!secure && !input["KeyId"].is_null()) invalid("KeyId is required for SecureString type parameter only.");
    const auto session = find_session(core.platform.documents, context);
    ObjectBuilder version;
    version.set("Type", type);
    if (secure) version.set("KeyId", default_key);
    version.set("LastModifiedDate", epoch_seconds(core.platform.clock.now()))
        .set("LastModifiedUser", session ? (*session)["Arn"] : Value("arn:aws:iam::" + context.account + ":root"));
    for (const std::string_view member : {"Description", "AllowedPattern"})
        if (!input[member].as_string().empty()) version.set(member, input[member]);
    const std::string_view value = input["Value"].as_string();
    return version.set("Value", secure ? Value(core.cipher.encrypt(name.arn(), value)) : input["Value"])
        .set("Version", former["Version"].as_integer().value_or(0) + 1)
        .set("Labels", Value::empty_array())
        .set("Tier", tier_of(input, former["Tier"].as_string()))
        .set("DataType", "text")
        .build();
}

/// The oldest goes when there are too many, but not while it has labels.
Values with_room_for_one(const ParameterName& name, const Value& versions) {
    Values kept(versions.items().begin(), versions.items().end());
    if (kept.size() < most_versions) return kept;
    if (kept.front()["Labels"].size() > 0)
        throw ApiError("ParameterMaxVersionLimitExceeded", 400,
                       "You attempted to create a new version of " + name.name +
                           " by calling the PutParameter API with the overwrite flag. Version " +
                           std::to_string(kept.front()["Version"].as_integer().value_or(0)) +
                           ", the oldest version, can't be deleted because it has a label associated with it. Move the "
                           "label to another version of the parameter, and try again.");
    kept.erase(kept.begin());
    return kept;
}

asio::awaitable<Answer> put_parameter(Core& core, Context context, Request request) {
    const Value input = request.input;
    const ParameterName name = new_name(context, input["Name"].as_string());
    check_supported(input);
    check_value(input);
    const bool overwrite = input["Overwrite"].as_bool();
    if (overwrite && input["Tags"].size() > 0)
        invalid(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please "
            "remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or "
            "RemoveTagsFromResource.");
    const Value tags = with_tags(tag_rules, {}, input["Tags"]);
    Documents& documents = core.platform.documents;
    if (!find_parameter(core, name) && documents.list(parameters, name.place.prefix()).size() >= most_standard)
        throw ApiError("ParameterLimitExceeded", 400,
                       "You have reached the maximum number of parameters (10000) for this account. Delete one or more "
                       "parameters and try again.");
    const Documents::Change put = [&core, context, name, input, overwrite, tags](const std::optional<Value>& current) {
        if (current && !overwrite)
            throw ApiError("ParameterAlreadyExists", 400,
                           "The parameter already exists. To overwrite this value, set the overwrite option in the "
                           "request to true.");
        const Value before = current ? *current : Value::object({{"Name", name.name}, {"Tags", tags}});
        Values versions = with_room_for_one(name, before["Versions"]);
        versions.push_back(new_version(core, context, name, input, versions.empty() ? Value() : versions.back()));
        return std::optional(before.with("Versions", Value(std::move(versions))));
    };
    const std::optional<Value> after = co_await documents.update(parameters, name.key(), put);
    const Value& version = newest(*after);
    co_return answer_of(Value::object({{"Version", version["Version"]}, {"Tier", version["Tier"]}}));
}

constexpr Operation<Core> put_operations[] = {{shapes::ssm::put_parameter, put_parameter}};

}  // namespace

void add_put_operations(Registry& registry, Core& core) { add_operations(registry, core, put_operations); }

}  // namespace stepwell::ssm
