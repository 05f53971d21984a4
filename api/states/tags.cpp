// api/states/tags.cpp — tags added up and listed.
#include "api/states/tags.hpp"

#include <algorithm>
#include <cctype>

namespace stepwell::states {

namespace {

constexpr std::size_t most_tags = 50;

// AWS: "Tags may only contain Unicode letters, digits, white space, or these symbols: _ . : / = + - @." Which of the
// characters beyond ASCII are letters is not looked at.
bool allowed_in_tag(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) || std::isspace(byte) ||
           std::string_view("_.:/=+-@").find(c) != std::string_view::npos;
}

void check_characters(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), allowed_in_tag)) return;
    throw ApiError(
        "ValidationException", 400,
        "Invalid tag: '" + std::string(text) +
            "'. Tags may only contain Unicode letters, digits, white space, or these symbols: _ . : / = + - @.");
}

}  // namespace

Value with_tags(Value tags, const Value& added, std::string_view arn) {
    for (const Value& tag : added.items()) {
        const std::string_view key = tag["key"].as_string();
        check_characters(key);
        check_characters(tag["value"].as_string());
        if (key.starts_with("aws:")) {
            throw ApiError(
                "ValidationException", 400,
                "Invalid tag key: '" + std::string(key) + "'. Tag keys cannot begin with the reserved prefix 'aws:'");
        }
        tags = tags.with(key, tag["value"].as_string());
    }
    if (tags.size() > most_tags) {
        throw ApiError("TooManyTags", 400,
                       "Too Many Tags: a resource can have at most " + std::to_string(most_tags) + " tags.",
                       Value::object({{"resourceName", arn}}));
    }
    return tags;
}

Value list_of_tags(const Value& tags) {
    Values list;
    for (const Member& tag : tags.members()) list.push_back(Value::object({{"key", tag.key}, {"value", tag.value}}));
    return Value(std::move(list));
}

}  // namespace stepwell::states
