// How events are retried, for a function, a version or an alias. Lambda developer guide: "Configuring error handling
// settings for asynchronous invocations".
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

std::string qualifier_of(const FunctionName& name) { return name.qualifier.empty() ? "$LATEST" : name.qualifier; }

FunctionName configured(const Context& context, const Value& input) {
    FunctionName name = name_in(context, input);
    name.qualifier = qualifier_of(name);
    return name;
}

void check_destinations(const Value& input) {
    for (const char* outcome : {"OnSuccess", "OnFailure"})
        if (is_set(input["DestinationConfig"][outcome]["Destination"]))
            refuse("DestinationConfig is not supported by Stepwell: events have no destinations.");
}

Value described(const FunctionName& name, const Value& config) {
    return config.with("FunctionArn", name.qualified_arn())
        .with("DestinationConfig",
              Value::object({{"OnSuccess", Value::empty_object()}, {"OnFailure", Value::empty_object()}}));
}

const Value& require_config(const FunctionName& name, const Value& record) {
    const Value* config = record["EventInvoke"].find(name.qualifier);
    if (config == nullptr) not_found("The function " + name.qualified_arn() + " doesn't have an EventInvokeConfig");
    return *config;
}

asio::awaitable<Answer> set(Core& core, Context context, Request request, bool keep) {
    const Value input = request.input;
    const FunctionName name = configured(context, input);
    check_destinations(input);
    if (!input.contains("MaximumRetryAttempts") && !input.contains("MaximumEventAgeInSeconds") &&
        !is_set(input["DestinationConfig"]))
        refuse("You must specify at least one of error handling or destination setting.");
    const double now = epoch_seconds(core.platform.clock.now());
    const auto change = [name, input, keep, now](const Value& record) {
        if (!version_of(name, record)) throw_not_found(name);
        Value config = keep ? require_config(name, record) : Value::empty_object();
        for (const char* member : {"MaximumRetryAttempts", "MaximumEventAgeInSeconds"})
            if (input.contains(member)) config = config.with(member, input[member]);
        config = config.with("LastModified", now);
        const Value& all = record["EventInvoke"].is_object() ? record["EventInvoke"] : Value::empty_object();
        return record.with("EventInvoke", all.with(name.qualifier, config));
    };
    const Value record = co_await core.edit(name, change);
    co_return answer_of(described(name, record["EventInvoke"][name.qualifier]));
}

asio::awaitable<Answer> put_config(Core& core, Context context, Request request) {
    return set(core, std::move(context), std::move(request), false);
}

asio::awaitable<Answer> update_config(Core& core, Context context, Request request) {
    return set(core, std::move(context), std::move(request), true);
}

Answer get_config(Core& core, const Context& context, const Request& request) {
    const FunctionName name = configured(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    return answer_of(described(name, require_config(name, record)));
}

asio::awaitable<Answer> delete_config(Core& core, Context context, Request request) {
    const FunctionName name = configured(context, request.input);
    const auto change = [name](const Value& record) {
        require_config(name, record);
        return record.with("EventInvoke", record["EventInvoke"].without(name.qualifier));
    };
    co_await core.edit(name, change);
    co_return answer_of(Value::empty_object(), 204);
}

Answer list_configs(Core& core, const Context& context, const Request& request) {
    FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    std::vector<Listed> configs;
    for (const Member& config : record["EventInvoke"].members()) {
        name.qualifier = config.name();
        configs.push_back({name.qualifier, described(name, config.value)});
    }
    return answer_of(page_of(request.input, "FunctionEventInvokeConfigs", std::move(configs)));
}

constexpr Operation<Core> event_config_operations[] = {
    {shapes::lambda::put_function_event_invoke_config, put_config},
    {shapes::lambda::update_function_event_invoke_config, update_config},
    {shapes::lambda::get_function_event_invoke_config, get_config},
    {shapes::lambda::delete_function_event_invoke_config, delete_config},
    {shapes::lambda::list_function_event_invoke_configs, list_configs},
};

}  // namespace

void add_event_config_operations(Core& core) { add_operations(core.platform.registry, core, event_config_operations); }

}  // namespace stepwell::lambda
