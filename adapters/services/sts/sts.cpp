// The operations beside AssumeRole. API reference of STS.
#include "adapters/services/sts/sts.hpp"

#include <chrono>

#include "adapters/aws/models/sts.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/sessions.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/sts/assume_role.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::sts {

namespace {

constexpr std::int64_t longest_root_session = 3600;

Answer get_caller_identity(Platform& platform, const Context& context, const Request&) {
    const auto session = find_session(platform.documents, context);
    if (session && (*session)["Expiration"].as_double() < epoch_seconds(platform.clock.now()))
        throw ApiError("ExpiredToken", 403, "The security token included in the request is expired");
    ObjectBuilder output;
    if (session)
        output.set("UserId", (*session)["UserId"]).set("Account", (*session)["Account"]).set("Arn", (*session)["Arn"]);
    else
        output.set("UserId", context.account)
            .set("Account", context.account)
            .set("Arn", "arn:aws:iam::" + context.account + ":root");
    return answer_of(output.build());
}

asio::awaitable<Answer> get_session_token(Platform& platform, Context context, Request request) {
    const Value& input = request.input;
    if (!input["SerialNumber"].is_null() || !input["TokenCode"].is_null())
        throw ApiError("AccessDenied", 403, "MultiFactorAuthentication failed: there are no MFA devices here.");
    if (find_session(platform.documents, context))
        throw ApiError("AccessDenied", 403, "Cannot call GetSessionToken with session credentials");
    // AWS: a root user's session lasts an hour at most, whatever was asked for.
    const std::int64_t seconds =
        std::min(input["DurationSeconds"].as_integer().value_or(longest_root_session), longest_root_session);
    const TimePoint now = platform.clock.now();
    const Value credentials = new_credentials(platform.documents, context.account, now + std::chrono::seconds(seconds));
    Value session = Value::object({{"Arn", "arn:aws:iam::" + context.account + ":root"},
                                   {"UserId", context.account},
                                   {"Account", context.account}});
    co_await keep_session(platform.documents, credentials, std::move(session), now);
    co_return answer_of(Value::object({{"Credentials", credentials}}));
}

/// As requests are taken: a key that says no account is the server's.
Answer get_access_key_info(Platform& platform, const Context&, const Request& request) {
    const auto account = session_account(request.input["AccessKeyId"].as_string());
    return answer_of(Value::object({{"Account", account.value_or(platform.account)}}));
}

constexpr Operation<Platform> operations[] = {
    {shapes::sts::assume_role, assume_role},
    {shapes::sts::get_access_key_info, get_access_key_info},
    {shapes::sts::get_caller_identity, get_caller_identity},
    {shapes::sts::get_session_token, get_session_token},
};

}  // namespace

Sts::Sts(Platform& platform) : platform_(platform) { add_operations(platform.registry, platform, operations); }

asio::awaitable<void> Sts::reset() { co_await platform_.documents.clear(session_records); }

std::unique_ptr<Service> make_service(Platform& platform) { return std::make_unique<Sts>(platform); }

}  // namespace stepwell::sts
