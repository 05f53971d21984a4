// ListSecrets. User guide: "Find secrets in AWS Secrets Manager".
#include <algorithm>

#include "adapters/aws/models/secretsmanager.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/secretsmanager/operations.hpp"
#include "adapters/services/secretsmanager/secret_record.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/text.hpp"

namespace stepwell::secretsmanager {

namespace {

/// Prefixes, by case but for the description's.
bool matches(const Value& secret, std::string_view key, std::string_view text) {
    const auto any_tag = [&](std::string_view member) {
        return std::ranges::any_of(secret["Tags"].items(),
                                   [&](const Value& tag) { return tag[member].as_string().starts_with(text); });
    };
    if (key == "name") return secret["Name"].as_string().starts_with(text);
    if (key == "description") return ascii_lower(secret["Description"].as_string()).starts_with(ascii_lower(text));
    if (key == "tag-key") return any_tag("Key");
    if (key == "tag-value") return any_tag("Value");
    return false;  // primary-region, owning-service: no secret here has one
}

/// A value that begins with ! excludes what it matches; of the others one must match.
bool passes(const Value& secret, const Value& filter) {
    const std::string_view key = filter["Key"].as_string();
    bool wanted = false;
    bool found = false;
    for (const Value& value : filter["Values"].items()) {
        const std::string_view text = value.as_string();
        if (text.starts_with('!')) {
            if (matches(secret, key, text.substr(1))) return false;
        } else {
            wanted = true;
            found = found || matches(secret, key, text);
        }
    }
    return found || !wanted;
}

void check_filters(const Value& filters) {
    for (const Value& filter : filters.items()) {
        if (filter["Key"].as_string() == "all")
            refuse("InvalidParameterException", "The filter key all is not supported here.");
        if (filter["Key"].is_null() || filter["Values"].size() == 0)
            refuse("InvalidParameterException", "A filter needs a Key and Values.");
    }
}

void sort(Values& secrets, std::string_view by, bool descending) {
    const auto date = [&](const Value& secret) {
        if (by == "last-accessed-date") return secret["LastAccessedDate"].as_double();
        if (by == "last-changed-date") return secret["LastChangedDate"].as_double();
        return secret["CreatedDate"].as_double();
    };
    std::ranges::sort(secrets, [&](const Value& a, const Value& b) {
        const Value& first = descending ? b : a;
        const Value& second = descending ? a : b;
        if (by != "name" && date(first) != date(second)) return date(first) < date(second);
        return first["Name"].as_string() < second["Name"].as_string();
    });
}

Value entry(const Value& secret) {
    Value shown = secret.without("Versions").without("DeletionDate");
    const Value stages = ids_to_stages(secret);
    return stages.size() > 0 ? shown.with("SecretVersionsToStages", stages) : shown;
}

ApiError invalid_token() { return {"InvalidNextTokenException", 400, "The NextToken value is invalid."}; }

constexpr PageRules pages{.size = "MaxResults",
                          .token = "NextToken",
                          .next = "NextToken",
                          .kind = PageToken::known_key,
                          .invalid_token = invalid_token};

Answer list_secrets(Platform& platform, const Context& context, const Request& request) {
    const Value& input = request.input;
    check_filters(input["Filters"]);
    const TimePoint now = platform.clock.now();
    const auto filters = input["Filters"].items();
    const auto is_listed = [&](const Value& secret) {
        if (secret.contains("DeletedDate") && !input["IncludePlannedDeletion"].as_bool()) return false;
        return std::ranges::all_of(filters, [&](const Value& filter) { return passes(secret, filter); });
    };
    Values secrets;
    for (const auto& [key, secret] : platform.documents.list(records, context.prefix()))
        if (!is_gone(secret, now)) secrets.push_back(secret);
    sort(secrets, input["SortBy"].as_string(), input["SortOrder"].as_string() == "desc");
    std::vector<Listed> all;
    for (const Value& secret : secrets)
        all.push_back({std::string(secret["Name"].as_string()), is_listed(secret) ? entry(secret) : Value()});
    return answer_of(page(pages, input, "SecretList", std::move(all)));
}

constexpr Operation<Platform> list_operations[] = {{shapes::secretsmanager::list_secrets, list_secrets}};

}  // namespace

void add_list_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, list_operations);
}

}  // namespace stepwell::secretsmanager
