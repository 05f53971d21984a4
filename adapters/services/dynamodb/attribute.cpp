// Checking, normalising, measuring and comparing attribute values.

#include "adapters/services/dynamodb/attribute.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "adapters/platform/base64.hpp"
#include "adapters/services/dynamodb/number.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr int most_levels = 32;

[[noreturn]] void too_deep() {
    invalid(
        "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported "
        "limit");
}

std::string join(std::span<const Value> items) {
    std::string text;
    for (const Value& item : items) text += (text.empty() ? "" : ", ") + std::string(item.as_string());
    return text;
}

std::vector<std::string_view> sorted_texts(const Value& set) {
    std::vector<std::string_view> texts;
    texts.reserve(set.size());
    for (const Value& item : set.items()) texts.push_back(item.as_string());
    std::ranges::sort(texts);
    return texts;
}

/// Two digits a byte, one byte for the exponent, one more below zero.
std::size_t number_size(const Number& number) {
    return (number.significant_digits() + 1) / 2 + 1 + (number.negative() ? 1U : 0U);
}

/// One walk that checks what was sent, brings it into its normal form and counts its bytes. Most of it is in that form
/// already: that is shared, and only what differs is made anew.
class Reading {
public:
    Value map(const Value& sent, int level);
    Value attribute(const Value& sent, int level);
    std::size_t size() const { return size_; }

private:
    Value list(const Value& sent, int level);
    Value set(std::string_view type, const Value& sent);
    std::string number(std::string_view text);
    std::string binary(std::string_view text);

    std::size_t size_ = 0;
};

std::string Reading::number(std::string_view text) {
    const Number number = Number::parse(text);
    size_ += number_size(number);
    return number.text();
}

std::string Reading::binary(std::string_view text) {
    const std::optional<std::string> bytes = base64_decode(text);
    if (!bytes) throw ApiError("SerializationException", 400, "Invalid Base64 encoding in a binary attribute value");
    size_ += bytes->size();
    return base64_encode(*bytes);
}

Value Reading::set(std::string_view type, const Value& sent) {
    if (sent.size() == 0) {
        if (type == "BS") invalid_parameter("Binary sets should not be empty");
        invalid_parameter(type == "SS" ? "An string set  may not be empty" : "An number set  may not be empty");
    }
    Value items = sent;
    if (type == "SS") {
        for (const Value& text : sent.items()) size_ += text.as_string().size();
    } else {
        Values read;
        read.reserve(sent.size());
        for (const Value& item : sent.items())
            read.emplace_back(type == "NS" ? number(item.as_string()) : binary(item.as_string()));
        items = Value(std::move(read));
    }
    const std::vector<std::string_view> texts = sorted_texts(items);
    const bool duplicate = std::ranges::adjacent_find(texts) != texts.end();
    if (duplicate && type == "NS") invalid("Input collection contains duplicates");
    if (duplicate)
        invalid_parameter("Input collection [" + join(items.items()) + "]" + (type == "BS" ? "of type BS " : " ") +
                          "contains duplicates.");
    return items;
}

Value Reading::map(const Value& sent, int level) {
    if (!sent.is_object()) return Value::empty_object();
    const auto given = sent.members();
    Members members;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::string_view name = given[i].name();
        if (name.empty()) invalid_parameter("An attribute name must not be empty");
        if (name.size() > 65535) invalid_parameter("Attribute name is too large, must be less than 65536 bytes");
        size_ += name.size();
        Value value = attribute(given[i].value, level);
        if (members.empty() && value.same(given[i].value)) continue;
        if (members.empty()) {
            members.reserve(given.size());
            members.assign(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(i));
        }
        members.push_back({given[i].key, std::move(value)});
    }
    return members.empty() ? sent : Value(std::move(members));
}

Value Reading::list(const Value& sent, int level) {
    const auto given = sent.items();
    Values items;
    for (std::size_t i = 0; i < given.size(); ++i) {
        Value item = attribute(given[i], level);
        if (items.empty() && item.same(given[i])) continue;
        if (items.empty()) items.assign(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(i));
        items.push_back(std::move(item));
    }
    return items.empty() ? sent : Value(std::move(items));
}

/// The attribute with its content in normal form.
Value with_content(const Value& sent, Value inside) {
    const Member& given = sent.members().front();
    const bool same = inside.same(given.value) || (inside.is_string() && inside == given.value);
    return same ? sent : Value::object({{given.key, std::move(inside)}});
}

