// ListSecrets. User guide: "Find secrets in AWS Secrets Manager".
#include "adapters/services/secretsmanager/list_secrets.hpp"

#include <algorithm>

#include "adapters/platform/base64.hpp"
#include "adapters/services/secretsmanager/secret_record.hpp"
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

}  // namespace

bool is_gone(const Value& secret, TimePoint now) {
    const Value* date = secret.find("DeletionDate");
    return date && date->as_double() <= epoch_seconds(now);
}

asio::awaitable<Answer> list_secrets(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    check_filters(input["Filters"]);
    const TimePoint now = platform.clock.now();
    const bool deleted_too = input["IncludePlannedDeletion"].as_bool();
    Values secrets;
    for (const auto& [key, secret] : platform.documents.list(records, context.account + "/" + context.region + "/"))
        if (!is_gone(secret, now)) secrets.push_back(secret);
    sort(secrets, input["SortBy"].as_string(), input["SortOrder"].as_string() == "desc");

    // The token names the last secret of the page before.
    auto next = secrets.begin();
    if (const std::string_view token = input["NextToken"].as_string(); !token.empty()) {
        const auto last = base64_decode(token);
        const auto found =
            std::ranges::find_if(secrets, [&](const Value& s) { return last && s["Name"].as_string() == *last; });
        if (found == secrets.end()) refuse("InvalidNextTokenException", "The NextToken value is invalid.");
        next = found + 1;
    }
    const auto limit = static_cast<std::size_t>(input["MaxResults"].as_integer().value_or(100));
    Values page;
    ObjectBuilder output;
    for (; next != secrets.end(); ++next) {
        if (next->contains("DeletedDate") && !deleted_too) continue;
        const auto filters = input["Filters"].items();
        if (!std::ranges::all_of(filters, [&](const Value& filter) { return passes(*next, filter); })) continue;
        if (page.size() == limit) {
            output.set("NextToken", base64_encode(page.back()["Name"].as_string()));
            break;
        }
        page.push_back(entry(*next));
    }
    output.set("SecretList", Value(std::move(page)));
    Answer answer;
    answer.output = output.build();
    co_return answer;
}

}  // namespace stepwell::secretsmanager
