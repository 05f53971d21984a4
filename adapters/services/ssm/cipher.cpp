// Form: 12 random bytes, the ciphertext, a tag of 16 bytes. NIST SP 800-38D.
#include "adapters/services/ssm/cipher.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <memory>
#include <stdexcept>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/store/documents.hpp"

namespace stepwell::ssm {

namespace {

constexpr std::size_t key_size = 32;
constexpr std::size_t nonce_size = 12;
constexpr std::size_t tag_size = 16;
constexpr const char* key_records = "ssm/keys";  // not removed by a reset: it has nothing of the user's

struct Free {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Free>;

void require(int done) {
    if (done != 1) throw std::runtime_error("the value of a SecureString cannot be encrypted or decrypted");
}

const unsigned char* bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytes(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
int size_of(std::string_view text) { return static_cast<int>(text.size()); }

std::string random_bytes(std::size_t size) {
    std::string made(size, '\0');
    require(RAND_bytes(bytes(made), static_cast<int>(size)));
    return made;
}

}  // namespace

boost::asio::awaitable<void> Cipher::start() {
    const Documents::Change make = [](const std::optional<Value>& current) {
        return current ? current : std::optional(Value(base64_encode(random_bytes(key_size))));
    };
    std::optional<Value> kept = documents_.find(key_records, "default");
    if (!kept) kept = co_await documents_.update(key_records, "default", make);
    key_ = base64_decode(kept->as_string()).value();
}

std::string Cipher::encrypt(std::string_view name, std::string_view value) const {
    const CipherContext context(EVP_CIPHER_CTX_new());
    const std::string nonce = random_bytes(nonce_size);
    std::string made(value.size(), '\0'), tag(tag_size, '\0');
    int written = 0;
    require(EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key_), bytes(nonce)));
    require(EVP_EncryptUpdate(context.get(), nullptr, &written, bytes(name), size_of(name)));
    require(EVP_EncryptUpdate(context.get(), bytes(made), &written, bytes(value), size_of(value)));
    require(EVP_EncryptFinal_ex(context.get(), bytes(made) + written, &written));
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tag_size), tag.data()));
    return base64_encode(nonce + made + tag);
}

std::string Cipher::decrypt(std::string_view name, std::string_view text) const {
    const auto whole = base64_decode(text);
    require(whole && whole->size() >= nonce_size + tag_size);
    const std::string nonce = whole->substr(0, nonce_size);
    const std::string sealed = whole->substr(nonce_size, whole->size() - nonce_size - tag_size);
    std::string tag = whole->substr(whole->size() - tag_size);
    const CipherContext context(EVP_CIPHER_CTX_new());
    std::string value(sealed.size(), '\0');
    int written = 0;
    require(EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key_), bytes(nonce)));
    require(EVP_DecryptUpdate(context.get(), nullptr, &written, bytes(name), size_of(name)));
    require(EVP_DecryptUpdate(context.get(), bytes(value), &written, bytes(sealed), size_of(sealed)));
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tag_size), tag.data()));
    require(EVP_DecryptFinal_ex(context.get(), bytes(value) + written, &written));
    return value;
}

}  // namespace stepwell::ssm
