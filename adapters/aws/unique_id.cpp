#include "adapters/aws/unique_id.hpp"

#include "adapters/platform/digest.hpp"
#include "adapters/platform/random.hpp"

namespace stepwell {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t length = 17;

}  // namespace

std::string unique_id(std::string_view prefix) { return std::string(prefix) + random_text(length, alphabet); }

std::string derived_unique_id(std::string_view prefix, std::string_view text) {
    const std::string digest = sha256(text);
    std::string id(prefix);
    for (std::size_t i = 0; i < length; ++i) id += alphabet[static_cast<unsigned char>(digest[i]) % alphabet.size()];
    return id;
}

}  // namespace stepwell
