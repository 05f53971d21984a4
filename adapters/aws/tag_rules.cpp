#include "adapters/aws/tag_rules.hpp"

#include <algorithm>
#include <cctype>
#include <string>

#include "engine/text.hpp"

namespace stepwell {

namespace {

constexpr std::size_t longest_key = 128;
constexpr std::size_t longest_value = 256;
constexpr std::string_view reserved = "aws:";

// Which of the characters beyond ASCII are letters is not looked at.
bool has_allowed_letters(std::string_view text) {
    return std::ranges::all_of(text, [](unsigned char c) {
        return c >= 0x80 || std::isalnum(c) ||
               std::string_view(" _.:/=+-@").find(static_cast<char>(c)) != std::string_view::npos;
    });
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](unsigned char c) { return (c & 0xC0) != 0x80; }));  // not inside a UTF-8 sequence
}

class Tagging {
public:
    Tagging(const TagRules& rules, std::string_view resource) : rules_(rules), resource_(resource) {}

    bool is_map() const { return rules_.key.empty(); }
    bool same(std::string_view a, std::string_view b) const {
        return rules_.ignores_case ? same_letters(a, b) : a == b;
    }
    std::string_view key_of(const Value& tag) const { return tag[rules_.key].as_string(); }

    void check_tag(std::string_view key, std::string_view value) const {
        const auto refuse_if = [&](bool wrong, TagFault fault, std::string_view text) {
            if (wrong) refuse({fault, text, resource_, key, value});
        };
        refuse_if(key.empty(), TagFault::empty_key, key);
        refuse_if(characters(key) > longest_key, TagFault::long_key, key);
        refuse_if(characters(value) > longest_value, TagFault::long_value, value);
        refuse_if(!has_allowed_letters(key), TagFault::letters, key);
        refuse_if(!has_allowed_letters(value), TagFault::letters, value);
        const std::string_view start = key.substr(0, reserved.size());
        refuse_if(rules_.reserved_in_any_case ? same_letters(start, reserved) : start == reserved,
                  TagFault::reserved_key, key);
    }
    void check_count(std::size_t count) const {
        if (count > rules_.most) refuse({TagFault::too_many, {}, resource_});
    }
    void check_unique(bool unique, std::string_view key, std::string_view value) const {
        if (!unique) refuse({TagFault::duplicate_key, key, resource_, key, value});
    }

private:
    void refuse(const TagFinding& finding) const {
        ApiError error = rules_.refusal(finding);
        if (!error.code.empty()) throw error;
    }

    const TagRules& rules_;
    std::string_view resource_;
};

Value add_to_map(const Tagging& tagging, const Value& current, const Value& added) {
    Value tags = current.is_null() ? Value::empty_object() : current;
    for (const Member& tag : added.members()) {
        tagging.check_tag(tag.name(), tag.value.as_string());
        tags = tags.with(tag.name(), tag.value);
    }
    return tags;
}

Value add_to_list(const Tagging& tagging, const TagRules& rules, const Value& current, const Value& added) {
    Values tags(current.items().begin(), current.items().end());
    const auto given = added.items();
    for (auto tag = given.begin(); tag != given.end(); ++tag) {
        const std::string_view key = tagging.key_of(*tag);
        const auto has_key = [&](const Value& other) { return tagging.same(tagging.key_of(other), key); };
        const std::string_view value = (*tag)[rules.value].as_string();
        tagging.check_tag(key, value);
        tagging.check_unique(std::none_of(given.begin(), tag, has_key), key, value);
        auto at = std::ranges::find_if(tags, has_key);
        if (at != tags.end() && rules.replaced_last) {
            tags.erase(at);
            at = tags.end();
        }
        if (at == tags.end())
            tags.push_back(*tag);
        else
            *at = *tag;
    }
    return Value(std::move(tags));
}

}  // namespace

Value with_tags(const TagRules& rules, const Value& current, const Value& added, std::string_view resource) {
    const Tagging tagging(rules, resource);
    if (rules.counts_before_reading) tagging.check_count(added.size());
    Value tags = tagging.is_map() ? add_to_map(tagging, current, added) : add_to_list(tagging, rules, current, added);
    tagging.check_count(tags.size());
    return tags;
}

Value without_tags(const TagRules& rules, const Value& current, const Value& keys) {
    const Tagging tagging(rules, {});
    const auto is_named = [&](std::string_view key) {
        return std::ranges::any_of(keys.items(),
                                   [&](const Value& each) { return tagging.same(each.as_string(), key); });
    };
    if (tagging.is_map()) {
        Value tags = current.is_null() ? Value::empty_object() : current;
        for (const Member& tag : current.members())
            if (is_named(tag.name())) tags = tags.without(tag.name());
        return tags;
    }
    Values left;
    for (const Value& tag : current.items())
        if (!is_named(tagging.key_of(tag))) left.push_back(tag);
    return Value(std::move(left));
}

void check_tags(const TagRules& rules, const Value& tags, std::string_view resource) {
    with_tags(rules, {}, tags, resource);
}

}  // namespace stepwell
