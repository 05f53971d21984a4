// Paths, queries and headers against members.
#include "adapters/aws/protocol/http_members.hpp"

#include <algorithm>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/document.hpp"
#include "adapters/platform/utf8.hpp"
#include "engine/text.hpp"

namespace stepwell::protocol {

using shapes::Member;
using shapes::Place;
using shapes::Type;

namespace {

Value text_value(const shapes::Shape& shape, std::string_view text, std::string_view place) {
    if (!is_utf8(text)) throw ApiError("SerializationException", 400, std::string(place) + " is not valid UTF-8");
    return from_text(shape, text);
}

void read_query(ObjectBuilder& input, const Member& member, const Pairs& query) {
    const bool list = member.shape->type == Type::list;
    Values items;
    for (const auto& [name, value] : query) {
        if (name != member.wire) continue;
        items.push_back(text_value(list ? *member.shape->element : *member.shape, value, "The query string"));
    }
    if (items.empty()) return;
    input.set(member.name, list ? Value(std::move(items)) : items.back());
}

/// `ETag, Checksum`
Values split_header(const shapes::Shape& element, std::string_view text) {
    Values items;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        std::string_view item = text.substr(0, comma);
        while (item.starts_with(' ')) item.remove_prefix(1);
        while (item.ends_with(' ')) item.remove_suffix(1);
        if (!item.empty()) items.push_back(text_value(element, item, "A header"));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return items;
}

void read_prefixed_headers(ObjectBuilder& input, const Member& member, const http::Headers& headers) {
    ObjectBuilder found;
    for (const auto& [name, value] : headers.all()) {
        const bool ours = name.size() > member.wire.size() &&
                          same_letters(std::string_view(name).substr(0, member.wire.size()), member.wire);
        if (ours)
            found.set(name.substr(member.wire.size()), text_value(*member.shape->element, value, "The header " + name));
    }
    Value all = found.build();
    if (all.size() > 0) input.set(member.name, std::move(all));
}

}  // namespace

/// A header's value must not end the header.
std::string one_line(std::string text) {
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
    return text;
}

void read_member(ObjectBuilder& input, const Member& member, const Labels& labels, const Pairs& query,
                 const http::Headers& headers) {
    switch (member.place) {
        case Place::uri:
            for (const auto& [name, text] : labels)
                if (name == member.wire) input.set(member.name, text_value(*member.shape, text, "The path"));
            break;
        case Place::query:
            read_query(input, member, query);
            break;
        case Place::header:
            if (headers.has(member.wire) && member.shape->type == Type::list)
                input.set(member.name, split_header(*member.shape->element, headers.get(member.wire)));
            else if (headers.has(member.wire))
                input.set(member.name, text_value(*member.shape, headers.get(member.wire),
                                                  "The header " + std::string(member.wire)));
            break;
        case Place::headers:
            read_prefixed_headers(input, member, headers);
            break;
        case Place::payload:
        case Place::body:
        case Place::status:
            break;
    }
}

/// The members of an answer or an error that are headers.
void write_headers(http::Response& response, const shapes::Shape& shape, const Value& values) {
    for (const Member& member : shape.members) {
        const Value* value = values.find(member.name);
        if (!value || value->is_null()) continue;
        if (member.place == Place::header)
            response.headers.add(std::string(member.wire), one_line(to_text(*member.shape, *value)));
        if (member.place == Place::headers)
            for (const auto& [key, text] : value->members())
                response.headers.add(one_line(std::string(member.wire).append(key.as_string())),
                                     one_line(to_text(*member.shape->element, text)));
    }
}

}  // namespace stepwell::protocol
