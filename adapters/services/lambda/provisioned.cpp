// Lambda developer guide: "Configuring provisioned concurrency for a function".
#include "adapters/services/lambda/provisioned.hpp"

#include <algorithm>
#include <cmath>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/workers.hpp"

namespace stepwell::lambda {

std::vector<Share> shares_of(const Value& record) {
    std::vector<Share> shares;
    for (const Member& config : record["Provisioned"].members()) {
        const std::int64_t count = config.value["Requested"].as_integer().value_or(0);
        const std::string id(config.value["Id"].as_string());
        Share main{std::string(config.name()), std::string(config.name()), count, id};
        if (const Value* alias = record["Aliases"].find(config.name())) {
            main.version = (*alias)["FunctionVersion"].as_string();
            for (const Member& weight : (*alias)["RoutingConfig"]["AdditionalVersionWeights"].members()) {
                const double part = std::clamp(weight.value.as_double(), 0.0, 1.0) * static_cast<double>(count);
                const auto share = std::min<std::int64_t>(std::llround(part), main.count);
                shares.push_back({main.qualifier, std::string(weight.name()), share, id});
                main.count -= share;
            }
        }
        shares.push_back(std::move(main));
    }
    return shares;
}

std::int64_t provisioned_in(const Value& record) {
    std::int64_t sum = 0;
    for (const Member& config : record["Provisioned"].members())
        sum += config.value["Requested"].as_integer().value_or(0);
    return sum;
}

std::int64_t taken_by(const Value& record) {
    return record["Concurrency"].as_integer().value_or(provisioned_in(record));
}

std::int64_t unreserved_by_others(const Core& core, const FunctionName& name) {
    auto left = static_cast<std::int64_t>(Workers::most_at_once);
    for (const auto& [key, record] : core.platform.documents.list(functions_collection, name.prefix()))
        if (key != name.key()) left -= taken_by(record);
    return left;
}

void check_shares(const Value& record, std::string_view qualifier) {
    const std::vector<Share> shares = shares_of(record);
    for (const Share& share : shares) {
        if (share.qualifier != qualifier) continue;
        if (share.version == "$LATEST")
            refuse("Provisioned Concurrency Configs cannot be applied to unpublished function versions.");
        for (const Share& other : shares)
            if (other.version == share.version && other.qualifier != qualifier)
                conflict("Version " + share.version + " has the Provisioned Concurrency Config of " + other.qualifier +
                         " already: a version can have one only.");
    }
}

}  // namespace stepwell::lambda
