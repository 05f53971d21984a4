// Finds operations: by X-Amz-Target, by a form's Action, else by method and path among those of the service that the
// request is signed for.
#include "adapters/aws/protocol/router.hpp"

#include <algorithm>

#include "adapters/aws/models/models.hpp"
#include "adapters/aws/protocol/cbor.hpp"
#include "adapters/aws/protocol/json.hpp"
#include "adapters/aws/protocol/query.hpp"
#include "adapters/aws/protocol/rest_json.hpp"
#include "adapters/aws/protocol/rest_xml.hpp"
#include "adapters/aws/protocol/sigv4.hpp"
#include "adapters/aws/sessions.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/text.hpp"

namespace stepwell::protocol {

using shapes::Protocol;

namespace {

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 200;
    std::string out(text.substr(0, most));
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E) c = '?';
    return out + (text.size() > most ? "..." : "");
}

ApiError unknown_operation(int status, std::string text) {
    return ApiError("UnknownOperationException", status, std::move(text));
}

bool is_account(std::string_view text) {
    return text.size() == 12 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The first that matches is taken.
constexpr WireProtocol protocols[] = {
    {Protocol::json, json::matches, json::decode, json::encode, json::encode_error},
    {Protocol::rest_xml, rest_xml::matches, rest_xml::decode, rest_xml::encode, rest_xml::encode_error},
    {Protocol::query, query::matches, query::decode, query::encode, query::encode_error},
    {Protocol::rest_json, rest_json::matches, rest_json::decode, rest_json::encode, rest_json::encode_error},
    {Protocol::ec2, nullptr, query::decode, query::encode, query::encode_error},
    {Protocol::cbor, nullptr, nullptr, nullptr, cbor::encode_error},
};

/// The protocol to answer in when the operation is not known.
Protocol guess(const RequestSigns& signs) {
    return std::ranges::find_if(protocols, [&](const WireProtocol& row) { return row.matches && row.matches(signs); })
        ->protocol;
}

const WireProtocol& row_of(Protocol protocol) {
    return *std::ranges::find(protocols, protocol, &WireProtocol::protocol);
}

/// A link on a web page may name an operation, and its signature is hardly ever verified: it must not change anything.
bool only_reads(std::string_view action) {
    for (const std::string_view verb : {"Get", "List", "Describe"})
        if (action.starts_with(verb)) return true;
    return false;
}

bool is_cbor(const http::Request& head, std::string_view content_type) {
    return content_type.find("cbor") != std::string_view::npos ||
           head.headers.get("Smithy-Protocol").find("cbor") != std::string_view::npos;
}

/// Only the head has come: what the body names is not known yet.
bool has_unread_body(const http::Request& head) {
    const std::string_view length = head.headers.get("Content-Length");
    return head.body.empty() &&
           (head.headers.has("Transfer-Encoding") || length.find_first_not_of("0 ") != std::string_view::npos);
}

using shapes::Service;

/// Of the services that AWS has and the registry has not: that one, for an answer in its protocol. Null: there is none.
template <class Condition>
const Service* find_any(const Condition& is_wanted) {
    const auto all = models::services();
    const auto found = std::ranges::find_if(all, [&](const Service* service) { return is_wanted(*service); });
    return found == all.end() ? nullptr : *found;
}

/// Several services may sign as one: of them the one that speaks as the request does.
const Service* find_signed(std::string_view name, Protocol spoken) {
    const Service* exact =
        find_any([&](const Service& each) { return each.signing_name == name && each.protocol == spoken; });
    return exact ? exact : find_any([&](const Service& each) { return each.signing_name == name; });
}

bool speaks_query(const Service& service) {
    return service.protocol == Protocol::query || service.protocol == Protocol::ec2;
}

ApiError unsupported(const Service& service, std::string_view operation) {
    return unknown_operation(
        400, "The operation " + shortened(operation) + " of " + std::string(service.sdk_id) + " is not supported");
}

http::Response with_ids(http::Response response, const Route& route) {
    const std::string& id = route.context.request_id;
    if (route.dialect->two_request_ids)
        response.headers.add("x-amz-request-id", id).add("x-amz-id-2", id);
    else
        response.headers.add("x-amzn-RequestId", id);
    if (!route.dialect->server.empty()) response.headers.add("Server", std::string(route.dialect->server));
    return response;
}

}  // namespace

