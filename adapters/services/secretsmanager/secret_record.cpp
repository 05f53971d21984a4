// A secret's versions and labels. User guide: "What's in a Secrets Manager secret?", "Version".
#include "adapters/services/secretsmanager/secret_record.hpp"

#include <algorithm>
#include <cstdio>
#include <vector>

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

SecretName parse_secret_id(const Context& context, std::string_view id) {
    SecretName name{context.account, context.region, std::string(id)};
    if (!id.starts_with("arn:")) return name;
    std::vector<std::string_view> parts;
    std::string_view rest = id;
    while (parts.size() < 6) {
        const auto colon = rest.find(':');
        if (colon == std::string_view::npos)
            refuse("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
        parts.push_back(rest.substr(0, colon));
        rest.remove_prefix(colon + 1);
    }
    if (parts[2] != "secretsmanager" || parts[5] != "secret" || parts[3].empty() || parts[4].empty() ||
        id.find('/') < id.size() - rest.size())
        refuse("ValidationException", "Invalid ARN: " + std::string(id));
    return SecretName{std::string(parts[4]), std::string(parts[3]), std::string(rest), true};
}

Value timestamp(TimePoint time) {
    const long long count = time.time_since_epoch().count();
    char text[40];
    std::snprintf(text, sizeof text, "%lld.%03lld", count / 1000, count % 1000);
    return Value::number(text);
}

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

void refuse(const char* code, std::string message) { throw ApiError(code, 400, std::move(message)); }

}  // namespace stepwell::secretsmanager
