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

/// AWS: what the framework below the services throws carries the framework's name, and DynamoDB's own errors carry the
/// service's; the others are plain. Clients look behind the `#`.
std::string error_type(const shapes::Service* service, const shapes::Operation* operation, std::string_view code) {
    std::string_view prefix;
    if (code == "SerializationException" || code == "UnknownOperationException") {
        prefix = "com.amazon.coral.service#";
    } else if (service && service->id.starts_with("dynamodb")) {
        if (code == "ValidationException") {
            prefix = "com.amazon.coral.validate#";
        } else if (modeled_error(operation, code)) {
            prefix = "com.amazonaws.dynamodb.v20120810#";
        }
    }
    return std::string(prefix).append(code);
}

}  // namespace

Request decode(const http::Request& request) { return Request{.input = read_body(request.body), .payload = {}}; }

http::Response encode(const shapes::Operation& operation, Answer answer, std::string_view version) {
    http::Response response;
    response.status = answer.status ? answer.status : operation.status;
    response.headers.add("Content-Type", media_type(version));
    if (!answer.text.empty())
        response.body = std::move(answer.text);
    else
        response.body = operation.output ? print(to_wire(*operation.output, answer.output)) : "{}";
    return response;
}

http::Response encode_error(const shapes::Service* service, const shapes::Operation* operation, const ApiError& error,
                            std::string_view version) {
    ObjectBuilder body;
    body.set("__type", error_type(service, operation, error.code));
    const Value more = error_body(operation, error);
    for (const auto& [key, value] : more.members()) body.set(key.as_string(), value);
    http::Response response;
    response.status = error.status;
    response.headers.add("Content-Type", media_type(version));
    response.body = print(body.build());
    return response;
}

}  // namespace stepwell::protocol::json
