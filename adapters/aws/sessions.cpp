// Temporary credentials. User guide: "Temporary security credentials in IAM".
#include "adapters/aws/sessions.hpp"

#include <algorithm>

#include "adapters/platform/random.hpp"

namespace stepwell {

namespace {

constexpr std::string_view base64_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view key_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view key_prefix = "ASIA";
constexpr std::size_t key_length = 20;  // as AWS's; the last 12 are the account
constexpr std::size_t account_length = 12;

}  // namespace

std::optional<std::string> session_account(std::string_view access_key) {
    if (access_key.size() != key_length || !access_key.starts_with(key_prefix)) return std::nullopt;
    const std::string_view account = access_key.substr(key_length - account_length);
    if (!std::ranges::all_of(account, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    return std::string(account);
}

std::optional<Value> find_session(const Documents& documents, const Context& context) {
    if (!session_account(context.access_key)) return std::nullopt;
    return documents.find(session_records, context.access_key);
}

std::string caller_arn(const Documents& documents, const Context& context) {
    if (const auto session = find_session(documents, context)) return std::string((*session)["Arn"].as_string());
    return "arn:aws:iam::" + context.account + ":root";
}

Value new_credentials(const Documents& documents, std::string_view account, TimePoint expires) {
    const std::size_t random = key_length - key_prefix.size() - account_length;
    std::string key;
    for (int tries = 0; key.empty() || (tries < 100 && documents.find(session_records, key));
         ++tries) {  // none that is in use
        key = key_prefix;
        key.append(random_text(random, key_alphabet)).append(account);
    }
    return Value::object(
        {{"AccessKeyId", key},
         {"SecretAccessKey", random_text(40, base64_alphabet)},
         {"SessionToken", "IQoJb3JpZ2luX2Vj" + random_text(340, base64_alphabet)},
         {"Expiration", std::chrono::floor<std::chrono::seconds>(expires).time_since_epoch().count()}});
}

asio::awaitable<void> keep_session(Documents& documents, Value credentials, Value session, TimePoint now) {
    const double moment = epoch_seconds(now);
    for (const auto& [key, old] : documents.list(session_records))
        if (old["Expiration"].as_double() + 3600 < moment) co_await documents.erase(session_records, key);
    std::string key(credentials["AccessKeyId"].as_string());
    Value kept = std::move(session);
    for (const char* member : {"Expiration", "SecretAccessKey", "SessionToken"})
        kept = kept.with(member, credentials[member]);
    co_await documents.put(session_records, std::move(key), std::move(kept));
}

}  // namespace stepwell
