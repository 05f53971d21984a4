#pragma once
// Encrypts the values of SecureString parameters, with AES-256-GCM and one key of the data directory, which stands for
// `alias/aws/ssm`: there is no KMS here.

#include <boost/asio/awaitable.hpp>
#include <string>
#include <string_view>

namespace stepwell {
class Documents;
}

namespace stepwell::ssm {

class Cipher {
public:
    explicit Cipher(Documents& documents) : documents_(documents) {}
    /// Reads the key, or makes it. Before the first use.
    boost::asio::awaitable<void> start();

    /// Base64 text; another each time. `name` binds it to its parameter, as AWS does by the encryption context.
    std::string encrypt(std::string_view name, std::string_view value) const;
    /// Throws runtime_error for what `encrypt` has not made for this name.
    std::string decrypt(std::string_view name, std::string_view text) const;

private:
    Documents& documents_;
    std::string key_;
};

}  // namespace stepwell::ssm
