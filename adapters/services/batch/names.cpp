// Names and ARNs of AWS Batch.
#include "adapters/services/batch/names.hpp"

#include <algorithm>

#include "adapters/platform/digest.hpp"
#include "engine/text.hpp"

namespace stepwell::batch {

namespace {

bool name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

}  // namespace

std::string Place::arn(std::string_view resource) const {
    return "arn:aws:batch:" + region + ":" + account + ":" + std::string(resource);
}

std::string Place::key(std::string_view name) const { return account + "/" + region + "/" + std::string(name); }

Place place_of(const Context& context) { return {context.account, context.region}; }

std::string key_of(const Context& context, std::string_view kind, std::string_view text) {
    const Place place = place_of(context);
    const std::string prefix = place.arn(std::string(kind) + "/");
    return place.key(text.starts_with(prefix) ? text.substr(prefix.size()) : text);
}

std::string name_of_key(std::string_view key) {
    const auto first = key.find('/');
    return std::string(key.substr(key.find('/', first + 1) + 1));
}

Place place_of_key(std::string_view key) {
    const auto first = key.find('/');
    const auto second = key.find('/', first + 1);
    return {std::string(key.substr(0, first)), std::string(key.substr(first + 1, second - first - 1))};
}

void check_name(std::string_view what, std::string_view name) {
    if (name.empty() || name.size() > 128 || !std::ranges::all_of(name, name_character) || name.front() == '-' ||
        name.front() == '_')
        client_error("Error executing request, Exception : " + std::string(what) +
                     " should match valid pattern: ^[A-Za-z0-9][A-Za-z0-9_-]{1,126}[A-Za-z0-9]$");
}

void check_tags(const Value& tags) {
    for (const Member& tag : tags.members()) {
        const std::string_view key = tag.name();
        if (key.empty() || same_letters(key.substr(0, 4), "aws:"))
            client_error("Invalid tag key: '" + std::string(key) + "' (keys that start with aws: are reserved).");
    }
}

Value milliseconds(TimePoint time) { return time.time_since_epoch().count(); }

void client_error(std::string message) { throw ApiError("ClientException", 400, std::move(message)); }

// The token is the hash of the last key of the page before.
Value page_of(const std::vector<std::pair<std::string, Value>>& items, const Value& input, std::string_view member,
              std::int64_t most) {
    const std::int64_t asked = input["maxResults"].as_integer().value_or(most);
    const std::int64_t limit = asked < 1 ? most : std::min(asked, most);
    const auto hash = [](const std::string& key) { return hex(sha256(key)).substr(0, 32); };
    auto from = items.begin();
    if (const std::string_view token = input["nextToken"].as_string(); !token.empty()) {
        from = std::ranges::find_if(items, [&](const auto& item) { return hash(item.first) == token; });
        if (from == items.end()) client_error("Invalid nextToken.");
        ++from;
    }
    Values page;
    std::string last;
    for (; from != items.end() && static_cast<std::int64_t>(page.size()) < limit; ++from) {
        page.push_back(from->second);
        last = from->first;
    }
    ObjectBuilder output;
    if (from != items.end()) output.set("nextToken", hash(last));
    return output.set(member, Value(std::move(page))).build();
}

}  // namespace stepwell::batch
