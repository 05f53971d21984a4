// CreateTable's rules on the table itself.

#include "adapters/services/dynamodb/table_rules.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "adapters/services/dynamodb/index_rules.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::array<std::string_view, 14> supported_at_creation = {"AttributeDefinitions",
                                                                    "TableName",
                                                                    "KeySchema",
                                                                    "LocalSecondaryIndexes",
                                                                    "GlobalSecondaryIndexes",
                                                                    "BillingMode",
                                                                    "ProvisionedThroughput",
                                                                    "StreamSpecification",
                                                                    "SSESpecification",
                                                                    "Tags",
                                                                    "TableClass",
                                                                    "DeletionProtectionEnabled",
                                                                    "OnDemandThroughput",
                                                                    "WarmThroughput"};

void check_supported(const Value& input) {
    for (const Member& member : input.members())
        if (std::ranges::find(supported_at_creation, member.name()) == supported_at_creation.end())
            invalid("The parameter " + std::string(member.name()) + " of CreateTable is not supported by this server");
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

/// Every defined attribute must be a key's.
void check_all_used(const Value& input) {
    const std::vector<std::string> defined = attribute_names(input["AttributeDefinitions"]);
    std::vector<std::string> used = attribute_names(input["KeySchema"]);
    const bool indexed = input.contains("LocalSecondaryIndexes") || input.contains("GlobalSecondaryIndexes");
    if (!indexed && defined.size() != used.size())
        invalid_parameter(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in "
            "AttributeDefinitions");
    for (const char* list : {"LocalSecondaryIndexes", "GlobalSecondaryIndexes"})
        for (const Value& index : input[list].items())
            for (const std::string& name : attribute_names(index["KeySchema"]))
                if (std::ranges::find(used, name) == used.end()) used.push_back(name);
    for (const std::string& name : defined)
        if (std::ranges::find(used, name) == used.end())
            invalid_parameter("Some AttributeDefinitions are not used. AttributeDefinitions: " + bracketed(defined) +
                              ", keys used: " + bracketed(used));
}

}  // namespace

std::string bracketed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return "[" + text + "]";
}

std::vector<std::string> attribute_names(const Value& list) {
    std::vector<std::string> names;
    for (const Value& one : list.items()) names.emplace_back(one["AttributeName"].as_string());
    return names;
}

void check_resource_name(std::string_view member, std::string_view name) {
    if (name.size() < 3 || name.size() > 255)
        invalid(std::string(member) + " must be at least 3 characters long and at most 255 characters long");
    for (const char c : name) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                          c == '-' || c == '.';
        if (!fits)
            invalid(
                "Invalid table/index name.  Table/index names must be between 3 and 255 characters long, and may "
                "contain only the characters a-z, A-Z, 0-9, '_', '-', and '.'");
    }
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
            invalid_parameter("Some index key attributes are not defined in AttributeDefinitions. Keys: " +
                              bracketed(keys) + ", AttributeDefinitions: " + bracketed(defined));
}

void check_stream(const Value& specification) {
    const bool enabled = specification["StreamEnabled"].as_bool();
    if (enabled && !specification.contains("StreamViewType"))
        invalid_parameter("StreamEnabled is true but StreamViewType is not specified");
    if (specification.is_object() && !enabled && specification.contains("StreamViewType"))
        invalid_parameter("StreamEnabled is false but StreamViewType is specified");
}

void check_encryption(const Value& specification) {
    if (specification["SSEType"].as_string() == "AES256") invalid_parameter("SSEType AES256 is not supported");
    const bool more = specification.contains("SSEType") || specification.contains("KMSMasterKeyId");
    if (more && !specification["Enabled"].as_bool())
        invalid_parameter("SSEType and KMSMasterKeyId can only be specified when Enabled is true");
}

const TagRules tag_rules{
    .key = "Key",
    .value = "Value",
    .refusal =
        [](const TagFinding& finding) {
            const auto invalid = [](std::string why) {
                return ApiError("ValidationException", 400, "One or more parameter values were invalid: " + why);
            };
            switch (finding.fault) {
                case TagFault::too_many:
                    return invalid("Too many tags. A resource can have at most 50 tags");
                case TagFault::reserved_key:
                    return invalid("Tag keys cannot begin with aws:. Key: " + std::string(finding.key));
                case TagFault::duplicate_key:
                    return invalid("Duplicate tag key: " + std::string(finding.key));
                default:
                    return ApiError("", 400, "");  // the model says the rest
            }
        },
    .counts_before_reading = true,
    .replaced_last = true};

void check_new_table(const Value& input, std::string_view name) {
    check_resource_name("TableName", name);
    check_supported(input);
    check_billing(input);
    check_encryption(input["SSESpecification"]);
    check_tags(tag_rules, input["Tags"]);
    check_key_schema(input["KeySchema"], input["AttributeDefinitions"]);
    check_new_indexes(input);
    check_all_used(input);
    check_stream(input["StreamSpecification"]);
}

}  // namespace stepwell::dynamodb
