// Names of log groups. User guide: "CloudWatch Logs resources and operations" (ARNs).
#include "adapters/services/logs/log_group_name.hpp"

#include <array>

namespace stepwell::logs {

std::string GroupName::arn() const { return "arn:aws:logs:" + region + ":" + account + ":log-group:" + name; }

std::optional<GroupName> parse_group(std::string_view account, std::string_view region, std::string_view text) {
    if (!text.starts_with("arn:")) return GroupName{std::string(account), std::string(region), std::string(text)};
    std::array<std::string_view, 6> parts;  // arn, aws, logs, region, account, log-group
    for (std::string_view& part : parts) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        part = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (parts[2] != "logs" || parts[5] != "log-group" || parts[3].empty() || parts[4].empty()) return std::nullopt;
    if (text.ends_with(":*")) text.remove_suffix(2);
    if (text.empty() || text.find(':') != std::string_view::npos) return std::nullopt;
    return GroupName{std::string(parts[4]), std::string(parts[3]), std::string(text)};
}

GroupName group_of(const Context& context, const Value& input) {
    const bool by_name = input.contains("logGroupName");
    if (by_name && input.contains("logGroupIdentifier"))
        invalid_parameter("LogGroup name and LogGroup identifier are mutually exclusive parameters.");
    if (!by_name && !input.contains("logGroupIdentifier"))
        invalid_parameter("Either LogGroup name or LogGroup identifier must be specified.");
    const std::string_view text = input[by_name ? "logGroupName" : "logGroupIdentifier"].as_string();
    auto group = parse_group(context.account, context.region, text);
    if (!group) invalid_parameter("The log group identifier is not valid: " + std::string(text.substr(0, 512)));
    return std::move(*group);
}

void invalid_parameter(std::string message) { throw ApiError("InvalidParameterException", 400, std::move(message)); }
void no_such_group() { throw ApiError("ResourceNotFoundException", 400, "The specified log group does not exist."); }
void no_such_stream() { throw ApiError("ResourceNotFoundException", 400, "The specified log stream does not exist."); }

}  // namespace stepwell::logs
