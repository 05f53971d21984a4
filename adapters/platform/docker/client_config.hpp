#pragma once
// The configuration file of Docker's command line: what `docker login` has left on this machine.

#include <filesystem>
#include <string>
#include <string_view>

#include "adapters/platform/docker/registry_auth.hpp"

namespace stepwell::docker {

/// $DOCKER_CONFIG/config.json, else ~/.docker/config.json; empty when there is no home.
std::filesystem::path client_config_file();

/// Where the login for a registry is. Both empty: there is none.
struct LoginSource {
    std::string helper;  ///< docker-credential-HELPER knows it
    Credentials credentials;
};

/// What the file says of a registry; a file that does not exist says nothing. Throws LoginTrouble.
LoginSource find_login(const std::filesystem::path& file, std::string_view registry);

}  // namespace stepwell::docker
