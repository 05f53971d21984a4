#pragma once
// Verifies the signatures of requests (--require-signatures): first what the head alone tells, so that nobody without a
// key makes the server read bodies; then that the body is the one that was signed.

#include <memory>
#include <optional>
#include <string_view>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/protocol/chunk_signatures.hpp"
#include "adapters/aws/protocol/router.hpp"
#include "api/http/keyring.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell {

class SignatureCheck {
public:
    /// The clock outlives it.
    SignatureCheck(Keyring keyring, Clock& clock) : keyring_(std::move(keyring)), clock_(clock) {}

    /// Why the request may not go on; nothing if it may. Errors are those of `protocol`; `service` is the name that the
    /// request must be signed for; empty: any.
    std::optional<ApiError> refuse_head(const http::Request& head, shapes::Protocol protocol,
                                        std::string_view service) const;

    /// What is left to verify once the body has come. `in_chunks`: the operation takes such bodies. Gives what verifies
    /// the chunks, if it is signed so. Throws ApiError.
    std::shared_ptr<protocol::ChunkSignatures> check_body(const http::Request& request, shapes::Protocol protocol,
                                                          bool in_chunks) const;

private:
    SigningKey key_of(const protocol::Signature& signature) const;

    Keyring keyring_;
    Clock& clock_;
};

}  // namespace stepwell
