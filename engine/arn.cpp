// AWS General Reference: "Amazon Resource Names (ARNs)".
#include "engine/arn.hpp"

#include <algorithm>

namespace stepwell {

namespace {

// Where the resource's type ends: `type:id`, `type/id`.
std::size_t type_end(std::string_view resource) { return resource.find_first_of(":/"); }

}  // namespace

std::optional<Arn> Arn::parse(std::string_view text) {
    if (!text.starts_with("arn:")) return std::nullopt;
    text.remove_prefix(4);
    Arn arn;
    for (std::string_view* part : {&arn.partition, &arn.service, &arn.region, &arn.account}) {
        const auto colon = text.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        *part = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (text.empty()) return std::nullopt;
    arn.resource = text;
    return arn;
}

bool Arn::has_account_id() const {
    return account.size() == 12 && std::ranges::all_of(account, [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view Arn::resource_type() const {
    const auto end = type_end(resource);
    return end == std::string_view::npos ? std::string_view() : resource.substr(0, end);
}

std::string_view Arn::resource_id() const {
    const auto end = type_end(resource);
    return end == std::string_view::npos ? resource : resource.substr(end + 1);
}

std::optional<std::string_view> Arn::resource_after(std::string_view prefix) const {
    if (!resource.starts_with(prefix) || resource.size() == prefix.size()) return std::nullopt;
    return resource.substr(prefix.size());
}

std::vector<std::string_view> Arn::resource_parts() const {
    std::vector<std::string_view> parts;
    for (std::string_view rest = resource;;) {
        const auto colon = rest.find(':');
        parts.push_back(rest.substr(0, colon));
        if (colon == std::string_view::npos) return parts;
        rest.remove_prefix(colon + 1);
    }
}

std::string print(const Arn& arn) {
    std::string text = "arn";
    text.reserve(8 + arn.partition.size() + arn.service.size() + arn.region.size() + arn.account.size() +
                 arn.resource.size());
    for (const std::string_view part : {arn.partition, arn.service, arn.region, arn.account, arn.resource})
        text.append(":").append(part);
    return text;
}

}  // namespace stepwell
