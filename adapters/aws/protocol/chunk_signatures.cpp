// Amazon S3 API Reference: "Signature calculations: transferring a payload in multiple chunks", "... with trailers".
#include "adapters/aws/protocol/chunk_signatures.hpp"

#include "adapters/aws/protocol/signature_error.hpp"
#include "adapters/platform/digest.hpp"
#include "adapters/platform/hmac.hpp"

namespace stepwell::protocol {

ChunkSignatures::ChunkSignatures(const Signature& head, std::string key)
    : key_(std::move(key)),
      middle_(head.time + "\n" + head.scope() + "\n"),
      previous_(head.given),
      with_trailers_(head.payload.ends_with("-TRAILER")) {}

void ChunkSignatures::add(std::string_view bytes) { hash_.update(bytes); }

void ChunkSignatures::check(std::string_view kind, std::string_view digests, std::string_view given) {
    const std::string text = std::string(kind) + "\n" + middle_ + previous_ + "\n" + std::string(digests);
    std::string wanted = hex(hmac_sha256(key_, text));
    if (!same_secret(wanted, given)) {
        const SignatureFault fault{.kind = SignatureFault::Kind::mismatch};
        throw signature_error(shapes::Protocol::rest_xml, fault, nullptr, {});
    }
    previous_ = std::move(wanted);
}

void ChunkSignatures::check_chunk(std::string_view given) {
    const std::string digest = hex(hash_.finish());
    hash_ = StreamingDigest(ChecksumAlgorithm::sha256);
    check("AWS4-HMAC-SHA256-PAYLOAD", hex(sha256("")) + "\n" + digest, given);
}

void ChunkSignatures::check_trailers(std::string_view text, std::string_view given) {
    check("AWS4-HMAC-SHA256-TRAILER", hex(sha256(text)), given);
}

}  // namespace stepwell::protocol
