// A secret's versions and labels. User guide: "What's in a Secrets Manager secret?", "Version".
#include "adapters/services/secretsmanager/secret_record.hpp"

#include <algorithm>

#include "adapters/aws/api_error.hpp"
#include "engine/arn.hpp"

namespace stepwell::secretsmanager {

namespace {

constexpr std::size_t most_labels = 20;
constexpr std::size_t most_versions = 100;

bool contains(const Value& list, std::string_view text) {
    return std::ranges::any_of(list.items(), [&](const Value& item) { return item.as_string() == text; });
}

Value without_labels(const Value& version, const Value& labels) {
    Values left;
    for (const Value& label : version["Stages"].items())
        if (!contains(labels, label.as_string())) left.push_back(label);
    return version.with("Stages", Value(std::move(left)));
}

}  // namespace

SecretName parse_secret_id(const Place& asked_in, std::string_view id) {
    if (!id.starts_with("arn:")) return {asked_in, std::string(id)};
    constexpr std::string_view kind = "secret:";
    const auto arn = Arn::parse(id);
    if (!arn || arn->resource.find(':') == std::string_view::npos) not_found();
    const std::string_view before_resource = id.substr(0, id.size() - arn->resource.size());
    if (arn->service != "secretsmanager" || !arn->resource.starts_with(kind) || arn->region.empty() ||
        arn->account.empty() || before_resource.find('/') != std::string_view::npos)
        refuse("ValidationException", "Invalid ARN: " + std::string(id));
    return {
        {std::string(arn->account), std::string(arn->region)}, std::string(arn->resource.substr(kind.size())), true};
}

bool is_gone(const Value& secret, TimePoint now) {
    const Value* date = secret.find("DeletionDate");
    return date && date->as_double() <= epoch_seconds(now);
}

Value timestamp(TimePoint time) { return Value::number(print_epoch(time)); }

Value value_of(const Value& input) {
    const bool text = input.contains("SecretString");
    const bool binary = input.contains("SecretBinary");
    if (text && binary)
        refuse("InvalidParameterException",
               "You can't specify both a binary secret value and a string secret value in the same secret.");
    if (text) return Value::object({{"SecretString", input["SecretString"]}});
    if (binary) return Value::object({{"SecretBinary", input["SecretBinary"]}});
    return Value();
}

const Value* version_with_id(const Value& secret, std::string_view id) {
    for (const Value& version : secret["Versions"].items())
        if (version["VersionId"].as_string() == id) return &version;
    return nullptr;
}

const Value* version_with_stage(const Value& secret, std::string_view stage) {
    for (const Value& version : secret["Versions"].items())
        if (contains(version["Stages"], stage)) return &version;
    return nullptr;
}

Value with_version(const Value& secret, const std::string& id, const Value& value, const Values& stages,
                   TimePoint now) {
    const Value wanted{Values(stages)};
    const Value* current = version_with_stage(secret, "AWSCURRENT");
    const std::string loses_current(current && contains(wanted, "AWSCURRENT") ? (*current)["VersionId"].as_string()
                                                                              : "");
    const Value previous = Value::array({"AWSPREVIOUS"});

    Values versions;
    for (const Value& version : secret["Versions"].items()) {
        Value next = without_labels(version, wanted);
        if (!loses_current.empty()) next = without_labels(next, previous);
        if (version["VersionId"].as_string() == loses_current && !contains(wanted, "AWSPREVIOUS")) {
            Values labels(next["Stages"].items().begin(), next["Stages"].items().end());
            labels.emplace_back("AWSPREVIOUS");
            next = next.with("Stages", Value(std::move(labels)));
        }
        versions.push_back(std::move(next));
    }
    versions.push_back(
        Value::object({{"VersionId", id}, {"Value", value}, {"CreatedDate", timestamp(now)}, {"Stages", wanted}}));

    std::size_t labels = 0;
    for (const Value& version : versions) labels += version["Stages"].size();
    if (labels > most_labels)
        refuse("LimitExceededException", "You have reached the maximum number of labels for this secret.");
    // Versions without a label are deprecated; the oldest of them make room.
    for (auto oldest = versions.begin(); versions.size() > most_versions && oldest != versions.end();)
        oldest = (*oldest)["Stages"].size() == 0 ? versions.erase(oldest) : oldest + 1;
    return secret.with("Versions", Value(std::move(versions))).with("LastChangedDate", timestamp(now));
}

Value ids_to_stages(const Value& secret) {
    ObjectBuilder stages;
    for (const Value& version : secret["Versions"].items())
        if (version["Stages"].size() > 0) stages.set(version["VersionId"].as_string(), version["Stages"]);
    return stages.build();
}

const TagRules tag_rules{.key = "Key", .value = "Value", .refusal = [](const TagFinding& finding) {
                             const auto invalid = [](std::string message) {
                                 return ApiError("InvalidParameterException", 400, std::move(message));
                             };
                             switch (finding.fault) {
                                 case TagFault::empty_key:
                                     return invalid("A tag needs a Key.");
                                 case TagFault::reserved_key:
                                     return invalid("Tag keys that start with aws: are reserved for AWS.");
                                 case TagFault::too_many:
                                     return invalid("A secret can have at most 50 tags.");
                                 default:
                                     return ApiError("", 400, "");
                             }
                         }};

void not_found() { refuse("ResourceNotFoundException", "Secrets Manager can't find the specified secret."); }

void refuse(const char* code, std::string message) { throw ApiError(code, 400, std::move(message)); }

}  // namespace stepwell::secretsmanager
