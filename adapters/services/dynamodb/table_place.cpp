// Reading `arn:aws:dynamodb:region:account:table/name`.

#include "adapters/services/dynamodb/table_place.hpp"

#include "adapters/services/dynamodb/validation.hpp"
#include "engine/arn.hpp"

namespace stepwell::dynamodb {

std::string table_record(const Place& asked_in, std::string_view name_or_arn) {
    if (name_or_arn.starts_with("arn:")) return table_place(asked_in, name_or_arn).record();
    return asked_in.key(name_or_arn);
}

TablePlace table_place(const Place& asked_in, std::string_view name_or_arn) {
    if (!name_or_arn.starts_with("arn:")) return {asked_in, std::string(name_or_arn)};
    constexpr std::string_view kind = "table/";
    const auto arn = Arn::parse(name_or_arn);
    if (!arn || arn->service != "dynamodb" || !arn->resource.starts_with(kind) ||
        arn->resource.find_first_of("/:", kind.size()) != std::string_view::npos)
        invalid("Invalid table ARN: " + std::string(name_or_arn));
    return {{std::string(arn->account), std::string(arn->region)}, std::string(arn->resource.substr(kind.size()))};
}

}  // namespace stepwell::dynamodb
