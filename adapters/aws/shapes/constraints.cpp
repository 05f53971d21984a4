// Constraints of shapes, checked and put in AWS's words.
#include "adapters/aws/shapes/constraints.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "adapters/aws/shapes/pattern.hpp"
#include "adapters/platform/base64.hpp"

namespace stepwell::shapes {
namespace {

constexpr std::size_t quoted_size = 4096;  // AWS quotes a page token of 1025 characters whole
constexpr int quoted_depth = 8;

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool has_length(const Shape& shape) {
    return shape.type == Type::string || shape.type == Type::blob || shape.type == Type::list ||
           shape.type == Type::map;
}

bool is_bounded(const Shape& shape) { return shape.max != Shape::no_limit || shape.min != -Shape::no_limit; }

std::int64_t length_of(const Shape& shape, const Value& value) {
    if (shape.type == Type::string) return static_cast<std::int64_t>(characters(value.as_string()));
    if (shape.type == Type::blob) return static_cast<std::int64_t>(base64_size(value.as_string()).value_or(0));
    return static_cast<std::int64_t>(value.size());
}

std::string limit(const Shape& shape, std::string_view relation, double limit) {
    return std::string("Member must have ") + (has_length(shape) ? "length" : "value") + " " + std::string(relation) +
           " than or equal to " + print(std::abs(limit) < 9e18 ? Value(std::llround(limit)) : Value(limit));
}
std::string at_most(const Shape& shape) { return limit(shape, "less", shape.max); }
std::string at_least(const Shape& shape) { return limit(shape, "greater", shape.min); }
std::string of_pattern(const Shape& shape) {
    return "Member must satisfy regular expression pattern: " + std::string(shape.pattern);
}
std::string of_values(const Shape& shape) { return "Member must satisfy enum value set: " + enum_value_set(shape); }

const Shape* shape_of(const Shape& parent, std::string_view key) {
    if (parent.type == Type::list || parent.type == Type::map) return parent.element;
    for (const Member& member : parent.members)
        if (member.name == key) return member.shape;
    return nullptr;
}

void quote_to(std::string& out, const Shape* shape, const Value& value, int depth) {
    if (out.size() >= quoted_size) return;
    auto separate = [&out, first = true]() mutable {
        if (!std::exchange(first, false)) out += ", ";
    };
    if (!shape || secret(*shape)) {
        out += "***";
    } else if (value.is_string()) {
        out += value.as_string();
    } else if ((value.is_array() || value.is_object()) && depth == quoted_depth) {
        out += "...";
    } else if (value.is_array()) {
        out += '[';
        for (const Value& item : value.items()) {
            if (out.size() >= quoted_size) break;
            separate();
            quote_to(out, shape_of(*shape, {}), item, depth + 1);
        }
        out += ']';
    } else if (value.is_object()) {
        out += '{';
        for (const auto& [key, item] : value.members()) {
            if (out.size() >= quoted_size) break;
            separate();
            out.append(key.as_string()) += '=';
            quote_to(out, shape_of(*shape, key.as_string()), item, depth + 1);
        }
        out += '}';
    } else {
        print_to(out, value);
    }
}

}  // namespace

std::string enum_value_set(const Shape& shape) {
    // AWS: the order of a hash table of 32 buckets with Java's String.hashCode, the last one put into a bucket first
    // (pinned by "[SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED, RUNNING]").
    std::uint32_t buckets = 32;
    while (shape.values.size() * 4 > buckets * 3) buckets *= 2;
    std::vector<std::pair<std::uint32_t, std::string_view>> ordered;
    for (const std::string_view name : shape.values) {
        std::uint32_t hash = 0;
        for (const char c : name) hash = hash * 31 + static_cast<unsigned char>(c);
        ordered.insert(ordered.begin(), {hash & (buckets - 1), name});
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string text = "[";
    for (const auto& [bucket, name] : ordered) text.append(text.size() > 1 ? ", " : "").append(name);
    return text + "]";
}

std::vector<std::string> failed_constraints(const Shape& shape, const Value& value) {
    std::vector<std::string> failed;
    if (shape.type == Type::string) {
        if (!shape.values.empty() &&
            std::find(shape.values.begin(), shape.values.end(), value.as_string()) == shape.values.end())
            failed.push_back(of_values(shape));
        if (!shape.pattern.empty() && !matches(shape.pattern, value.as_string())) failed.push_back(of_pattern(shape));
    }
    if (has_length(shape) && is_bounded(shape)) {
        const auto length = static_cast<double>(length_of(shape, value));
        if (length > shape.max) failed.push_back(at_most(shape));
        if (length < shape.min) failed.push_back(at_least(shape));
    } else if (value.is_number()) {
        const double number = value.as_double();
        if (number > shape.max) failed.push_back(at_most(shape));
        if (number < shape.min) failed.push_back(at_least(shape));
    }
    return failed;
}

std::string all_constraints(const Shape& shape) {
    std::string text = "[";
    const auto add = [&text](const std::string& constraint) {
        text.append(text.size() > 1 ? ", " : "").append(constraint);
    };
    if (shape.max != Shape::no_limit) add(at_most(shape));
    if (shape.min != -Shape::no_limit) add(at_least(shape));
    if (!shape.pattern.empty()) add(of_pattern(shape));
    if (!shape.values.empty()) add(of_values(shape));
    return text + "]";
}

bool secret(const Shape& shape) {
    return shape.sensitive || (shape.element && shape.element->sensitive) || (shape.key && shape.key->sensitive);
}

std::string quoted(const Shape& shape, const Value& value) {
    std::string text;
    quote_to(text, &shape, value, 0);
    if (text.size() > quoted_size) {
        std::size_t end = quoted_size;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;  // not within a character
        text.resize(end);
        text += "...";
    }
    return "'" + text + "'";
}

}  // namespace stepwell::shapes
