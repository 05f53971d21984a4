#pragma once
// What is said of an object besides its bytes: headers, metadata, tags, checksums; and what of it S3 refuses.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/checksum.hpp"
#include "adapters/services/s3/objects.hpp"
#include "adapters/services/s3/records.hpp"
#include "engine/value/value.hpp"

namespace stepwell::s3 {

/// The facts of a new object out of the input of PutObject, CopyObject or CreateMultipartUpload: members of
/// HeadObject's output, and Tags. Throws for what is refused.
Value new_facts(const Value& input, const Bucket& bucket);
/// The members among them that a client's own headers say, which a copy takes over or replaces as a whole.
Value metadata_of(const Value& facts);
/// Refuses the members of any request that stand for what is not here (SSE-C, object lock, ACLs).
void refuse_unsupported(const Value& input);
/// What an answer says of how the object is kept: ServerSideEncryption and its like.
void set_encryption(ObjectBuilder& output, const Value& facts);

/// An object may have 10 tags, a bucket 50.
enum class TagsOf : std::uint8_t { object, bucket };
/// `a=1&b=2` or a list of Key and Value, checked.
Value tags_of_header(std::string_view header);
Value checked_tags(const Value& tags, TagsOf owner);

/// The digests that a request announces of its body.
struct Announced {
    std::optional<ChecksumAlgorithm> algorithm;
    std::string value;   ///< its raw digest; empty: it comes behind the body, or is to be computed
    std::string md5;     ///< raw; empty: none
    std::string sha256;  ///< hex; empty: none
};
/// Throws for digests that cannot be any.
Announced announced_digests(const Value& input, const Body& body);
/// Throws BadDigest and its like.
void verify(const Received& received, const Announced& announced);

/// The checksums that a request or a part names: member and base64 text; null pair members: none.
std::optional<std::pair<ChecksumAlgorithm, std::string>> checksum_in(const Value& members);

/// Takes the checksum members and ChecksumType over.
void copy_checksum(ObjectBuilder& output, const Value& facts, bool with_type = true);

}  // namespace stepwell::s3
