// Amazon S3 User Guide: "Virtual hosting of general purpose buckets".
#include "adapters/aws/protocol/s3_address.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "adapters/aws/models/models.hpp"
#include "adapters/platform/http/url.hpp"

namespace stepwell::protocol {
namespace {

using Query = std::vector<std::pair<std::string, std::string>>;

/// Query parameters that name a resource of their own: never to be passed over, as other unknown ones are.
constexpr std::array<std::string_view, 40> subresources = {"abac",
                                                           "accelerate",
                                                           "acl",
                                                           "analytics",
                                                           "append",
                                                           "attributes",
                                                           "cors",
                                                           "delete",
                                                           "encryption",
                                                           "intelligent-tiering",
                                                           "inventory",
                                                           "legal-hold",
                                                           "lifecycle",
                                                           "location",
                                                           "logging",
                                                           "metadataConfiguration",
                                                           "metadataInventoryTable",
                                                           "metadataJournalTable",
                                                           "metadataTable",
                                                           "metrics",
                                                           "notification",
                                                           "object-lock",
                                                           "ownershipControls",
                                                           "policy",
                                                           "policyStatus",
                                                           "publicAccessBlock",
                                                           "renameObject",
                                                           "replication",
                                                           "requestPayment",
                                                           "restore",
                                                           "retention",
                                                           "select",
                                                           "session",
                                                           "tagging",
                                                           "torrent",
                                                           "uploads",
                                                           "versioning",
                                                           "versions",
                                                           "website",
                                                           "writeGetObjectResponse"};

std::string host_of(const http::Request& head) {
    std::string_view field = head.headers.get("Host");
    if (field.starts_with('[')) return {};
    field = field.substr(0, field.rfind(':'));
    if (field.ends_with('.')) field.remove_suffix(1);
    std::string name(field);
    for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return name;
}

bool is_service_label(std::string_view rest) { return rest.starts_with("s3.") || rest.starts_with("s3-"); }

/// Where `s3.` begins as a label of its own; npos: nowhere. The last one, because names of buckets have dots, too.
std::size_t service_label(std::string_view host) {
    for (std::size_t dot = host.rfind('.'); dot != std::string_view::npos && dot > 0; dot = host.rfind('.', dot - 1)) {
        if (is_service_label(host.substr(dot + 1))) return dot + 1;
    }
    return is_service_label(host) ? 0 : std::string_view::npos;
}

/// The bucket that the host's name names.
std::optional<std::string> bucket_of_host(const std::string& host) {
    const std::size_t label = service_label(host);
    if (label == 0) return std::nullopt;
    if (label != std::string_view::npos) return host.substr(0, label - 1);
    for (const std::string_view parent : {".localhost", ".localhost.localstack.cloud"})
        if (host.size() > parent.size() && host.ends_with(parent)) return host.substr(0, host.size() - parent.size());
    return std::nullopt;
}

std::string decoded(std::string_view text) {
    auto plain = http::percent_decode(text);
    if (!plain) throw ApiError("InvalidURI", 400, "Couldn't parse the specified URI.");
    return std::move(*plain);
}

struct Address {
    std::string bucket, key;
};

Address address_of(const http::Request& head) {
    std::string_view path = head.path();
    if (path.starts_with('/')) path.remove_prefix(1);
    if (const auto bucket = bucket_of_host(host_of(head))) return {*bucket, decoded(path)};
    const std::size_t slash = std::min(path.find('/'), path.size());
    return {decoded(path.substr(0, slash)), decoded(path.substr(std::min(slash + 1, path.size())))};
}

const std::string* value_of(const Query& query, std::string_view name) {
    for (const auto& [key, value] : query)
        if (key == name) return &value;
    return nullptr;
}

[[noreturn]] void not_allowed(const http::Request& head, std::string_view what) {
    throw ApiError("MethodNotAllowed", 405, "The specified method is not allowed against this resource.",
                   Value::object({{"Method", head.method}, {"ResourceType", what}}));
}

}  // namespace

bool is_s3_host(const http::Request& head) { return service_label(host_of(head)) != std::string_view::npos; }

S3Addresses::S3Addresses(const Registry& registry) {
    for (const Registry::Entry* entry : registry.entries())
        if (entry->dialect().addressed_by_bucket) entries_.push_back(entry);
    if (!entries_.empty()) service_ = models::find_service(entries_.front()->name().service);
}

S3Addresses::Candidate S3Addresses::candidate(const Registry::Entry& entry) {
    const shapes::Operation& shape = entry.shape();
    Candidate made;
    made.entry = &entry;
    made.bucket = shape.uri.find("{Bucket}") != std::string_view::npos;
    made.key = shape.uri.find("{Key+}") != std::string_view::npos;
    if (const std::size_t mark = shape.uri.find('?'); mark != std::string_view::npos)
        made.literals = http::parse_query(shape.uri.substr(mark + 1)).value_or(Query{});
    if (!shape.input) return made;
    for (const shapes::Member& member : shape.input->members) {
        if (!member.required) continue;
        if (member.place == shapes::Place::query) made.required_query.emplace_back(member.wire);
        if (member.place == shapes::Place::header && member.wire == "x-amz-copy-source")
            made.required_headers.emplace_back(member.wire);
    }
    return made;
}

const std::vector<S3Addresses::Candidate>& S3Addresses::candidates() const {
    std::call_once(once_, [this] {
        for (const Registry::Entry* entry : entries_) candidates_.push_back(candidate(*entry));
    });
    return candidates_;
}

S3Addresses::Found S3Addresses::find(const http::Request& head) const {
    const Address address = address_of(head);
    const auto query = http::parse_query(head.query());
    if (!query) throw ApiError("InvalidURI", 400, "Couldn't parse the specified URI.");
    const auto asked = [&](const Candidate& candidate) {
        if (candidate.entry->shape().method != head.method || candidate.bucket == address.bucket.empty() ||
            candidate.key == address.key.empty())
            return false;
        for (const auto& [name, value] : candidate.literals)
            if (const auto* given = value_of(*query, name); !given || (!value.empty() && *given != value)) return false;
        for (const std::string& name : candidate.required_query)
            if (!value_of(*query, name)) return false;
        for (const std::string& name : candidate.required_headers)
            if (!head.headers.has(name)) return false;
        return true;
    };
    const Candidate* best = nullptr;
    for (const Candidate& candidate : candidates())
        if (asked(candidate) && (!best || candidate.weight() > best->weight())) best = &candidate;
    for (const auto& [name, value] : *query) {
        if (std::find(subresources.begin(), subresources.end(), name) == subresources.end()) continue;
        if (best && value_of(best->literals, name)) continue;
        throw ApiError("NotImplemented", 400,
                       head.method + " of the sub-resource '" + name + "' of S3 is not supported here.");
    }
    if (!best) not_allowed(head, address.bucket.empty() ? "SERVICE" : address.key.empty() ? "BUCKET" : "OBJECT");
    return {best->entry, {{"Bucket", address.bucket}, {"Key", address.key}}};
}

}  // namespace stepwell::protocol
