#include "adapters/platform/http/origin.hpp"

#include <algorithm>

#include "engine/text.hpp"

namespace stepwell::http {

std::string shown(std::string_view text) {
    std::string out(text.substr(0, 100));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return out;
}

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

std::optional<std::string> foreign_origin(const Request& head) {
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

std::optional<std::string> from_web_page(const Request& head) {
    // Fetch Metadata alone is no sign of a page: Node.js sends Sec-Fetch-Mode.
    for (const auto& [name, value] : head.headers.all())
        if (same_letters(name, "Sec-Fetch-Site") || same_letters(name, "Origin"))
            return "Requests by web pages are refused (" + name + ": " + shown(value) + ").";
    return std::nullopt;
}

}  // namespace stepwell::http
