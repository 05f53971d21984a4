#pragma once
// How a process that we start calls us.

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stepwell {

using Variables = std::vector<std::pair<std::string, std::string>>;

/// Variables of its environment, for the account that it works for: keys that the server takes, and whom to trust. They
/// take the place of a service's own defaults, and a user's own variables take theirs. None: there are none.
using ServerAccess = std::function<Variables(std::string_view account)>;

/// Whether such a variable names a file of this machine, which is not in an image.
inline bool names_a_file(std::string_view variable) {
    return variable == "AWS_CA_BUNDLE" || variable == "NODE_EXTRA_CA_CERTS";
}

}  // namespace stepwell
