// api/states/tags.cpp — tags added up and listed.
#include "api/states/tags.hpp"

namespace stepwell::states {

namespace {
constexpr std::size_t most_tags = 50;
}

Value with_tags(Value tags, const Value& added) {
    for (const Value& tag : added.items()) {
        const std::string_view key = tag["key"].as_string();
        if (key.starts_with("aws:")) {
            throw ApiError(
                "ValidationException", 400,
                "Invalid tag key: '" + std::string(key) + "'. Tag keys cannot begin with the reserved prefix 'aws:'");
        }
        tags = tags.with(key, tag["value"].as_string());
    }
    if (tags.size() > most_tags) {
        throw ApiError("TooManyTags", 400,
                       "Too Many Tags: a resource can have at most " + std::to_string(most_tags) + " tags.");
    }
    return tags;
}

Value list_of_tags(const Value& tags) {
    Values list;
    for (const Member& tag : tags.members()) list.push_back(Value::object({{"key", tag.key}, {"value", tag.value}}));
    return Value(std::move(list));
}

}  // namespace stepwell::states
