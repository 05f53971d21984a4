// Documents of the JSON protocols.
#include "api/protocol/document.hpp"

#include <chrono>
#include <cmath>

#include "adapters/api_error.hpp"
#include "adapters/shapes/timestamp.hpp"

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

Value convert(const Shape& shape, const Value& value, Way way, std::size_t depth) {
    if (depth > max_depth) return value;  // coming in, validation refuses it
    if (shape.type == Type::timestamp) return way == Way::out ? time_on_wire(shape, value) : value;
    if (value.is_array() && shape.type == Type::list) {
        Values items;
        items.reserve(value.size());
        for (const Value& item : value.items()) items.push_back(convert(*shape.element, item, way, depth + 1));
        return Value(std::move(items));
    }
    if (!value.is_object() || (shape.type != Type::map && shape.type != Type::structure)) return value;
    Members members;
    members.reserve(value.size());
    for (const auto& [key, item] : value.members()) {
        if (shape.type == Type::map) {
            members.push_back({key, convert(*shape.element, item, way, depth + 1)});
            continue;
        }
        const std::string_view name = key.as_string();
        const shapes::Member* member = way == Way::in ? member_on_wire(shape, name) : member_named(shape, name);
        if (!member || member->place != Place::body || item.is_null()) continue;
        members.push_back(
            {way == Way::in ? member->name : member->wire, convert(*member->shape, item, way, depth + 1)});
    }
    return Value(std::move(members));
}

}  // namespace

const shapes::Member* member_on_wire(const Shape& shape, std::string_view wire) {
    for (const shapes::Member& member : shape.members)
        if (member.wire == wire) return &member;
    return nullptr;
}

Value from_wire(const Shape& shape, const Value& document) { return convert(shape, document, Way::in, 0); }

Value to_wire(const Shape& shape, const Value& value) { return convert(shape, value, Way::out, 0); }

bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t more = lead < 0x80   ? 0
                                 : lead < 0xC2 ? 4
                                 : lead < 0xE0 ? 1
                                 : lead < 0xF0 ? 2
                                 : lead < 0xF5 ? 3
                                               : 4;
        if (more == 4 || text.size() - i <= more) return false;
        for (std::size_t k = 1; k <= more; ++k) {
            const auto next = static_cast<unsigned char>(text[i + k]);
            const bool first = k == 1;
            const unsigned least = first && lead == 0xE0 ? 0xA0 : first && lead == 0xF0 ? 0x90 : 0x80;
            const unsigned most = first && lead == 0xED ? 0x9F : first && lead == 0xF4 ? 0x8F : 0xBF;
            if (next < least || next > most) return false;
        }
        i += more + 1;
    }
    return true;
}

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
