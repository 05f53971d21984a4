// IAM user guide: "Create a signed AWS API request". Amazon S3 API Reference: "Authenticating requests: using query
// parameters".
#include "adapters/aws/protocol/signature.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/civil_time.hpp"
#include "adapters/platform/http/url.hpp"
#include "engine/text.hpp"

namespace stepwell::protocol {
namespace {

using Kind = SignatureFault::Kind;

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";
constexpr std::string_view unsigned_payload = "UNSIGNED-PAYLOAD";
/// What S3 takes instead of a body's digest.
constexpr std::array<std::string_view, 4> payloads = {unsigned_payload, "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                                                      "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
                                                      "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"};
constexpr std::int64_t longest_expires = 604'800;
constexpr std::size_t most_headers = 256;

[[noreturn]] void fail(Kind kind, std::string text = {}) {
    throw SignatureFault{.kind = kind, .text = std::move(text)};
}

std::string shown(std::string_view text) {
    std::string out(text.substr(0, 128));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return out;
}

bool is_hex_digest(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void set_time(Signature& signature, std::string_view text) {
    auto at = parse_basic_time(text);
    if (!at) at = parse_http_date(text);
    if (!at)
        fail(Kind::incomplete, "Date must be in ISO-8601 'basic format'. Got '" + shown(text) +
                                   "'. See http://en.wikipedia.org/wiki/ISO_8601");
    signature.at = *at;
    signature.time = print_basic_time(*at);
    const std::string_view day = std::string_view(signature.time).substr(0, 8);
    if (signature.credential.date != day)
        fail(Kind::wrong_scope,
             "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from "
             "HTTP: '" +
                 signature.credential.date + "' != '" + std::string(day) + "', from '" + signature.time + "'.");
}

// ---- the two places of a signature

void set_headers(Signature& signature, std::string_view list) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        signature.headers.push_back(ascii_lower(list.substr(0, end)));
        list.remove_prefix(std::min(end + 1, list.size()));
        if (signature.headers.size() > most_headers) fail(Kind::incomplete, "SignedHeaders has too many names.");
    }
    for (std::size_t i = 1; i < signature.headers.size(); ++i)
        if (signature.headers[i - 1] >= signature.headers[i])
            fail(Kind::incomplete, "SignedHeaders must be sorted, each name once.");
    if (!std::ranges::binary_search(signature.headers, "host"))
        fail(Kind::wrong_scope, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
}

Credential credential_of(const http::Request& head) {
    try {
        auto credential = read_credential(head);
        if (!credential) fail(Kind::missing);
        const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
        if (credential->date.size() != 8 || !std::ranges::all_of(credential->date, is_digit))
            fail(Kind::incomplete, "Credential must have a date of the form YYYYMMDD.");
        return std::move(*credential);
    } catch (const ApiError& error) {
        fail(Kind::incomplete, error.message);
    }
}

/// `Credential=..., SignedHeaders=..., Signature=...`, in any order.
Signature from_header(const http::Request& head, std::string_view header) {
    std::map<std::string_view, std::string_view> parts;
    std::string_view rest = header.substr(algorithm.size());
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (part.empty()) continue;
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos || equals == 0)
            fail(Kind::incomplete, "'" + shown(part) +
                                       "' not a valid key=value pair (missing equal-sign) in "
                                       "Authorization header.");
        if (!parts.emplace(part.substr(0, equals), part.substr(equals + 1)).second)
            fail(Kind::incomplete, "Authorization header has '" + shown(part.substr(0, equals)) + "' twice.");
    }
    const std::string_view date =
        head.headers.has("X-Amz-Date") ? head.headers.get("X-Amz-Date") : head.headers.get("Date");
    std::string lacking;
    for (const std::string_view name : {"Credential", "Signature", "SignedHeaders"})
        if (!parts.contains(name) || parts[name].empty())
            lacking += "Authorization header requires '" + std::string(name) + "' parameter. ";
    if (date.empty())
        lacking += "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ";
    if (!lacking.empty()) fail(Kind::incomplete, lacking + "Authorization=" + std::string(algorithm));

    Signature signature;
    signature.credential = credential_of(head);
    signature.given = parts["Signature"];
    signature.token = head.headers.get("X-Amz-Security-Token");
    signature.payload = head.headers.get("X-Amz-Content-Sha256");
    set_headers(signature, parts["SignedHeaders"]);
    set_time(signature, date);
    return signature;
}

