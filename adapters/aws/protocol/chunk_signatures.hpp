#pragma once
// The signatures of a body in chunks, each over its bytes and the signature before it.

#include <string>
#include <string_view>

#include "adapters/aws/checksum.hpp"
#include "adapters/aws/protocol/signature.hpp"

namespace stepwell::protocol {

class ChunkSignatures {
public:
    /// Continues from the signature of the head. `key`: signing_key.
    ChunkSignatures(const Signature& head, std::string key);
    /// More bytes of the chunk at hand.
    void add(std::string_view bytes);
    /// The chunk's end. Throws ApiError unless `given` is its signature.
    void check_chunk(std::string_view given);
    /// The end of what follows the chunks: `text` is `name:value` a line. Throws ApiError.
    void check_trailers(std::string_view text, std::string_view given);
    /// Whether signed fields must follow the last chunk.
    bool with_trailers() const { return with_trailers_; }

private:
    void check(std::string_view kind, std::string_view digests, std::string_view given);

    StreamingDigest hash_{ChecksumAlgorithm::sha256};
    std::string key_;
    std::string middle_;  ///< the time and the scope, a line each
    std::string previous_;
    bool with_trailers_;
};

}  // namespace stepwell::protocol
