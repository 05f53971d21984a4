// engine/runtime/token.cpp — a version byte, three numbers and a truncated HMAC-SHA256, in base64.
#include "engine/runtime/token.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace stepwell {

namespace {

constexpr char version = 1;
constexpr std::size_t numbers = 25;  // version and three numbers
constexpr std::size_t signature = 20;
constexpr std::size_t whole = numbers + signature;  // a multiple of three: no padding

void put(std::string& out, std::uint64_t number) {
    for (int shift = 56; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
}

std::uint64_t get(std::string_view bytes) {
    std::uint64_t number = 0;
    for (const char c : bytes.substr(0, 8)) number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

std::string sign(const std::string& secret, std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), mac.data(), &size);
    return std::string(reinterpret_cast<const char*>(mac.data()), signature);
}

}  // namespace

std::string TokenKey::mint(const TokenContents& contents) const {
    std::string bytes(1, version);
    put(bytes, static_cast<std::uint64_t>(contents.execution));
    put(bytes, contents.shard_hash);
    put(bytes, contents.task);
    bytes += sign(secret_, bytes);
    std::string text(whole / 3 * 4 + 1, '\0');
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), reinterpret_cast<const unsigned char*>(bytes.data()),
                    static_cast<int>(bytes.size()));
    text.pop_back();
    return text;
}

std::optional<TokenContents> TokenKey::open(std::string_view token) const {
    if (token.size() != whole / 3 * 4) return std::nullopt;
    std::string bytes(whole + 3, '\0');
    const int size =
        EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                        reinterpret_cast<const unsigned char*>(token.data()), static_cast<int>(token.size()));
    if (size != static_cast<int>(whole) || bytes[0] != version) return std::nullopt;
    const std::string expected = sign(secret_, std::string_view(bytes).substr(0, numbers));
    if (CRYPTO_memcmp(expected.data(), bytes.data() + numbers, signature) != 0) return std::nullopt;
    const std::string_view view(bytes);
    return TokenContents{static_cast<ExecutionId>(get(view.substr(1))), get(view.substr(9)), get(view.substr(17))};
}

}  // namespace stepwell
