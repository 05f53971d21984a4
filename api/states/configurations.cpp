// api/states/configurations.cpp — API reference: LoggingConfiguration, TracingConfiguration, EncryptionConfiguration.
#include "api/states/configurations.hpp"

#include <algorithm>

#include "api/states/names.hpp"

namespace stepwell::states {

namespace {

[[noreturn]] void invalid_logging(std::string_view why) {
    throw ApiError("InvalidLoggingConfiguration", 400, "Invalid Logging Configuration: " + std::string(why));
}

[[noreturn]] void invalid_encryption(std::string_view why) {
    throw ApiError("InvalidEncryptionConfiguration", 400, "Invalid Encryption Configuration: " + std::string(why));
}

bool is_on(const Value& logging) { return logging.contains("level") && logging["level"].as_string() != "OFF"; }

bool is_key_id(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool is_alias(std::string_view text) { return text.starts_with("alias/") && text.size() > 6; }

}  // namespace

Value logging_of(const Value& given) {
    ObjectBuilder logging;
    if (given.contains("destinations")) logging.set("destinations", given["destinations"]);
    logging.set("includeExecutionData", given["includeExecutionData"].as_bool());
    logging.set("level", given.contains("level") ? given["level"] : Value("OFF"));
    return logging.build();
}

Value tracing_of(const Value& given) { return Value::object({{"enabled", given["enabled"].as_bool()}}); }

Value encryption_of(const Value& given) {
    constexpr std::int64_t default_reuse_seconds = 300;
    if (given["type"].as_string() != "CUSTOMER_MANAGED_KMS_KEY") return Value::object({{"type", "AWS_OWNED_KEY"}});
    const Value& reuse = given["kmsDataKeyReusePeriodSeconds"];
    return Value::object({{"kmsKeyId", given["kmsKeyId"]},
                          {"kmsDataKeyReusePeriodSeconds", reuse.is_null() ? Value(default_reuse_seconds) : reuse},
                          {"type", "CUSTOMER_MANAGED_KMS_KEY"}});
}

std::string_view log_group_arn(const Value& logging) {
    const auto destinations = logging["destinations"].items();
    if (destinations.empty()) return {};
    return destinations.front()["cloudWatchLogsLogGroup"]["logGroupArn"].as_string();
}

asio::awaitable<void> check_logging(const Registry& registry, Context context, Value given) {
    const std::size_t destinations = given["destinations"].size();
    if (is_on(given) ? destinations != 1 : destinations > 1)
        invalid_logging("Must specify exactly one Log Destination.");
    if (destinations == 0) co_return;
    const std::string arn(log_group_arn(given));
    if (arn.empty()) invalid_logging("Must specify exactly one Log Destination.");
    if (!arn.ends_with(":*")) invalid_logging("Log Group ARN must be provided with '*' qualifier.");
    const auto parts = parts_of(arn);  // arn aws logs region account log-group name *
    if (parts.size() != 8 || parts[0] != "arn" || parts[2] != "logs" || parts[5] != "log-group" || parts[3].empty() ||
        parts[4].empty() || parts[6].empty()) {
        invalid_logging("Log Destination is not the ARN of a log group: " + arn);
    }
    if (!is_on(given)) co_return;  // nothing will be written to it
    const Registry::Entry* const describe = registry.find("logs", "DescribeLogGroups");
    if (!describe) invalid_logging("Log Destination not found.");
    context.region = parts[3];
    context.account = parts[4];
    const std::string name(parts[6]);
    // of all groups that begin with the name, the one that is the name comes first
    Request request{Value::object({{"logGroupNamePrefix", name}, {"limit", 1}})};
    bool found = false;
    try {
        const Answer answer = co_await registry.call(*describe, std::move(context), std::move(request));
        const auto groups = answer.output["logGroups"].items();
        found = !groups.empty() && groups.front()["logGroupName"].as_string() == name;
    } catch (const ApiError&) {
        // a name that no log group can have
    }
    if (!found) invalid_logging("Log Destination not found.");
}

void check_encryption(const Context& context, const Value& given) {
    if (given.is_null()) return;
    const std::string_view key = given["kmsKeyId"].as_string();
    if (given["type"].as_string() != "CUSTOMER_MANAGED_KMS_KEY") {
        if (given.contains("kmsKeyId")) invalid_encryption("kmsKeyId must not be specified for type AWS_OWNED_KEY");
        if (given.contains("kmsDataKeyReusePeriodSeconds"))
            invalid_encryption("kmsDataKeyReusePeriodSeconds must not be specified for type AWS_OWNED_KEY");
        return;
    }
    if (key.empty()) invalid_encryption("kmsKeyId must be specified for type CUSTOMER_MANAGED_KMS_KEY");
    if (!key.starts_with("arn:")) {
        if (!is_key_id(key) && !is_alias(key)) invalid_encryption("Invalid keyId " + std::string(key));
        return;
    }
    const auto parts = parts_of(key);  // arn aws kms region account key/id
    const bool well_formed = parts.size() == 6 && parts[2] == "kms" && !parts[4].empty() &&
                             (is_alias(parts[5]) || (parts[5].starts_with("key/") && is_key_id(parts[5].substr(4))));
    if (!well_formed) invalid_encryption("Invalid arn " + std::string(key));
    if (parts[3] != context.region) invalid_encryption("Invalid arn " + std::string(parts[3]));
}

}  // namespace stepwell::states
