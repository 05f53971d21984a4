#pragma once
// Digests of what streams by: MD5, and the checksums that clients of S3 choose from. AWS SDKs and Tools Reference:
// "Data integrity protections for Amazon S3".

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "adapters/platform/digest.hpp"

namespace stepwell {

enum class ChecksumAlgorithm : std::uint8_t { crc32, crc32c, crc64nvme, sha1, sha256, sha512, md5 };

struct Checksum {
    ChecksumAlgorithm algorithm;
    std::string_view name;    ///< "CRC32", as x-amz-checksum-algorithm says it
    std::string_view member;  ///< "ChecksumCRC32"
    std::string_view header;  ///< "x-amz-checksum-crc32"
    std::size_t size;         ///< of the digest, in bytes
    bool linear;              ///< a CRC: that of a whole follows from those of its parts
};
/// Those that objects are given.
std::span<const Checksum> checksums();
const Checksum& checksum(ChecksumAlgorithm algorithm);
const Checksum* checksum_named(std::string_view name);

/// A digest under way.
class StreamingDigest {
public:
    explicit StreamingDigest(ChecksumAlgorithm algorithm);
    ~StreamingDigest();
    StreamingDigest(StreamingDigest&&) noexcept;
    StreamingDigest& operator=(StreamingDigest&&) noexcept;
    void update(std::string_view bytes);
    /// The digest's bytes, the most significant first. Ends it.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

std::string digest(ChecksumAlgorithm algorithm, std::string_view bytes);

/// The CRC of two texts one after the other from the CRC of each and the length of the second.
std::string combined_crc(ChecksumAlgorithm algorithm, std::string_view first, std::string_view second,
                         std::uint64_t second_length);

}  // namespace stepwell
