#pragma once
// What a request's head tells of who sent it: the Host that it was sent to, and whether a browser sent it for a page.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/platform/http/server.hpp"

namespace stepwell::http {

/// The name of a Host field: lower case, without port, brackets and a last dot. Empty: it has no such form.
std::string host_name(std::string_view host_field);

/// Why a browser's request is another origin's; nothing if it is not.
std::optional<std::string> foreign_origin(const Request& head);

/// Why a request is a browser's for any page, of whichever origin; nothing if it is not. Browsers say so with Origin or
/// Sec-Fetch-Site (to loopback addresses always), programs with neither.
std::optional<std::string> from_web_page(const Request& head);

/// What a client said, fit to be shown back.
std::string shown(std::string_view text);

}  // namespace stepwell::http
