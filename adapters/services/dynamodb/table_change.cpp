// UpdateTable's rules and effects. API reference: "UpdateTable".

#include "adapters/services/dynamodb/table_change.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "adapters/services/dynamodb/index_rules.hpp"
#include "adapters/services/dynamodb/table_description.hpp"
#include "adapters/services/dynamodb/table_rules.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::array<std::string_view, 11> supported = {
    "TableName",          "AttributeDefinitions",        "BillingMode",         "ProvisionedThroughput",
    "TableClass",         "GlobalSecondaryIndexUpdates", "StreamSpecification", "SSESpecification",
    "OnDemandThroughput", "DeletionProtectionEnabled",   "WarmThroughput"};

bool on_demand(const Value& description) {
    return description["BillingModeSummary"]["BillingMode"].as_string() == "PAY_PER_REQUEST";
}

bool will_be_on_demand(const Value& description, const Value& input) {
    const Value* mode = input.find("BillingMode");
    return mode ? mode->as_string() == "PAY_PER_REQUEST" : on_demand(description);
}

const Value* find_index(const Value& description, const Value& name) {
    for (const char* list : {"GlobalSecondaryIndexes", "LocalSecondaryIndexes"})
        for (const Value& index : description[list].items())
            if (index["IndexName"] == name) return &index;
    return nullptr;
}

/// Definitions that the input adds to those the table has.
Value all_definitions(const Value& description, const Value& input) {
    Values all;
    std::set<std::string> names;
    for (const Value* list : {&input["AttributeDefinitions"], &description["AttributeDefinitions"]})
        for (const Value& one : list->items())
            if (names.insert(std::string(one["AttributeName"].as_string())).second) all.push_back(one);
    return Value(std::move(all));
}

