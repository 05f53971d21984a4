// DeleteParameter, DeleteParameters.
#include "adapters/aws/models/ssm.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ssm/operations.hpp"
#include "adapters/services/ssm/parameter.hpp"

namespace stepwell::ssm {

namespace {

/// False: there was none.
asio::awaitable<bool> remove(Core& core, ParameterName name) {
    const auto existed = std::make_shared<bool>(false);
    const Documents::Change erase = [existed](const std::optional<Value>& current) {
        *existed = current.has_value();
        return std::optional<Value>();
    };
    co_await core.platform.documents.update(parameters, name.key(), erase);
    co_return *existed;
}

asio::awaitable<Answer> delete_parameter(Core& core, Context context, Request request) {
    ParameterName name = parse_name(context, request.input["Name"].as_string());
    auto removal = remove(core, std::move(name));
    if (!co_await std::move(removal)) no_such_parameter();
    co_return Answer{};
}

asio::awaitable<Answer> delete_parameters(Core& core, Context context, Request request) {
    Values deleted, missing;
    for (const Value& text : request.input["Names"].items()) {
        ParameterName name = parse_name(context, text.as_string());
        auto removal = remove(core, std::move(name));
        const bool existed = co_await std::move(removal);
        (existed ? deleted : missing).push_back(text);
    }
    co_return answer_of(Value::object(
        {{"DeletedParameters", Value(std::move(deleted))}, {"InvalidParameters", Value(std::move(missing))}}));
}

constexpr Operation<Core> delete_operations[] = {{shapes::ssm::delete_parameter, delete_parameter},
                                                 {shapes::ssm::delete_parameters, delete_parameters}};

}  // namespace

void add_delete_operations(Registry& registry, Core& core) { add_operations(registry, core, delete_operations); }

}  // namespace stepwell::ssm
