#pragma once
// A protocol that services are spoken to in over HTTP. A new one is a file with these four functions and a row of the
// router's table.

#include <memory>
#include <string_view>

#include "adapters/aws/protocol/chunk_signatures.hpp"
#include "adapters/aws/protocol/route.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol {

/// What can be seen of a request before its operation is known.
struct RequestSigns {
    const http::Request& head;
    std::string_view content_type;      ///< in lower case
    const shapes::Service* signed_for;  ///< null: for none that is known
};

struct WireProtocol {
    shapes::Protocol protocol;
    /// Whether clients of this protocol send such requests: decides how a request is answered that names no operation.
    /// Null: they are told apart otherwise.
    bool (*matches)(const RequestSigns& signs);
    /// Null, as `encode`: requests are refused. Throws ApiError for what cannot be read. `signatures` verifies the
    /// chunks of a body that is signed in chunks.
    Request (*decode)(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures);
    http::Response (*encode)(const Route& route, Answer answer);
    /// The route may have no operation, and no service.
    http::Response (*encode_error)(const Route& route, const ApiError& error);
};

}  // namespace stepwell::protocol