void check_throughput(const Value& description, const Value& input) {
    const bool demand = will_be_on_demand(description, input);
    const Value* wanted = input.find("ProvisionedThroughput");
    if (!wanted) {
        if (!demand && on_demand(description))
            invalid_parameter("ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
        return;
    }
    if (demand)
        invalid_parameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST");
    const Value& now = description["ProvisionedThroughput"];
    const bool same = now["ReadCapacityUnits"] == (*wanted)["ReadCapacityUnits"] &&
                      now["WriteCapacityUnits"] == (*wanted)["WriteCapacityUnits"];
    if (!same || input.contains("BillingMode") || input.contains("GlobalSecondaryIndexUpdates")) return;
    const std::string reads = now["ReadCapacityUnits"].number_text();
    const std::string writes = now["WriteCapacityUnits"].number_text();
    invalid(
        "The provisioned throughput for the table will not change. The requested value equals the current value. "
        "Current ReadCapacityUnits provisioned for the table: " +
        reads + ". Requested ReadCapacityUnits: " + reads + ". Current WriteCapacityUnits provisioned for the table: " +
        writes + ". Requested WriteCapacityUnits: " + writes +
        ". Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.");
}

void check_stream_change(const Value& record, const Value& input) {
    const Value* wanted = input.find("StreamSpecification");
    if (!wanted) return;
    check_stream(*wanted);
    const std::string name(record["Description"]["TableName"].as_string());
    const bool enabled = record.contains("Stream");
    if ((*wanted)["StreamEnabled"].as_bool() && enabled)
        invalid("Table already has an enabled stream: TableName: " + name);
    if (!(*wanted)["StreamEnabled"].as_bool() && !enabled)
        invalid("Table is already stream disabled: TableName: " + name);
}

void check_index_update(const Value& description, const Value& update, const Value& input) {
    if (update.size() != 1)
        invalid_parameter("Only one of Create, Update or Delete may be specified in a GlobalSecondaryIndexUpdate");
    const Member& action = update.members().front();
    const Value& name = action.value["IndexName"];
    const Value* index = find_index(description, name);
    if (action.name() == "Create") {
        if (index) invalid_parameter("Attempting to create an index which already exists");
        if (description["GlobalSecondaryIndexes"].size() >= most_global_indexes)
            throw ApiError("LimitExceededException", 400,
                           "Subscriber limit exceeded: GlobalSecondaryIndex count exceeds the per-table limit of 20");
        check_global_index(action.value, all_definitions(description, input), will_be_on_demand(description, input));
        return;
    }
    if (!index || !index->contains("IndexStatus"))
        throw ApiError("ResourceNotFoundException", 400, "Requested resource not found");
    if (action.name() == "Update" && will_be_on_demand(description, input) &&
        action.value.contains("ProvisionedThroughput"))
        invalid_parameter(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST");
}

void check_index_updates(const Value& description, const Value& input) {
    int structural = 0;
    for (const Value& update : input["GlobalSecondaryIndexUpdates"].items()) {
        check_index_update(description, update, input);
        if (update.contains("Create") || update.contains("Delete")) ++structural;
    }
    if (structural > 1)
        throw ApiError("LimitExceededException", 400,
                       "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per "
                       "table");
}

Value updated_index(const Value& index, const Value& action) {
    Value made = index;
    if (const Value* throughput = action.find("ProvisionedThroughput"))
        made = made.with("ProvisionedThroughput", throughput_description(*throughput, false));
    if (const Value* most = action.find("OnDemandThroughput")) made = made.with("OnDemandThroughput", *most);
    if (const Value* warm = action.find("WarmThroughput"))
        made = made.with("WarmThroughput", warm->with("Status", "ACTIVE"));
    return made;
}

Value with_index_updates(Value record, const Value& input, const Fresh& fresh) {
    for (const Value& update : input["GlobalSecondaryIndexUpdates"].items()) {
        const Member& action = update.members().front();
        const Value& name = action.value["IndexName"];
        if (action.name() == "Update") {
            record = change_index(record, name, [&](const Value& index) { return updated_index(index, action.value); });
        } else if (action.name() == "Delete") {
            record =
                change_index(record, name, [](const Value& index) { return index.with("IndexStatus", "DELETING"); });
        } else {
            const Value description = record["Description"];
            const Value& there = description["GlobalSecondaryIndexes"];
            Values indexes(there.items().begin(), there.items().end());
            indexes.push_back(
                new_global_index(description["TableArn"], action.value, "CREATING").with("Backfilling", true));
            record = record.with("Description", description.with("GlobalSecondaryIndexes", Value(std::move(indexes))))
                         .with("IndexNumbers", record["IndexNumbers"].is_null()
                                                   ? Value::object({{name.as_string(), fresh.index_number}})
                                                   : record["IndexNumbers"].with(name.as_string(), fresh.index_number));
        }
    }
    return record;
}

Value with_billing(Value description, const Value& input, TimePoint now) {
    if (const Value* mode = input.find("BillingMode")) {
        const bool demand = mode->as_string() == "PAY_PER_REQUEST";
        Value summary = Value::object({{"BillingMode", *mode}});
        const Value& before = description["BillingModeSummary"]["LastUpdateToPayPerRequestDateTime"];
        if (demand && !on_demand(description))
            summary = summary.with("LastUpdateToPayPerRequestDateTime", epoch_seconds(now));
        else if (!before.is_null())
            summary = summary.with("LastUpdateToPayPerRequestDateTime", before);
        description = description.with("BillingModeSummary", summary);
        if (demand) description = description.with("ProvisionedThroughput", throughput_description({}, true));
    }
    if (const Value* throughput = input.find("ProvisionedThroughput"))
        description = description.with("ProvisionedThroughput", throughput_description(*throughput, false));
    if (const Value* most = input.find("OnDemandThroughput"))
        description = description.with("OnDemandThroughput", *most);
    if (const Value* warm = input.find("WarmThroughput"))
        description = description.with("WarmThroughput", warm->with("Status", "ACTIVE"));
    return description;
}

}  // namespace

void check_table_update(const Value& record, const Value& input) {
    const Value& description = record["Description"];
    for (const Member& member : input.members())
        if (std::ranges::find(supported, member.name()) == supported.end())
            invalid("The parameter " + std::string(member.name()) + " of UpdateTable is not supported by this server");
    if (input.size() - (input.contains("AttributeDefinitions") ? 1U : 0U) <= 1)
        invalid(
            "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or "
            "SSESpecification or ReplicaUpdates is required");
    if (table_status(record) != "ACTIVE")
        throw ApiError("ResourceInUseException", 400,
                       "Attempt to change a resource which is still in use: Table is being updated: " +
                           std::string(description["TableName"].as_string()));
    check_throughput(description, input);
    check_encryption(input["SSESpecification"]);
    check_stream_change(record, input);
    check_index_updates(description, input);
}

Value created_index(const Value& input) {
    for (const Value& update : input["GlobalSecondaryIndexUpdates"].items())
        if (update.contains("Create")) return update["Create"];
    return {};
}

Value updated_record(const Value& record, const Value& input, const Fresh& fresh) {
    Value description = with_billing(record["Description"], input, fresh.now);
    if (input.contains("AttributeDefinitions"))
        description = description.with("AttributeDefinitions", all_definitions(description, input));
    if (const Value* table_class = input.find("TableClass"))
        description = description.with(
            "TableClassSummary",
            Value::object({{"TableClass", *table_class}, {"LastUpdateDateTime", epoch_seconds(fresh.now)}}));
    if (const Value* guarded = input.find("DeletionProtectionEnabled"))
        description = description.with("DeletionProtectionEnabled", *guarded);
    if (const Value* encryption = input.find("SSESpecification"))
        description = (*encryption)["Enabled"].as_bool()
                          ? description.with("SSEDescription", sse_description(fresh.place, *encryption))
                          : description.without("SSEDescription");
    Value made = record.with("Description", description);
    if (fresh.stream)
        made = with_stream(made, *fresh.stream);
    else if (input.contains("StreamSpecification"))
        made = without_stream(made);
    return without_unused_definitions(with_index_updates(std::move(made), input, fresh));
}

Value change_index(const Value& record, const Value& name, const std::function<Value(const Value&)>& change) {
    const Value description = record["Description"];
    Values indexes;
    for (const Value& index : description["GlobalSecondaryIndexes"].items()) {
        Value made = index["IndexName"] == name ? change(index) : index;
        if (!made.is_null()) indexes.push_back(std::move(made));
    }
    return record.with("Description", indexes.empty()
                                          ? description.without("GlobalSecondaryIndexes")
                                          : description.with("GlobalSecondaryIndexes", Value(std::move(indexes))));
}

Value without_unused_definitions(const Value& record) {
    const Value description = record["Description"];
    std::set<std::string> used;
    for (const std::string& name : attribute_names(description["KeySchema"])) used.insert(name);
    for (const char* list : {"GlobalSecondaryIndexes", "LocalSecondaryIndexes"})
        for (const Value& index : description[list].items())
            for (const std::string& name : attribute_names(index["KeySchema"])) used.insert(name);
    Values definitions;
    for (const Value& one : description["AttributeDefinitions"].items())
        if (used.contains(std::string(one["AttributeName"].as_string()))) definitions.push_back(one);
    return record.with("Description", description.with("AttributeDefinitions", Value(std::move(definitions))));
}

}  // namespace stepwell::dynamodb
