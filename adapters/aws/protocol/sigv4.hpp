#pragma once
// Who signed a request, and for what, as Signature Version 4 writes it. The signature itself is signature.hpp's.

#include <optional>
#include <string>

#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol {

/// The credential of a signature: `AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request`.
struct Credential {
    std::string access_key;
    std::string date;    ///< "20130524"
    std::string region;  ///< empty in SigV4A, which signs for many
    std::string service;
};

/// Read from the Authorization header, or from X-Amz-Credential of a presigned URL. None: the request is not signed in
/// this way. Throws ApiError (IncompleteSignatureException) if it is, but wrongly.
std::optional<Credential> read_credential(const http::Request& request);

}  // namespace stepwell::protocol
