#include "api/http/doors.hpp"

#include <algorithm>
#include <boost/asio/ip/address.hpp>

#include "engine/text.hpp"

// ARCHITECTURE.md, "Doors".

namespace stepwell {
namespace {

bool is_address(const std::string& name) {
    boost::system::error_code error;
    boost::asio::ip::make_address(name, error);
    return !error;
}

bool is_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

}  // namespace

std::optional<std::string> Doors::foreign_host(const http::Request& head) const {
    const std::string_view field = head.headers.get("Host");
    std::string name = http::host_name(field);
    if (name.starts_with("sync-")) name.erase(0, 5);  // SDKs put it before the host of StartSyncExecution
    if (is_address(name)) return std::nullopt;
    if (is_name(name)) {
        if (name.find('.') == std::string::npos || name == "host.docker.internal") return std::nullopt;
        for (const std::string_view parent : {".localhost", ".localhost.localstack.cloud", ".amazonaws.com"})
            if (name.ends_with(parent)) return std::nullopt;
        if (name == "localhost.localstack.cloud") return std::nullopt;
        for (const std::string& allowed : allowed_hosts_)
            if (name == allowed || (allowed.starts_with('.') && name.ends_with(allowed))) return std::nullopt;
    }
    return "The Host '" + http::shown(field) +
           "' is not one of this server's. If you reach it under that name on purpose, " +
           "start it with --allowed-hosts " + (is_name(name) ? name : "NAME") + ".";
}

}  // namespace stepwell