Router::Router(const Registry& registry, std::string region, std::string account)
    : registry_(registry), region_(std::move(region)), account_(std::move(account)), rest_(registry), s3_(registry) {
    for (const Registry::Entry* entry : registry.entries()) {
        const Service* service = models::find_service(entry->name().service);
        by_signing_name_.try_emplace(service->signing_name, service);
        if (!service->target.empty()) by_target_.try_emplace(service->target, service);
        if (speaks_query(*service) && (query_services_.empty() || query_services_.back() != service))
            query_services_.push_back(service);
    }
}

Route Router::find(const http::Request& head, std::string request_id) const {
    Route route;
    route.context.account = account_;
    route.context.region = region_;
    route.context.request_id = std::move(request_id);
    route.context.trace_header = head.headers.get("X-Amzn-Trace-Id");
    std::optional<ApiError> bad_signature;
    std::string signed_for;
    try {
        if (auto credential = read_credential(head)) {
            signed_for = credential->service;
            if (!credential->region.empty()) route.context.region = std::move(credential->region);
            if (is_account(credential->access_key))
                route.context.account = credential->access_key;
            else if (auto account = session_account(credential->access_key))
                route.context.account = *account;
            route.context.access_key = std::move(credential->access_key);
        }
    } catch (const ApiError& error) {
        bad_signature = error;
    }

    const std::string content_type = ascii_lower(head.headers.get("Content-Type"));
    const std::string_view target = head.headers.get("X-Amz-Target");
    if (!target.empty()) {
        find_by_target(route, target);
        if (content_type.starts_with("application/x-amz-json-1."))
            route.json_version = content_type.starts_with("application/x-amz-json-1.1") ? "1.1" : "1.0";
    } else {
        const auto service = by_signing_name_.find(signed_for);
        route.protocol = guess({head, content_type, service == by_signing_name_.end() ? nullptr : service->second});
        find_by_path(route, head, signed_for);
    }
    if (is_cbor(head, content_type)) refuse_cbor(route, head);
    if (route.entry)
        route.dialect = &route.entry->dialect();
    else if (route.service)
        route.dialect = &registry_.dialect(route.service->id);
    if (bad_signature) route.refusal = std::move(bad_signature);
    if (route.refusal) route.entry = nullptr;
    return route;
}

void Router::find_by_target(Route& route, std::string_view target) const {
    const std::size_t dot = target.rfind('.');
    const std::string_view prefix = target.substr(0, dot == std::string_view::npos ? 0 : dot);
    const std::string_view operation = target.substr(dot == std::string_view::npos ? 0 : dot + 1);
    const auto known = by_target_.find(prefix);
    route.service = known != by_target_.end()
                        ? known->second
                        : find_any([&](const Service& each) { return !prefix.empty() && each.target == prefix; });
    if (!route.service) {
        route.refusal = unknown_operation(
            400, "No service here knows the X-Amz-Target '" + shortened(target) + "': the service is not supported");
        return;
    }
    route.json_version = route.service->json_version;
    route.entry = registry_.find(route.service->id, operation);
    if (!route.entry) route.refusal = unsupported(*route.service, operation);
}

/// The protocol names service and operation in the path: /service/<target>/operation/<name>
void Router::refuse_cbor(Route& route, const http::Request& head) const {
    route.refusal = ApiError("UnsupportedMediaTypeException", 415,
                             "CBOR is not supported: send AWS JSON (Content-Type: application/x-amz-json-1.0)");
    if (head.headers.get("Smithy-Protocol") != "rpc-v2-cbor") return;
    route.protocol = Protocol::cbor;
    const auto labels = UriTemplate("/service/{target}/operation/{name}").match(head.path());
    if (!labels) return;
    const std::string& target = labels->front().second;
    route.service = find_any([&](const Service& each) { return each.target == target; });
    if (route.service && !by_target_.contains(target))
        route.refusal = unsupported(*route.service, labels->back().second);
}

