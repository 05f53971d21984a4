// CreateTable's rules and the shape of a TableDescription.

#include "adapters/dynamodb/table_description.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "adapters/dynamodb/validation.hpp"
#include "adapters/random.hpp"

namespace stepwell::dynamodb {

namespace {

/// Members of CreateTable that change nothing but the description, or are enforced.
constexpr std::array<std::string_view, 9> supported = {
    "AttributeDefinitions",  "TableName", "KeySchema",  "BillingMode",
    "ProvisionedThroughput", "Tags",      "TableClass", "DeletionProtectionEnabled",
    "OnDemandThroughput"};

void check_supported(const Value& input) {
    for (const Member& member : input.members()) {
        const std::string name(member.name());
        if (std::ranges::find(supported, name) != supported.end()) continue;
        // What is switched off asks for nothing.
        if (name == "StreamSpecification" && !member.value["StreamEnabled"].as_bool()) continue;
        if (name == "SSESpecification" && !member.value["Enabled"].as_bool() && member.value.size() <= 1) continue;
        invalid("The parameter " + name + " of CreateTable is not supported by this server");
    }
}

void check_name(std::string_view name) {
    if (name.size() < 3 || name.size() > 255)
        invalid("TableName must be at least 3 characters long and at most 255 characters long");
    for (const char c : name) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                          c == '-' || c == '.';
        if (!fits)
            invalid(
                "Invalid table/index name.  Table/index names must be between 3 and 255 characters long, and may "
                "contain only the characters a-z, A-Z, 0-9, '_', '-', and '.'");
    }
}

std::string join(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return "[" + text + "]";
}

std::vector<std::string> attribute_names(const Value& list) {
    std::vector<std::string> names;
    for (const Value& one : list.items()) names.emplace_back(one["AttributeName"].as_string());
    return names;
}

void check_key_schema(const Value& schema, const Value& definitions) {
    if (schema.size() == 0) invalid_parameter("Missing the parameter KeySchema in the request");
    const std::vector<std::string> keys = attribute_names(schema);
    const std::vector<std::string> defined = attribute_names(definitions);
    if (keys.size() > 2)
        invalid("1 validation error detected: Value '" + print(schema) +
                "' at 'keySchema' failed to satisfy constraint: Member must have length less than or equal to 2");
    if (schema.items()[0]["KeyType"].as_string() != "HASH")
        invalid("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
    if (keys.size() == 2 && schema.items()[1]["KeyType"].as_string() != "RANGE")
        invalid("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
    if (keys.size() == 2 && keys[0] == keys[1])
        invalid("Both the Hash Key and the Range Key element in the KeySchema have the same name");
    if (std::set<std::string>(defined.begin(), defined.end()).size() != defined.size())
        invalid("Cannot have two attributes with the same name");
    for (const std::string& key : keys)
        if (std::ranges::find(defined, key) == defined.end())
            invalid_parameter("Some index key attributes are not defined in AttributeDefinitions. Keys: " + join(keys) +
                              ", AttributeDefinitions: " + join(defined));
    if (defined.size() != keys.size())
        invalid_parameter(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in "
            "AttributeDefinitions");
}

void check_billing(const Value& input) {
    const bool on_demand = input["BillingMode"].as_string() == "PAY_PER_REQUEST";
    const bool throughput = input.contains("ProvisionedThroughput");
    if (on_demand && throughput)
        invalid_parameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST");
    if (!on_demand && !throughput)
        invalid_parameter(
            "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED");
    if (!on_demand && input.contains("OnDemandThroughput"))
        invalid_parameter("OnDemandThroughput can only be specified when BillingMode is PAY_PER_REQUEST");
}

}  // namespace

void check_new_table(const Value& input) {
    check_name(input["TableName"].as_string());
    check_supported(input);
    check_billing(input);
    check_key_schema(input["KeySchema"], input["AttributeDefinitions"]);
}

Value new_description(const Context& context, const Value& input, std::int64_t number, TimePoint now) {
    const std::string name(input["TableName"].as_string());
    const Value created(epoch_seconds(now));
    const bool on_demand = input["BillingMode"].as_string() == "PAY_PER_REQUEST";
    const Value& throughput = input["ProvisionedThroughput"];
    ObjectBuilder description;
    description.set("AttributeDefinitions", input["AttributeDefinitions"])
        .set("TableName", name)
        .set("KeySchema", input["KeySchema"])
        .set("CreationDateTime", created)
        .set("ProvisionedThroughput",
             Value::object({{"NumberOfDecreasesToday", 0},
                            {"ReadCapacityUnits", on_demand ? Value(0) : throughput["ReadCapacityUnits"]},
                            {"WriteCapacityUnits", on_demand ? Value(0) : throughput["WriteCapacityUnits"]}}))
        .set("TableArn", context.arn("dynamodb", "table/" + name))
        .set("TableId", random_uuid())
        .set("DeletionProtectionEnabled", input["DeletionProtectionEnabled"].as_bool());
    if (on_demand)
        description.set("BillingModeSummary", Value::object({{"BillingMode", "PAY_PER_REQUEST"},
                                                             {"LastUpdateToPayPerRequestDateTime", created}}));
    if (input.contains("TableClass"))
        description.set("TableClassSummary", Value::object({{"TableClass", input["TableClass"]}}));
    if (input.contains("OnDemandThroughput")) description.set("OnDemandThroughput", input["OnDemandThroughput"]);
    return Value::object({{"Number", number},
                          {"Description", description.build()},
                          {"Tags", input.contains("Tags") ? input["Tags"] : Value::empty_array()}});
}

Value table_description(const Value& stored, std::string_view status, const TableSize& size) {
    return stored["Description"]
        .with("TableStatus", status)
        .with("TableSizeBytes", size.bytes)
        .with("ItemCount", size.items);
}

KeySchema schema_of(const Value& stored) {
    const Value& description = stored["Description"];
    const auto attribute = [&](const Value& element) {
        KeyAttribute key{std::string(element["AttributeName"].as_string()), ""};
        for (const Value& definition : description["AttributeDefinitions"].items())
            if (definition["AttributeName"].as_string() == key.name)
                key.type = std::string(definition["AttributeType"].as_string());
        return key;
    };
    const auto elements = description["KeySchema"].items();
    KeySchema schema{attribute(elements[0]), std::nullopt};
    if (elements.size() > 1) schema.range = attribute(elements[1]);
    return schema;
}

}  // namespace stepwell::dynamodb
