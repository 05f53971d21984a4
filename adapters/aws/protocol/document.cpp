// Documents of the JSON protocols.
#include "adapters/aws/protocol/document.hpp"

#include <chrono>
#include <cmath>
#include <optional>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/shapes/timestamp.hpp"

namespace stepwell::protocol {

using shapes::Place;
using shapes::Shape;
using shapes::Type;

namespace {

const shapes::Member* member_named(const Shape& shape, std::string_view name) {
    for (const shapes::Member& member : shape.members)
        if (member.name == name) return &member;
    return nullptr;
}

Value time_on_wire(const Shape& shape, const Value& value) {
    if (!value.is_number() || shape.time == shapes::TimeFormat::unix_seconds) return value;
    const auto time = shapes::read_time(value.number_text());
    return time ? Value(shapes::write_time(*time, shape.time)) : value;
}

enum class Way : bool { in, out };

Value convert_items(const Shape& shape, const Value& value, Way way, std::size_t depth);
Value convert_members(const Shape& shape, const Value& value, Way way, std::size_t depth);

Value convert(const Shape& shape, const Value& value, Way way, std::size_t depth) {
    if (depth > max_depth) return value;  // coming in, validation refuses it
    if (shape.type == Type::timestamp) return way == Way::out ? time_on_wire(shape, value) : value;
    if (value.is_array() && shape.type == Type::list) return convert_items(shape, value, way, depth);
    if (!value.is_object() || (shape.type != Type::map && shape.type != Type::structure)) return value;
    return convert_members(shape, value, way, depth);
}

// Most documents are on the wire what they are inside: those are shared, only what differs is made anew.
Value convert_items(const Shape& shape, const Value& value, Way way, std::size_t depth) {
    const auto given = value.items();
    std::optional<Values> made;
    for (std::size_t i = 0; i < given.size(); ++i) {
        Value item = convert(*shape.element, given[i], way, depth + 1);
        if (!made) {
            if (item.same(given[i])) continue;
            made.emplace(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(i));
            made->reserve(given.size());
        }
        made->push_back(std::move(item));
    }
    return made ? Value(std::move(*made)) : value;
}

Value convert_members(const Shape& shape, const Value& value, Way way, std::size_t depth) {
    const auto given = value.members();
    std::optional<Members> made;
    const auto differs = [&](std::size_t i) {
        if (made) return;
        made.emplace(given.begin(), given.begin() + static_cast<std::ptrdiff_t>(i));
        made->reserve(given.size());
    };
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto& [key, item] = given[i];
        const Shape* inside = shape.element;
        Value name = key;
        if (shape.type == Type::structure) {
            const std::string_view text = key.as_string();
            const shapes::Member* member = way == Way::in ? member_on_wire(shape, text) : member_named(shape, text);
            if (!member || member->place != Place::body || item.is_null()) {
                differs(i);
                continue;
            }
            const std::string_view new_text = way == Way::in ? member->name : member->wire;
            if (new_text != text) name = new_text;
            inside = member->shape;
        }
        Value converted = convert(*inside, item, way, depth + 1);
        if (!name.same(key) || !converted.same(item)) differs(i);
        if (made) made->push_back({std::move(name), std::move(converted)});
    }
    return made ? Value(std::move(*made)) : value;
}

}  // namespace

const shapes::Member* member_on_wire(const Shape& shape, std::string_view wire) {
    for (const shapes::Member& member : shape.members)
        if (member.wire == wire) return &member;
    return nullptr;
}

Value from_wire(const Shape& shape, const Value& document) { return convert(shape, document, Way::in, 0); }

Value to_wire(const Shape& shape, const Value& value) { return convert(shape, value, Way::out, 0); }

Value from_text(const Shape& shape, std::string_view text) {
    switch (shape.type) {
        case Type::integer:
        case Type::long_integer:
        case Type::float_number:
        case Type::double_number:
            if (const Parsed number = parse_json(text); number && (*number).is_number()) return *number;
            return text;
        case Type::boolean:
            if (text == "true") return true;
            if (text == "false") return false;
            return text;
        default:
            return text;
    }
}

std::string to_text(const Shape& shape, const Value& value) {
    const Value said = shape.type == Type::timestamp ? time_on_wire(shape, value) : value;
    return said.is_string() ? std::string(said.as_string()) : print(said);
}

Value read_body(std::string_view body) {
    if (body.find_first_not_of(" \t\r\n") == std::string_view::npos) return Value::empty_object();
    const Parsed parsed = parse_json(body);
    if (!parsed)
        throw ApiError("SerializationException", 400,
                       "The request's body is not JSON: " + parsed.error.message + " (at byte " +
                           std::to_string(parsed.error.offset) + ")");
    if (!(*parsed).is_object())
        throw ApiError("SerializationException", 400,
                       "Unexpected field type: the request's body must be a JSON object");
    return *parsed;
}

}  // namespace stepwell::protocol