Value Reading::attribute(const Value& sent, int level) {
    if (level > most_levels) too_deep();
    if (sent.size() == 0)
        invalid("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
    if (sent.size() > 1)
        invalid(
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported "
            "datatypes");
    const std::string_view type = type_of(sent);
    const Value& inside = content(sent);
    if (type == "S") {
        size_ += inside.as_string().size();
        return sent;
    }
    if (type == "N") {
        const std::string text = number(inside.as_string());
        return text == inside.as_string() ? sent : make_attribute(type, text);
    }
    if (type == "B") return with_content(sent, binary(inside.as_string()));
    if (is_set(type)) return with_content(sent, set(type, inside));
    const bool is_map = type == "M";
    if (is_map || type == "L") {
        size_ += 3 + inside.size();
        return with_content(sent, is_map ? map(inside, level + 1) : list(inside, level + 1));
    }
    if (type == "NULL" && !inside.as_bool())
        invalid_parameter("Null attribute value types must have the value of true");
    size_ += 1;
    return sent;
}

std::size_t scalar_size(char type, std::string_view text) {
    return type == 'N' ? number_size(Number::parse(text)) : type == 'B' ? base64_size(text).value_or(0) : text.size();
}

std::size_t size_at(const Value& attribute, int level) {
    if (level > most_levels) too_deep();
    const std::string_view type = type_of(attribute);
    const Value& inside = content(attribute);
    if (type == "BOOL" || type == "NULL") return 1;
    if (inside.is_string()) return scalar_size(type.front(), inside.as_string());
    std::size_t size = 0;
    if (is_set(type)) {
        for (const Value& item : inside.items()) size += scalar_size(type.front(), item.as_string());
        return size;
    }
    size = 3;
    for (const Value& item : inside.items()) size += 1 + size_at(item, level + 1);
    for (const Member& member : inside.members()) size += 1 + member.name().size() + size_at(member.value, level + 1);
    return size;
}

bool equal_sets(const Value& a, const Value& b) { return a.size() == b.size() && sorted_texts(a) == sorted_texts(b); }

}  // namespace

std::string_view type_of(const Value& attribute) {
    return attribute.size() == 0 ? std::string_view() : attribute.members().front().name();
}

const Value& content(const Value& attribute) {
    static const Value nothing;
    return attribute.size() == 0 ? nothing : attribute.members().front().value;
}

bool is_set(std::string_view type) { return type == "SS" || type == "NS" || type == "BS"; }

Value make_attribute(std::string_view type, Value inside) { return Value::object({{type, std::move(inside)}}); }

Value normal_attribute(const Value& sent) { return Reading().attribute(sent, 0); }

Value normal_item(const Value& sent, std::size_t* size) {
    Reading reading;
    Value item = reading.map(sent, 0);
    if (size) *size = reading.size();
    return item;
}

std::size_t item_size(const Value& item) {
    std::size_t size = 0;
    for (const Member& member : item.members()) size += member.name().size() + size_at(member.value, 0);
    return size;
}

bool equal_attributes(const Value& a, const Value& b) {
    const std::string_view type = type_of(a);
    if (type != type_of(b)) return false;
    const Value& left = content(a);
    const Value& right = content(b);
    if (is_set(type)) return equal_sets(left, right);
    if (type == "L") return std::ranges::equal(left.items(), right.items(), equal_attributes);
    if (type == "M") {
        if (left.size() != right.size()) return false;
        return std::ranges::all_of(left.members(), [&](const Member& member) {
            const Value* other = right.find(member.name());
            return other && equal_attributes(member.value, *other);
        });
    }
    return left == right;
}

std::optional<std::strong_ordering> compare_attributes(const Value& a, const Value& b) {
    const std::string_view type = type_of(a);
    if (type != type_of(b)) return std::nullopt;
    if (type == "N") return Number::parse(text_of(a)) <=> Number::parse(text_of(b));
    // Bytes compare as unsigned in std::string_view, which is the order of UTF-8 text.
    if (type == "S") return text_of(a).compare(text_of(b)) <=> 0;
    if (type == "B")
        return base64_decode(text_of(a)).value_or("").compare(base64_decode(text_of(b)).value_or("")) <=> 0;
    return std::nullopt;
}

std::string describe_attribute(const Value& attribute) {
    return "AttributeValue: {" + std::string(type_of(attribute)) + ":" + std::string(text_of(attribute)) + "}";
}

}  // namespace stepwell::dynamodb
