// Event source mappings: made, changed, told, deleted. Sources are streams of DynamoDB tables.
#include "adapters/aws/models/lambda.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/event_filters.hpp"
#include "adapters/services/lambda/event_sources.hpp"

namespace stepwell::lambda {

namespace {

/// As the operations of this file need them.
struct Mappings {
    Core& core;
    std::shared_ptr<EventSources> sources;
    dynamodb::StreamReader reader;
};

[[noreturn]] void no_mapping() { not_found("The resource you requested does not exist."); }

std::string key_in(const Context& context, const Value& input) {
    return key_prefix(context.account, context.region) + std::string(input["UUID"].as_string());
}

Value require_mapping(const Mappings& mappings, const std::string& key) {
    const auto record = mappings.core.platform.documents.find(mappings_collection, key);
    if (!record) no_mapping();
    return (*record)["Mapping"];
}

Value seconds(TimePoint time) { return Value(static_cast<double>(time.time_since_epoch().count()) / 1000); }

bool is_stream(std::string_view arn) {
    return arn.find(":dynamodb:") != std::string_view::npos && arn.find("/stream/") != std::string_view::npos;
}

void check_unsupported(const Value& input) {
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
    check_tags(input["Tags"]);
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
    return mapping.with("LastModified", seconds(now)).with("StateTransitionReason", "User action");
}

Value new_mapping(const std::string& uuid, const FunctionName& name, const Value& input) {
    ObjectBuilder mapping;
    mapping.set("UUID", uuid);
    mapping.set("EventSourceMappingArn",
                "arn:aws:lambda:" + name.region + ':' + name.account + ":event-source-mapping:" + uuid);
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

void check_source(const Value& input) {
    const std::string arn(input["EventSourceArn"].as_string());
    if (arn.empty()) refuse("EventSourceArn is required: Stepwell reads streams of DynamoDB tables.");
    if (!is_stream(arn))
        refuse("The event source " + arn + " is not supported by Stepwell: only streams of DynamoDB tables are.");
    const std::string_view position = input["StartingPosition"].as_string();
    if (position.empty())
        refuse(
            "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must "
            "not be null.");
    if (is_set(input["StartingPositionTimestamp"]) && position != "AT_TIMESTAMP")
        refuse("StartingPositionTimestamp can only be given with the StartingPosition AT_TIMESTAMP.");
    if (position == "AT_TIMESTAMP")
        refuse("Unsupported starting position for arn type: " + arn + ". Please specify one of: LATEST, TRIM_HORIZON.");
}

void check_new(const Mappings& mappings, const Context& context, const FunctionName& name, const Value& input) {
    for (const auto& [key, record] :
         mappings.core.platform.documents.list(mappings_collection, key_prefix(context.account, context.region))) {
        const Value& other = record["Mapping"];
        if (other["EventSourceArn"] == input["EventSourceArn"] &&
            other["FunctionArn"].as_string() == name.qualified_arn())
            conflict("The event source arn (\" " + std::string(input["EventSourceArn"].as_string()) +
                     " \") and function (\" " + name.name +
                     " \") provided mapping already exists. Please update or delete the existing mapping with UUID " +
                     std::string(other["UUID"].as_string()));
    }
}

asio::awaitable<Answer> create(std::shared_ptr<Mappings> mappings, Context context, Request request) {
    const Value input = request.input;
    check_unsupported(input);
    check_source(input);
    const FunctionName name = reachable_function_name(context, input["FunctionName"].as_string());
    require_function(mappings->core.platform.documents, name);
    check_new(*mappings, context, name, input);
    const std::string arn(input["EventSourceArn"].as_string());
    using From = dynamodb::StreamReader::From;
    const From from = input["StartingPosition"].as_string() == "LATEST" ? From::latest : From::trim_horizon;
    std::optional<std::int64_t> position;
    try {
        position = co_await mappings->reader.position(arn, from);
    } catch (const ApiError&) {
        // there is none by that ARN
    }
    if (!position) refuse("Stream not found: " + arn);
    const std::string uuid = random_uuid();
    const Value mapping = with_input(new_mapping(uuid, name, input), input, mappings->core.platform.clock.now());
    const std::string key = key_prefix(context.account, context.region) + uuid;
    ObjectBuilder record;
    record.set("Mapping", mapping).set("Position", *position);
    Value tags = Value::empty_object();
    if (input["Tags"].is_object()) tags = input["Tags"];
    record.set("Tags", tags);
    co_await mappings->core.platform.documents.put(mappings_collection, key, record.build());
    mappings->sources->look_after(key);
    co_return answer_of(mapping, 202);
}

asio::awaitable<Answer> get(std::shared_ptr<Mappings> mappings, Context context, Request request) {
    co_return answer_of(require_mapping(*mappings, key_in(context, request.input)));
}

asio::awaitable<Answer> list(std::shared_ptr<Mappings> mappings, Context context, Request request) {
    const Value& input = request.input;
    std::string function;
    if (is_set(input["FunctionName"]))
        function = reachable_function_name(context, input["FunctionName"].as_string()).qualified_arn();
    std::vector<std::pair<std::string, Value>> found;
    for (const auto& [key, record] :
         mappings->core.platform.documents.list(mappings_collection, key_prefix(context.account, context.region))) {
        const Value& mapping = record["Mapping"];
        if (is_set(input["EventSourceArn"]) && mapping["EventSourceArn"] != input["EventSourceArn"]) continue;
        if (!function.empty() && mapping["FunctionArn"].as_string() != function) continue;
        found.emplace_back(key, mapping);
    }
    co_return answer_of(page(input, "EventSourceMappings", found, 100));
}

asio::awaitable<Answer> update(std::shared_ptr<Mappings> mappings, Context context, Request request) {
    const Value input = request.input;
    check_unsupported(input);
    const std::string key = key_in(context, input);
    std::string function;
    if (is_set(input["FunctionName"])) {
        const FunctionName name = reachable_function_name(context, input["FunctionName"].as_string());
        require_function(mappings->core.platform.documents, name);
        function = name.qualified_arn();
    }
    const TimePoint now = mappings->core.platform.clock.now();
    const Documents::Change change = [input, function, now](const std::optional<Value>& current) {
        if (!current) no_mapping();
        Value mapping = with_input((*current)["Mapping"], input, now);
        if (!function.empty()) mapping = mapping.with("FunctionArn", function);
        return std::optional<Value>(current->with("Mapping", mapping));
    };
    const auto record = co_await mappings->core.platform.documents.update(mappings_collection, key, change);
    mappings->sources->look_after(key);
    co_return answer_of((*record)["Mapping"], 202);
}

asio::awaitable<Answer> remove(std::shared_ptr<Mappings> mappings, Context context, Request request) {
    const std::string key = key_in(context, request.input);
    const Value mapping = require_mapping(*mappings, key);
    co_await mappings->core.platform.documents.erase(mappings_collection, key);
    co_return answer_of(mapping.with("State", "Deleting"), 202);
}

}  // namespace

void add_event_source_operations(Core& core, std::shared_ptr<EventSources> sources) {
    auto mappings =
        std::make_shared<Mappings>(Mappings{core, std::move(sources), dynamodb::StreamReader(core.platform)});
    const auto add = [&](shapes::OperationName shape, auto operation) {
        core.platform.registry.add(shape, [mappings, operation](Context context, Request request) {
            return operation(mappings, std::move(context), std::move(request));
        });
    };
    add(shapes::lambda::create_event_source_mapping, create);
    add(shapes::lambda::get_event_source_mapping, get);
    add(shapes::lambda::list_event_source_mappings, list);
    add(shapes::lambda::update_event_source_mapping, update);
    add(shapes::lambda::delete_event_source_mapping, remove);
}

}  // namespace stepwell::lambda
