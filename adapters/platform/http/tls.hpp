#pragma once
// The server's side of TLS: its certificate and key.

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

// Not included, because most who have a server have no TLS.
namespace boost::asio::ssl {
class context;
}

namespace stepwell::http {

using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

/// TLS 1.2 and 1.3 with a certificate (and those of its issuers behind it) and its private key, both PEM. Throws
/// runtime_error with a message for the user.
TlsContext load_tls(const std::filesystem::path& certificate, const std::filesystem::path& key);

/// Whether the certificate is for this name or address.
bool is_certified(const TlsContext& tls, const std::string& host);

/// Whether the file has a certificate that is its own issuer: then who trusts the file trusts the server.
bool has_root(const std::filesystem::path& certificate);

}  // namespace stepwell::http
