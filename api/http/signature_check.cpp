#include "api/http/signature_check.hpp"

#include <chrono>

#include "adapters/aws/protocol/signature.hpp"
#include "adapters/aws/protocol/signature_error.hpp"
#include "adapters/platform/digest.hpp"
#include "adapters/platform/hmac.hpp"

namespace stepwell {
namespace {

using protocol::Signature;
using protocol::SignatureFault;

[[noreturn]] void fail(SignatureFault fault) { throw SignatureFault(std::move(fault)); }

bool has_body(const http::Request& head) {
    return head.headers.has("Transfer-Encoding") ||
           head.headers.get("Content-Length").find_first_not_of("0 ") != std::string_view::npos;
}

std::chrono::sys_seconds seconds(TimePoint time) { return std::chrono::floor<std::chrono::seconds>(time); }

/// What an error tells of a signature that could not be read.
Signature unread(const http::Request& head) {
    Signature signature;
    signature.presigned = !head.headers.has("Authorization");
    return signature;
}

}  // namespace

SigningKey SignatureCheck::key_of(const Signature& signature) const {
    const std::vector<SigningKey> keys = keyring_.find(signature.credential.access_key);
    if (keys.empty()) fail({.kind = SignatureFault::Kind::unknown_key});
    for (const SigningKey& key : keys) {
        if (!same_secret(key.token, signature.token)) continue;
        if (key.expires && *key.expires <= clock_.now()) fail({.kind = SignatureFault::Kind::expired_token});
        return key;
    }
    fail({.kind = SignatureFault::Kind::bad_token});
}

std::optional<ApiError> SignatureCheck::refuse_head(const http::Request& head, shapes::Protocol protocol,
                                                    std::string_view service) const {
    const auto now = seconds(clock_.wall_time());
    Signature signature = unread(head);
    try {
        signature = protocol::read_signature(head);
        const SigningKey key = key_of(signature);
        if (!service.empty() && signature.credential.service != service)
            fail({.kind = SignatureFault::Kind::wrong_scope,
                  .text = "Credential should be scoped to correct service: '" + std::string(service) + "'. "});
        protocol::check_time(signature, now);
        if (!signature.payload.empty() || !has_body(head))
            protocol::check_signature(head, signature, key.secret, hex(sha256("")));
    } catch (const SignatureFault& fault) {
        return protocol::signature_error(protocol, fault, &signature, now);
    }
    return std::nullopt;
}

std::shared_ptr<protocol::ChunkSignatures> SignatureCheck::check_body(const http::Request& request,
                                                                      shapes::Protocol protocol, bool in_chunks) const {
    Signature signature = unread(request);
    try {
        signature = protocol::read_signature(request);
        if (signature.payload.empty()) {
            if (request.stream) fail({.kind = SignatureFault::Kind::missing_digest});
            if (has_body(request)) {
                const SigningKey key = key_of(signature);
                protocol::check_signature(request, signature, key.secret, hex(sha256(request.body)));
            }
        } else if (signature.has_digest()) {
            if (request.stream) return nullptr;  // S3 compares it with what comes
            std::string computed = hex(sha256(request.body));
            if (computed != signature.payload)
                fail({.kind = SignatureFault::Kind::wrong_digest,
                      .text = signature.payload,
                      .computed = std::move(computed)});
        } else if (signature.payload.starts_with("STREAMING-")) {
            if (!in_chunks)
                fail({.kind = SignatureFault::Kind::unsupported,
                      .text =
                          "This operation does not take a body in chunks (" + signature.payload.substr(0, 64) + ")."});
            if (signature.payload.starts_with("STREAMING-AWS4-HMAC-SHA256-PAYLOAD")) {
                const SigningKey key = key_of(signature);
                return std::make_shared<protocol::ChunkSignatures>(
                    signature, protocol::signing_key(key.secret, signature.credential));
            }
        }
    } catch (const SignatureFault& fault) {
        throw protocol::signature_error(protocol, fault, &signature, seconds(clock_.wall_time()));
    }
    return nullptr;
}

}  // namespace stepwell
