#include "adapters/services/s3/part_list.hpp"

#include <algorithm>

#include "adapters/platform/base64.hpp"
#include "adapters/services/s3/errors.hpp"
#include "adapters/services/s3/facts.hpp"

namespace stepwell::s3 {
namespace {

constexpr std::uint64_t least_part_bytes = std::uint64_t{5} * 1024 * 1024;
constexpr std::size_t most_parts_named = 10'000;

std::string from_hex(std::string_view text) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        bytes.push_back(static_cast<char>(digit(text[i]) * 16 + digit(text[i + 1])));
    return bytes;
}

std::string_view unquoted(std::string_view etag) {
    return etag.size() > 1 && etag.starts_with('"') && etag.ends_with('"') ? etag.substr(1, etag.size() - 2) : etag;
}

/// Whether a part is the one that the request means.
bool is_meant(const Value& named, const UploadedPart& part) {
    if (unquoted(named["ETag"].as_string()) != part.etag) return false;
    const auto given = checksum_in(named);
    return !given || part.piece.facts[checksum(given->first).member].as_string() == given->second;
}

}  // namespace

PartList chosen_parts(const Value& named, const std::vector<UploadedPart>& there, std::string_view upload) {
    if (named.size() == 0 || named.size() > most_parts_named) malformed_xml();
    std::vector<UploadedPart> chosen;
    std::int64_t before = 0;
    for (const Value& each : named.items()) {
        const std::int64_t number = each["PartNumber"].as_integer().value_or(0);
        if (number <= before)
            throw ApiError("InvalidPartOrder", 400,
                           "The list of parts was not in ascending order. Parts must be ordered by part number.",
                           Value::object({{"UploadId", upload}}));
        before = number;
        const auto part = std::lower_bound(there.begin(), there.end(), number,
                                           [](const UploadedPart& p, std::int64_t n) { return p.piece.number < n; });
        if (part == there.end() || part->piece.number != number || !is_meant(each, *part)) invalid_part(upload);
        chosen.push_back(*part);
    }
    for (std::size_t i = 0; i + 1 < chosen.size(); ++i)
        if (chosen[i].piece.size < least_part_bytes)
            throw ApiError("EntityTooSmall", 400, "Your proposed upload is smaller than the minimum allowed size",
                           Value::object({{"ProposedSize", chosen[i].piece.size},
                                          {"MinSizeAllowed", least_part_bytes},
                                          {"PartNumber", chosen[i].piece.number},
                                          {"ETag", chosen[i].etag}}));
    return PartList(std::move(chosen));
}

std::uint64_t PartList::size() const {
    std::uint64_t sum = 0;
    for (const UploadedPart& part : parts_) sum += part.piece.size;
    return sum;
}

std::string PartList::etag() const {
    std::string all;
    for (const UploadedPart& part : parts_) all += from_hex(part.etag);
    return hex(digest(ChecksumAlgorithm::md5, all)) + "-" + std::to_string(parts_.size());
}

Value PartList::with_checksum(const Value& upload_facts, const Value& input) const {
    const Checksum* chosen = checksum_named(upload_facts["ChecksumAlgorithm"].as_string());
    const Checksum& used = chosen ? *chosen : checksum(ChecksumAlgorithm::crc64nvme);
    const bool whole = !chosen || upload_facts["ChecksumType"].as_string() == "FULL_OBJECT";
    std::string value;
    std::string all;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const std::string of_part = base64_decode(parts_[i].piece.facts[used.member].as_string()).value_or("");
        if (whole)
            all = i == 0 ? of_part : combined_crc(used.algorithm, all, of_part, parts_[i].piece.size);
        else
            all += of_part;
    }
    value =
        whole ? base64_encode(all) : base64_encode(digest(used.algorithm, all)) + "-" + std::to_string(parts_.size());
    const std::string type = whole ? "FULL_OBJECT" : "COMPOSITE";
    if (const Value* wanted = input.find("ChecksumType"); wanted && wanted->as_string() != type)
        invalid_request("The upload was created using the " + type +
                        " checksum mode. The complete request must use the same checksum mode.");
    if (const auto given = checksum_in(input); given && given->first == used.algorithm) {
        std::string_view digits = given->second;
        if (!whole) digits = digits.substr(0, digits.find('-'));  // how many there are need not be said
        if (digits != std::string_view(value).substr(0, whole ? value.size() : value.find('-')))
            throw ApiError("BadDigest", 400,
                           "The " + std::string(used.name) + " you specified did not match the calculated checksum.");
    }
    if (const auto wanted = input["MpuObjectSize"].as_integer();
        wanted && static_cast<std::uint64_t>(*wanted) != size())
        invalid_request("The provided 'x-amz-mp-object-size' header does not match what was computed.");
    return upload_facts.without("ChecksumAlgorithm").with(used.member, value).with("ChecksumType", type);
}

std::vector<Piece> PartList::pieces() const {
    std::vector<Piece> all;
    for (const UploadedPart& part : parts_) all.push_back(part.piece);
    return all;
}

std::vector<std::string> PartList::left_over(const std::vector<UploadedPart>& all) const {
    std::vector<std::string> files;
    for (const UploadedPart& part : all) {
        const bool kept = std::any_of(parts_.begin(), parts_.end(),
                                      [&](const UploadedPart& own) { return own.piece.number == part.piece.number; });
        if (!kept) files.push_back(part.piece.file);
    }
    return files;
}

}  // namespace stepwell::s3
