// Who may invoke a function, a version or an alias. Lambda developer guide: "Viewing resource-based IAM policies".
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/policy.hpp"

namespace stepwell::lambda {

namespace {

Value condition(const Value& input) {
    ObjectBuilder equals;
    const auto take = [&](const char* member, const char* key) {
        if (is_set(input[member])) equals.set(key, input[member]);
    };
    take("SourceAccount", "AWS:SourceAccount");
    take("EventSourceToken", "lambda:EventSourceToken");
    take("PrincipalOrgID", "aws:PrincipalOrgID");
    take("FunctionUrlAuthType", "lambda:FunctionUrlAuthType");
    ObjectBuilder all;
    if (const Value same = equals.build(); same.size() > 0) all.set("StringEquals", same);
    if (is_set(input["SourceArn"])) all.set("ArnLike", Value::object({{"AWS:SourceArn", input["SourceArn"]}}));
    if (is_set(input["InvokedViaFunctionUrl"]))
        all.set("Bool", Value::object({{"lambda:InvokedViaFunctionUrl", "true"}}));
    return all.build();
}

/// Which of a record's policies: each version and alias has its own.
std::string policy_key(const FunctionName& name, const Value& record) {
    if (name.qualifier.empty()) return "";
    if (name.qualifier == "$LATEST") refuse("We currently do not support adding policies for $LATEST.");
    if (!record["Versions"].contains(name.qualifier) && !record["Aliases"].contains(name.qualifier))
        throw_not_found(name);
    return name.qualifier;
}

Value with_policy(const Value& record, std::string_view key, const Value& policy) {
    const Value& all = record["Policies"].is_object() ? record["Policies"] : Value::empty_object();
    return record.with("Policies", policy.is_null() ? all.without(key) : all.with(key, policy));
}

asio::awaitable<Answer> add_permission(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    ObjectBuilder builder;
    builder.set("Sid", input["StatementId"]).set("Effect", "Allow");
    builder.set("Principal", principal(input["Principal"].as_string()));
    builder.set("Action", input["Action"]).set("Resource", name.qualified_arn());
    if (const Value when = condition(input); when.size() > 0) builder.set("Condition", when);
    const Value statement = builder.build();
    const auto change = [name, input, statement](const Value& record) {
        const std::string key = policy_key(name, record);
        return with_policy(record, key, with_statement(record["Policies"][key], input, statement));
    };
    co_await core.edit(name, change);
    co_return answer_of(Value::object({{"Statement", print(statement)}}), 201);
}

asio::awaitable<Answer> remove_permission(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const auto change = [name, input](const Value& record) {
        const std::string key = policy_key(name, record);
        return with_policy(record, key, without_statement(record["Policies"][key], input));
    };
    co_await core.edit(name, change);
    co_return answer_of(Value::empty_object(), 204);
}

Answer get_policy(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    return answer_of(policy_answer(record["Policies"][policy_key(name, record)]));
}

constexpr Operation<Core> policy_operations[] = {
    {shapes::lambda::add_permission, add_permission},
    {shapes::lambda::remove_permission, remove_permission},
    {shapes::lambda::get_policy, get_policy},
};

}  // namespace

void add_policy_operations(Core& core) { add_operations(core.platform.registry, core, policy_operations); }

}  // namespace stepwell::lambda
