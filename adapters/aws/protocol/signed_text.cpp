// The text that is signed, and its signature. IAM user guide: "Create a signed AWS API request".
#include "adapters/aws/protocol/signature.hpp"

#include <algorithm>
#include <utility>

#include "adapters/platform/digest.hpp"
#include "adapters/platform/hmac.hpp"
#include "adapters/platform/http/url.hpp"

namespace stepwell::protocol {
namespace {

/// Clients differ in what they escape, and all must sign what they send: their own spelling counts as AWS's does.
enum class Spelling : bool { canonical, as_sent };

/// RFC 3986, 5.2.4, and slashes that follow slashes.
std::string normalized(std::string_view path) {
    std::vector<std::string_view> segments;
    bool folder = path.ends_with('/');
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view segment = path.substr(start, end - start);
        start = end + 1;
        folder = folder || (end == path.size() && (segment == "." || segment == ".."));
        if (segment == ".." && !segments.empty()) segments.pop_back();
        if (!segment.empty() && segment != "." && segment != "..") segments.push_back(segment);
    }
    std::string out;
    for (const std::string_view segment : segments) out.append("/").append(segment);
    if (out.empty() || folder) out += '/';
    return out;
}

std::string canonical_path(std::string_view path, bool of_s3, Spelling spelling) {
    if (!of_s3) return http::percent_encode(spelling == Spelling::canonical ? normalized(path) : path, "/");
    if (spelling == Spelling::canonical)
        if (const auto decoded = http::percent_decode(path)) return http::percent_encode(*decoded, "/");
    return std::string(path);
}

std::string canonical_query(std::string_view query, bool presigned, Spelling spelling) {
    std::vector<std::pair<std::string, std::string>> pairs;
    const auto spelled = [spelling](std::string_view text) {
        if (spelling == Spelling::canonical)
            if (const auto decoded = http::percent_decode(text, http::Plus::space))
                return http::percent_encode(*decoded);
        return std::string(text);
    };
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(part.size() + 1, query.size()));
        if (part.empty()) continue;
        const std::size_t equals = std::min(part.find('='), part.size());
        std::string name = spelled(part.substr(0, equals));
        if (presigned && name == "X-Amz-Signature") continue;
        pairs.emplace_back(std::move(name), spelled(part.substr(std::min(equals + 1, part.size()))));
    }
    std::ranges::sort(pairs);
    std::string out;
    for (const auto& [name, value] : pairs) {
        if (!out.empty()) out += '&';
        out.append(name).append("=").append(value);
    }
    return out;
}

/// `name` is in lower case.
bool same_name(std::string_view sent, std::string_view name) {
    return sent.size() == name.size() && std::equal(sent.begin(), sent.end(), name.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
           });
}

/// Without blanks around it, and one blank for several.
void append_trimmed(std::string& out, std::string_view value) {
    bool blank = false;
    const std::size_t begin = out.size();
    for (const char c : value) {
        if (c == ' ' || c == '\t') {
            blank = true;
            continue;
        }
        if (blank && out.size() > begin) out += ' ';
        blank = false;
        out += c;
    }
}

std::string canonical_headers(const http::Headers& headers, const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) {
        out.append(name).append(":");
        bool first = true;
        for (const auto& [other, value] : headers.all()) {
            if (!same_name(other, name)) continue;
            if (!std::exchange(first, false)) out += ',';
            append_trimmed(out, value);
        }
        out += '\n';
    }
    return out;
}

std::string canonical_request(const http::Request& head, const Signature& signature, std::string_view payload,
                              Spelling spelling) {
    std::string out = head.method;
    out.append("\n").append(canonical_path(head.path(), signature.of_s3(), spelling));
    out.append("\n").append(canonical_query(head.query(), signature.presigned, spelling));
    out.append("\n").append(canonical_headers(head.headers, signature.headers)).append("\n");
    for (const std::string& name : signature.headers) out.append(name).append(";");
    out.back() = '\n';
    return out.append(payload);
}

}  // namespace

std::string signing_key(std::string_view secret, const Credential& credential) {
    std::string key = hmac_sha256("AWS4" + std::string(secret), credential.date);
    for (const std::string_view part :
         {std::string_view(credential.region), std::string_view(credential.service), std::string_view("aws4_request")})
        key = hmac_sha256(key, part);
    return key;
}

void check_signature(const http::Request& head, const Signature& signature, std::string_view secret,
                     std::string_view body_digest) {
    const std::string key = signing_key(secret, signature.credential);
    const std::string_view payload = signature.payload.empty() ? body_digest : signature.payload;
    SignatureFault fault{.kind = SignatureFault::Kind::mismatch};
    for (const Spelling spelling : {Spelling::as_sent, Spelling::canonical}) {
        fault.canonical_request = canonical_request(head, signature, payload, spelling);
        fault.string_to_sign = std::string("AWS4-HMAC-SHA256\n") + signature.time + "\n" + signature.scope() + "\n" +
                               hex(sha256(fault.canonical_request));
        if (same_secret(hex(hmac_sha256(key, fault.string_to_sign)), signature.given)) return;
    }
    throw fault;
}

}  // namespace stepwell::protocol
