// An HTTP request as it comes over the wire: parsed, its signature verified, routed, decoded in its protocol,
// validated; and its error answered.
#include <boost/asio/buffer.hpp>

#include "adapters/aws/models/models.hpp"
#include "adapters/aws/protocol/router.hpp"
#include "adapters/aws/protocol/signature.hpp"
#include "adapters/aws/protocol/signature_error.hpp"
#include "adapters/aws/shapes/validate.hpp"
#include "adapters/platform/http/request_parser.hpp"
#include "adapters/services/s3/dialect.hpp"

namespace {

using namespace stepwell;

asio::awaitable<Answer> nothing(Context, Request) { co_return Answer{}; }

struct Door {
    Registry registry;
    std::optional<protocol::Router> router;

    Door() {
        registry.add_dialect(s3::dialect);
        for (const char* service : {"states", "dynamodb", "lambda", "apigatewayv2", "iam", "sts", "s3", "logs"})
            for (const std::string_view operation : models::find(service)->operations())
                registry.add({models::find_service(service)->id, operation}, nothing);
        router.emplace(registry, "us-east-1", "000000000000");
    }
};

/// In every protocol, because an error may have to be told in any.
void verify(const http::Request& head) {
    protocol::Signature signature;
    const std::chrono::sys_seconds now(std::chrono::seconds(1'773'500'966));
    try {
        signature = protocol::read_signature(head);
        protocol::check_time(signature, now);
        protocol::check_signature(head, signature, "secret", {});
    } catch (const protocol::SignatureFault& fault) {
        for (const auto spoken : {shapes::Protocol::json, shapes::Protocol::rest_json, shapes::Protocol::rest_xml,
                                  shapes::Protocol::query, shapes::Protocol::ec2, shapes::Protocol::cbor})
            (void)protocol::signature_error(spoken, fault, &signature, now);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const Door door;
    http::RequestParser parser(64 * 1024);
    parser.eager(true);
    parser.allow_body(1 << 20);
    boost::beast::error_code error;
    for (std::size_t at = 0; at < size && !error && !parser.is_done();) {
        const std::size_t taken = parser.put(asio::buffer(data + at, size - at), error);
        if (taken == 0) break;
        at += taken;
    }
    if (!parser.is_header_done()) return 0;
    const http::Request& request = parser.request();
    http::Request head = request;
    head.body.clear();
    verify(head);
    (void)door.router->find(head, "id");  // as the front door asks before there is a body
    const protocol::Route route = door.router->find(request, "id");
    try {
        const stepwell::Request decoded = protocol::decode(route, request);
        (void)shapes::validate(*route.operation(), decoded.input, *route.dialect);
    } catch (const ApiError& refused) {
        (void)protocol::encode_error(route, refused);
    }
    return 0;
}
