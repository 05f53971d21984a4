// Names, keys, projections and throughput of secondary indexes.

#include "adapters/services/dynamodb/index_rules.hpp"

#include "adapters/services/dynamodb/table_rules.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t most_local_indexes = 5;
constexpr std::size_t most_projected_attributes = 100;

std::string name_of(const Value& index) { return std::string(index["IndexName"].as_string()); }

void check_projection(const Value& projection) {
    const std::string_view type = projection["ProjectionType"].as_string();
    const bool names = projection.contains("NonKeyAttributes");
    if (type.empty()) invalid_parameter("Unknown ProjectionType: null");
    if (type == "INCLUDE" && !names)
        invalid_parameter("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
    if (type != "INCLUDE" && names)
        invalid_parameter("ProjectionType is " + std::string(type) + ", but NonKeyAttributes is specified");
}

void check_local_index(const Value& index, const Value& input) {
    check_resource_name("IndexName", name_of(index));
    check_key_schema(index["KeySchema"], input["AttributeDefinitions"]);
    const auto keys = attribute_names(index["KeySchema"]);
    const auto table_keys = attribute_names(input["KeySchema"]);
    if (table_keys.size() < 2)
        invalid_parameter(
            "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex");
    if (keys.size() < 2) invalid_parameter("Index KeySchema does not have a range key for index: " + name_of(index));
    if (keys[0] != table_keys[0])
        invalid_parameter("Index KeySchema does not have the same leading hash key as table KeySchema for index: " +
                          name_of(index) + ". index hash key: " + keys[0] + ", table hash key: " + table_keys[0]);
    check_projection(index["Projection"]);
}

}  // namespace

void check_global_index(const Value& index, const Value& definitions, bool on_demand) {
    check_resource_name("IndexName", name_of(index));
    check_key_schema(index["KeySchema"], definitions);
    check_projection(index["Projection"]);
    const bool throughput = index.contains("ProvisionedThroughput");
    if (on_demand && throughput)
        invalid_parameter("ProvisionedThroughput should not be specified for index: " + name_of(index) +
                          " when BillingMode is PAY_PER_REQUEST");
    if (!on_demand && !throughput)
        invalid_parameter("ProvisionedThroughput is not specified for index: " + name_of(index));
}

void check_new_indexes(const Value& input) {
    std::set<std::string> names;
    std::size_t projected = 0;
    for (const char* list : {"LocalSecondaryIndexes", "GlobalSecondaryIndexes"}) {
        const Value* indexes = input.find(list);
        if (!indexes) continue;
        const bool local = std::string_view(list).starts_with('L');
        if (indexes->size() == 0) invalid_parameter("List of " + std::string(list) + " is empty");
        if (local && indexes->size() > most_local_indexes)
            invalid_parameter("Number of LocalSecondaryIndexes exceeds per-table limit of 5");
        if (!local && indexes->size() > most_global_indexes)
            invalid_parameter("GlobalSecondaryIndex count exceeds the per-table limit of 20");
        for (const Value& index : indexes->items()) {
            if (local)
                check_local_index(index, input);
            else
                check_global_index(index, input["AttributeDefinitions"],
                                   input["BillingMode"].as_string() == "PAY_PER_REQUEST");
            if (!names.insert(name_of(index)).second) invalid_parameter("Duplicate index name: " + name_of(index));
            projected += index["Projection"]["NonKeyAttributes"].size();
        }
    }
    if (projected > most_projected_attributes)
        invalid_parameter("Cumulative number of index non-key attributes exceeds limit of 100");
}

}  // namespace stepwell::dynamodb
