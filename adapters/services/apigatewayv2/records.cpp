#include "adapters/services/apigatewayv2/records.hpp"

#include <charconv>
#include <limits>

#include "adapters/platform/random.hpp"
#include "engine/arn.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::apigatewayv2 {

namespace {

ApiError not_found(const std::string& message, std::string_view resource_type) {
    return ApiError("NotFoundException", 404, message, Value::object({{"ResourceType", resource_type}}));
}

}  // namespace

ApiError no_api(const Context& context, std::string_view api_id) {
    return not_found("Invalid API identifier specified " + context.account + ":" + std::string(api_id), "Api");
}

ApiError no_part(const PartKind& kind) {
    return not_found("Invalid " + std::string(kind.noun) + " identifier specified", kind.noun);
}

bool belongs(const Value& record, const Context& context) {
    return record["Account"].as_string() == context.account && record["Region"].as_string() == context.region;
}

Value with_part(const Value& record, const PartKind& kind, std::string_view id, const Value& part) {
    const Value& parts = record[kind.collection];
    return record.with(kind.collection, part.is_null() ? parts.without(id) : parts.with(id, part));
}

Value add_part(const Value& record, const PartKind& kind, const std::string& id, const Value& input, TimePoint now) {
    const Value& parts = record[kind.collection];
    if (parts.contains(id)) throw ApiError("ConflictException", 409, std::string(kind.noun) + " already exists");
    if (parts.size() >= kind.most) {
        throw ApiError("TooManyRequestsException", 429,
                       "An API has at most " + std::to_string(kind.most) + " " + std::string(kind.collection),
                       Value::object({{"LimitType", kind.collection}}));
    }
    const Value empty = Value::object({{kind.id, id}});
    return with_part(record, kind, id, kind.apply(record, empty, input, now));
}

Value quick_created(Value record, const Value& input, TimePoint now) {
    const std::string target = text_of(input, "Target");
    const std::string integration_id = random_text(7, id_alphabet);
    ObjectBuilder integration;
    integration.set("IntegrationType", "AWS_PROXY").set("IntegrationUri", target).set("PayloadFormatVersion", "2.0");
    if (input.contains("CredentialsArn")) integration.set("CredentialsArn", input["CredentialsArn"]);
    record =
        add_part(record, integration_kind, integration_id, integration.build().with("ApiGatewayManaged", true), now);
    const std::string key = input.contains("RouteKey") ? text_of(input, "RouteKey") : "$default";
    const Value route =
        Value::object({{"RouteKey", key}, {"Target", "integrations/" + integration_id}, {"ApiGatewayManaged", true}});
    record = add_part(record, route_kind, random_text(7, id_alphabet), route, now);
    const Value stage = Value::object({{"StageName", "$default"}, {"AutoDeploy", true}, {"ApiGatewayManaged", true}});
    return add_part(record, stage_kind, "$default", stage, now);
}

Value quick_updated(Value record, const Value& input, TimePoint now) {
    const auto update = [&](const PartKind& kind, const Value& changes) {
        if (changes.size() == 0) return;
        for (const Member& part : record[kind.collection].members()) {
            if (!part.value["ApiGatewayManaged"].as_bool()) continue;
            record = with_part(record, kind, part.name(), kind.apply(record, part.value, changes, now));
            return;
        }
        throw ApiError("BadRequestException", 400,
                       "The API was not made by quick create: it has no " + std::string(kind.noun) +
                           " that UpdateApi could change");
    };
    ObjectBuilder integration;
    if (input.contains("Target")) integration.set("IntegrationUri", input["Target"]);
    if (input.contains("CredentialsArn")) integration.set("CredentialsArn", input["CredentialsArn"]);
    update(integration_kind, integration.build());
    ObjectBuilder route;
    if (input.contains("RouteKey")) route.set("RouteKey", input["RouteKey"]);
    update(route_kind, route.build());
    return record;
}

Tagged parse_tagged(const Context& context, std::string_view arn) {
    const auto refuse = [&] {
        return ApiError("BadRequestException", 400, "Invalid resource ARN: " + std::string(arn));
    };
    constexpr std::string_view apis = "/apis/";
    constexpr std::string_view stages = "/stages/";
    const auto parsed = Arn::parse(arn);
    if (!parsed || parsed->partition != "aws" || parsed->service != "apigateway" || parsed->region != context.region ||
        !parsed->account.empty() || !parsed->resource.starts_with(apis))
        throw refuse();
    const std::string_view rest = parsed->resource.substr(apis.size());
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos) return {std::string(rest), {}};
    const std::string_view stage = rest.substr(slash);
    if (!stage.starts_with(stages) || stage == stages) throw refuse();
    return {std::string(rest.substr(0, slash)), std::string(stage.substr(stages.size()))};
}

const Value& tagged_part(const Value& record, const Tagged& tagged) {
    if (tagged.stage.empty()) return record["Api"];
    const Value* stage = record["Stages"].find(tagged.stage);
    if (!stage) throw no_part(stage_kind);
    return *stage;
}

Value with_tagged_part(const Value& record, const Tagged& tagged, const Value& part) {
    return tagged.stage.empty() ? record.with("Api", part) : with_part(record, stage_kind, tagged.stage, part);
}

Value page_of(const Value& input, std::vector<Listed> all) {
    static constexpr PageRules rules{
        .size = "MaxResults",
        .token = "NextToken",
        .next = "NextToken",
        .usual_size = 500,
        .largest_size = std::numeric_limits<std::int64_t>::max(),
        .invalid_token = [] { return ApiError("BadRequestException", 400, "Invalid NextToken"); },
        .invalid_size = [] { return ApiError("BadRequestException", 400, "MaxResults must be a positive number"); }};
    const std::string_view text = input["MaxResults"].as_string();
    std::int64_t size = rules.usual_size;
    if (!text.empty()) {  // the model has it as a text
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
        if (error != std::errc() || end != text.data() + text.size()) size = 0;
    }
    return page(rules, input.with("MaxResults", size), "Items", std::move(all));
}

}  // namespace stepwell::apigatewayv2
