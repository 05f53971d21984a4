// CRCs by tables of eight bytes at a time; SHA and MD5 are OpenSSL's, CRC32 is zlib's.
#include "adapters/aws/checksum.hpp"

#include <openssl/evp.h>
#include <zlib.h>

#include <array>
#include <cstring>
#include <stdexcept>

namespace stepwell {
namespace {

constexpr std::array<Checksum, 7> known_checksums = {{
    {ChecksumAlgorithm::crc32, "CRC32", "ChecksumCRC32", "x-amz-checksum-crc32", 4, true},
    {ChecksumAlgorithm::crc32c, "CRC32C", "ChecksumCRC32C", "x-amz-checksum-crc32c", 4, true},
    {ChecksumAlgorithm::crc64nvme, "CRC64NVME", "ChecksumCRC64NVME", "x-amz-checksum-crc64nvme", 8, true},
    {ChecksumAlgorithm::sha1, "SHA1", "ChecksumSHA1", "x-amz-checksum-sha1", 20, false},
    {ChecksumAlgorithm::sha256, "SHA256", "ChecksumSHA256", "x-amz-checksum-sha256", 32, false},
    {ChecksumAlgorithm::sha512, "SHA512", "ChecksumSHA512", "x-amz-checksum-sha512", 64, false},
    {ChecksumAlgorithm::md5, "MD5", "ChecksumMD5", "x-amz-checksum-md5", 16, false},
}};

// Bit-reversed, as the tables want them.
constexpr std::uint64_t crc32_polynomial = 0xEDB88320U;
constexpr std::uint64_t crc32c_polynomial = 0x82F63B78U;
constexpr std::uint64_t crc64nvme_polynomial = 0x9A6C9329AC4BC9B5U;

std::uint64_t polynomial(ChecksumAlgorithm algorithm) {
    if (algorithm == ChecksumAlgorithm::crc32) return crc32_polynomial;
    return algorithm == ChecksumAlgorithm::crc32c ? crc32c_polynomial : crc64nvme_polynomial;
}

using Table = std::array<std::array<std::uint64_t, 256>, 8>;

Table make_table(std::uint64_t reversed) {
    Table table{};
    for (std::size_t i = 0; i < 256; ++i) {
        std::uint64_t crc = i;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) ? reversed : 0);
        table[0][i] = crc;
    }
    for (std::size_t i = 0; i < 256; ++i)
        for (std::size_t k = 1; k < 8; ++k) table[k][i] = (table[k - 1][i] >> 8) ^ table[0][table[k - 1][i] & 0xff];
    return table;
}

std::uint64_t run(const Table& table, std::uint64_t crc, std::string_view bytes) {
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        for (std::size_t k = 0; k < 8; ++k)  // little-endian, whatever the machine is
            word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + k])) << (8 * k);
        word ^= crc;
        crc = 0;
        for (std::size_t k = 0; k < 8; ++k) crc ^= table[7 - k][(word >> (8 * k)) & 0xff];
    }
    for (; at < bytes.size(); ++at) crc = (crc >> 8) ^ table[0][(crc ^ static_cast<unsigned char>(bytes[at])) & 0xff];
    return crc;
}

const Table& table_of(ChecksumAlgorithm algorithm) {
    static const Table crc32c = make_table(crc32c_polynomial);
    static const Table crc64nvme = make_table(crc64nvme_polynomial);
    return algorithm == ChecksumAlgorithm::crc32c ? crc32c : crc64nvme;
}

std::string big_endian(std::uint64_t number, std::size_t size) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[size - 1 - i] = static_cast<char>((number >> (8 * i)) & 0xff);
    return bytes;
}

std::uint64_t from_big_endian(std::string_view bytes) {
    std::uint64_t number = 0;
    for (const char c : bytes) number = (number << 8) | static_cast<unsigned char>(c);
    return number;
}

/// A linear map of 64 bits onto 64, a column for each bit.
using Matrix = std::array<std::uint64_t, 64>;

std::uint64_t times(const Matrix& matrix, std::uint64_t vector) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; vector != 0; ++i, vector >>= 1)
        if (vector & 1) sum ^= matrix[i];
    return sum;
}

