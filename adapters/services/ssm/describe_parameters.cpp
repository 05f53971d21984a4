// DescribeParameters.
#include "adapters/aws/models/ssm.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ssm/operations.hpp"
#include "adapters/services/ssm/parameter.hpp"
#include "adapters/services/ssm/parameter_filters.hpp"

namespace stepwell::ssm {

namespace {

constexpr PageRules pages{.size = "MaxResults",
                          .token = "NextToken",
                          .next = "NextToken",
                          .usual_size = 50,
                          .largest_size = 50,
                          .invalid_token = invalid_next_token};

/// The older form of filters has no options: `Name` begins with a value, the others are equal to one.
Value as_parameter_filters(const Value& filters) {
    Values all;
    for (const Value& filter : filters.items())
        all.push_back(filter["Key"].as_string() == "Name" ? filter.with("Option", "BeginsWith") : filter);
    return Value(std::move(all));
}

Answer describe_parameters(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    if (input["Filters"].size() > 0 && input["ParameterFilters"].size() > 0)
        invalid("You can use either Filters or ParameterFilters in a single request.");
    const Filters filters(
        input["Filters"].size() > 0 ? as_parameter_filters(input["Filters"]) : input["ParameterFilters"],
        FilteredBy::describe_parameters);
    std::vector<Listed> all;
    // AWS: of parameters that other accounts share there are none, where nobody shares any.
    const bool shared = input["Shared"].as_bool();
    for (const auto& [key, parameter] : core.platform.documents.list(parameters, context.prefix())) {
        if (shared || !filters.choose(parameter)) continue;
        const ParameterName name{context, std::string(parameter["Name"].as_string()), {}};
        Value shown =
            newest(parameter).without("Value").without("Labels").with("Name", name.name).with("ARN", name.arn());
        all.push_back({key, shown.with("Policies", Value::empty_array())});
    }
    return answer_of(page(pages, input, "Parameters", std::move(all)));
}

constexpr Operation<Core> describe_operations[] = {{shapes::ssm::describe_parameters, describe_parameters}};

}  // namespace

void add_describe_operations(Registry& registry, Core& core) { add_operations(registry, core, describe_operations); }

}  // namespace stepwell::ssm
