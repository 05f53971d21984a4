// Aliases: names for versions, with a share of the invocations for a second one. Lambda developer guide: "Create an
// alias for a Lambda function".
#include <algorithm>

#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/provisioned.hpp"

namespace stepwell::lambda {

namespace {

std::string alias_arn(const FunctionName& name, const Value& input) {
    return name.arn() + ':' + std::string(input["Name"].as_string());
}

[[noreturn]] void no_alias(const FunctionName& name, const Value& input) {
    not_found("Cannot find alias arn: " + alias_arn(name, input));
}

void check_version(const FunctionName& name, const Value& record, std::string_view version) {
    if (version != "$LATEST" && !record["Versions"].contains(version))
        not_found("Function not found: " + name.arn() + ':' + std::string(version));
}

void check_routing(const FunctionName& name, const Value& record, const Value& alias) {
    const Value& weights = alias["RoutingConfig"]["AdditionalVersionWeights"];
    if (weights.size() == 0) return;
    if (weights.size() > 1) refuse("Number of items in AdditionalVersionWeights cannot be greater than 1");
    const std::string_view version = weights.members().front().name();
    if (version == "$LATEST" || alias["FunctionVersion"].as_string() == "$LATEST")
        refuse("$LATEST is not supported for an alias pointing to more than 1 version");
    if (version == alias["FunctionVersion"].as_string())
        refuse("Invalid function version " + std::string(version) + ". Function version " + std::string(version) +
               " is already included in routing configuration.");
    check_version(name, record, version);
}

Value with_input(const FunctionName& name, const Value& record, Value alias, const Value& input) {
    for (const char* member : {"FunctionVersion", "Description"})
        if (input.contains(member)) alias = alias.with(member, input[member]);
    if (input.contains("RoutingConfig")) {
        const bool any = input["RoutingConfig"]["AdditionalVersionWeights"].size() > 0;
        alias = any ? alias.with("RoutingConfig", input["RoutingConfig"]) : alias.without("RoutingConfig");
    }
    check_version(name, record, alias["FunctionVersion"].as_string());
    check_routing(name, record, alias);
    return alias.with("RevisionId", random_uuid());
}

asio::awaitable<Answer> create_alias(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const std::string alias_name(input["Name"].as_string());
    const auto change = [name, input, alias_name](const Value& record) {
        if (record["Aliases"].contains(alias_name)) conflict("Alias already exists: " + alias_arn(name, input));
        const Value fresh = Value::object(
            {{"AliasArn", alias_arn(name, input)}, {"Name", alias_name}, {"FunctionVersion", ""}, {"Description", ""}});
        return record.with("Aliases", record["Aliases"].with(alias_name, with_input(name, record, fresh, input)));
    };
    const Value record = co_await core.edit(name, change);
    co_return answer_of(record["Aliases"][alias_name]);
}

Answer get_alias(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    const Value* alias = record["Aliases"].find(request.input["Name"].as_string());
    if (alias == nullptr) no_alias(name, request.input);
    return answer_of(*alias);
}

Answer list_aliases(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    const Value& version = request.input["FunctionVersion"];
    std::vector<Listed> aliases;
    for (const Member& alias : record["Aliases"].members())
        if (version.is_null() || alias.value["FunctionVersion"] == version ||
            alias.value["RoutingConfig"]["AdditionalVersionWeights"].contains(version.as_string()))
            aliases.push_back({std::string(alias.name()), alias.value});
    return answer_of(page_of(request.input, "Aliases", std::move(aliases)));
}

asio::awaitable<Answer> update_alias(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const auto change = [name, input](const Value& record) {
        const Value* alias = record["Aliases"].find(input["Name"].as_string());
        if (alias == nullptr) no_alias(name, input);
        check_revision(input, *alias);
        const Value changed = with_input(name, record, *alias, input);
        const Value result = record.with("Aliases", record["Aliases"].with(input["Name"].as_string(), changed));
        check_shares(result, input["Name"].as_string());
        return result;
    };
    const Value record = co_await core.edit(name, change);
    core.changed(name);
    co_return answer_of(record["Aliases"][input["Name"].as_string()]);
}

asio::awaitable<Answer> delete_alias(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const auto change = [input](const Value& record) {  // AWS: one that is not there is deleted too
        const std::string_view alias = input["Name"].as_string();
        Value changed = record.with("Aliases", record["Aliases"].without(alias));
        for (const char* settings : {"Policies", "EventInvoke", "Urls", "Provisioned"})
            if (changed[settings].contains(alias)) changed = changed.with(settings, changed[settings].without(alias));
        return changed;
    };
    co_await core.edit(name, change);
    core.changed(name);
    co_return answer_of(Value::empty_object(), 204);
}

constexpr Operation<Core> alias_operations[] = {
    {shapes::lambda::create_alias, create_alias}, {shapes::lambda::get_alias, get_alias},
    {shapes::lambda::list_aliases, list_aliases}, {shapes::lambda::update_alias, update_alias},
    {shapes::lambda::delete_alias, delete_alias},
};

}  // namespace

void add_alias_operations(Core& core) { add_operations(core.platform.registry, core, alias_operations); }

}  // namespace stepwell::lambda
