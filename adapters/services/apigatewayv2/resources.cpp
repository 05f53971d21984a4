#include "adapters/services/apigatewayv2/resources.hpp"

#include <algorithm>
#include <iterator>
#include <span>

#include "adapters/aws/api_error.hpp"
#include "adapters/services/apigatewayv2/routes.hpp"
#include "engine/states/resource.hpp"

namespace stepwell::apigatewayv2 {

namespace {

[[noreturn]] void bad_request(const std::string& message) { throw ApiError("BadRequestException", 400, message); }
[[noreturn]] void conflict(const std::string& message) { throw ApiError("ConflictException", 409, message); }

/// A member that we do not act upon. It may say what is true here anyway: nothing, or the one value that is.
struct Unsupported {
    std::string_view member;
    std::string_view only = {};
};

constexpr Unsupported api_unsupported[] = {
    {"ProtocolType", "HTTP"},
    {"RouteSelectionExpression", "${request.method} ${request.path}"},
    {"ApiKeySelectionExpression", "$request.header.x-api-key"},
    {"DisableSchemaValidation"},
};
constexpr Unsupported route_unsupported[] = {
    {"AuthorizationType", "NONE"}, {"AuthorizerId"},  {"AuthorizationScopes"}, {"ApiKeyRequired"},
    {"ModelSelectionExpression"},  {"RequestModels"}, {"RequestParameters"},   {"RouteResponseSelectionExpression"},
};
constexpr Unsupported integration_unsupported[] = {
    {"IntegrationType", "AWS_PROXY"},
    {"IntegrationMethod", "POST"},
    {"ConnectionType", "INTERNET"},
    {"IntegrationSubtype"},
    {"ConnectionId"},
    {"ContentHandlingStrategy"},
    {"PassthroughBehavior"},
    {"RequestParameters"},
    {"RequestTemplates"},
    {"ResponseParameters"},
    {"TlsConfig"},
    {"TemplateSelectionExpression"},
};
constexpr Unsupported stage_unsupported[] = {
    {"AccessLogSettings"}, {"ClientCertificateId"}, {"DefaultRouteSettings"}, {"DeploymentId"}, {"RouteSettings"},
};

bool says_nothing(const Value& value) {
    switch (value.kind()) {
        case Kind::null:
            return true;
        case Kind::boolean:
            return !value.as_bool();
        case Kind::number:
            return false;
        case Kind::string:
            return value.as_string().empty();
        case Kind::array:
            return value.size() == 0;
        case Kind::object:
            return std::all_of(value.members().begin(), value.members().end(),
                               [](const Member& member) { return says_nothing(member.value); });
    }
    return false;
}

void refuse_unsupported(std::span<const Unsupported> table, const Value& input) {
    for (const Unsupported& row : table) {
        const Value& value = input[row.member];
        if (says_nothing(value) || (!row.only.empty() && value.as_string() == row.only)) continue;
        std::string message(row.member);
        message.append(" ").append(print(value)).append(" is not supported for HTTP APIs by this server");
        if (!row.only.empty()) message.append(", only \"").append(row.only).append("\" is");
        bad_request(message + ".");
    }
}

void check_length(const Value& resource, std::string_view member, std::size_t least, std::size_t most) {
    const Value* value = resource.find(member);
    if (!value) return;
    const std::size_t length = value->as_string().size();
    if (length >= least && length <= most) return;
    bad_request(std::string(member) + " must be between " + std::to_string(least) + " and " + std::to_string(most) +
                " characters long.");
}

/// The input's members laid over the resource's; identifiers of the path and tags are not taken over.
Value merged(const Value& resource, const Value& input, std::span<const Unsupported> unsupported) {
    Value result = resource;
    for (const Member& member : input.members()) {
        const std::string_view name = member.name();
        if (name == "ApiId" || name == "RouteId" || name == "IntegrationId" || name == "Tags") continue;
        const auto row = std::find_if(unsupported.begin(), unsupported.end(),
                                      [&](const Unsupported& u) { return u.member == name; });
        if (row == unsupported.end() || !row->only.empty()) result = result.with(name, member.value);
    }
    return result;
}

Value with_default(const Value& resource, std::string_view member, Value value) {
    return resource.contains(member) ? resource : resource.with(member, std::move(value));
}

void check_cors(const Value& cors) {
    if (!cors.is_object()) return;
    const auto origins = cors["AllowOrigins"].items();
    for (const Value& item : origins) {
        const std::string_view origin = item.as_string();
        if (origin != "*" && origin.find("://") == std::string_view::npos) {
            bad_request("Invalid format for origin " + std::string(origin) +
                        ". Origins must begin with a scheme, such as https://, or be *.");
        }
    }
    const bool any = std::any_of(origins.begin(), origins.end(), [](const Value& v) { return v.as_string() == "*"; });
    if (any && cors["AllowCredentials"].as_bool()) {
        bad_request("AllowCredentials cannot be true when AllowOrigins contains *.");
    }
    if (cors.contains("MaxAge")) {
        const auto age = cors["MaxAge"].as_integer();
        if (!age || *age < -1 || *age > 86400) bad_request("MaxAge must be between -1 and 86400 seconds.");
    }
}

Value apply_route(const Value& record, const Value& route, const Value& input, TimePoint) {
    refuse_unsupported(route_unsupported, input);
    Value result = merged(route, input, route_unsupported);
    result = with_default(with_default(result, "AuthorizationType", "NONE"), "ApiKeyRequired", false);
    check_length(result, "OperationName", 1, 64);
    check_length(result, "Target", 1, 128);
    const std::string key(result["RouteKey"].as_string());
    if (!parse_route_key(key)) {
        bad_request(
            "The provided route key is not formatted properly for HTTP protocol. Format should be \"<HTTP METHOD> "
            "/<RESOURCE PATH>\" or \"$default\"");
    }
    for (const Member& other : record["Routes"].members()) {
        if (other.value["RouteKey"].as_string() == key && other.name() != result["RouteId"].as_string()) {
            conflict("Route with key " + key + " already exists for this API");
        }
    }
    if (const Value* target = result.find("Target")) {
        constexpr std::string_view prefix = "integrations/";
        const std::string_view text = target->as_string();
        if (!text.starts_with(prefix)) bad_request("Target must have the form integrations/{integrationId}.");
        if (!record["Integrations"].contains(text.substr(prefix.size()))) {
            throw ApiError("NotFoundException", 404, "Invalid Integration identifier specified",
                           Value::object({{"ResourceType", "Integration"}}));
        }
    }
    return result;
}

Value apply_integration(const Value&, const Value& integration, const Value& input, TimePoint) {
    refuse_unsupported(integration_unsupported, input);
    Value result = merged(integration, input, integration_unsupported);
    result = with_default(with_default(result, "ConnectionType", "INTERNET"), "IntegrationMethod", "POST");
    result = with_default(result, "TimeoutInMillis", 30000);
    check_length(result, "Description", 0, 1024);
    const std::string_view format = result["PayloadFormatVersion"].as_string();
    if (format.empty()) bad_request("PayloadFormatVersion is a required parameter for integration");
    if (format != "1.0" && format != "2.0") bad_request("PayloadFormatVersion must be 1.0 or 2.0.");
    if (!function_of(result["IntegrationUri"].as_string())) {
        bad_request("IntegrationUri must be the ARN of a Lambda function, or of its invocation.");
    }
    const auto timeout = result["TimeoutInMillis"].as_integer();
    if (!timeout || *timeout < 50 || *timeout > 30000) bad_request("Timeout should be between 50 ms and 30000 ms");
    return result;
}

bool is_stage_name(std::string_view name) {
    if (name == "$default") return true;
    return !name.empty() && name.size() <= 128 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// AWS: a stage variable is removed by giving it an empty value.
Value with_variables(const Value& variables, const Value& more) {
    Value result = variables.is_object() ? variables : Value::empty_object();
    for (const Member& variable : more.members()) {
        const auto plain = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        };
        const std::string_view name = variable.name();
        const std::string_view text = variable.value.as_string();
        if (name.empty() || name.size() > 64 || !std::all_of(name.begin(), name.end(), plain)) {
            bad_request("Stage variable names may only contain letters, digits and underscores.");
        }
        if (text.size() > 2048) bad_request("Stage variable values have at most 2048 characters.");
        result = text.empty() ? result.without(name) : result.with(name, variable.value);
    }
    if (result.size() > 100) bad_request("A stage has at most 100 stage variables.");
    return result;
}

Value apply_stage(const Value&, const Value& stage, const Value& input, TimePoint now) {
    refuse_unsupported(stage_unsupported, input);
    Value result = merged(stage, input.without("StageVariables"), stage_unsupported);
    check_length(result, "Description", 0, 1024);
    if (!is_stage_name(result["StageName"].as_string())) {
        bad_request("Stage name only allows a-zA-Z0-9_- characters, or $default.");
    }
    if (!result["AutoDeploy"].as_bool()) {
        bad_request(
            "AutoDeploy must be true: deployments are not supported by this server, stages serve what is there.");
    }
    result = result.with("StageVariables", with_variables(stage["StageVariables"], input["StageVariables"]));
    if (!stage.contains("CreatedDate")) {
        result = result.with("CreatedDate", epoch_seconds(now)).with("Tags", with_tags(tag_rules, {}, input["Tags"]));
    }
    return result.with("LastUpdatedDate", epoch_seconds(now));
}

void check_integration_unused(const Value& record, std::string_view id) {
    for (const Member& route : record["Routes"].members()) {
        if (route.value["Target"].as_string() == "integrations/" + std::string(id)) {
            conflict("Cannot delete Integration '" + std::string(id) + "': Route '" + std::string(route.name()) +
                     "' uses it");
        }
    }
}

void check_nothing(const Value&, std::string_view) {}

}  // namespace

const PartKind route_kind{"Route", "Routes", "RouteId", 300, apply_route, check_nothing};
const PartKind integration_kind{"Integration", "Integrations",    "IntegrationId",
                                300,           apply_integration, check_integration_unused};
const PartKind stage_kind{"Stage", "Stages", "StageName", 10, apply_stage, check_nothing};

Value apply_api(const Value& api, const Value& input, TimePoint now) {
    if (input["ProtocolType"].as_string() == "WEBSOCKET") {
        bad_request("ProtocolType WEBSOCKET is not supported by this server, only HTTP is.");
    }
    refuse_unsupported(api_unsupported, input);
    const Value settings = input.without("Target").without("RouteKey").without("CredentialsArn");
    Value result = merged(api, settings, api_unsupported);
    check_length(result, "Name", 1, 128);
    check_length(result, "Description", 0, 1024);
    check_length(result, "Version", 1, 64);
    check_cors(result["CorsConfiguration"]);
    for (const Unsupported& row : api_unsupported) {
        if (!row.only.empty()) result = with_default(result, row.member, row.only);
    }
    result = with_default(with_default(result, "DisableExecuteApiEndpoint", false), "IpAddressType", "ipv4");
    if (api.contains("CreatedDate")) return result;
    return result.with("CreatedDate", epoch_seconds(now)).with("Tags", with_tags(tag_rules, {}, input["Tags"]));
}

const TagRules tag_rules{.refusal = [](const TagFinding& finding) {
    switch (finding.fault) {
        case TagFault::empty_key:
        case TagFault::long_key:
        case TagFault::reserved_key:
            return ApiError("BadRequestException", 400,
                            "Tag keys have 1 to 128 characters and do not begin with aws:.");
        case TagFault::long_value:
            return ApiError("BadRequestException", 400, "Tag values have at most 256 characters.");
        case TagFault::too_many:
            return ApiError("BadRequestException", 400, "A resource has at most 50 tags.");
        default:
            return ApiError({}, 400, {});
    }
}};

std::optional<std::string> function_of(std::string_view integration_uri) {
    constexpr std::string_view before = ":lambda:path/2015-03-31/functions/";
    constexpr std::string_view after = "/invocations";
    std::string_view arn = integration_uri;
    if (arn.starts_with("arn:aws:apigateway:")) {
        const auto at = arn.find(before);
        if (at == std::string_view::npos || !arn.ends_with(after)) return std::nullopt;
        arn.remove_prefix(at + before.size());
        if (arn.size() < after.size()) return std::nullopt;
        arn.remove_suffix(after.size());
    }
    const auto resource = parse_resource(arn);
    if (!resource || resource->kind != ResourceKind::lambda_function) return std::nullopt;
    return std::string(arn);
}

}  // namespace stepwell::apigatewayv2
