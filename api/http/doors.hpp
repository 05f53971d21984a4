#pragma once
// Who may come in. A web page from elsewhere, opened in a browser on this machine, must not be able to drive the
// server: neither under a name of its own that resolves to us, nor by requests across origins (http/origin.hpp).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/http/origin.hpp"

namespace stepwell {

class Doors {
public:
    /// `allowed_hosts`: further names; one that begins with a dot allows all names under it.
    explicit Doors(std::vector<std::string> allowed_hosts) : allowed_hosts_(std::move(allowed_hosts)) {}
    /// Why the request's Host is not one of ours; nothing if it is.
    std::optional<std::string> foreign_host(const http::Request& head) const;

private:
    std::vector<std::string> allowed_hosts_;
};

}  // namespace stepwell