void Router::find_s3(Route& route, const http::Request& head) const {
    route.service = s3_.service();
    route.protocol = route.service->protocol;
    route.refusal.reset();
    try {
        S3Addresses::Found found = s3_.find(head);
        route.entry = found.entry;
        route.labels = std::move(found.labels);
    } catch (const ApiError& error) {
        route.refusal = error;
    }
}

void Router::find_by_action(Route& route, const http::Request& request) const {
    const std::string action = query::parameter(request, "Action");
    const std::string version = query::parameter(request, "Version");
    // Not signed: the version is that of one service.
    const auto has_version = [&](const Service& each) { return speaks_query(each) && each.version == version; };
    for (const Service* service : query_services_)
        if (!route.service && has_version(*service)) route.service = service;
    if (!route.service) route.service = find_any(has_version);
    if (route.service) route.protocol = route.service->protocol;
    if (route.service) route.entry = registry_.find(route.service->id, action);
    if (route.entry && request.method != "POST" && !request.headers.has("Authorization") && !only_reads(action)) {
        route.refusal =
            ApiError("MethodNotAllowed", 405, shortened(action) + " changes something: ask for it with POST");
        return;
    }
    if (route.entry || (action.empty() && has_unread_body(request))) return;
    if (action.empty()) {
        route.refusal = ApiError("MissingAction", 400, "The request names no operation: it has no parameter Action");
    } else {
        route.refusal = ApiError("InvalidAction", 400,
                                 "Could not find operation " + shortened(action) + " for version " +
                                     (version.empty() ? "NO_VERSION_SPECIFIED" : shortened(version)));
    }
}

void Router::find_by_path(Route& route, const http::Request& head, std::string_view signed_for) const {
    if (const shapes::Service* s3 = s3_.service();
        s3 && (signed_for.empty() ? is_s3_host(head) : signed_for == s3->signing_name))
        return find_s3(route, head);
    const std::string asked = head.method + " " + shortened(head.path());
    if (!signed_for.empty()) {
        const auto known = by_signing_name_.find(signed_for);
        const bool registered = known != by_signing_name_.end();
        route.service = registered ? known->second : find_signed(signed_for, route.protocol);
        if (route.service) {
            route.protocol = route.service->protocol;
            route.json_version = route.service->json_version;
        }
        if (!registered) {
            route.refusal = unknown_operation(
                404, "The service '" + std::string(signed_for) + "' is not supported (" + asked + ")");
            return;
        }
        if (route.protocol == Protocol::json) {
            route.refusal = unknown_operation(400, "A request to " + std::string(route.service->sdk_id) +
                                                       " names its operation in the header X-Amz-Target");
            return;
        }
        if (speaks_query(*route.service)) return find_by_action(route, head);
    } else if (route.protocol == Protocol::query) {
        return find_by_action(route, head);
    }
    if (auto found = rest_.find(head, route.service)) {
        route.entry = found->entry;
        route.labels = std::move(found->labels);
        route.service = models::find_service(route.entry->name().service);
        route.protocol = route.service->protocol;
        return;
    }
    // Unsigned requests, and those signed in S3's older ways, name no service: what no other knows is a bucket's.
    if (s3_.service() && signed_for.empty() && head.path() != "/") return find_s3(route, head);
    route.refusal =
        unknown_operation(404, route.service ? asked + " of " + std::string(route.service->sdk_id) + " is not supported"
                                             : "No operation here has this method and path: " + asked);
}

Request decode(const Route& route, const http::Request& request, std::shared_ptr<ChunkSignatures> signatures) {
    if (!route.entry) throw route.refusal ? *route.refusal : unknown_operation(404, "The request names no operation");
    return row_of(route.protocol).decode(route, request, std::move(signatures));
}

http::Response encode(const Route& route, Answer answer) {
    return with_ids(row_of(route.protocol).encode(route, std::move(answer)), route);
}

http::Response encode_error(const Route& route, const ApiError& error) {
    return with_ids(row_of(route.protocol).encode_error(route, error), route);
}

}  // namespace stepwell::protocol
