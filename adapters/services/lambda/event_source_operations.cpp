// Event source mappings: made, changed, described, deleted.
#include "adapters/aws/event_source.hpp"
#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/event_filters.hpp"
#include "adapters/services/lambda/event_sources.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

[[noreturn]] void no_mapping() { not_found("The resource you requested does not exist."); }

std::string key_in(const Context& context, const Value& input) { return context.key(input["UUID"].as_string()); }

Value require_mapping(const Core& core, const std::string& key) {
    const auto record = core.platform.documents.find(mappings_collection, key);
    if (!record) no_mapping();
    return (*record)["Mapping"];
}

void refuse_unsupported_source(const Value& input) {
    for (const char* member :
         {"Topics", "Queues", "SourceAccessConfigurations", "SelfManagedEventSource",
          "AmazonManagedKafkaEventSourceConfig", "SelfManagedKafkaEventSourceConfig", "ScalingConfig",
          "DocumentDBEventSourceConfig", "KMSKeyArn", "MetricsConfig", "LoggingConfig", "ProvisionedPollerConfig"})
        if (is_set(input[member]))
            refuse(std::string(member) + " is not supported by Stepwell for event source mappings.");
    for (const char* outcome : {"OnSuccess", "OnFailure"})
        if (is_set(input["DestinationConfig"][outcome]["Destination"]))
            refuse("DestinationConfig is not supported by Stepwell: records have no destinations.");
    if (input["ParallelizationFactor"].as_integer().value_or(1) != 1)
        refuse("ParallelizationFactor is not supported by Stepwell: a shard is read by one invocation at a time.");
    if (input["TumblingWindowInSeconds"].as_integer().value_or(0) != 0)
        refuse("TumblingWindowInSeconds is not supported by Stepwell.");
    check_tags(tag_rules, input["Tags"]);
}

