#pragma once
// Signature Version 4: what a signed request says of its signature, and what the signature must then be.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/protocol/sigv4.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol {

/// Why a signature does not count. How that is said is the protocol's (signature_error.hpp).
struct SignatureFault {
    enum class Kind : unsigned char {
        missing,         ///< the request is not signed
        incomplete,      ///< `text` says what is wrong with its form
        unsupported,     ///< `text` says which way of signing
        two_signatures,  ///< in the header and in the query
        bad_expires,     ///< `text`: what X-Amz-Expires must be
        too_old,         ///< the times below
        too_new,
        url_expired,
        unknown_key,
        bad_token,
        expired_token,
        wrong_scope,       ///< `text`
        unsigned_headers,  ///< `text` names them
        missing_digest,
        wrong_digest,  ///< `text`: what was announced, `computed`: what came
        mismatch,      ///< the texts that the server signed
    };
    Kind kind;
    std::string text = {};
    std::string computed = {};
    std::string canonical_request = {};
    std::string string_to_sign = {};
};

/// The longest difference of clocks.
inline constexpr std::chrono::seconds allowed_skew{900};

/// What a request says of its signature.
struct Signature {
    Credential credential;
    std::string time;                     ///< "20130524T000000Z"
    std::chrono::sys_seconds at;          ///< the same
    std::vector<std::string> headers;     ///< the names of those signed, in lower case, as the client lists them
    std::string given;                    ///< 64 hexadecimal digits
    std::string token;                    ///< X-Amz-Security-Token
    std::string payload;                  ///< what stands for the body in the text that is signed; empty: its digest
    std::optional<std::int64_t> expires;  ///< of a presigned URL: seconds
    bool presigned = false;

    bool of_s3() const { return credential.service == "s3"; }
    /// The payload is announced as a digest, which the body must have.
    bool has_digest() const;
    /// `20130524/us-east-1/s3/aws4_request`
    std::string scope() const;
};

/// Reads it from the Authorization header or the query. Throws SignatureFault when there is none or it is not whole.
Signature read_signature(const http::Request& head);

/// Throws SignatureFault when it is too old, or not yet valid.
void check_time(const Signature& signature, std::chrono::sys_seconds now);

/// Throws SignatureFault unless the signature is the one that the owner of `secret` makes. `body_digest` (hexadecimal)
/// counts where the request announces none.
void check_signature(const http::Request& head, const Signature& signature, std::string_view secret,
                     std::string_view body_digest);

/// The key that signs for one day, region and service.
std::string signing_key(std::string_view secret, const Credential& credential);

}  // namespace stepwell::protocol
