// Names of log groups. User guide: "CloudWatch Logs resources and operations" (ARNs).
#include "adapters/services/logs/log_group_name.hpp"

#include "adapters/aws/api_error.hpp"
#include "engine/arn.hpp"

namespace stepwell::logs {

std::string GroupName::arn() const { return Place::arn("logs", "log-group:" + name); }

std::optional<GroupName> parse_group(const Place& asked_in, std::string_view text) {
    if (!text.starts_with("arn:")) return GroupName{asked_in, std::string(text)};
    const auto arn = Arn::parse(text);
    if (!arn || arn->service != "logs" || arn->region.empty() || arn->account.empty()) return std::nullopt;
    auto name = arn->resource_after("log-group:");
    if (name && name->ends_with(":*")) name->remove_suffix(2);
    if (!name || name->empty() || name->find(':') != std::string_view::npos) return std::nullopt;
    return GroupName{{std::string(arn->account), std::string(arn->region)}, std::string(*name)};
}

GroupName group_of(const Place& asked_in, const Value& input) {
    const bool by_name = input.contains("logGroupName");
    if (by_name && input.contains("logGroupIdentifier"))
        invalid_parameter("LogGroup name and LogGroup identifier are mutually exclusive parameters.");
    if (!by_name && !input.contains("logGroupIdentifier"))
        invalid_parameter("Either LogGroup name or LogGroup identifier must be specified.");
    const std::string_view text = input[by_name ? "logGroupName" : "logGroupIdentifier"].as_string();
    auto group = parse_group(asked_in, text);
    if (!group) invalid_parameter("The log group identifier is not valid: " + std::string(text.substr(0, 512)));
    return std::move(*group);
}

void invalid_parameter(std::string message) { throw ApiError("InvalidParameterException", 400, std::move(message)); }
void no_such_group() { throw ApiError("ResourceNotFoundException", 400, "The specified log group does not exist."); }
void no_such_stream() { throw ApiError("ResourceNotFoundException", 400, "The specified log stream does not exist."); }

}  // namespace stepwell::logs
