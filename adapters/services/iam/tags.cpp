// Tags. User guide: "Tags for IAM resources": keys are unique regardless of case.
#include "adapters/services/iam/tags.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "adapters/services/iam/records.hpp"
#include "engine/text.hpp"

namespace stepwell::iam {

namespace {

constexpr std::size_t most_tags = 50;

Value stored(const Value& record, Values tags) {
    return tags.empty() ? record.without("Tags") : record.with("Tags", Value(std::move(tags)));
}

}  // namespace

Value with_tags(const Value& record, const Value& tags) {
    std::set<std::string> keys;
    for (const Value& tag : tags.items()) {
        const std::string key = ascii_lower(tag["Key"].as_string());
        if (key.starts_with("aws:")) invalid_input("Tag keys that begin with aws: are reserved for AWS use.");
        if (!keys.insert(key).second)
            invalid_input("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    }
    Values all;
    for (const Value& tag : record["Tags"].items())
        if (!keys.contains(ascii_lower(tag["Key"].as_string()))) all.push_back(tag);
    all.insert(all.end(), tags.items().begin(), tags.items().end());
    if (all.size() > most_tags) limit_exceeded("The number of tags has reached the maximum limit.");
    return stored(record, std::move(all));
}

Value without_tags(const Value& record, const Value& keys) {
    Values left;
    for (const Value& tag : record["Tags"].items()) {
        const auto same = [&](const Value& key) { return same_letters(key.as_string(), tag["Key"].as_string()); };
        if (!std::ranges::any_of(keys.items(), same)) left.push_back(tag);
    }
    return stored(record, std::move(left));
}

Value tags_page(const Value& input, const Value& record) {
    std::vector<Listed> all;
    for (const Value& tag : record["Tags"].items()) all.push_back({std::string(tag["Key"].as_string()), tag});
    return page(input, "Tags", std::move(all));
}

}  // namespace stepwell::iam
