// Docker Engine API: "Authentication". Names of images: "docker image tag".
#include "adapters/platform/docker/registry_auth.hpp"

#include <algorithm>

#include "adapters/platform/base64.hpp"
#include "engine/value/value.hpp"

namespace stepwell::docker {

namespace {

/// RFC 4648, section 5, with the padding: a daemon that cannot read the header pulls as if there were none.
std::string base64url(std::string_view text) {
    std::string out = base64_encode(text);
    std::ranges::replace(out, '+', '-');
    std::ranges::replace(out, '/', '_');
    return out;
}

}  // namespace

std::string registry_of(std::string_view image) {
    const auto slash = image.find('/');
    if (slash == std::string_view::npos) return docker_hub;
    const std::string_view first = image.substr(0, slash);
    const bool capital = std::ranges::any_of(first, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool host = first == "localhost" || first.find_first_of(".:") != std::string_view::npos || capital;
    if (!host || first == "docker.io" || first == "index.docker.io") return docker_hub;
    return std::string(first);
}

std::string print_auth(const Credentials& credentials, std::string_view registry) {
    if (credentials.empty()) return {};
    ObjectBuilder object;
    if (!credentials.registry_token.empty()) {
        object.set("registrytoken", credentials.registry_token);
    } else if (!credentials.identity_token.empty()) {
        object.set("identitytoken", credentials.identity_token);
    } else {
        object.set("username", credentials.username).set("password", credentials.password);
    }
    object.set("serveraddress", registry);
    return base64url(print(object.build()));
}

}  // namespace stepwell::docker
