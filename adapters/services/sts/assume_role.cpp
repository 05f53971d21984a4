// AssumeRole. API reference of STS; user guide: "IAM identifiers" for the ARN of an assumed role.
#include "adapters/services/sts/assume_role.hpp"

#include <chrono>

#include "adapters/aws/account_rule.hpp"
#include "adapters/aws/policy_document.hpp"
#include "adapters/aws/sessions.hpp"
#include "adapters/aws/unique_id.hpp"
#include "adapters/platform/store/documents.hpp"
#include "engine/arn.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::sts {

namespace {

constexpr std::int64_t longest_session = 43'200;
constexpr std::int64_t default_session = 3600;
constexpr std::size_t packed_size = 2048;  // AWS: what is packed may have about so many characters

[[noreturn]] void invalid(std::string message) { throw ApiError("ValidationError", 400, std::move(message)); }

struct RoleArn {
    std::string account;
    std::string name;  ///< without its path
};

RoleArn parse_role_arn(std::string_view arn) {
    const auto role = Arn::parse(arn);
    if (!role || role->partition != "aws" || role->service != "iam" || !role->region.empty() ||
        !role->has_account_id() || !role->resource_after("role/") || arn.ends_with('/'))
        invalid(std::string(arn) + " is invalid");
    return {std::string(role->account), std::string(arn.substr(arn.rfind('/') + 1))};
}

void check(const Value& input) {
    if (!input["SerialNumber"].is_null() || !input["TokenCode"].is_null())
        throw ApiError("AccessDenied", 403, "MultiFactorAuthentication failed: there are no MFA devices here.");
    if (!input["ProvidedContexts"].is_null()) invalid("ProvidedContexts is not supported here.");
    if (const Value& policy = input["Policy"]; !policy.is_null()) check_policy(policy.as_string(), PolicyUse::identity);
}

/// AWS packs the session's policy and tags and says how much of the room that takes.
std::size_t packed(const Value& input) {
    std::size_t size = policy_size(input["Policy"].as_string());
    for (const char* list : {"PolicyArns", "Tags", "TransitiveTagKeys"})
        if (input[list].size() > 0) size += static_cast<std::size_t>(input[list].text_size());
    const std::size_t percent = size * 100 / packed_size;
    if (percent > 100)
        throw ApiError("PackedPolicyTooLarge", 400,
                       "Packed size of session tags consumes " + std::to_string(percent) + "% of allotted space.");
    return percent;
}

/// Null when IAM does not know it.
asio::awaitable<Value> find_role(const Registry& registry, Context owner, std::string name) {
    try {
        Value input = Value::object({{"RoleName", name}});
        auto called = registry.call("iam", "GetRole", std::move(owner), std::move(input));
        const Value found = co_await std::move(called);
        co_return found["Role"];
    } catch (const ApiError&) {
        co_return Value();
    }
}

}  // namespace

asio::awaitable<Answer> assume_role(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const RoleArn arn = parse_role_arn(input["RoleArn"].as_string());
    check(input);
    const std::size_t percent = packed(input);
    Context owner = context;
    owner.account = arn.account;
    if (const AccountRule* const rule = platform.registry.account_rule()) {
        const std::string caller = caller_arn(platform.documents, context);
        const std::string wanted(input["RoleArn"].as_string());
        auto asking = rule->may_assume(context.account, caller, wanted, std::string(input["ExternalId"].as_string()));
        const bool admitted = co_await std::move(asking);
        if (!admitted) throw AccountRule::denied(shapes::Protocol::query, caller, "sts:AssumeRole", wanted, {});
    }
    const Value role = co_await find_role(platform.registry, owner, arn.name);
    const bool known = role["Arn"] == input["RoleArn"];
    const std::int64_t asked = input["DurationSeconds"].as_integer().value_or(default_session);
    const std::int64_t allowed =
        known ? role["MaxSessionDuration"].as_integer().value_or(default_session) : longest_session;
    if (asked > allowed) invalid("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");

    const std::string session_name(input["RoleSessionName"].as_string());
    const std::string role_id =
        known ? std::string(role["RoleId"].as_string()) : derived_unique_id("AROA", input["RoleArn"].as_string());
    const std::string session_id = role_id + ":" + session_name;
    const std::string session_arn = "arn:aws:sts::" + arn.account + ":assumed-role/" + arn.name + "/" + session_name;
    const TimePoint now = platform.clock.now();
    const Value credentials = new_credentials(platform.documents, arn.account, now + std::chrono::seconds(asked));
    Value session = input.with("Arn", session_arn).with("UserId", session_id).with("Account", arn.account);
    co_await keep_session(platform.documents, credentials, std::move(session), now);

    ObjectBuilder output;
    output.set("Credentials", credentials)
        .set("AssumedRoleUser", Value::object({{"AssumedRoleId", session_id}, {"Arn", session_arn}}));
    if (percent > 0) output.set("PackedPolicySize", percent);
    if (!input["SourceIdentity"].is_null()) output.set("SourceIdentity", input["SourceIdentity"]);
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

}  // namespace stepwell::sts
