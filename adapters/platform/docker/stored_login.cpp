// The login that this machine has for an image's registry.
#include "adapters/platform/docker/stored_login.hpp"

#include "adapters/platform/docker/client_config.hpp"
#include "adapters/platform/docker/credential_helper.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::docker {

asio::awaitable<StoredLogin> stored_login(std::string image) {
    StoredLogin login;
    const std::string registry = registry_of(image);
    try {
        const std::filesystem::path file = client_config_file();
        LoginSource source;
        if (!file.empty()) source = find_login(file, registry);
        if (!source.helper.empty()) {
            const std::optional<Credentials> known = co_await ask_helper(source.helper, registry);
            if (known) source.credentials = *known;
        }
        login.auth = print_auth(source.credentials, registry);
    } catch (const LoginTrouble& trouble) {
        login.trouble = trouble.what();
    }
    if (!login.trouble.empty())
        log::warn("docker", "the login for a registry cannot be read",
                  {{"registry", registry}, {"trouble", login.trouble}});
    co_return login;
}

}  // namespace stepwell::docker