Value with_input(Value mapping, const Value& input, TimePoint now) {
    for (const char* member : {"BatchSize", "MaximumBatchingWindowInSeconds", "BisectBatchOnFunctionError",
                               "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "FunctionResponseTypes"})
        if (input.contains(member)) mapping = mapping.with(member, input[member]);
    if (const Value* criteria = input.find("FilterCriteria")) {
        const Filters checked(*criteria);
        mapping = is_set((*criteria)["Filters"]) ? mapping.with("FilterCriteria", *criteria)
                                                 : mapping.without("FilterCriteria");
    }
    if (const Value* enabled = input.find("Enabled"))
        mapping = mapping.with("State", enabled->as_bool() ? "Enabled" : "Disabled");
    const std::int64_t age = mapping["MaximumRecordAgeInSeconds"].as_integer().value_or(-1);
    if (age != -1 && age < 60) refuse("MaximumRecordAgeInSeconds must be -1, or from 60 to 604800.");
    return mapping.with("LastModified", epoch_seconds(now)).with("StateTransitionReason", "User action");
}

Value new_mapping(const std::string& uuid, const FunctionName& name, const Value& input) {
    ObjectBuilder mapping;
    mapping.set("UUID", uuid);
    mapping.set("EventSourceMappingArn", name.Place::arn("lambda", "event-source-mapping:" + uuid));
    mapping.set("EventSourceArn", input["EventSourceArn"]).set("FunctionArn", name.qualified_arn());
    mapping.set("StartingPosition", input["StartingPosition"]);
    mapping.set("BatchSize", 100).set("MaximumBatchingWindowInSeconds", 0).set("ParallelizationFactor", 1);
    mapping.set("DestinationConfig", Value::object({{"OnFailure", Value::empty_object()}}));
    mapping.set("BisectBatchOnFunctionError", false)
        .set("MaximumRecordAgeInSeconds", -1)
        .set("MaximumRetryAttempts", -1);
    mapping.set("TumblingWindowInSeconds", 0).set("FunctionResponseTypes", Value::empty_array());
    mapping.set("State", "Enabled").set("LastProcessingResult", "No records processed");
    return mapping.build();
}

/// "streams of DynamoDB tables"
std::string all_sources(const Platform& platform) {
    std::string text;
    for (const EventSource* source : platform.event_sources)
        text.append(text.empty() ? "" : ", ").append(source->what());
    return text;
}

const EventSource& source_in(const Core& core, const Value& input) {
    const std::string arn(input["EventSourceArn"].as_string());
    if (arn.empty()) refuse("EventSourceArn is required: Stepwell reads " + all_sources(core.platform) + '.');
    const EventSource* const source = find_source(core.platform, arn);
    if (source == nullptr)
        refuse("The event source " + arn + " is not supported by Stepwell: only " + all_sources(core.platform) +
               " are.");
    const std::string_view position = input["StartingPosition"].as_string();
    if (position.empty())
        refuse(
            "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must "
            "not be null.");
    if (is_set(input["StartingPositionTimestamp"]) && position != "AT_TIMESTAMP")
        refuse("StartingPositionTimestamp can only be given with the StartingPosition AT_TIMESTAMP.");
    std::string all;
    for (const std::string_view each : source->starting_positions()) {
        if (each == position) return *source;
        all.append(all.empty() ? "" : ", ").append(each);
    }
    refuse("Unsupported starting position for arn type: " + arn + ". Please specify one of: " + all + '.');
}

void check_new(const Core& core, const Context& context, const FunctionName& name, const Value& input) {
    for (const auto& [key, record] : core.platform.documents.list(mappings_collection, context.prefix())) {
        const Value& other = record["Mapping"];
        if (other["EventSourceArn"] == input["EventSourceArn"] &&
            other["FunctionArn"].as_string() == name.qualified_arn())
            conflict("The event source arn (\" " + std::string(input["EventSourceArn"].as_string()) +
                     " \") and function (\" " + name.name +
                     " \") provided mapping already exists. Please update or delete the existing mapping with UUID " +
                     std::string(other["UUID"].as_string()));
    }
}

asio::awaitable<Answer> create(Core& core, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported_source(input);
    const EventSource& source = source_in(core, input);
    const FunctionName name = reachable_function_name(context, input["FunctionName"].as_string());
    require_function(core.platform.documents, name);
    check_new(core, context, name, input);
    const std::string arn(input["EventSourceArn"].as_string());
    std::optional<std::int64_t> position;
    try {
        position = co_await source.position(arn, std::string(input["StartingPosition"].as_string()));
    } catch (const ApiError&) {
        // there is none by that ARN
    }
    if (!position) refuse("Stream not found: " + arn);
    const std::string uuid = random_uuid();
    const Value mapping = with_input(new_mapping(uuid, name, input), input, core.platform.clock.now());
    const std::string key = context.key(uuid);
    ObjectBuilder record;
    record.set("Mapping", mapping).set("Position", *position);
    record.set("Tags", input["Tags"].is_object() ? input["Tags"] : Value::empty_object());
    co_await core.platform.documents.put(mappings_collection, key, record.build());
    begin_polling(core, key);
    co_return answer_of(mapping, 202);
}

Answer get(Core& core, const Context& context, const Request& request) {
    return answer_of(require_mapping(core, key_in(context, request.input)));
}

Answer list(Core& core, const Context& context, const Request& request) {
    const Value& input = request.input;
    std::string function;
    if (is_set(input["FunctionName"]))
        function = reachable_function_name(context, input["FunctionName"].as_string()).qualified_arn();
    std::vector<Listed> found;
    for (const auto& [key, record] : core.platform.documents.list(mappings_collection, context.prefix())) {
        const Value& mapping = record["Mapping"];
        if (is_set(input["EventSourceArn"]) && mapping["EventSourceArn"] != input["EventSourceArn"]) continue;
        if (!function.empty() && mapping["FunctionArn"].as_string() != function) continue;
        found.push_back({key, mapping});
    }
    return answer_of(page_of(input, "EventSourceMappings", std::move(found), 100));
}

asio::awaitable<Answer> update(Core& core, Context context, Request request) {
    const Value input = request.input;
    refuse_unsupported_source(input);
    const std::string key = key_in(context, input);
    std::string function;
    if (is_set(input["FunctionName"])) {
        const FunctionName name = reachable_function_name(context, input["FunctionName"].as_string());
        require_function(core.platform.documents, name);
        function = name.qualified_arn();
    }
    const TimePoint now = core.platform.clock.now();
    const Documents::Change change = [input, function, now](const std::optional<Value>& current) {
        if (!current) no_mapping();
        Value mapping = with_input((*current)["Mapping"], input, now);
        if (!function.empty()) mapping = mapping.with("FunctionArn", function);
        return std::optional<Value>(current->with("Mapping", mapping));
    };
    const auto record = co_await core.platform.documents.update(mappings_collection, key, change);
    begin_polling(core, key);
    co_return answer_of((*record)["Mapping"], 202);
}

asio::awaitable<Answer> remove(Core& core, Context context, Request request) {
    const std::string key = key_in(context, request.input);
    const Value mapping = require_mapping(core, key);
    co_await core.platform.documents.erase(mappings_collection, key);
    co_return answer_of(mapping.with("State", "Deleting"), 202);
}

constexpr Operation<Core> event_source_operations[] = {
    {shapes::lambda::create_event_source_mapping, create}, {shapes::lambda::get_event_source_mapping, get},
    {shapes::lambda::list_event_source_mappings, list},    {shapes::lambda::update_event_source_mapping, update},
    {shapes::lambda::delete_event_source_mapping, remove},
};

}  // namespace

void add_event_source_operations(Core& core) { add_operations(core.platform.registry, core, event_source_operations); }

}  // namespace stepwell::lambda
