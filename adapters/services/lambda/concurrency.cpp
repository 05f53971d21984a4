// Reserved concurrency. Lambda developer guide: "Understanding Lambda function scaling".
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/provisioned.hpp"

namespace stepwell::lambda {

namespace {

asio::awaitable<Answer> put_concurrency(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const Value wanted = request.input["ReservedConcurrentExecutions"];
    const std::int64_t count = wanted.as_integer().value_or(0);
    require_record(core.platform.documents, name);
    if (unreserved_by_others(core, name) - count < least_unreserved)
        refuse(
            "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution "
            "below its minimum value of [100].");
    const auto change = [wanted, count](const Value& record) {
        if (const std::int64_t provisioned = provisioned_in(record); count < provisioned)
            refuse("ReservedConcurrentExecutions " + std::to_string(count) +
                   " is less than the provisioned concurrency of the function's versions and aliases, " +
                   std::to_string(provisioned) + ".");
        return record.with("Concurrency", wanted);
    };
    co_await core.edit(name, change);
    co_return answer_of(Value::object({{"ReservedConcurrentExecutions", wanted}}));
}

Answer get_concurrency(Core& core, const Context& context, const Request& request) {
    const Value record = require_record(core.platform.documents, name_in(context, request.input));
    ObjectBuilder output;
    if (!record["Concurrency"].is_null()) output.set("ReservedConcurrentExecutions", record["Concurrency"]);
    return answer_of(output.build());
}

asio::awaitable<Answer> delete_concurrency(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const auto change = [](const Value& record) { return record.without("Concurrency"); };
    co_await core.edit(name, change);
    co_return answer_of(Value::empty_object(), 204);
}

constexpr Operation<Core> concurrency_operations[] = {
    {shapes::lambda::put_function_concurrency, put_concurrency},
    {shapes::lambda::get_function_concurrency, get_concurrency},
    {shapes::lambda::delete_function_concurrency, delete_concurrency},
};

}  // namespace

void add_concurrency_operations(Core& core) { add_operations(core.platform.registry, core, concurrency_operations); }

}  // namespace stepwell::lambda
