// Records are found by account, region and name.
#include "adapters/services/lambda/functions.hpp"

#include <algorithm>

#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/errors.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::uint32_t weight_steps = 1'000'000;

/// Which version an invocation of an alias gets.
std::string drawn(const Value& alias) {
    std::uint32_t draw = random_below(weight_steps);
    for (const Member& weight : alias["RoutingConfig"]["AdditionalVersionWeights"].members()) {
        const auto share = static_cast<std::uint32_t>(weight.value.as_double() * weight_steps);
        if (draw < share) return std::string(weight.name());
        draw -= share;
    }
    return std::string(alias["FunctionVersion"].as_string());
}

}  // namespace

Value new_record(const Value& configuration, const Value& tags) {
    return Value::object({{"Configuration", configuration},
                          {"Tags", tags.is_object() ? tags : Value::empty_object()},
                          {"Versions", Value::empty_object()},
                          {"LastVersion", 0},
                          {"Aliases", Value::empty_object()}});
}

std::optional<Function> version_of(const FunctionName& name, const Value& record) {
    const Value* version = &record;
    std::string qualifier = name.qualifier;
    if (const Value* alias = record["Aliases"].find(qualifier)) qualifier = drawn(*alias);
    if (!qualifier.empty() && qualifier != "$LATEST") version = record["Versions"].find(qualifier);
    if (version == nullptr) return std::nullopt;
    return Function{name,
                    (*version)["Configuration"],
                    std::string((*version)["Code"].as_string()),
                    std::string((*version)["Folder"].as_string()),
                    (*version)["Image"],
                    record};
}

void throw_not_found(const FunctionName& name) { not_found("Function not found: " + name.qualified_arn()); }

Value require_record(const Documents& documents, const FunctionName& name) {
    const auto record = documents.find(functions_collection, name.key());
    if (!record) throw_not_found(name);
    return *record;
}

Function require_function(const Documents& documents, const FunctionName& name) {
    auto function = version_of(name, require_record(documents, name));
    if (!function) throw_not_found(name);
    return *function;
}

Value described(const Function& function) {
    const Value& configuration = function.configuration;
    return function.name.qualifier.empty() ? configuration
                                           : configuration.with("FunctionArn", function.name.qualified_arn());
}

bool is_image(const Value& configuration) { return configuration["PackageType"].as_string() == "Image"; }

bool names_package(const Value& record, std::string_view hash) {
    const auto layers = record["LayerCode"].members();
    const auto versions = record["Versions"].members();
    return record["Code"].as_string() == hash ||
           std::ranges::any_of(layers, [&](const Member& layer) { return layer.value.as_string() == hash; }) ||
           std::ranges::any_of(versions,
                               [&](const Member& version) { return version.value["Code"].as_string() == hash; });
}

std::vector<std::string> revisions_of(const Value& record) {
    std::vector<std::string> revisions{std::string(record["Configuration"]["RevisionId"].as_string())};
    for (const Member& version : record["Versions"].members())
        revisions.emplace_back(version.value["Configuration"]["RevisionId"].as_string());
    return revisions;
}

}  // namespace stepwell::lambda
