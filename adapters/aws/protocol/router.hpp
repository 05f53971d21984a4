#pragma once
// From an HTTP request to the operation it asks for, and from the operation's answer back: the one place that knows
// which protocols there are.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/protocol/chunk_signatures.hpp"
#include "adapters/aws/protocol/rest_paths.hpp"
#include "adapters/aws/protocol/route.hpp"
#include "adapters/aws/protocol/s3_address.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol {

class Router {
public:
    /// Made when all operations have been added to `registry`, which it refers to. `region` and `account` are those of
    /// requests that name none.
    Router(const Registry& registry, std::string region, std::string account);

    /// Needs the request's head only, but for the query protocol, which names the operation in the body: of a head
    /// alone the route then has neither entry nor refusal. Never throws for what a client sent: see Route::refusal.
    Route find(const http::Request& head, std::string request_id) const;

private:
    void find_by_target(Route& route, std::string_view target) const;
    void find_s3(Route& route, const http::Request& head) const;
    void find_by_action(Route& route, const http::Request& request) const;
    void find_by_path(Route& route, const http::Request& head, std::string_view signed_for) const;
    void refuse_cbor(Route& route, const http::Request& head) const;

    const Registry& registry_;
    std::string region_;
    std::string account_;
    // Services with an operation in the registry.
    std::map<std::string_view, const shapes::Service*> by_target_;
    std::map<std::string_view, const shapes::Service*> by_signing_name_;
    std::vector<const shapes::Service*> query_services_;
    RestPaths rest_;
    S3Addresses s3_;
};

/// The operation's input out of the whole request. Throws ApiError: the route's refusal, or what cannot be read.
/// `signatures` verifies the chunks of a body that is signed in chunks.
Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures = nullptr);
/// The answer in the route's protocol, with x-amzn-RequestId.
http::Response encode(const Route& route, Answer answer);
http::Response encode_error(const Route& route, const ApiError& error);

}  // namespace stepwell::protocol
