// The REST-JSON protocol. Smithy: "AWS restJson1 protocol".
#include "adapters/aws/protocol/rest_json.hpp"

#include <string>

#include "adapters/aws/protocol/document.hpp"
#include "adapters/aws/protocol/error_body.hpp"
#include "adapters/aws/protocol/http_members.hpp"
#include "adapters/platform/http/url.hpp"

namespace stepwell::protocol::rest_json {

using shapes::Member;
using shapes::Operation;
using shapes::Place;
using shapes::Type;

namespace {

Value read_document(const Dialect& dialect, std::string_view body) {
    try {
        return read_body(body);
    } catch (const ApiError& error) {
        const ErrorText& fault = dialect.malformed_body;
        if (fault.code.empty()) throw;
        throw ApiError(std::string(fault.code), fault.status, std::string(fault.text) + error.message);
    }
}

void write_payload(http::Response& response, const Dialect& dialect, const Member& member, const Answer& answer) {
    if (member.shape->type == Type::blob) {
        response.body = answer.payload.bytes;
        response.stream = answer.payload.stream;
        if (!response.headers.has("Content-Type"))
            response.headers.add("Content-Type", std::string(dialect.payload_type));
        return;
    }
    response.headers.add("Content-Type", "application/json");
    response.body = print(to_wire(*member.shape, answer.output[member.name]));
}

}  // namespace

bool matches(const RequestSigns&) { return true; }

Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures>) {
    const Operation& operation = *route.operation();
    Request decoded;
    if (!operation.input) return decoded;
    const auto query = http::parse_query(request.query());
    if (!query) throw ApiError("SerializationException", 400, "The query string cannot be decoded");
    ObjectBuilder input;
    bool has_document = false;
    for (const Member& member : operation.input->members) {
        switch (member.place) {
            case Place::uri:
            case Place::query:
            case Place::header:
            case Place::headers:
                read_member(input, member, route.labels, *query, request.headers);
                break;
            case Place::payload:
                if (member.shape->type == Type::blob) {
                    decoded.payload.bytes = request.body;
                } else if (!request.body.empty()) {
                    input.set(member.name, from_wire(*member.shape, read_document(*route.dialect, request.body)));
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
        const Value document = from_wire(*operation.input, read_document(*route.dialect, request.body));
        for (const auto& [key, value] : document.members()) input.set(key.as_string(), value);
    }
    decoded.input = input.build();
    return decoded;
}

http::Response encode(const Route& route, Answer answer) {
    const Operation& operation = *route.operation();
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
        write_payload(response, *route.dialect, *payload, answer);
    } else if (has_document) {
        response.headers.add("Content-Type", "application/json");
        response.body = print(to_wire(*operation.output, answer.output));
    }
    return response;
}

http::Response encode_error(const Route& route, const ApiError& error) {
    const Operation* operation = route.operation();
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
