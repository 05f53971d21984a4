#include "adapters/aws/checksum.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

// The check values of the CRC catalogue, and those of RFC 1321 and FIPS 180.
TEST(Checksum, KnownDigests) {
    constexpr std::string_view text = "123456789";
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::crc32, text)), "cbf43926");
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::crc32c, text)), "e3069283");
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::crc64nvme, text)), "ae8b14860a799888");
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::md5, "abc")), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::sha1, "abc")), "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::sha256, "abc")),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::crc32, "")), "00000000");
    EXPECT_EQ(hex(digest(ChecksumAlgorithm::crc64nvme, "")), "0000000000000000");
}

std::string pattern(std::size_t size, unsigned seed) {
    std::string text;
    for (std::size_t i = 0; i < size; ++i) {
        seed = seed * 1103515245U + 12345U;
        text.push_back(static_cast<char>(seed >> 16));
    }
    return text;
}

TEST(Checksum, PiecesMakeTheSameDigestAsTheWhole) {
    const std::string text = pattern(1000, 7);
    for (const Checksum& each : checksums()) {
        StreamingDigest piecewise(each.algorithm);
        for (std::size_t at = 0, step = 1; at < text.size(); at += step, ++step)
            piecewise.update(std::string_view(text).substr(at, step));
        EXPECT_EQ(hex(piecewise.finish()), hex(digest(each.algorithm, text))) << each.name;
    }
}

TEST(Checksum, CrcsOfPartsGiveThatOfTheWhole) {
    for (const Checksum& each : checksums()) {
        if (!each.linear) continue;
        for (const std::size_t length : {0U, 1U, 7U, 8U, 255U, 4096U, 100'001U}) {
            const std::string first = pattern(333, 1), second = pattern(length, 2);
            EXPECT_EQ(hex(combined_crc(each.algorithm, digest(each.algorithm, first), digest(each.algorithm, second),
                                       length)),
                      hex(digest(each.algorithm, first + second)))
                << each.name << " " << length;
        }
    }
}

TEST(Checksum, AreFoundByName) {
    EXPECT_EQ(checksum_named("CRC64NVME")->header, "x-amz-checksum-crc64nvme");
    EXPECT_EQ(checksum_named("crc32"), nullptr);
    EXPECT_EQ(checksum_named("XXHASH3"), nullptr);
    for (const Checksum& each : checksums()) EXPECT_EQ(&checksum(each.algorithm), &each);
}

}  // namespace
}  // namespace stepwell
