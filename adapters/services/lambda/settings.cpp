// The small settings that deploy tools read: code signing, recursion, runtime updates, the account's limits.
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/provisioned.hpp"
#include "adapters/services/lambda/workers.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::int64_t all_code = 80'530'636'800;  // AWS: 75 GB

/// There are no code signing configurations: none can be set.
Answer get_code_signing(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    require_record(core.platform.documents, name);
    return answer_of(Value::object({{"FunctionName", name.name}}));
}

asio::awaitable<Answer> put_recursion(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const auto change = [wanted = request.input["RecursiveLoop"]](const Value& record) {
        return record.with("RecursiveLoop", wanted);
    };
    const Value record = co_await core.edit(name, change);
    co_return answer_of(Value::object({{"RecursiveLoop", record["RecursiveLoop"]}}));
}

Answer get_recursion(Core& core, const Context& context, const Request& request) {
    const Value record = require_record(core.platform.documents, name_in(context, request.input));
    Value setting = "Terminate";
    if (record.contains("RecursiveLoop")) setting = record["RecursiveLoop"];
    return answer_of(Value::object({{"RecursiveLoop", setting}}));
}

/// A function's own, or a version's.
std::string runtime_key(const FunctionName& name, const Value& record) {
    if (name.qualifier.empty() || name.qualifier == "$LATEST") return "$LATEST";
    if (!record["Versions"].contains(name.qualifier)) throw_not_found(name);
    return name.qualifier;
}

Value runtime_answer(const FunctionName& name, const std::string& key, const Value& kept) {
    FunctionName qualified = name;
    qualified.qualifier = key;
    return Value::object(
        {{"UpdateRuntimeOn", kept.is_null() ? Value("Auto") : kept}, {"FunctionArn", qualified.qualified_arn()}});
}

asio::awaitable<Answer> put_runtime_management(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    if (is_set(input["RuntimeVersionArn"]) || input["UpdateRuntimeOn"].as_string() == "Manual")
        refuse("UpdateRuntimeOn Manual is not supported by Stepwell: functions run on the interpreter found here.");
    const auto change = [name, input](const Value& record) {
        const Value& all =
            record["RuntimeManagement"].is_object() ? record["RuntimeManagement"] : Value::empty_object();
        return record.with("RuntimeManagement", all.with(runtime_key(name, record), input["UpdateRuntimeOn"]));
    };
    const Value record = co_await core.edit(name, change);
    const std::string key = runtime_key(name, record);
    co_return answer_of(runtime_answer(name, key, record["RuntimeManagement"][key]));
}

Answer get_runtime_management(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    const std::string key = runtime_key(name, record);
    return answer_of(runtime_answer(name, key, record["RuntimeManagement"][key]));
}

Answer get_account_settings(Core& core, const Context& context, const Request&) {
    std::int64_t size = 0;
    std::int64_t reserved = 0;
    const auto records = core.platform.documents.list(functions_collection, context.prefix());
    for (const auto& [key, record] : records) {
        size += record["Configuration"]["CodeSize"].as_integer().value_or(0);
        for (const Member& version : record["Versions"].members())
            size += version.value["Configuration"]["CodeSize"].as_integer().value_or(0);
        reserved += taken_by(record);
    }
    constexpr auto limit = static_cast<std::int64_t>(Workers::most_at_once);
    const Value limits = Value::object({{"TotalCodeSize", all_code},
                                        {"CodeSizeUnzipped", 262'144'000},
                                        {"CodeSizeZipped", 52'428'800},
                                        {"ConcurrentExecutions", limit},
                                        {"UnreservedConcurrentExecutions", limit - reserved}});
    const Value usage = Value::object({{"TotalCodeSize", size}, {"FunctionCount", records.size()}});
    return answer_of(Value::object({{"AccountLimit", limits}, {"AccountUsage", usage}}));
}

constexpr Operation<Core> setting_operations[] = {
    {shapes::lambda::get_function_code_signing_config, get_code_signing},
    {shapes::lambda::put_function_recursion_config, put_recursion},
    {shapes::lambda::get_function_recursion_config, get_recursion},
    {shapes::lambda::put_runtime_management_config, put_runtime_management},
    {shapes::lambda::get_runtime_management_config, get_runtime_management},
    {shapes::lambda::get_account_settings, get_account_settings},
};

}  // namespace

void add_setting_operations(Core& core) { add_operations(core.platform.registry, core, setting_operations); }

}  // namespace stepwell::lambda
