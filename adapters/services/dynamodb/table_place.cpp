// Reading `arn:aws:dynamodb:region:account:table/name`.

#include "adapters/services/dynamodb/table_place.hpp"

#include <vector>

#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

std::string TablePlace::record() const { return context.account + "/" + context.region + "/" + name; }

std::string table_record(const Context& context, std::string_view name_or_arn) {
    if (name_or_arn.starts_with("arn:")) return table_place(context, name_or_arn).record();
    std::string record;
    record.reserve(context.account.size() + context.region.size() + name_or_arn.size() + 2);
    return record.append(context.account).append("/").append(context.region).append("/").append(name_or_arn);
}

TablePlace table_place(const Context& context, std::string_view name_or_arn) {
    if (!name_or_arn.starts_with("arn:")) return {context, std::string(name_or_arn)};
    std::vector<std::string> parts;
    std::string_view rest = name_or_arn;
    while (parts.size() < 5) {
        const std::size_t colon = rest.find(':');
        if (colon == std::string_view::npos) break;
        parts.emplace_back(rest.substr(0, colon));
        rest.remove_prefix(colon + 1);
    }
    if (parts.size() < 5 || parts[2] != "dynamodb" || !rest.starts_with("table/") ||
        rest.substr(6).find_first_of("/:") != std::string_view::npos)
        invalid("Invalid table ARN: " + std::string(name_or_arn));
    TablePlace place{context, std::string(rest.substr(6))};
    place.context.region = parts[3];
    place.context.account = parts[4];
    return place;
}

}  // namespace stepwell::dynamodb
