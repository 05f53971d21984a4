// Pages of names.
#include "adapters/services/ecs/pages.hpp"

#include <algorithm>

#include "adapters/services/ecs/identifiers.hpp"

namespace stepwell::ecs {

// The token is the hash of the last name of the page before: no name shows in it, and none can be made up.
Value page_of(const std::vector<std::string>& names, const Value& input, std::string_view member,
              std::int64_t otherwise) {
    const auto limit =
        input["maxResults"].is_null() ? std::optional<std::int64_t>(otherwise) : input["maxResults"].as_integer();
    if (!limit || *limit < 1 || *limit > 100) invalid_parameter("maxResults must be between 1 and 100.");
    auto from = names.begin();
    if (const std::string_view token = input["nextToken"].as_string(); !token.empty()) {
        from = std::ranges::find_if(names, [&](const std::string& name) { return hash_hex(name, 32) == token; });
        if (from == names.end()) invalid_parameter("Invalid token.");
        ++from;
    }
    Values page;
    for (; from != names.end() && static_cast<std::int64_t>(page.size()) < *limit; ++from) page.emplace_back(*from);
    ObjectBuilder output;
    const bool more = from != names.end();
    if (more) output.set("nextToken", hash_hex(page.back().as_string(), 32));
    return output.set(member, Value(std::move(page))).build();
}

}  // namespace stepwell::ecs
