#pragma once
// The parts that a multipart upload is completed with, and what follows from them: size, ETag, checksum. Pure
// functions.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/services/s3/records.hpp"

namespace stepwell::s3 {

class PartList {
public:
    explicit PartList(std::vector<UploadedPart> parts) : parts_(std::move(parts)) {}
    std::uint64_t size() const;
    /// AWS: the MD5 of the parts' MD5s, and how many there are.
    std::string etag() const;
    /// The facts of an upload as those of its object. Throws when the request says another checksum or size.
    Value with_checksum(const Value& upload_facts, const Value& input) const;
    std::vector<Piece> pieces() const;
    /// The files of the parts in `all` that were not chosen.
    std::vector<std::string> left_over(const std::vector<UploadedPart>& all) const;

private:
    std::vector<UploadedPart> parts_;
};

/// The parts that a request names out of those that `there` are. Throws MalformedXML, InvalidPart, InvalidPartOrder,
/// EntityTooSmall.
PartList chosen_parts(const Value& named, const std::vector<UploadedPart>& there, std::string_view upload);

}  // namespace stepwell::s3
