#pragma once
// Filters of parameters. API reference: "ParameterStringFilter".

#include <cstdint>
#include <string_view>

#include "adapters/aws/api_error.hpp"
#include "engine/value/value.hpp"

namespace stepwell::ssm {

enum class FilteredBy : std::uint8_t { describe_parameters, get_parameters_by_path };

class Filters {
public:
    /// Throws InvalidFilterKey, InvalidFilterOption, InvalidFilterValue.
    Filters(const Value& filters, FilteredBy operation);
    /// The version of a parameter's record that all filters want, by label or else the newest; null: none.
    const Value* choose(const Value& parameter) const;

private:
    Value filters_;
};

/// Whether a parameter is in the hierarchy: at once below, or anywhere.
bool is_below(std::string_view name, std::string_view path, bool recursive);

ApiError invalid_next_token();

}  // namespace stepwell::ssm
