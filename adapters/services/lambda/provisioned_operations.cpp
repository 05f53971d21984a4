// Provisioned concurrency: workers that are started before anyone calls. Lambda developer guide: "Configuring
// provisioned concurrency for a function".
#include <algorithm>

#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/provisioned.hpp"
#include "adapters/services/lambda/workers.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

constexpr auto most = static_cast<std::int64_t>(Workers::most_at_once);

/// "2024-05-01T10:00:00+0000", as this service tells it.
std::string print_changed(TimePoint time) {
    return print_timestamp(std::chrono::floor<std::chrono::seconds>(time)).substr(0, 19) + "+0000";
}

/// A version or an alias of the function.
FunctionName provisioned_name(const Context& context, const Value& input, const Value& record) {
    FunctionName name = name_in(context, input);
    if (name.qualifier == "$LATEST")
        refuse("Provisioned Concurrency Configs cannot be applied to unpublished function versions.");
    if (!record["Versions"].contains(name.qualifier) && !record["Aliases"].contains(name.qualifier))
        throw_not_found(name);
    return name;
}

Value described(Core& core, const FunctionName& name, const Value& config) {
    const Allocation allocation = core.workers->allocation(name);
    ObjectBuilder output;
    output.set("RequestedProvisionedConcurrentExecutions", config["Requested"])
        .set("AvailableProvisionedConcurrentExecutions", allocation.ready)
        .set("AllocatedProvisionedConcurrentExecutions", allocation.ready);
    const bool failed = !allocation.failure.empty();
    output.set("Status", failed ? "FAILED" : allocation.complete ? "READY" : "IN_PROGRESS");
    if (failed) output.set("StatusReason", allocation.failure);
    output.set("LastModified", config["LastModified"]);
    return output.build();
}

/// AWS: it cannot be changed while invocations are shared out.
void check_weights(const Value& record, const FunctionName& name) {
    if (record["Aliases"][name.qualifier]["RoutingConfig"]["AdditionalVersionWeights"].size() > 0)
        refuse("Alias with weights can not be used with Provisioned Concurrency");
}

void check_reserved(const Value& record) {
    const auto reserved = record["Concurrency"].as_integer();
    if (reserved && provisioned_in(record) > *reserved)
        refuse(
            "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for "
            "function");
}

/// Accounts share what this server can run.
void check_server(const Core& core, const FunctionName& name, std::int64_t provisioned) {
    std::int64_t others = 0;
    for (const auto& [key, record] : core.platform.documents.list(functions_collection))
        if (key != name.key()) others += provisioned_in(record);
    if (others + provisioned > most - least_unreserved)
        refuse("Stepwell runs " + std::to_string(most) + " environments at once for all accounts and regions, and " +
               std::to_string(others) + " are provisioned for other functions.");
}

void check_limits(const Core& core, const FunctionName& name, const Value& before, const Value& after) {
    if (taken_by(after) > taken_by(before) && unreserved_by_others(core, name) - taken_by(after) < least_unreserved)
        refuse(
            "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its "
            "minimum value of [100].");
    check_server(core, name, provisioned_in(after));
}

asio::awaitable<Answer> put_provisioned(Core& core, Context context, Request request) {
    const Value input = request.input;
    const Value known = require_record(core.platform.documents, name_in(context, input));
    const FunctionName name = provisioned_name(context, input, known);
    const Value config = Value::object({{"Requested", input["ProvisionedConcurrentExecutions"]},
                                        {"LastModified", print_changed(core.platform.clock.now())},
                                        {"Id", random_uuid()}});
    const auto with_config = [context, input, name, config](const Value& record) {
        provisioned_name(context, input, record);  // it may be gone by now
        const Value& all = record["Provisioned"].is_object() ? record["Provisioned"] : Value::empty_object();
        Value changed = record.with("Provisioned", all.with(name.qualifier, config));
        check_weights(record, name);
        check_shares(changed, name.qualifier);
        check_reserved(changed);
        return changed;
    };
    check_limits(core, name, known, with_config(known));
    co_await core.edit(name, with_config);
    core.changed(name);
    // AWS: what is asked for is never there at once
    co_return answer_of(described(core, name, config).with("Status", "IN_PROGRESS").without("StatusReason"), 202);
}

Answer get_provisioned(Core& core, const Context& context, const Request& request) {
    const Value record = require_record(core.platform.documents, name_in(context, request.input));
    const FunctionName name = provisioned_name(context, request.input, record);
    const Value* config = record["Provisioned"].find(name.qualifier);
    if (config == nullptr)
        throw client_error("ProvisionedConcurrencyConfigNotFoundException", 404,
                           "No Provisioned Concurrency Config found for this function");
    return answer_of(described(core, name, *config));
}

Answer list_provisioned(Core& core, const Context& context, const Request& request) {
    FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    std::vector<Listed> configs;
    for (const Member& config : record["Provisioned"].members()) {
        name.qualifier = config.name();
        configs.push_back(
            {name.qualifier, described(core, name, config.value).with("FunctionArn", name.qualified_arn())});
    }
    return answer_of(page_of(request.input, "ProvisionedConcurrencyConfigs", std::move(configs)));
}

asio::awaitable<Answer> delete_provisioned(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const auto change = [context, input, name](const Value& record) {
        provisioned_name(context, input, record);
        if (!record["Provisioned"].contains(name.qualifier)) return record;
        check_weights(record, name);
        return record.with("Provisioned", record["Provisioned"].without(name.qualifier));
    };
    co_await core.edit(name, change);
    core.changed(name);
    co_return answer_of(Value::empty_object(), 204);
}

constexpr Operation<Core> provisioned_operations[] = {
    {shapes::lambda::put_provisioned_concurrency_config, put_provisioned},
    {shapes::lambda::get_provisioned_concurrency_config, get_provisioned},
    {shapes::lambda::list_provisioned_concurrency_configs, list_provisioned},
    {shapes::lambda::delete_provisioned_concurrency_config, delete_provisioned},
};

}  // namespace

void add_provisioned_operations(Core& core) { add_operations(core.platform.registry, core, provisioned_operations); }

}  // namespace stepwell::lambda
