// The operations. An API's routes, integrations and stages are of one kind to them: PartKind says what is different.
#include "adapters/services/apigatewayv2/http_apis.hpp"

#include <algorithm>
#include <functional>

#include "adapters/aws/entrances.hpp"
#include "adapters/aws/models/apigatewayv2.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/apigatewayv2/dialect.hpp"
#include "adapters/services/apigatewayv2/records.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::apigatewayv2 {

namespace {

/// The change of one API's record; nothing deletes it.
using Edit = std::function<std::optional<Value>(const Value& record)>;

/// The API's record; throws NotFoundException.
Value find(const Platform& platform, const Context& context, std::string_view api_id) {
    const auto record = platform.documents.find(collection, api_id);
    if (!record || !belongs(*record, context)) throw no_api(context, api_id);
    return *record;
}

asio::awaitable<Value> edit(Platform& platform, Context context, std::string api_id, Edit change) {
    Documents::Change guarded = [context, api_id, change](const std::optional<Value>& current) {
        if (!current || !belongs(*current, context)) throw no_api(context, api_id);
        return change(*current);
    };
    const auto record = co_await platform.documents.update(collection, api_id, std::move(guarded));
    co_return record.value_or(Value());
}

Value described(const Platform& platform, std::string_view api_id, const Value& record) {
    return record["Api"]
        .with("ApiId", api_id)
        .with("ApiEndpoint", platform.endpoint_url() + "/_api/" + std::string(api_id));
}

asio::awaitable<Answer> create_api(Platform& platform, Context context, Request request) {
    const TimePoint now = platform.clock.now();
    const Value& input = request.input;
    const Value none = Value::empty_object();
    Value record = Value::object({{"Account", context.account},
                                  {"Region", context.region},
                                  {"Api", apply_api(none, input, now)},
                                  {"Routes", none},
                                  {"Integrations", none},
                                  {"Stages", none}});
    const bool quick = input.contains("Target");
    if (!quick && (input.contains("RouteKey") || input.contains("CredentialsArn")))
        throw ApiError("BadRequestException", 400, "RouteKey and CredentialsArn are only allowed together with Target");
    if (quick) record = quick_created(record, input, now);
    const std::string api_id = random_text(10, id_alphabet);
    co_await platform.documents.put(collection, api_id, record);
    co_return answer_of(described(platform, api_id, record));
}

Answer get_api(Platform& platform, const Context& context, const Request& request) {
    const std::string_view api_id = request.input["ApiId"].as_string();
    return answer_of(described(platform, api_id, find(platform, context, api_id)));
}

Answer get_apis(Platform& platform, const Context& context, const Request& request) {
    std::vector<Listed> apis;
    for (const auto& [api_id, record] : platform.documents.list(collection))
        if (belongs(record, context)) apis.push_back({api_id, described(platform, api_id, record)});
    return answer_of(page_of(request.input, std::move(apis)));
}

asio::awaitable<Answer> update_api(Platform& platform, Context context, Request request) {
    const std::string api_id = text_of(request.input, "ApiId");
    Edit change = [input = request.input, now = platform.clock.now()](const Value& record) {
        return std::optional(quick_updated(record.with("Api", apply_api(record["Api"], input, now)), input, now));
    };
    const Value record = co_await edit(platform, context, api_id, std::move(change));
    co_return answer_of(described(platform, api_id, record));
}

asio::awaitable<Answer> delete_api(Platform& platform, Context context, Request request) {
    Edit change = [](const Value&) { return std::optional<Value>(); };
    co_await edit(platform, context, text_of(request.input, "ApiId"), std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> create_part(Platform& platform, const PartKind& kind, Context context, Request request) {
    const Value& input = request.input;
    const std::string id = &kind == &stage_kind ? text_of(input, kind.id) : random_text(7, id_alphabet);
    Edit change = [&kind, id, input, now = platform.clock.now()](const Value& record) {
        return std::optional(add_part(record, kind, id, input, now));
    };
    const Value record = co_await edit(platform, context, text_of(input, "ApiId"), std::move(change));
    co_return answer_of(record[kind.collection][id]);
}

asio::awaitable<Answer> update_part(Platform& platform, const PartKind& kind, Context context, Request request) {
    const Value& input = request.input;
    const std::string id = text_of(input, kind.id);
    Edit change = [&kind, id, input, now = platform.clock.now()](const Value& record) {
        const Value* part = record[kind.collection].find(id);
        if (!part) throw no_part(kind);
        return std::optional(with_part(record, kind, id, kind.apply(record, *part, input, now)));
    };
    const Value record = co_await edit(platform, context, text_of(input, "ApiId"), std::move(change));
    co_return answer_of(record[kind.collection][id]);
}

asio::awaitable<Answer> delete_part(Platform& platform, const PartKind& kind, Context context, Request request) {
    const std::string id = text_of(request.input, kind.id);
    Edit change = [&kind, id](const Value& record) {
        if (!record[kind.collection].contains(id)) throw no_part(kind);
        kind.check_unused(record, id);
        return std::optional(with_part(record, kind, id, Value()));
    };
    co_await edit(platform, context, text_of(request.input, "ApiId"), std::move(change));
    co_return Answer{};
}

/// Of one kind, as rows of the table need them.
template <const PartKind& kind>
struct Parts {
    static asio::awaitable<Answer> create(Platform& platform, Context context, Request request) {
        return create_part(platform, kind, std::move(context), std::move(request));
    }
    static asio::awaitable<Answer> update(Platform& platform, Context context, Request request) {
        return update_part(platform, kind, std::move(context), std::move(request));
    }
    static asio::awaitable<Answer> remove(Platform& platform, Context context, Request request) {
        return delete_part(platform, kind, std::move(context), std::move(request));
    }
    static Answer get(Platform& platform, const Context& context, const Request& request) {
        const Value record = find(platform, context, request.input["ApiId"].as_string());
        const Value* part = record[kind.collection].find(request.input[kind.id].as_string());
        if (!part) throw no_part(kind);
        return answer_of(*part);
    }
    static Answer list(Platform& platform, const Context& context, const Request& request) {
        const Value record = find(platform, context, request.input["ApiId"].as_string());
        std::vector<Listed> parts;
        for (const Member& part : record[kind.collection].members())
            parts.push_back({std::string(part.name()), part.value});
        std::ranges::sort(parts, {}, &Listed::key);
        return answer_of(page_of(request.input, std::move(parts)));
    }
};

asio::awaitable<Answer> change_tags(Platform& platform, Context context, Value input,
                                    std::function<Value(const Value& tags)> change) {
    const Tagged tagged = parse_tagged(context, text_of(input, "ResourceArn"));
    Edit changed = [tagged, change](const Value& record) {
        const Value& part = tagged_part(record, tagged);
        return std::optional(with_tagged_part(record, tagged, part.with("Tags", change(part["Tags"]))));
    };
    co_await edit(platform, context, tagged.api_id, std::move(changed));
    co_return Answer{};
}

asio::awaitable<Answer> tag_resource(Platform& platform, Context context, Request request) {
    return change_tags(platform, std::move(context), request.input, [added = request.input["Tags"]](const Value& tags) {
        return with_tags(tag_rules, tags, added);
    });
}

asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request) {
    return change_tags(
        platform, std::move(context), request.input,
        [keys = request.input["TagKeys"]](const Value& tags) { return without_tags(tag_rules, tags, keys); });
}

Answer get_tags(Platform& platform, const Context& context, const Request& request) {
    const Tagged tagged = parse_tagged(context, request.input["ResourceArn"].as_string());
    const Value record = find(platform, context, tagged.api_id);
    return answer_of(Value::object({{"Tags", tagged_part(record, tagged)["Tags"]}}));
}

using Routes = Parts<route_kind>;
using Integrations = Parts<integration_kind>;
using Stages = Parts<stage_kind>;

constexpr Operation<Platform> operations[] = {
    {shapes::apigatewayv2::create_api, create_api},
    {shapes::apigatewayv2::get_api, get_api},
    {shapes::apigatewayv2::get_apis, get_apis},
    {shapes::apigatewayv2::update_api, update_api},
    {shapes::apigatewayv2::delete_api, delete_api},
    {shapes::apigatewayv2::create_route, Routes::create},
    {shapes::apigatewayv2::get_route, Routes::get},
    {shapes::apigatewayv2::get_routes, Routes::list},
    {shapes::apigatewayv2::update_route, Routes::update},
    {shapes::apigatewayv2::delete_route, Routes::remove},
    {shapes::apigatewayv2::create_integration, Integrations::create},
    {shapes::apigatewayv2::get_integration, Integrations::get},
    {shapes::apigatewayv2::get_integrations, Integrations::list},
    {shapes::apigatewayv2::update_integration, Integrations::update},
    {shapes::apigatewayv2::delete_integration, Integrations::remove},
    {shapes::apigatewayv2::create_stage, Stages::create},
    {shapes::apigatewayv2::get_stage, Stages::get},
    {shapes::apigatewayv2::get_stages, Stages::list},
    {shapes::apigatewayv2::update_stage, Stages::update},
    {shapes::apigatewayv2::delete_stage, Stages::remove},
    {shapes::apigatewayv2::tag_resource, tag_resource},
    {shapes::apigatewayv2::untag_resource, untag_resource},
    {shapes::apigatewayv2::get_tags, get_tags},
};

}  // namespace

HttpApis::HttpApis(Platform& platform) : platform_(platform) {
    platform.registry.add_dialect(dialect);
    add_operations(platform.registry, platform, operations);
}

asio::awaitable<void> HttpApis::reset() { co_await platform_.documents.clear(collection); }

std::unique_ptr<Service> make_service(Platform& platform) {
    auto apis = std::make_unique<HttpApis>(platform);
    platform.entrances->http_api = [&service = *apis](std::string id, std::string path_and_query,
                                                      http::Request request) {
        return service.serve(std::move(id), std::move(path_and_query), std::move(request));
    };
    return apis;
}

}  // namespace stepwell::apigatewayv2
