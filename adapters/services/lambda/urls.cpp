// Function URLs: their settings. Lambda developer guide: "Creating and managing Lambda function URLs".
#include "adapters/services/lambda/urls.hpp"

#include <algorithm>

#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

/// A function's own URL, or an alias's: never a version's.
std::string url_key(const FunctionName& name, const Value& record) {
    if (name.qualifier.empty()) return "";
    if (!record["Aliases"].contains(name.qualifier)) {
        if (name.qualifier == "$LATEST" || record["Versions"].contains(name.qualifier))
            refuse("Function URLs can only be created for functions and aliases, not for the version " +
                   name.qualifier + '.');
        throw_not_found(name);
    }
    return name.qualifier;
}

Value described(const Core& core, const FunctionName& name, const Value& config, const std::string& key) {
    FunctionName qualified = name;
    qualified.qualifier = key;
    return config.without("Id")
        .with("FunctionArn", qualified.qualified_arn())
        .with("FunctionUrl", core.platform.endpoint_url() + "/_url/" + std::string(config["Id"].as_string()) + "/");
}

const Value& require_url(const Value& record, const std::string& key) {
    const Value* config = record["Urls"].find(key);
    if (config == nullptr) not_found("The resource you requested does not exist.");
    return *config;
}

Value with_input(Value config, const Value& input, const std::string& now) {
    if (input.contains("AuthType")) config = config.with("AuthType", input["AuthType"]);
    if (input.contains("Cors"))
        config = is_set(input["Cors"]) ? config.with("Cors", input["Cors"]) : config.without("Cors");
    if (input.contains("InvokeMode")) config = config.with("InvokeMode", input["InvokeMode"]);
    return config.with("LastModifiedTime", now);
}

Value with_url(const Value& record, const std::string& key, const Value& config) {
    const Value& all = record["Urls"].is_object() ? record["Urls"] : Value::empty_object();
    return record.with("Urls", all.with(key, config));
}

asio::awaitable<Answer> create_url(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const std::string now = print_timestamp(core.platform.clock.now());
    const std::string id = random_text(32, "abcdefghijklmnopqrstuvwxyz234567");
    const auto change = [name, input, now, id](const Value& record) {
        const std::string key = url_key(name, record);
        if (record["Urls"].contains(key))
            conflict("Failed to create function url config for [functionArn = " + name.qualified_arn() +
                     "]. Error message:  FunctionUrlConfig exists for this Lambda function");
        const Value fresh = Value::object({{"Id", id}, {"InvokeMode", "BUFFERED"}, {"CreationTime", now}});
        return with_url(record, key, with_input(fresh, input, now));
    };
    const Value record = co_await core.edit(name, change);
    const Value place = Value::object(
        {{"Account", name.account}, {"Region", name.region}, {"Function", name.name}, {"Qualifier", name.qualifier}});
    co_await core.platform.documents.put(urls_collection, id, place);
    co_return answer_of(
        described(core, name, record["Urls"][name.qualifier], name.qualifier).without("LastModifiedTime"), 201);
}

Answer get_url(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    const std::string key = url_key(name, record);
    return answer_of(described(core, name, require_url(record, key), key));
}

asio::awaitable<Answer> update_url(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const std::string now = print_timestamp(core.platform.clock.now());
    const auto change = [name, input, now](const Value& record) {
        const std::string key = url_key(name, record);
        return with_url(record, key, with_input(require_url(record, key), input, now));
    };
    const Value record = co_await core.edit(name, change);
    co_return answer_of(described(core, name, record["Urls"][name.qualifier], name.qualifier));
}

asio::awaitable<Answer> delete_url(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const Value before = require_record(core.platform.documents, name);
    const std::string id(require_url(before, url_key(name, before))["Id"].as_string());
    const auto change = [name](const Value& record) {
        const std::string key = url_key(name, record);
        require_url(record, key);
        return record.with("Urls", record["Urls"].without(key));
    };
    co_await core.edit(name, change);
    co_await core.platform.documents.erase(urls_collection, id);
    co_return answer_of(Value::empty_object(), 204);
}

Answer list_urls(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    std::vector<Listed> urls;
    for (const Member& url : record["Urls"].members()) {
        const std::string key(url.name());
        urls.push_back({'-' + key, described(core, name, url.value, key)});
    }
    return answer_of(page_of(request.input, "FunctionUrlConfigs", std::move(urls)));
}

constexpr Operation<Core> url_operations[] = {
    {shapes::lambda::create_function_url_config, create_url}, {shapes::lambda::get_function_url_config, get_url},
    {shapes::lambda::update_function_url_config, update_url}, {shapes::lambda::delete_function_url_config, delete_url},
    {shapes::lambda::list_function_url_configs, list_urls},
};

}  // namespace

void add_url_operations(Core& core) { add_operations(core.platform.registry, core, url_operations); }

}  // namespace stepwell::lambda
