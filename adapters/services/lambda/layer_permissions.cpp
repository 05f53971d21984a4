// Who may use a layer version.
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/layers.hpp"
#include "adapters/services/lambda/policy.hpp"

namespace stepwell::lambda {

namespace {

asio::awaitable<Value> edit_policy(Core& core, LayerName name, std::function<Value(const Value& policy)> change) {
    const Documents::Change guarded = [change](const std::optional<Value>& current) {
        if (!current) not_found("The resource you requested does not exist.");
        const Value policy = change((*current)["Policy"]);
        return std::optional<Value>(policy.is_null() ? current->without("Policy") : current->with("Policy", policy));
    };
    const auto record = co_await core.platform.documents.update(layers_collection, name.key(), guarded);
    co_return (*record)["Policy"];
}

asio::awaitable<Answer> add_layer_version_permission(Core& core, Context context, Request request) {
    const Value input = request.input;
    const LayerName name = layer_in(context, input);
    ObjectBuilder builder;
    builder.set("Sid", input["StatementId"]).set("Effect", "Allow");
    builder.set("Principal", principal(input["Principal"].as_string()));
    builder.set("Action", input["Action"]).set("Resource", name.version_arn());
    if (is_set(input["OrganizationId"]))
        builder.set(
            "Condition",
            Value::object({{"StringEquals", Value::object({{"aws:PrincipalOrgID", input["OrganizationId"]}})}}));
    const Value statement = builder.build();
    std::function<Value(const Value&)> change = [input, statement](const Value& policy) {
        return with_statement(policy, input, statement);
    };
    const Value policy = co_await edit_policy(core, name, change);
    co_return answer_of(Value::object({{"Statement", print(statement)}, {"RevisionId", policy["RevisionId"]}}), 201);
}

asio::awaitable<Answer> remove_layer_version_permission(Core& core, Context context, Request request) {
    const LayerName name = layer_in(context, request.input);
    std::function<Value(const Value&)> change = [input = request.input](const Value& policy) {
        return without_statement(policy, input);
    };
    co_await edit_policy(core, name, change);
    co_return answer_of(Value::empty_object(), 204);
}

Answer get_layer_version_policy(Core& core, const Context& context, const Request& request) {
    const Value record = require_layer(core.platform.documents, layer_in(context, request.input));
    return answer_of(policy_answer(record["Policy"]));
}

constexpr Operation<Core> layer_policy_operations[] = {
    {shapes::lambda::add_layer_version_permission, add_layer_version_permission},
    {shapes::lambda::remove_layer_version_permission, remove_layer_version_permission},
    {shapes::lambda::get_layer_version_policy, get_layer_version_policy},
};

}  // namespace

void add_layer_policy_operations(Core& core) { add_operations(core.platform.registry, core, layer_policy_operations); }

}  // namespace stepwell::lambda
