#include "adapters/platform/http/tls.hpp"

#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ssl/context.hpp>
#include <fstream>
#include <stdexcept>

namespace stepwell::http {
namespace {

namespace ssl = boost::asio::ssl;

void require_readable(const std::filesystem::path& file, const char* option) {
    std::error_code error;
    if (!std::ifstream(file) || std::filesystem::is_directory(file, error))
        throw std::runtime_error("cannot read the file " + file.string() + " of " + option + ".");
}

[[noreturn]] void refuse(const std::filesystem::path& file, const char* option, const std::string& why) {
    throw std::runtime_error("the file " + file.string() + " of " + option + ' ' + why + '.');
}

}  // namespace

TlsContext load_tls(const std::filesystem::path& certificate, const std::filesystem::path& key) {
    require_readable(certificate, "--tls-cert");
    require_readable(key, "--tls-key");
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX* native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);  // an idle connection holds as little as it can
    // Never asked for on a terminal: a key with a passphrase is refused.
    context->set_password_callback([](std::size_t, ssl::context::password_purpose) { return std::string(); });
    boost::system::error_code error;
    context->use_certificate_chain_file(certificate.string(), error);
    if (error) refuse(certificate, "--tls-cert", "has no certificate in PEM form (" + error.message() + ")");
    context->use_private_key_file(key.string(), ssl::context::pem, error);
    if (error && ERR_GET_REASON(static_cast<unsigned long>(error.value())) == X509_R_KEY_VALUES_MISMATCH)
        refuse(key, "--tls-key", "is not the key of the certificate " + certificate.string());
    if (error)
        refuse(key, "--tls-key", "has no private key in PEM form, without a passphrase (" + error.message() + ")");
    if (SSL_CTX_check_private_key(native) != 1)
        refuse(key, "--tls-key", "is not the key of the certificate " + certificate.string());
    return context;
}

bool is_certified(const TlsContext& tls, const std::string& host) {
    X509* certificate = SSL_CTX_get0_certificate(tls->native_handle());
    if (!certificate) return false;
    boost::system::error_code not_an_address;
    boost::asio::ip::make_address(host, not_an_address);
    if (not_an_address) return X509_check_host(certificate, host.c_str(), host.size(), 0, nullptr) == 1;
    return X509_check_ip_asc(certificate, host.c_str(), 0) == 1;
}

bool has_root(const std::filesystem::path& certificate) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> file(BIO_new_file(certificate.c_str(), "r"), &BIO_free);
    if (!file) return false;
    for (;;) {
        const std::unique_ptr<X509, decltype(&X509_free)> one(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr),
                                                              &X509_free);
        if (!one) {
            ERR_clear_error();
            return false;
        }
        if (X509_self_signed(one.get(), 0) == 1) return true;
    }
}

}  // namespace stepwell::http
