#include "adapters/services/apigatewayv2/http_apis.hpp"

#include <map>

#include "adapters/aws/shapes/apigatewayv2.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/apigatewayv2/dialect.hpp"
#include "adapters/services/apigatewayv2/records.hpp"

namespace stepwell::apigatewayv2 {

namespace {

namespace operations = shapes::apigatewayv2;

}  // namespace

HttpApis::HttpApis(Platform& platform) : platform_(platform) {
    platform.registry.add_dialect(dialect);
    register_operations();
}

void HttpApis::register_operations() {
    using Method = asio::awaitable<Answer> (HttpApis::*)(Context, Request);
    const auto add = [this](const shapes::Operation& shape, Method method) {
        platform_.registry.add(shape, [this, method](Context context, Request request) {
            return (this->*method)(std::move(context), std::move(request));
        });
    };
    add(operations::create_api, &HttpApis::create_api);
    add(operations::get_api, &HttpApis::get_api);
    add(operations::get_apis, &HttpApis::get_apis);
    add(operations::update_api, &HttpApis::update_api);
    add(operations::delete_api, &HttpApis::delete_api);
    add(operations::tag_resource, &HttpApis::tag_resource);
    add(operations::untag_resource, &HttpApis::untag_resource);
    add(operations::get_tags, &HttpApis::get_tags);
    register_kind(route_kind, operations::create_route, operations::get_route, operations::get_routes,
                  operations::update_route, operations::delete_route);
    register_kind(integration_kind, operations::create_integration, operations::get_integration,
                  operations::get_integrations, operations::update_integration, operations::delete_integration);
    register_kind(stage_kind, operations::create_stage, operations::get_stage, operations::get_stages,
                  operations::update_stage, operations::delete_stage);
}

void HttpApis::register_kind(const PartKind& kind, const shapes::Operation& create, const shapes::Operation& get,
                             const shapes::Operation& get_all, const shapes::Operation& update,
                             const shapes::Operation& remove) {
    using Method = asio::awaitable<Answer> (HttpApis::*)(const PartKind&, Context, Request);
    const auto add = [&](const shapes::Operation& shape, Method method) {
        platform_.registry.add(shape, [this, &kind, method](Context context, Request request) {
            return (this->*method)(kind, std::move(context), std::move(request));
        });
    };
    add(create, &HttpApis::create_part);
    add(get, &HttpApis::get_part);
    add(get_all, &HttpApis::get_parts);
    add(update, &HttpApis::update_part);
    add(remove, &HttpApis::delete_part);
}

asio::awaitable<void> HttpApis::reset() { co_await platform_.documents.clear(collection); }

Value HttpApis::find(const Context& context, std::string_view api_id) const {
    const auto record = platform_.documents.find(collection, api_id);
    if (!record || !belongs(*record, context)) throw no_api(context, api_id);
    return *record;
}

asio::awaitable<std::optional<Value>> HttpApis::edit(Context context, std::string api_id, Edit change) {
    Documents::Change guarded = [context, api_id, change](const std::optional<Value>& current) {
        if (!current || !belongs(*current, context)) throw no_api(context, api_id);
        return change(*current);
    };
    co_return co_await platform_.documents.update(collection, api_id, std::move(guarded));
}

Value HttpApis::described(std::string_view api_id, const Value& record) const {
    return record["Api"]
        .with("ApiId", api_id)
        .with("ApiEndpoint", platform_.endpoint_url() + "/_api/" + std::string(api_id));
}

asio::awaitable<Answer> HttpApis::create_api(Context context, Request request) {
    const TimePoint now = platform_.clock.now();
    const Value& input = request.input;
    const Value none = Value::empty_object();
    Value record = Value::object({{"Account", context.account},
                                  {"Region", context.region},
                                  {"Api", apply_api(none, input, now)},
                                  {"Routes", none},
                                  {"Integrations", none},
                                  {"Stages", none}});
    const bool quick = input.contains("Target");
    if (!quick && (input.contains("RouteKey") || input.contains("CredentialsArn"))) {
        throw ApiError("BadRequestException", 400, "RouteKey and CredentialsArn are only allowed together with Target");
    }
    if (quick) record = quick_created(record, input, now);
    const std::string api_id = random_text(10, id_alphabet);
    co_await platform_.documents.put(collection, api_id, record);
    co_return Answer{described(api_id, record), {}, 0};
}

asio::awaitable<Answer> HttpApis::get_api(Context context, Request request) {
    const std::string api_id = text_of(request.input, "ApiId");
    co_return Answer{described(api_id, find(context, api_id)), {}, 0};
}

asio::awaitable<Answer> HttpApis::get_apis(Context context, Request request) {
    Pages pages(request.input);
    for (const auto& [api_id, record] : platform_.documents.list(collection)) {
        if (belongs(record, context) && !pages.add(api_id, described(api_id, record))) break;
    }
    co_return pages.answer();
}

asio::awaitable<Answer> HttpApis::update_api(Context context, Request request) {
    const std::string api_id = text_of(request.input, "ApiId");
    const TimePoint now = platform_.clock.now();
    Edit change = [input = request.input, now](const Value& record) {
        return std::optional(quick_updated(record.with("Api", apply_api(record["Api"], input, now)), input, now));
    };
    const auto record = co_await edit(context, api_id, std::move(change));
    co_return Answer{described(api_id, *record), {}, 0};
}

asio::awaitable<Answer> HttpApis::delete_api(Context context, Request request) {
    Edit change = [](const Value&) { return std::optional<Value>(); };
    co_await edit(context, text_of(request.input, "ApiId"), std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> HttpApis::create_part(const PartKind& kind, Context context, Request request) {
    const Value& input = request.input;
    const std::string id = &kind == &stage_kind ? text_of(input, kind.id) : random_text(7, id_alphabet);
    const TimePoint now = platform_.clock.now();
    Edit change = [&kind, id, input, now](const Value& record) {
        return std::optional(add_part(record, kind, id, input, now));
    };
    const auto record = co_await edit(context, text_of(input, "ApiId"), std::move(change));
    co_return Answer{(*record)[kind.collection][id], {}, 0};
}

asio::awaitable<Answer> HttpApis::get_part(const PartKind& kind, Context context, Request request) {
    const Value record = find(context, request.input["ApiId"].as_string());
    const Value* part = record[kind.collection].find(request.input[kind.id].as_string());
    if (!part) throw no_part(kind);
    co_return Answer{*part, {}, 0};
}

asio::awaitable<Answer> HttpApis::get_parts(const PartKind& kind, Context context, Request request) {
    const Value record = find(context, request.input["ApiId"].as_string());
    Pages pages(request.input);
    std::map<std::string_view, const Value*> parts;
    for (const Member& part : record[kind.collection].members()) parts.emplace(part.name(), &part.value);
    for (const auto& [id, part] : parts) {
        if (!pages.add(id, *part)) break;
    }
    co_return pages.answer();
}

asio::awaitable<Answer> HttpApis::update_part(const PartKind& kind, Context context, Request request) {
    const Value& input = request.input;
    const std::string id = text_of(input, kind.id);
    const TimePoint now = platform_.clock.now();
    Edit change = [&kind, id, input, now](const Value& record) {
        const Value* part = record[kind.collection].find(id);
        if (!part) throw no_part(kind);
        return std::optional(with_part(record, kind, id, kind.apply(record, *part, input, now)));
    };
    const auto record = co_await edit(context, text_of(input, "ApiId"), std::move(change));
    co_return Answer{(*record)[kind.collection][id], {}, 0};
}

asio::awaitable<Answer> HttpApis::delete_part(const PartKind& kind, Context context, Request request) {
    const std::string id = text_of(request.input, kind.id);
    Edit change = [&kind, id](const Value& record) {
        if (!record[kind.collection].contains(id)) throw no_part(kind);
        kind.check_unused(record, id);
        return std::optional(with_part(record, kind, id, Value()));
    };
    co_await edit(context, text_of(request.input, "ApiId"), std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> HttpApis::tag_resource(Context context, Request request) {
    const Tagged tagged = parse_tagged(context, text_of(request.input, "ResourceArn"));
    Edit change = [tagged, tags = request.input["Tags"]](const Value& record) {
        const Value& part = tagged_part(record, tagged);
        return std::optional(with_tagged_part(record, tagged, part.with("Tags", with_tags(part["Tags"], tags))));
    };
    co_await edit(context, tagged.api_id, std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> HttpApis::untag_resource(Context context, Request request) {
    const Tagged tagged = parse_tagged(context, text_of(request.input, "ResourceArn"));
    Edit change = [tagged, keys = request.input["TagKeys"]](const Value& record) {
        const Value& part = tagged_part(record, tagged);
        Value tags = part["Tags"];
        for (const Value& key : keys.items()) tags = tags.without(key.as_string());
        return std::optional(with_tagged_part(record, tagged, part.with("Tags", tags)));
    };
    co_await edit(context, tagged.api_id, std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> HttpApis::get_tags(Context context, Request request) {
    const Tagged tagged = parse_tagged(context, text_of(request.input, "ResourceArn"));
    const Value record = find(context, tagged.api_id);
    co_return Answer{Value::object({{"Tags", tagged_part(record, tagged)["Tags"]}}), {}, 0};
}

}  // namespace stepwell::apigatewayv2
