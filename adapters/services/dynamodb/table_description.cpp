// The shape of a TableDescription.

#include "adapters/services/dynamodb/table_description.hpp"

#include "adapters/platform/random.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/index_store.hpp"

namespace stepwell::dynamodb {

namespace {

bool is_on_demand(const Value& input) { return input["BillingMode"].as_string() == "PAY_PER_REQUEST"; }

Value index_arn(const Value& table_arn, const Value& index) {
    return Value(std::string(table_arn.as_string()) + "/index/" + std::string(index["IndexName"].as_string()));
}

Value local_indexes(const Value& table_arn, const Value& sent) {
    Values indexes;
    for (const Value& index : sent.items()) indexes.push_back(index.with("IndexArn", index_arn(table_arn, index)));
    return Value(std::move(indexes));
}

Value global_indexes(const Value& table_arn, const Value& input) {
    Values indexes;
    for (const Value& index : input["GlobalSecondaryIndexes"].items())
        indexes.push_back(new_global_index(table_arn, index, "ACTIVE"));
    return Value(std::move(indexes));
}

Value with_sizes(const Value& indexes, std::string_view table_status, const std::map<std::string, TableSize>& sizes) {
    Values described;
    for (const Value& index : indexes.items()) {
        const auto found = sizes.find(std::string(index["IndexName"].as_string()));
        const TableSize size = found == sizes.end() ? TableSize{} : found->second;
        Value made = index.with("IndexSizeBytes", size.bytes).with("ItemCount", size.items);
        // The indexes of a new table come with it.
        if (table_status == "CREATING" && index.contains("IndexStatus")) made = made.with("IndexStatus", "CREATING");
        described.push_back(std::move(made));
    }
    return Value(std::move(described));
}

}  // namespace

Value throughput_description(const Value& throughput, bool on_demand) {
    return Value::object({{"NumberOfDecreasesToday", 0},
                          {"ReadCapacityUnits", on_demand ? Value(0) : throughput["ReadCapacityUnits"]},
                          {"WriteCapacityUnits", on_demand ? Value(0) : throughput["WriteCapacityUnits"]}});
}

Value sse_description(const Place& place, const Value& specification) {
    // The file on disk is as safe as its owner keeps it; that a key is asked for is remembered.
    const std::string key(specification["KMSMasterKeyId"].as_string());
    std::string arn = key.empty() ? place.arn("kms", "alias/aws/dynamodb") : key;
    if (!arn.starts_with("arn:")) arn = place.arn("kms", arn.starts_with("alias/") ? arn : "key/" + arn);
    return Value::object({{"Status", "ENABLED"}, {"SSEType", "KMS"}, {"KMSMasterKeyArn", arn}});
}

Value new_global_index(const Value& table_arn, const Value& index, std::string_view status) {
    const Value& throughput = index["ProvisionedThroughput"];
    Value made = Value::object({{"IndexName", index["IndexName"]},
                                {"KeySchema", index["KeySchema"]},
                                {"Projection", index["Projection"]},
                                {"IndexStatus", status},
                                {"ProvisionedThroughput", throughput_description(throughput, throughput.is_null())},
                                {"IndexArn", index_arn(table_arn, index)}});
    if (index.contains("OnDemandThroughput")) made = made.with("OnDemandThroughput", index["OnDemandThroughput"]);
    if (index.contains("WarmThroughput"))
        made = made.with("WarmThroughput", index["WarmThroughput"].with("Status", "ACTIVE"));
    return made;
}

Value new_description(const Place& place, const Value& input, const std::string& name, TimePoint now) {
    const Value created(epoch_seconds(now));
    const bool on_demand = is_on_demand(input);
    const Value arn(place.arn("dynamodb", "table/" + name));
    ObjectBuilder description;
    description.set("AttributeDefinitions", input["AttributeDefinitions"])
        .set("TableName", name)
        .set("KeySchema", input["KeySchema"])
        .set("CreationDateTime", created)
        .set("ProvisionedThroughput", throughput_description(input["ProvisionedThroughput"], on_demand))
        .set("TableArn", arn)
        .set("TableId", random_uuid())
        .set("DeletionProtectionEnabled", input["DeletionProtectionEnabled"].as_bool());
    if (on_demand)
        description.set("BillingModeSummary", Value::object({{"BillingMode", "PAY_PER_REQUEST"},
                                                             {"LastUpdateToPayPerRequestDateTime", created}}));
    if (input.contains("LocalSecondaryIndexes"))
        description.set("LocalSecondaryIndexes", local_indexes(arn, input["LocalSecondaryIndexes"]));
    if (input.contains("GlobalSecondaryIndexes")) description.set("GlobalSecondaryIndexes", global_indexes(arn, input));
    if (input["StreamSpecification"]["StreamEnabled"].as_bool())
        description.set("StreamSpecification", input["StreamSpecification"]);
    if (input["SSESpecification"]["Enabled"].as_bool())
        description.set("SSEDescription", sse_description(place, input["SSESpecification"]));
    if (input.contains("TableClass"))
        description.set("TableClassSummary", Value::object({{"TableClass", input["TableClass"]}}));
    if (input.contains("OnDemandThroughput")) description.set("OnDemandThroughput", input["OnDemandThroughput"]);
    if (input.contains("WarmThroughput"))
        description.set("WarmThroughput", input["WarmThroughput"].with("Status", "ACTIVE"));
    return Value::object({{"Number", 0},
                          {"Description", description.build()},
                          {"Tags", input.contains("Tags") ? input["Tags"] : Value::empty_array()}});
}

Value make_rows(sqlite::Connection& connection, const Value& record, TimePoint now) {
    Value made = record.with("Number", item_rows().make(connection));
    const Value& description = record["Description"];
    ObjectBuilder numbers;
    for (const char* list : {"LocalSecondaryIndexes", "GlobalSecondaryIndexes"})
        for (const Value& index : description[list].items())
            numbers.set(index["IndexName"].as_string(), entry_rows().make(connection));
    made = made.with("IndexNumbers", numbers.build());
    const Value& view = description["StreamSpecification"]["StreamViewType"];
    if (view.is_null()) return made;
    return with_stream(made, make_stream(connection, now, std::string(description["TableArn"].as_string()), description,
                                         view.as_string()));
}

Value with_stream(const Value& record, const StoredStream& stream) {
    const Value& view = stream.description["StreamViewType"];
    const Value specification = Value::object({{"StreamEnabled", true}, {"StreamViewType", view}});
    return record.with("Stream", Value::object({{"Number", stream.number}, {"Arn", stream.arn}, {"View", view}}))
        .with("Description", record["Description"]
                                 .with("StreamSpecification", specification)
                                 .with("LatestStreamLabel", stream.description["StreamLabel"])
                                 .with("LatestStreamArn", stream.arn));
}

Value without_stream(const Value& record) {
    return record.without("Stream").with("Description", record["Description"].without("StreamSpecification"));
}

std::string_view table_status(const Value& record) {
    for (const Value& index : record["Description"]["GlobalSecondaryIndexes"].items())
        if (index["IndexStatus"].as_string() != "ACTIVE") return "UPDATING";
    return "ACTIVE";
}

std::vector<std::int64_t> index_numbers(const Value& record) {
    std::vector<std::int64_t> numbers;
    for (const Member& entry : record["IndexNumbers"].members())
        numbers.push_back(entry.value.as_integer().value_or(0));
    if (const Value* expiry = record.find("TimeToLive"))
        numbers.push_back((*expiry)["IndexNumber"].as_integer().value_or(0));
    return numbers;
}

Value table_description(const Value& record, const std::string& status, const TableSize& size,
                        const std::map<std::string, TableSize>& index_sizes) {
    Value description = record["Description"];
    for (const char* list : {"LocalSecondaryIndexes", "GlobalSecondaryIndexes"})
        if (const Value* indexes = description.find(list))
            description = description.with(list, with_sizes(*indexes, status, index_sizes));
    return description.with("TableStatus", status).with("TableSizeBytes", size.bytes).with("ItemCount", size.items);
}

}  // namespace stepwell::dynamodb
