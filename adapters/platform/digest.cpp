#include "adapters/platform/digest.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace stepwell {

namespace {

std::string digest(std::string_view bytes, const EVP_MD* algorithm) {
    std::string result(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(result.data()), &size, algorithm,
                   nullptr) != 1) {
        throw std::runtime_error("OpenSSL could not make a digest");
    }
    result.resize(size);
    return result;
}

}  // namespace

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 15U]);
    }
    return text;
}

std::string sha256(std::string_view bytes) { return digest(bytes, EVP_sha256()); }

std::string hash_hex(std::string_view text, std::size_t digits) { return hex(sha256(text)).substr(0, digits); }

std::string md5(std::string_view bytes) { return digest(bytes, EVP_md5()); }

}  // namespace stepwell
