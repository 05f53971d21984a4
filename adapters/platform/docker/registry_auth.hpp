#pragma once
// Which registry an image is of, and how a login for it reads to the daemon.

#include <stdexcept>
#include <string>
#include <string_view>

namespace stepwell::docker {

/// Why a login that should be there cannot be had. The text holds no secret.
struct LoginTrouble : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A token, or a name and its password.
struct Credentials {
    std::string username;
    std::string password;
    std::string identity_token;
    std::string registry_token;
    bool empty() const {
        return username.empty() && password.empty() && identity_token.empty() && registry_token.empty();
    }
};

/// The key of Docker Hub's login, which is not its host.
inline constexpr const char* docker_hub = "https://index.docker.io/v1/";

/// Under which name `docker login` keeps the login for an image: the host and port of its registry, or docker_hub.
std::string registry_of(std::string_view image);

/// What X-Registry-Auth says. Empty credentials: empty.
std::string print_auth(const Credentials& credentials, std::string_view registry);

}  // namespace stepwell::docker
