// arn:aws:lambda:us-east-1:123456789012:layer:name:1, and what a function's list of them means.
#include <algorithm>
#include <set>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/layers.hpp"
#include "engine/arn.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t most_layers = 5;
constexpr std::size_t longest_layer_name = 140;

bool is_number(std::string_view text) {
    return !text.empty() && text.size() <= 18 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_layer_name(std::string_view text) {
    return !text.empty() && text.size() <= longest_layer_name && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

}  // namespace

std::string LayerName::arn() const { return Place::arn("lambda", "layer:" + name); }

std::string LayerName::version_arn() const { return arn() + ':' + version; }

std::string LayerName::versions_prefix() const { return Place::key(name) + '/'; }

std::string LayerName::key() const {
    return versions_prefix() + std::string(20 - std::min<std::size_t>(20, version.size()), '0') + version;
}

LayerName parse_layer_name(const Context& context, std::string_view text) {
    LayerName layer{context, std::string(text), {}};
    if (text.starts_with("arn:")) {
        const auto arn = Arn::parse(text);
        const auto parts = arn ? arn->resource_parts() : std::vector<std::string_view>();
        if (parts.size() < 2 || parts.size() > 3 || arn->service != "lambda" || parts[0] != "layer")
            refuse("Invalid layer ARN: " + std::string(text));
        layer = {{std::string(arn->account), std::string(arn->region)}, std::string(parts[1]), {}};
        if (parts.size() == 3) layer.version = parts[2];
        if (parts.size() == 3 && !is_number(layer.version)) refuse("Invalid layer version ARN: " + std::string(text));
    }
    if (!is_layer_name(layer.name)) refuse("Invalid layer name: " + std::string(text.substr(0, 200)));
    return layer;
}

LayerName layer_in(const Context& context, const Value& input) {
    LayerName layer = parse_layer_name(context, input["LayerName"].as_string());
    if (const auto number = input["VersionNumber"].as_integer())
        layer.version = std::to_string(std::max<std::int64_t>(*number, 0));
    return layer;
}

Value require_layer(const Documents& documents, const LayerName& name) {
    const auto record = documents.find(layers_collection, name.key());
    if (!record) not_found("The resource you requested does not exist.");
    return *record;
}

ResolvedLayers resolve_layers(const Documents& documents, const Context& context, const Value& arns) {
    if (arns.size() > most_layers) refuse("Cannot reference more than 5 layers.");
    Values list;
    ObjectBuilder hashes;
    std::set<std::string> layers;
    for (const Value& arn : arns.items()) {
        const LayerName name = parse_layer_name(context, arn.as_string());
        const auto record = name.version.empty() ? std::nullopt : documents.find(layers_collection, name.key());
        if (!record) refuse("Layer version " + std::string(arn.as_string()) + " does not exist.");
        if (!layers.insert(name.arn()).second)
            refuse("Two different versions of the same layer are not allowed to be referenced in the same function.");
        list.push_back(Value::object({{"Arn", arn}, {"CodeSize", (*record)["Layer"]["Content"]["CodeSize"]}}));
        hashes.set(arn.as_string(), (*record)["Code"]);
    }
    return {Value(std::move(list)), hashes.build()};
}

std::string code_location(const Platform& platform, std::string_view hash) {
    return platform.endpoint_url() + "/_stepwell/lambda/code/" + std::string(hash) + ".zip";
}

}  // namespace stepwell::lambda
