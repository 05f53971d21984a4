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

/// What a client said, fit to be shown back.
std::string shown(std::string_view text) {
    std::string out(text.substr(0, 100));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return out;
}

}  // namespace

std::string host_name(std::string_view host_field) {
    std::string_view name = host_field;
    std::string_view port;
    if (name.starts_with('[')) {
        const std::size_t end = name.find(']');
        if (end == std::string_view::npos) return {};
        port = name.substr(end + 1);
        name = name.substr(1, end - 1);
    } else {
        const std::size_t end = std::min(name.find(':'), name.size());
        port = name.substr(end);
        name = name.substr(0, end);
        if (name.ends_with('.')) name.remove_suffix(1);
    }
    const bool has_port = port.starts_with(':') && std::ranges::all_of(port.substr(1), is_digit);
    return port.empty() || has_port ? ascii_lower(name) : std::string();
}

std::optional<std::string> Doors::foreign_host(const http::Request& head) const {
    const std::string_view field = head.headers.get("Host");
    std::string name = host_name(field);
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
    return "The Host '" + shown(field) + "' is not one of this server's. If you reach it under that name on purpose, " +
           "start it with --allowed-hosts " + (is_name(name) ? name : "NAME") + ".";
}

std::optional<std::string> foreign_origin(const http::Request& head) {
    for (const auto& [name, value] : head.headers.all()) {
        if (same_letters(name, "Sec-Fetch-Site") && value != "same-origin" && value != "none")
            return "Requests by web pages of other origins are refused (Sec-Fetch-Site: " + shown(value) + ").";
        if (!same_letters(name, "Origin")) continue;
        std::string_view origin = value;
        for (const std::string_view scheme : {"http://", "https://"})
            if (origin.starts_with(scheme)) origin.remove_prefix(scheme.size());
        const bool same = origin.size() < value.size() && same_letters(origin, head.headers.get("Host"));
        if (!same) return "Requests by web pages of other origins are refused (Origin: " + shown(value) + ").";
    }
    return std::nullopt;
}

}  // namespace stepwell
