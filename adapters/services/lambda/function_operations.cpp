// Functions: created, changed, told, listed, deleted.
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/code_source.hpp"
#include "adapters/services/lambda/configuration.hpp"
#include "adapters/services/lambda/container_sandboxes.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/layers.hpp"
#include "adapters/services/lambda/package_type.hpp"
#include "adapters/services/lambda/packages.hpp"
#include "adapters/services/lambda/urls.hpp"
#include "adapters/services/lambda/versions.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

std::string text(const Value& value) { return std::string(value.as_string()); }

/// `record` with this code in its unpublished version.
Value with_package(const Value& record, const Code& code) {
    const Value bare = record.without("Folder").without("Code").without("Image");
    if (!code.image.is_null()) return bare.with("Image", code.image);
    return code.package ? bare.with("Code", code.package->hash) : bare.with("Folder", code.folder);
}

Value with_layers(const Value& record, const ResolvedLayers& layers) {
    Value known = record["LayerCode"].is_object() ? record["LayerCode"] : Value::empty_object();
    for (const Member& layer : layers.hashes.members()) known = known.with(layer.name(), layer.value);
    return record.with("LayerCode", known);
}

/// What an operation that may publish answers.
Answer configuration_answer(const Value& record, const Value& input) {
    return answer_of(input["Publish"].as_bool() ? newest_version(record) : record["Configuration"]);
}

asio::awaitable<Answer> create_function(Core& core, Context context, Request request) {
    Value input = request.input;
    const FunctionName name = reachable_function_name(context, input["FunctionName"].as_string());
    if (!name.qualifier.empty()) refuse("A function is created without a version or an alias in its name.");
    check_request(input);
    check_new_package(input);
    const TimePoint now = core.platform.clock.now();
    new_configuration(name, input, {}, now);  // throws for what is missing, before anything is unpacked
    if (!is_image(input)) co_await core.zips.check(text(input["Runtime"]));
    const ResolvedLayers layers = resolve_layers(core.platform.documents, context, input["Layers"]);
    input = input.with("Layers", layers.list);
    const auto check_free = [name](bool taken) {
        if (taken) conflict("Function already exist: " + name.name);
    };
    check_free(core.platform.documents.find(functions_collection, name.key()).has_value());

    const Code code = co_await install_code(core, context, input["Code"], true);
    Value record = new_record(new_configuration(name, input, code.facts, now), input["Tags"]);
    record = with_layers(with_package(record, code), layers);
    if (input["Publish"].as_bool()) record = published(name, record, Value());
    const auto create = [check_free, record](const std::optional<Value>& current) {
        check_free(current.has_value());
        return std::optional<Value>(record);
    };
    co_await core.platform.documents.update(functions_collection, name.key(), create);
    core.changed(name);
    co_return configuration_answer(record, input);
}

asio::awaitable<Answer> update_function_code(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    const Value before = require_record(core.platform.documents, name);
    check_request(input);
    check_new_code(before["Configuration"], input);
    check_revision(input, before["Configuration"]);
    const Code code = co_await install_code(core, context, input, true);
    const TimePoint now = core.platform.clock.now();
    if (input["DryRun"].as_bool()) co_return answer_of(with_code(before["Configuration"], input, code.facts, now));
    const auto change = [name, input, now, code](const Value& record) {
        check_revision(input, record["Configuration"]);
        const Value changed = with_package(record, code)
                                  .with("Configuration", with_code(record["Configuration"], input, code.facts, now));
        return input["Publish"].as_bool() ? published(name, changed, Value()) : changed;
    };
    const Value record = co_await core.edit(name, change);
    core.changed(name);
    co_await core.release(text(before["Code"]));
    co_return configuration_answer(record, input);
}

asio::awaitable<Answer> update_function_configuration(Core& core, Context context, Request request) {
    Value input = request.input;
    const FunctionName name = name_in(context, input);
    const Value before = require_record(core.platform.documents, name);
    check_request(input);
    check_new_settings(before["Configuration"], input);
    if (input.contains("Runtime") && !is_image(before["Configuration"]))
        co_await core.zips.check(text(input["Runtime"]));
    const ResolvedLayers layers = resolve_layers(core.platform.documents, context, input["Layers"]);
    if (input.contains("Layers")) input = input.with("Layers", layers.list);
    const TimePoint now = core.platform.clock.now();
    const auto change = [name, input, now, layers](const Value& record) {
        check_revision(input, record["Configuration"]);
        return with_layers(record, layers)
            .with("Configuration", with_changes(name, record["Configuration"], input, now));
    };
    const Value record = co_await core.edit(name, change);
    core.changed(name);
    co_return answer_of(record["Configuration"]);
}

