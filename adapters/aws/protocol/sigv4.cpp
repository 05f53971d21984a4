// Reads credential scopes. AWS General Reference: "Elements of an AWS API request signature".
#include "adapters/aws/protocol/sigv4.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/http/url.hpp"

namespace stepwell::protocol {
namespace {

constexpr std::size_t longest_part = 128;

[[noreturn]] void incomplete(std::string text) { throw ApiError("IncompleteSignatureException", 403, std::move(text)); }

/// Regions and services become parts of ARNs, keys and files: nothing but letters, digits and dashes.
bool plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

Credential parse(std::string_view text, bool asymmetric) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size() && parts.size() < 7;) {
        const std::size_t end = std::min(text.find('/', start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    const std::size_t wanted = asymmetric ? 4 : 5;
    if (parts.size() != wanted || parts.back() != "aws4_request")
        incomplete("Credential must have exactly " + std::to_string(wanted) +
                   " slash-delimited elements, e.g. keyid/date/" + (asymmetric ? "" : "region/") + "service/term");
    for (const std::string_view part : parts)
        if (part.empty() || part.size() > longest_part || !plain(part))
            incomplete("Credential has an element that is empty, too long or has invalid characters");
    if (asymmetric) return {std::string(parts[0]), std::string(parts[1]), {}, std::string(parts[2])};
    return {std::string(parts[0]), std::string(parts[1]), std::string(parts[2]), std::string(parts[3])};
}

}  // namespace

std::optional<Credential> read_credential(const http::Request& request) {
    const std::string_view header = request.headers.get("Authorization");
    if (header.starts_with("AWS4-")) {
        const std::size_t at = header.find("Credential=");
        if (at == std::string_view::npos) incomplete("Authorization header requires 'Credential' parameter.");
        const std::string_view rest = header.substr(at + std::string_view("Credential=").size());
        return parse(rest.substr(0, rest.find_first_of(", ")), header.starts_with("AWS4-ECDSA"));
    }
    if (request.query().find("X-Amz-Credential=") == std::string_view::npos) return std::nullopt;
    const auto pairs = http::parse_query(request.query());
    if (!pairs) incomplete("The query string cannot be decoded");
    bool asymmetric = false;
    std::string_view credential;
    for (const auto& [name, value] : *pairs) {
        if (name == "X-Amz-Algorithm") asymmetric = value.starts_with("AWS4-ECDSA");
        if (name == "X-Amz-Credential") credential = value;
    }
    return parse(credential, asymmetric);
}

}  // namespace stepwell::protocol
