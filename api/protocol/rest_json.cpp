// The REST-JSON protocol. Smithy: "AWS restJson1 protocol".
#include "api/protocol/rest_json.hpp"

#include <algorithm>
#include <string>

#include "adapters/http/url.hpp"
#include "api/protocol/document.hpp"
#include "api/protocol/error_body.hpp"

namespace stepwell::protocol::rest_json {

using shapes::Member;
using shapes::Operation;
using shapes::Place;
using shapes::Type;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

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

void read_prefixed_headers(ObjectBuilder& input, const Member& member, const http::Headers& headers) {
    ObjectBuilder found;
    for (const auto& [name, value] : headers.all()) {
        const bool ours =
            name.size() > member.wire.size() &&
            std::equal(member.wire.begin(), member.wire.end(), name.begin(), [](char a, char b) {
                return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
            });
        if (ours)
            found.set(name.substr(member.wire.size()), text_value(*member.shape->element, value, "The header " + name));
    }
    Value all = found.build();
    if (all.size() > 0) input.set(member.name, std::move(all));
}

/// AWS: Lambda has an error of its own for a body that is no JSON.
Value read_document(const Operation& operation, std::string_view body) {
    try {
        return read_body(body);
    } catch (const ApiError& error) {
        if (operation.service->id != "lambda") throw;
        throw ApiError("InvalidRequestContentException", 400,
                       "Could not parse request body into json: " + error.message);
    }
}

/// A header's value must not end the header.
std::string one_line(std::string text) {
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
    return text;
}

void write_payload(http::Response& response, const Operation& operation, const Member& member, const Answer& answer) {
    if (member.shape->type == Type::blob) {
        response.body = answer.payload.bytes;
        if (!response.headers.has("Content-Type"))
            response.headers.add("Content-Type",
                                 operation.service->id == "lambda" ? "application/json" : "application/octet-stream");
        return;
    }
    response.headers.add("Content-Type", "application/json");
    response.body = print(to_wire(*member.shape, answer.output[member.name]));
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

}  // namespace

Request decode(const Operation& operation, const Labels& labels, const http::Request& request) {
    Request decoded;
    if (!operation.input) return decoded;
    const auto query = http::parse_query(request.query());
    if (!query) throw ApiError("SerializationException", 400, "The query string cannot be decoded");
    ObjectBuilder input;
    bool has_document = false;
    for (const Member& member : operation.input->members) {
        switch (member.place) {
            case Place::uri:
                for (const auto& [name, text] : labels)
                    if (name == member.wire) input.set(member.name, text_value(*member.shape, text, "The path"));
                break;
            case Place::query:
                read_query(input, member, *query);
                break;
            case Place::header:
                if (request.headers.has(member.wire))
                    input.set(member.name, text_value(*member.shape, request.headers.get(member.wire),
                                                      "The header " + std::string(member.wire)));
                break;
            case Place::headers:
                read_prefixed_headers(input, member, request.headers);
                break;
            case Place::payload:
                if (member.shape->type == Type::blob) {
                    decoded.payload.bytes = request.body;
                } else if (!request.body.empty()) {
                    input.set(member.name, from_wire(*member.shape, read_document(operation, request.body)));
                }
                break;
            case Place::body:
                has_document = true;
                break;
            case Place::status:
                break;
        }
    }
    if (has_document) {
        const Value document = from_wire(*operation.input, read_document(operation, request.body));
        for (const auto& [key, value] : document.members()) input.set(key.as_string(), value);
    }
    decoded.input = input.build();
    return decoded;
}

http::Response encode(const Operation& operation, const Answer& answer) {
    http::Response response;
    response.status = operation.status;
    const Member* payload = nullptr;
    bool has_document = false;
    if (operation.output) {
        write_headers(response, *operation.output, answer.output);
        for (const Member& member : operation.output->members) {
            if (member.place == Place::payload) payload = &member;
            has_document = has_document || member.place == Place::body;
            if (member.place == Place::status)
                if (const auto status = answer.output[member.name].as_integer();
                    status && *status >= 200 && *status < 600)
                    response.status = static_cast<int>(*status);
        }
    }
    if (answer.status) response.status = answer.status;
    if (response.status == 204) return response;  // has no body
    if (payload) {
        write_payload(response, operation, *payload, answer);
    } else if (has_document) {
        response.headers.add("Content-Type", "application/json");
        response.body = print(to_wire(*operation.output, answer.output));
    }
    return response;
}

http::Response encode_error(const Operation* operation, const ApiError& error) {
    http::Response response;
    response.status = error.status;
    response.headers.add("Content-Type", "application/json");
    response.headers.add("x-amzn-ErrorType", one_line(error.code));
    if (const shapes::ErrorShape* modeled = modeled_error(operation, error.code); modeled && modeled->shape)
        write_headers(response, *modeled->shape, error.members);
    response.body = print(error_body(operation, error));
    return response;
}

}  // namespace stepwell::protocol::rest_json
