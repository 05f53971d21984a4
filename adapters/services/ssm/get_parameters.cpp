// GetParameter, GetParameters, GetParametersByPath, GetParameterHistory.
#include <algorithm>

#include "adapters/aws/models/ssm.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ssm/operations.hpp"
#include "adapters/services/ssm/parameter.hpp"
#include "adapters/services/ssm/parameter_filters.hpp"

namespace stepwell::ssm {

namespace {

PageRules pages_of(std::int64_t size) {
    return {.size = "MaxResults",
            .token = "NextToken",
            .next = "NextToken",
            .usual_size = size,
            .largest_size = size,
            .invalid_token = invalid_next_token};
}

Answer get_parameter(Core& core, const Context& context, const Request& request) {
    const ParameterName name = parse_name(context, request.input["Name"].as_string());
    const Value parameter = require_parameter(core, name);
    const Value& version = select_version(parameter, name);
    const bool decrypted = request.input["WithDecryption"].as_bool();
    return answer_of(Value::object({{"Parameter", shown_parameter(core, name, version, decrypted)}}));
}

/// In order of name; what is not there, or lacks the version, is listed apart.
Answer get_parameters(Core& core, const Context& context, const Request& request) {
    const bool decrypted = request.input["WithDecryption"].as_bool();
    Values found, missing;
    for (const Value& text : request.input["Names"].items()) {
        try {
            const ParameterName name = parse_name(context, text.as_string());
            const Value parameter = require_parameter(core, name);
            found.push_back(shown_parameter(core, name, select_version(parameter, name), decrypted));
        } catch (const ApiError& error) {
            if (error.code == "ValidationException") throw;
            missing.push_back(text);
        }
    }
    std::ranges::stable_sort(found, {}, [](const Value& each) { return each["Name"].as_string(); });
    return answer_of(
        Value::object({{"Parameters", Value(std::move(found))}, {"InvalidParameters", Value(std::move(missing))}}));
}

Answer get_parameters_by_path(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    const std::string_view path = input["Path"].as_string();
    check_path(path);
    const Filters filters(input["ParameterFilters"], FilteredBy::get_parameters_by_path);
    const bool recursive = input["Recursive"].as_bool();
    const bool decrypted = input["WithDecryption"].as_bool();
    std::vector<Listed> all;
    for (const auto& [key, parameter] : core.platform.documents.list(parameters, context.prefix())) {
        const ParameterName name{context, std::string(parameter["Name"].as_string()), {}};
        if (!is_below(name.path(), path, recursive)) continue;
        if (const Value* version = filters.choose(parameter))
            all.push_back({key, shown_parameter(core, name, *version, decrypted)});
    }
    return answer_of(page(pages_of(10), input, "Parameters", std::move(all)));
}

Answer get_parameter_history(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    const ParameterName name = parse_name(context, input["Name"].as_string());
    const Value parameter = require_parameter(core, name);
    const bool decrypted = input["WithDecryption"].as_bool();
    std::vector<Listed> all;
    for (const Value& version : parameter["Versions"].items()) {
        std::string key = std::to_string(version["Version"].as_integer().value_or(0));
        key.insert(0, 20 - key.size(), '0');  // in order of number
        Value shown = version.with("Name", name.name).with("Value", shown_value(core, name, version, decrypted));
        all.push_back({std::move(key), std::move(shown)});
    }
    return answer_of(page(pages_of(50), input, "Parameters", std::move(all)));
}

constexpr Operation<Core> get_operations[] = {
    {shapes::ssm::get_parameter, get_parameter},
    {shapes::ssm::get_parameter_history, get_parameter_history},
    {shapes::ssm::get_parameters, get_parameters},
    {shapes::ssm::get_parameters_by_path, get_parameters_by_path},
};

}  // namespace

void add_get_operations(Registry& registry, Core& core) { add_operations(registry, core, get_operations); }

}  // namespace stepwell::ssm
