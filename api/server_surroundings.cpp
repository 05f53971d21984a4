#include "api/server_surroundings.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include "engine/runtime/log.hpp"
#include "engine/time.hpp"

namespace stepwell {

namespace {

/// Those that are open.
std::size_t own_descriptors() {
    std::error_code failed;
    const std::filesystem::directory_iterator all("/proc/self/fd", failed);
    return failed ? 0 : static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

}  // namespace

http::Limits limits_of(const http::TlsContext& tls) {
    constexpr std::size_t least_reserved = 12;
    constexpr std::size_t most_reserved = 1000;
    constexpr std::size_t least_connections = 4;
    http::Limits limits;
    if (tls) limits.connections = 5000;
    rlimit descriptors{};
    if (::getrlimit(RLIMIT_NOFILE, &descriptors) == 0 && descriptors.rlim_cur != RLIM_INFINITY) {
        const auto all = static_cast<std::size_t>(descriptors.rlim_cur);
        const std::size_t reserved = own_descriptors() + std::clamp(all / 4, least_reserved, most_reserved);
        if (all < reserved + least_connections)
            throw std::runtime_error("the limit of open files is " + std::to_string(all) +
                                     ": the server needs at least " + std::to_string(reserved + least_connections) +
                                     " (ulimit -n).");
        limits.connections = std::min(limits.connections, all - reserved);
    }
    return limits;
}

void check_clock(Clock& clock) {
    if (clock.now() < TimePoint())
        throw std::runtime_error("the clock of this machine says " + print_timestamp(clock.now()) +
                                 ": set it, there are no times before 1970.");
}

std::vector<std::string> allowed_hosts(const Config& config) {
    std::vector<std::string> hosts = config.allowed_hosts;
    hosts.emplace_back("host.docker.internal");
    std::string_view own = config.container_endpoint;
    own.remove_prefix(std::min(own.size(), own.find("//") + 2));
    if (own = own.substr(0, own.find_first_of(":/")); !own.empty()) hosts.emplace_back(own);
    return hosts;
}

std::string url_of(const std::string& host, std::uint16_t port, const http::TlsContext& tls) {
    std::string name = host;
    if (host == "0.0.0.0") name = "127.0.0.1";
    if (host == "::") name = "::1";
    if (tls && !http::is_certified(tls, name) && http::is_certified(tls, "localhost")) name = "localhost";
    if (name.find(':') != std::string::npos) name = '[' + name + ']';
    return (tls ? "https://" : "http://") + name + ':' + std::to_string(port);
}

http::TlsContext tls_of(const Config& config) {
    if (config.tls_cert.empty()) return nullptr;
    http::TlsContext tls = http::load_tls(config.tls_cert, config.tls_key);
    const bool local = config.host == "0.0.0.0" || config.host == "::";
    if (!http::is_certified(tls, local ? "127.0.0.1" : config.host) && !http::is_certified(tls, "localhost"))
        log::warn("server", "the certificate is not for the name that functions and container tasks call",
                  {{"certificate", config.tls_cert.native()}, {"name", config.host}});
    return tls;
}

}  // namespace stepwell
