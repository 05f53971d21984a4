// The JSON protocols. Smithy: "AWS JSON 1.0 protocol", "AWS JSON 1.1 protocol".
#include "adapters/aws/protocol/json.hpp"

#include <string>

#include "adapters/aws/protocol/document.hpp"
#include "adapters/aws/protocol/error_body.hpp"

namespace stepwell::protocol::json {
namespace {

std::string media_type(std::string_view version) {
    return "application/x-amz-json-" + std::string(version.empty() ? "1.0" : version);
}

/// AWS: what the framework below the services throws carries the framework's name, and the own errors of a few services
/// carry the service's; the others are plain. Clients look behind the `#`.
std::string error_type(const Route& route, std::string_view code) {
    const std::string_view own = route.dialect->error_namespace;
    std::string type;
    if (code == "SerializationException" || code == "UnknownOperationException")
        type = "com.amazon.coral.service#";
    else if (!own.empty() && code == "ValidationException")
        type = "com.amazon.coral.validate#";
    else if (!own.empty() && modeled_error(route.operation(), code))
        type.append(own).append("#");
    return type.append(code);
}

}  // namespace

bool matches(const RequestSigns& signs) { return signs.content_type.find("x-amz-json") != std::string_view::npos; }

Request decode(const Route&, const http::Request& request, std::shared_ptr<ChunkSignatures>) {
    return Request{.input = read_body(request.body), .payload = {}};
}

http::Response encode(const Route& route, Answer answer) {
    const shapes::Operation& operation = *route.operation();
    http::Response response;
    response.status = answer.status ? answer.status : operation.status;
    response.headers.add("Content-Type", media_type(route.json_version));
    if (!answer.text.empty())
        response.body = std::move(answer.text);
    else
        response.body = operation.output ? print(to_wire(*operation.output, answer.output)) : "{}";
    return response;
}

http::Response encode_error(const Route& route, const ApiError& error) {
    ObjectBuilder body;
    body.set("__type", error_type(route, error.code));
    const Value more = error_body(route.operation(), error);
    for (const auto& [key, value] : more.members()) body.set(key.as_string(), value);
    http::Response response;
    response.status = error.status;
    response.headers.add("Content-Type", media_type(route.json_version));
    response.body = print(body.build());
    return response;
}

}  // namespace stepwell::protocol::json
