// Versions of policies. User guide: "Versioning IAM policies".
#include <cstdio>

#include "adapters/aws/models/iam.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/http/url.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/iam/operations.hpp"
#include "adapters/services/iam/policies.hpp"
#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

namespace {

constexpr std::size_t most_versions = 5;

const Value& require_version(const Value& policy, const Value& input) {
    for (const Value& version : policy["Versions"].items())
        if (version["VersionId"] == input["VersionId"]) return version;
    no_such_entity("Policy " + std::string(policy["Arn"].as_string()) + " version " +
                   std::string(input["VersionId"].as_string()) + " does not exist or is not attachable.");
}

Value version_view(const Value& policy, const Value& version) {
    return Value::object({{"VersionId", version["VersionId"]},
                          {"IsDefaultVersion", version["VersionId"] == policy["DefaultVersionId"]},
                          {"CreateDate", version["CreateDate"]}});
}

Value with_version(const Value& policy, const Value& input, const Value& date) {
    Values versions(policy["Versions"].items().begin(), policy["Versions"].items().end());
    if (versions.size() == most_versions)
        limit_exceeded(
            "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing "
            "version.");
    const std::int64_t number = policy["LastVersion"].as_integer().value_or(0) + 1;
    const Value id("v" + std::to_string(number));
    versions.push_back(Value::object({{"VersionId", id}, {"Document", input["PolicyDocument"]}, {"CreateDate", date}}));
    const Value changed = policy.with("Versions", Value(std::move(versions))).with("LastVersion", number);
    if (!input["SetAsDefault"].as_bool()) return changed;
    return changed.with("DefaultVersionId", id).with("UpdateDate", date);
}

asio::awaitable<Answer> create_policy_version(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    require_policy(platform, context, input["PolicyArn"].as_string());
    check_managed_policy(input["PolicyDocument"]);
    const Value date = now(platform);
    const auto made = std::make_shared<Value>();
    std::function<Value(const Value&)> add = [=](const Value& policy) {
        Value changed = with_version(policy, input, date);
        *made = version_view(changed, changed["Versions"].items().back());
        return changed;
    };
    asio::awaitable<Answer> changing = change_policy(platform, std::move(context), input, std::move(add));
    co_await std::move(changing);
    co_return answer_of(Value::object({{"PolicyVersion", *made}}));
}

Answer get_policy_version(Platform& platform, const Context& context, const Request& request) {
    const Value policy = require_policy(platform, context, request.input["PolicyArn"].as_string());
    const Value& version = require_version(policy, request.input);
    const Value document = http::percent_encode(version["Document"].as_string());
    return answer_of(Value::object({{"PolicyVersion", version_view(policy, version).with("Document", document)}}));
}

Answer list_policy_versions(Platform& platform, const Context& context, const Request& request) {
    const Value policy = require_policy(platform, context, request.input["PolicyArn"].as_string());
    std::vector<Listed> all;
    const auto versions = policy["Versions"].items();
    for (std::size_t i = 0; i < versions.size(); ++i) {  // the newest first
        char key[24];
        std::snprintf(key, sizeof key, "%09zu", versions.size() - i);
        all.push_back({key, version_view(policy, versions[i])});
    }
    return answer_of(sorted_page(request.input, "Versions", std::move(all)));
}

asio::awaitable<Answer> delete_policy_version(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    return change_policy(platform, std::move(context), input, [input](const Value& policy) {
        require_version(policy, input);
        if (policy["DefaultVersionId"] == input["VersionId"])
            refuse("DeleteConflict", 409, "Cannot delete the default version of a policy.");
        Values left;
        for (const Value& version : policy["Versions"].items())
            if (!(version["VersionId"] == input["VersionId"])) left.push_back(version);
        return policy.with("Versions", Value(std::move(left)));
    });
}

asio::awaitable<Answer> set_default_policy_version(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const Value date = now(platform);
    return change_policy(platform, std::move(context), input, [=](const Value& policy) {
        require_version(policy, input);
        return policy.with("DefaultVersionId", input["VersionId"]).with("UpdateDate", date);
    });
}

constexpr Operation<Platform> policy_version_operations[] = {
    {shapes::iam::create_policy_version, create_policy_version},
    {shapes::iam::delete_policy_version, delete_policy_version},
    {shapes::iam::get_policy_version, get_policy_version},
    {shapes::iam::list_policy_versions, list_policy_versions},
    {shapes::iam::set_default_policy_version, set_default_policy_version},
};

}  // namespace

void add_policy_version_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, policy_version_operations);
}

}  // namespace stepwell::iam
