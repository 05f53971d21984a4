#include "adapters/platform/docker/reach.hpp"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <boost/asio/ip/network_v4.hpp>
#include <memory>

namespace stepwell::docker {

namespace {

namespace ip = boost::asio::ip;

std::string port_of(const std::string& url) {
    const auto scheme = url.find("://");
    const auto colon = url.rfind(':');
    return scheme == std::string::npos || colon <= scheme ? "" : url.substr(colon);
}

bool contains(const ip::network_v4& network, const ip::address_v4& address) {
    return ip::network_v4(address, network.prefix_length()).canonical() == network.canonical();
}

}  // namespace

std::string endpoint_for_containers(const std::string& configured, const std::string& url) {
    return configured.empty() ? "http://host.docker.internal" + port_of(url) : configured;
}

std::optional<std::string> own_address_in(const Value& network) {
    ifaddrs* list = nullptr;
    if (::getifaddrs(&list) != 0) return std::nullopt;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, &::freeifaddrs);
    for (const Value& range : network["IPAM"]["Config"].items()) {
        boost::system::error_code error;
        const auto subnet = ip::make_network_v4(std::string(range["Subnet"].as_string()), error);
        if (error) continue;  // of IPv6
        for (const ifaddrs* each = list; each != nullptr; each = each->ifa_next) {
            if (each->ifa_addr == nullptr || each->ifa_addr->sa_family != AF_INET) continue;
            const auto* socket_address = reinterpret_cast<const sockaddr_in*>(each->ifa_addr);
            const ip::address_v4 address(ntohl(socket_address->sin_addr.s_addr));
            if (contains(subnet, address)) return address.to_string();
        }
    }
    return std::nullopt;
}

}  // namespace stepwell::docker
