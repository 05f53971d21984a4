// Reserved and provisioned concurrency. Lambda developer guide: "Understanding Lambda function scaling".
#include <algorithm>

#include "adapters/lambda/core.hpp"
#include "adapters/shapes/lambda.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::int64_t least_unreserved = 100;

std::int64_t reserved_by_others(Core& core, const FunctionName& name) {
    std::int64_t sum = 0;
    for (const auto& [key, record] :
         core.platform.documents.list(functions_collection, key_prefix(name.account, name.region)))
        if (key != name.key()) sum += record["Concurrency"].as_integer().value_or(0);
    return sum;
}

asio::awaitable<Answer> put_concurrency(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const Value wanted = request.input["ReservedConcurrentExecutions"];
    const std::int64_t count = wanted.as_integer().value_or(0);
    require_record(core.platform.documents, name);
    constexpr auto account_limit = static_cast<std::int64_t>(Workers::most_at_once);
    if (account_limit - reserved_by_others(core, name) - count < least_unreserved)
        refuse(
            "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution "
            "below its minimum value of [100].");
    const auto change = [wanted](const Value& record) { return record.with("Concurrency", wanted); };
    co_await core.edit(name, change);
    core.platform.changes.notify(name.arn());
    co_return answer(Value::object({{"ReservedConcurrentExecutions", wanted}}));
}

asio::awaitable<Answer> get_concurrency(Core& core, Context context, Request request) {
    const Value record = require_record(core.platform.documents, name_in(context, request.input));
    ObjectBuilder output;
    if (!record["Concurrency"].is_null()) output.set("ReservedConcurrentExecutions", record["Concurrency"]);
    co_return answer(output.build());
}

asio::awaitable<Answer> delete_concurrency(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const auto change = [](const Value& record) { return record.without("Concurrency"); };
    co_await core.edit(name, change);
    core.platform.changes.notify(name.arn());
    co_return answer(Value::empty_object(), 204);
}

/// Of a version or an alias.
FunctionName provisioned_name(const Context& context, const Value& input, const Value& record) {
    FunctionName name = name_in(context, input);
    if (name.qualifier == "$LATEST")
        refuse("Provisioned Concurrency Configs cannot be applied to unpublished function versions.");
    if (!record["Versions"].contains(name.qualifier) && !record["Aliases"].contains(name.qualifier))
        throw_not_found(name);
    return name;
}

/// Workers are started when they are needed, whatever was provisioned: AWS's promise is a warm start, not a result.
Value described(const Value& config) {
    const Value& wanted = config["Requested"];
    return Value::object({{"RequestedProvisionedConcurrentExecutions", wanted},
                          {"AvailableProvisionedConcurrentExecutions", 0},
                          {"AllocatedProvisionedConcurrentExecutions", 0},
                          {"Status", "FAILED"},
                          {"StatusReason",
                           "Stepwell starts no environments ahead of invocations; functions are "
                           "invoked on demand."},
                          {"LastModified", config["LastModified"]}});
}

asio::awaitable<Answer> put_provisioned(Core& core, Context context, Request request) {
    const Value input = request.input;
    const Value known = require_record(core.platform.documents, name_in(context, input));
    const FunctionName name = provisioned_name(context, input, known);
    const Value config = Value::object({{"Requested", input["ProvisionedConcurrentExecutions"]},
                                        {"LastModified", print_modified(core.platform.clock.now())}});
    const auto change = [name, config](const Value& record) {
        const Value& all = record["Provisioned"].is_object() ? record["Provisioned"] : Value::empty_object();
        return record.with("Provisioned", all.with(name.qualifier, config));
    };
    co_await core.edit(name, change);
    core.platform.changes.notify(name.arn());
    co_return answer(described(config), 202);
}

asio::awaitable<Answer> get_provisioned(Core& core, Context context, Request request) {
    const Value record = require_record(core.platform.documents, name_in(context, request.input));
    const FunctionName name = provisioned_name(context, request.input, record);
    const Value* config = record["Provisioned"].find(name.qualifier);
    if (config == nullptr)
        throw ApiError("ProvisionedConcurrencyConfigNotFoundException", 404,
                       "No Provisioned Concurrency Config found for this function", Value::object({{"Type", "User"}}));
    co_return answer(described(*config));
}

asio::awaitable<Answer> list_provisioned(Core& core, Context context, Request request) {
    FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    std::vector<std::pair<std::string, Value>> configs;
    for (const Member& config : record["Provisioned"].members()) {
        name.qualifier = config.name();
        configs.emplace_back(name.qualifier, described(config.value).with("FunctionArn", name.qualified_arn()));
    }
    std::ranges::sort(configs, {}, &std::pair<std::string, Value>::first);
    co_return answer(page(request.input, "ProvisionedConcurrencyConfigs", configs));
}

asio::awaitable<Answer> delete_provisioned(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const auto change = [name](const Value& record) {
        return record.with("Provisioned", record["Provisioned"].without(name.qualifier));
    };
    co_await core.edit(name, change);
    core.platform.changes.notify(name.arn());
    co_return answer(Value::empty_object(), 204);
}

}  // namespace

void add_concurrency_operations(Core& core) {
    core.add(shapes::lambda::put_function_concurrency, put_concurrency);
    core.add(shapes::lambda::get_function_concurrency, get_concurrency);
    core.add(shapes::lambda::delete_function_concurrency, delete_concurrency);
    core.add(shapes::lambda::put_provisioned_concurrency_config, put_provisioned);
    core.add(shapes::lambda::get_provisioned_concurrency_config, get_provisioned);
    core.add(shapes::lambda::list_provisioned_concurrency_configs, list_provisioned);
    core.add(shapes::lambda::delete_provisioned_concurrency_config, delete_provisioned);
}

}  // namespace stepwell::lambda
