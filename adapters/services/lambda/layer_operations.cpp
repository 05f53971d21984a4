// Layers: published, listed, deleted. Lambda developer guide: "Managing Lambda dependencies with layers".
#include <algorithm>
#include <map>

#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/shapes/constraints.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/code_source.hpp"
#include "adapters/services/lambda/layers.hpp"
#include "adapters/services/lambda/packages.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

constexpr const char* counters_collection = "lambda.layer_counters";

bool has(const Value& list, const Value& wanted) {
    return wanted.is_null() || list.size() == 0 ||
           std::ranges::any_of(list.items(), [&](const Value& item) { return item == wanted; });
}

/// The names of runtimes are the one enumeration that the protocol does not look at.
void check_runtime(const Value& input) {
    const Value& runtime = input["CompatibleRuntime"];
    for (const shapes::Member& member : shapes::lambda::list_layers->input->members) {
        if (member.name != "CompatibleRuntime" || runtime.is_null()) continue;
        if (std::ranges::count(member.shape->values, runtime.as_string()) > 0) continue;
        throw ApiError(
            "ValidationException", 400,
            "1 validation error detected: Value '" + std::string(runtime.as_string()) +
                "' at 'compatibleRuntime' failed to satisfy constraint: " + shapes::all_constraints(*member.shape));
    }
}

bool matches(const Value& layer, const Value& input) {
    return has(layer["CompatibleRuntimes"], input["CompatibleRuntime"]) &&
           has(layer["CompatibleArchitectures"], input["CompatibleArchitecture"]);
}

Value with_location(const Core& core, const Value& record) {
    const Value& layer = record["Layer"];
    return layer.with("Content",
                      layer["Content"].with("Location", code_location(core.platform, record["Code"].as_string())));
}

/// As lists tell a version: without what it is made of.
Value summary(const Value& layer) { return layer.without("Content").without("LayerArn"); }

asio::awaitable<Answer> publish_layer(Core& core, Context context, Request request) {
    const Value input = request.input;
    LayerName name = layer_in(context, input);
    if (!name.version.empty()) refuse("Invalid layer name: " + name.version_arn());
    const Code code = co_await install_code(core, context, input["Content"], false);
    const Documents::Change count = [](const std::optional<Value>& current) {
        const std::int64_t last = current ? (*current)["Last"].as_integer().value_or(0) : 0;
        return std::optional<Value>(Value::object({{"Last", last + 1}}));
    };
    const auto counter = co_await core.platform.documents.update(counters_collection, name.versions_prefix(), count);
    name.version = std::to_string((*counter)["Last"].as_integer().value_or(1));
    ObjectBuilder layer;
    layer.set("Content", Value::object({{"CodeSha256", code.facts.sha256}, {"CodeSize", code.facts.size}}));
    layer.set("LayerArn", name.arn()).set("LayerVersionArn", name.version_arn());
    layer.set("Description", std::string(input["Description"].as_string()));
    layer.set("CreatedDate", print_modified(core.platform.clock.now()));
    layer.set("Version", (*counter)["Last"]);
    for (const char* member : {"CompatibleRuntimes", "CompatibleArchitectures", "LicenseInfo"})
        if (input.contains(member)) layer.set(member, input[member]);
    const Value record = Value::object({{"Layer", layer.build()}, {"Code", code.package->hash}});
    co_await core.platform.documents.put(layers_collection, name.key(), record);
    core.platform.changes.notify(name.arn());
    co_return answer_of(with_location(core, record), 201);
}

Answer get_layer(Core& core, const Context& context, const Request& request) {
    return answer_of(with_location(core, require_layer(core.platform.documents, layer_in(context, request.input))));
}

Answer get_layer_by_arn(Core& core, const Context& context, const Request& request) {
    const LayerName name = parse_layer_name(context, request.input["Arn"].as_string());
    if (name.version.empty()) refuse("Invalid layer version ARN: " + name.arn());
    return answer_of(with_location(core, require_layer(core.platform.documents, name)));
}

Answer list_layer_versions(Core& core, const Context& context, const Request& request) {
    check_runtime(request.input);
    const LayerName name = layer_in(context, request.input);
    std::vector<Listed> versions;
    const auto records = core.platform.documents.list(layers_collection, name.versions_prefix());
    for (auto record = records.rbegin(); record != records.rend(); ++record) {  // AWS: the newest first
        if (!matches(record->second["Layer"], request.input)) continue;
        const std::string place = std::to_string(1'000'000'000 + versions.size());
        versions.push_back({place, summary(record->second["Layer"])});
    }
    return answer_of(page_of(request.input, "LayerVersions", std::move(versions)));
}

Answer list_layers(Core& core, const Context& context, const Request& request) {
    check_runtime(request.input);
    std::map<std::string, Value> newest;
    const auto records = core.platform.documents.list(layers_collection, context.prefix());
    for (const auto& [key, record] : records)  // in order of version
        if (matches(record["Layer"], request.input))
            newest[std::string(record["Layer"]["LayerArn"].as_string())] = record["Layer"];
    std::vector<Listed> layers;
    for (const auto& [arn, layer] : newest)
        layers.push_back({arn, Value::object({{"LayerName", arn.substr(arn.rfind(':') + 1)},
                                              {"LayerArn", arn},
                                              {"LatestMatchingVersion", summary(layer)}})});
    return answer_of(page_of(request.input, "Layers", std::move(layers)));
}

/// AWS: functions that have it keep it, and deleting what is not there is no error.
asio::awaitable<Answer> delete_layer(Core& core, Context context, Request request) {
    const LayerName name = layer_in(context, request.input);
    const auto record = core.platform.documents.find(layers_collection, name.key());
    if (record) {
        co_await core.platform.documents.erase(layers_collection, name.key());
        core.platform.changes.notify(name.arn());
        co_await core.release(std::string((*record)["Code"].as_string()));
    }
    co_return answer_of(Value::empty_object(), 204);
}

constexpr Operation<Core> layer_operations[] = {
    {shapes::lambda::publish_layer_version, publish_layer},
    {shapes::lambda::get_layer_version, get_layer},
    {shapes::lambda::get_layer_version_by_arn, get_layer_by_arn},
    {shapes::lambda::list_layer_versions, list_layer_versions},
    {shapes::lambda::list_layers, list_layers},
    {shapes::lambda::delete_layer_version, delete_layer},
};

}  // namespace

void add_layer_operations(Core& core) { add_operations(core.platform.registry, core, layer_operations); }

}  // namespace stepwell::lambda