/// Where a function's code is.
Value code_answer(const Core& core, const Function& function) {
    if (!function.image.is_null()) {
        const std::string uri = text(function.image["Uri"]);
        return Value::object({{"RepositoryType", "ECR"},
                              {"ImageUri", uri},
                              {"ResolvedImageUri", resolved_uri(uri, function.image["Digest"].as_string())}});
    }
    const std::string location =
        function.folder.empty() ? code_location(core.platform, function.code) : "file://" + function.folder;
    return Value::object({{"RepositoryType", "S3"}, {"Location", location}});
}

Value function_answer(const Core& core, const Function& function) {
    ObjectBuilder output;
    output.set("Configuration", described(function));
    output.set("Code", code_answer(core, function));
    const Value& record = function.record;
    if (record["Tags"].size() > 0) output.set("Tags", record["Tags"]);
    if (!record["Concurrency"].is_null())
        output.set("Concurrency", Value::object({{"ReservedConcurrentExecutions", record["Concurrency"]}}));
    return output.build();
}

Answer get_function(Core& core, const Context& context, const Request& request) {
    const Function function = require_function(core.platform.documents, name_in(context, request.input));
    return answer_of(function_answer(core, function));
}

Answer get_function_configuration(Core& core, const Context& context, const Request& request) {
    return answer_of(described(require_function(core.platform.documents, name_in(context, request.input))));
}

Answer list_functions(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    std::vector<Listed> functions;
    const bool all_versions = input["FunctionVersion"].as_string() == "ALL";
    const auto records = core.platform.documents.list(functions_collection, context.prefix());
    for (const auto& [key, record] : records) {
        if (input.contains("MasterRegion")) break;  // of Lambda@Edge, which there are none of
        functions.push_back({key, record["Configuration"]});
        std::size_t place = 1'000'000;
        if (!all_versions) continue;
        for (const Member& version : record["Versions"].members())
            functions.push_back({key + '/' + std::to_string(place++), version.value["Configuration"]});
    }
    return answer_of(page_of(input, "Functions", std::move(functions)));
}

/// Settings of a version or alias that are the whole function's are its `Urls`, whose ids are records of their own.
asio::awaitable<void> forget_urls(Core& core, Value record) {
    for (const Member& url : record["Urls"].members())
        co_await core.platform.documents.erase(urls_collection, text(url.value["Id"]));
}

Value without_version(const FunctionName& name, const Value& record) {
    const std::string& version = name.qualifier;
    if (!record["Versions"].contains(version)) throw_not_found(name);
    std::string users;
    for (const Member& alias : record["Aliases"].members())
        if (alias.value["FunctionVersion"].as_string() == version ||
            alias.value["RoutingConfig"]["AdditionalVersionWeights"].contains(version))
            users += (users.empty() ? "" : ", ") + text(alias.value["Name"]);
    if (!users.empty())
        conflict("You cannot delete a version that is referenced by an alias. Referenced by: [" + users + "]");
    Value changed = record.with("Versions", record["Versions"].without(version));
    for (const char* settings : {"Policies", "EventInvoke", "Provisioned", "RuntimeManagement"})
        if (changed[settings].contains(version)) changed = changed.with(settings, changed[settings].without(version));
    return changed;
}

asio::awaitable<Answer> delete_function(Core& core, Context context, Request request) {
    const FunctionName name = name_in(context, request.input);
    const Value before = require_record(core.platform.documents, name);
    if (name.qualifier == "$LATEST") refuse("$LATEST version cannot be deleted without deleting the function.");
    if (!name.qualifier.empty()) {
        if (before["Aliases"].contains(name.qualifier)) refuse("Deletion of aliases is not currently supported.");
        const std::string code = text(before["Versions"][name.qualifier]["Code"]);
        const auto change = [name](const Value& record) { return without_version(name, record); };
        co_await core.edit(name, change);
        core.changed(name);
        co_await core.release(code);
        co_return answer_of(Value::object({{"StatusCode", 204}}), 204);
    }
    const auto erase = [name](const std::optional<Value>& current) -> std::optional<Value> {
        if (!current) throw_not_found(name);
        return std::nullopt;
    };
    co_await core.platform.documents.update(functions_collection, name.key(), erase);
    core.changed(name);
    co_await forget_urls(core, before);
    co_await core.release(text(before["Code"]));
    for (const Member& version : before["Versions"].members()) co_await core.release(text(version.value["Code"]));
    for (const Member& layer : before["LayerCode"].members()) co_await core.release(text(layer.value));
    co_return answer_of(Value::object({{"StatusCode", 204}}), 204);
}

constexpr Operation<Core> function_operations[] = {
    {shapes::lambda::create_function, create_function},
    {shapes::lambda::update_function_code, update_function_code},
    {shapes::lambda::update_function_configuration, update_function_configuration},
    {shapes::lambda::get_function, get_function},
    {shapes::lambda::get_function_configuration, get_function_configuration},
    {shapes::lambda::list_functions, list_functions},
    {shapes::lambda::delete_function, delete_function},
};

}  // namespace

void add_function_operations(Core& core) { add_operations(core.platform.registry, core, function_operations); }

}  // namespace stepwell::lambda