Matrix square(const Matrix& matrix) {
    Matrix result{};
    for (std::size_t i = 0; i < result.size(); ++i) result[i] = times(matrix, matrix[i]);
    return result;
}

const EVP_MD* method(ChecksumAlgorithm algorithm) {
    if (algorithm == ChecksumAlgorithm::md5) return EVP_md5();
    if (algorithm == ChecksumAlgorithm::sha512) return EVP_sha512();
    return algorithm == ChecksumAlgorithm::sha1 ? EVP_sha1() : EVP_sha256();
}

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

}  // namespace

struct StreamingDigest::State {
    ChecksumAlgorithm algorithm;
    std::uint64_t crc = 0;  ///< of CRC32 as zlib has it, of the others before the last inversion
    std::unique_ptr<EVP_MD_CTX, FreeContext> context = nullptr;
};

std::span<const Checksum> checksums() { return known_checksums; }

const Checksum& checksum(ChecksumAlgorithm algorithm) { return known_checksums[static_cast<std::size_t>(algorithm)]; }

const Checksum* checksum_named(std::string_view name) {
    for (const Checksum& each : checksums())
        if (each.name == name) return &each;
    return nullptr;
}

StreamingDigest::StreamingDigest(ChecksumAlgorithm algorithm)
    : state_(std::make_unique<State>(State{.algorithm = algorithm})) {
    if (algorithm == ChecksumAlgorithm::crc32c) state_->crc = 0xFFFFFFFFU;
    if (algorithm == ChecksumAlgorithm::crc64nvme) state_->crc = ~std::uint64_t{0};
    if (checksum(algorithm).linear) return;
    state_->context.reset(EVP_MD_CTX_new());
    if (!state_->context || EVP_DigestInit_ex(state_->context.get(), method(algorithm), nullptr) != 1)
        throw std::runtime_error("a digest cannot be computed");
}

StreamingDigest::~StreamingDigest() = default;
StreamingDigest::StreamingDigest(StreamingDigest&&) noexcept = default;
StreamingDigest& StreamingDigest::operator=(StreamingDigest&&) noexcept = default;

void StreamingDigest::update(std::string_view bytes) {
    if (state_->context) {
        EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size());
    } else if (state_->algorithm == ChecksumAlgorithm::crc32) {
        state_->crc =
            ::crc32_z(static_cast<uLong>(state_->crc), reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    } else {
        state_->crc = run(table_of(state_->algorithm), state_->crc, bytes);
    }
}

std::string StreamingDigest::finish() {
    const std::size_t size = checksum(state_->algorithm).size;
    if (state_->context) {
        std::string bytes(size, '\0');
        EVP_DigestFinal_ex(state_->context.get(), reinterpret_cast<unsigned char*>(bytes.data()), nullptr);
        return bytes;
    }
    if (state_->algorithm == ChecksumAlgorithm::crc32) return big_endian(state_->crc, size);
    return big_endian(~state_->crc, size);
}

std::string digest(ChecksumAlgorithm algorithm, std::string_view bytes) {
    StreamingDigest made(algorithm);
    made.update(bytes);
    return made.finish();
}

std::string combined_crc(ChecksumAlgorithm algorithm, std::string_view first, std::string_view second,
                         std::uint64_t second_length) {
    const std::size_t bits = 8 * checksum(algorithm).size;
    // The map that one zero bit behind a text makes of its CRC; squared three times, that of a zero byte.
    Matrix zeros{};
    zeros[0] = polynomial(algorithm);
    for (std::size_t i = 1; i < bits; ++i) zeros[i] = std::uint64_t{1} << (i - 1);
    zeros = square(square(square(zeros)));
    std::uint64_t crc = from_big_endian(first);
    for (std::uint64_t left = second_length; left != 0; left >>= 1) {
        if (left & 1) crc = times(zeros, crc);
        zeros = square(zeros);
    }
    return big_endian(crc ^ from_big_endian(second), checksum(algorithm).size);
}

}  // namespace stepwell