Signature from_query(const http::Request& head) {
    const auto pairs = http::parse_query(head.query());
    if (!pairs) fail(Kind::incomplete, "The query string cannot be decoded.");
    std::map<std::string_view, std::string_view> parts;
    for (const auto& [name, value] : *pairs)
        if (name.starts_with("X-Amz-") && !parts.emplace(name, value).second)
            fail(Kind::incomplete, "The query string has '" + shown(name) + "' twice.");
    const auto part = [&](std::string_view name) { return parts.contains(name) ? parts[name] : std::string_view(); };
    if (part("X-Amz-Algorithm").starts_with("AWS4-ECDSA"))
        fail(Kind::unsupported, "Signature Version 4A is not supported: sign with AWS4-HMAC-SHA256.");
    if (part("X-Amz-Algorithm") != algorithm)
        fail(Kind::incomplete, "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"");
    std::string lacking;
    for (const std::string_view name : {"X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"})
        if (part(name).empty()) lacking += "AWS query-string parameters must include '" + std::string(name) + "'. ";
    if (!lacking.empty()) fail(Kind::incomplete, lacking + "Re-examine the query-string parameters.");

    Signature signature;
    signature.presigned = true;
    signature.credential = credential_of(head);
    signature.given = part("X-Amz-Signature");
    signature.token = part("X-Amz-Security-Token");
    if (const auto digest = part("X-Amz-Content-Sha256"); !digest.empty() && digest != unsigned_payload)
        fail(Kind::incomplete, "X-Amz-Content-Sha256 in the query string can only be UNSIGNED-PAYLOAD here.");
    signature.payload = head.headers.get("X-Amz-Content-Sha256");
    if (signature.payload.empty() && signature.of_s3()) signature.payload = unsigned_payload;
    set_headers(signature, part("X-Amz-SignedHeaders"));
    set_time(signature, part("X-Amz-Date"));
    const std::string_view expires = part("X-Amz-Expires");
    if (expires.empty() && !signature.of_s3()) {
        signature.expires = allowed_skew.count();
        return signature;
    }
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(expires.data(), expires.data() + expires.size(), seconds);
    if (expires.empty() || error != std::errc() || end != expires.data() + expires.size())
        fail(Kind::bad_expires, "X-Amz-Expires should be a number");
    if (seconds < 1) fail(Kind::bad_expires, "X-Amz-Expires must be non-negative");
    if (seconds > longest_expires)
        fail(Kind::bad_expires,
             "X-Amz-Expires must be less than a week (in seconds); that is, the given "
             "X-Amz-Expires must be less than 604800 seconds");
    signature.expires = seconds;
    return signature;
}

/// What AWS's clients say in x-amz-* headers must be signed, else it could be said by somebody else.
void check_headers(const http::Request& head, const Signature& signature) {
    std::string missing;
    for (const auto& [name, value] : head.headers.all()) {
        const std::string key = ascii_lower(name);
        if (!key.starts_with("x-amz-") || key == "x-amz-user-agent") continue;
        if (std::ranges::binary_search(signature.headers, key)) continue;
        missing.append(missing.empty() ? "" : ", ").append(key);
    }
    if (!missing.empty()) fail(Kind::unsigned_headers, missing);
}

}  // namespace

bool Signature::has_digest() const { return is_hex_digest(payload); }

std::string Signature::scope() const {
    return credential.date + "/" + credential.region + "/" + credential.service + "/aws4_request";
}

Signature read_signature(const http::Request& head) {
    std::string_view header;
    for (const auto& [name, value] : head.headers.all()) {
        if (!same_letters(name, "authorization")) continue;
        if (!header.empty()) fail(Kind::incomplete, "The request has two Authorization headers.");
        header = value;
    }
    const bool in_query = head.query().find("X-Amz-Signature=") != std::string_view::npos ||
                          head.query().find("X-Amz-Credential=") != std::string_view::npos;
    if (!header.empty() && in_query) fail(Kind::two_signatures);
    if (header.starts_with("AWS4-ECDSA"))
        fail(Kind::unsupported, "Signature Version 4A is not supported: sign with AWS4-HMAC-SHA256.");
    const bool old_url = head.query().find("AWSAccessKeyId=") != std::string_view::npos &&
                         head.query().find("Signature=") != std::string_view::npos && !in_query;
    if (header.starts_with("AWS ") || header.starts_with("AWS3") || (old_url && header.empty()))
        fail(Kind::unsupported,
             "The authorization mechanism you have provided is not supported. Please use "
             "AWS4-HMAC-SHA256.");
    if (!header.starts_with("AWS4-") && !in_query) fail(Kind::missing);
    if (!in_query && !header.starts_with(std::string(algorithm) + " "))
        fail(Kind::incomplete, "Unsupported AWS 'algorithm': '" + shown(header.substr(0, header.find(' '))) + "'.");
    Signature signature = in_query ? from_query(head) : from_header(head, header);
    if (!is_hex_digest(signature.given)) fail(Kind::mismatch);
    check_headers(head, signature);
    // Other services than S3 know digests only, and sign the body's own in any case.
    if (!signature.of_s3() && !signature.has_digest()) signature.payload.clear();
    if (signature.of_s3() && signature.payload.empty()) fail(Kind::missing_digest);
    if (signature.payload.starts_with("STREAMING-AWS4-ECDSA"))
        fail(Kind::unsupported, "Signature Version 4A is not supported: sign with AWS4-HMAC-SHA256.");
    if (!signature.payload.empty() && !signature.has_digest() &&
        std::ranges::find(payloads, signature.payload) == std::end(payloads))
        fail(Kind::wrong_digest, signature.payload);
    return signature;
}

void check_time(const Signature& signature, std::chrono::sys_seconds now) {
    const auto text = [&](std::chrono::sys_seconds bound, char sign) {
        return print_basic_time(bound) + " (" + print_basic_time(now) + " " + sign + " 15 min.)";
    };
    if (signature.at > now + allowed_skew)
        fail(Kind::too_new, signature.time + " is still later than " + text(now + allowed_skew, '+'));
    if (signature.expires) {
        const auto end = signature.at + std::chrono::seconds(*signature.expires);
        if (now > end) throw SignatureFault{.kind = Kind::url_expired, .text = print_basic_time(end)};
    } else if (signature.at < now - allowed_skew) {
        fail(Kind::too_old, signature.time + " is now earlier than " + text(now - allowed_skew, '-'));
    }
}

}  // namespace stepwell::protocol
