// Tags and the point-in-time setting are kept in the table's record; the other answers say that nothing is configured.
#include <algorithm>

#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/tag_rules.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/table_place.hpp"
#include "adapters/services/dynamodb/table_rules.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr PageRules tag_pages{
    .token = "NextToken", .next = "NextToken", .usual_size = 10, .kind = PageToken::known_key, .invalid_token = [] {
        return ApiError("ValidationException", 400, "Invalid NextToken");
    }};
constexpr std::int64_t default_recovery_days = 35;

Value describe_backups(const Value& record, TimePoint now) {
    const Value& stored = record["ContinuousBackups"];
    const bool enabled = stored["Enabled"].as_bool();
    ObjectBuilder recovery;
    recovery.set("PointInTimeRecoveryStatus", enabled ? "ENABLED" : "DISABLED");
    if (enabled)
        recovery.set("RecoveryPeriodInDays", stored["Days"])
            .set("EarliestRestorableDateTime", stored["Since"])
            .set("LatestRestorableDateTime", epoch_seconds(now));
    return Value::object(
        {{"ContinuousBackupsDescription", Value::object({{"ContinuousBackupsStatus", "ENABLED"},
                                                         {"PointInTimeRecoveryDescription", recovery.build()}})}});
}

/// The error of the operations on backups.
[[noreturn]] void no_such_table(std::string_view name) {
    throw ApiError("TableNotFoundException", 400, "Table not found: " + std::string(name));
}

asio::awaitable<Answer> tag_resource(Core& core, Context context, Request request) {
    const Value input = request.input;
    check_tags(tag_rules, input["Tags"]);
    const TablePtr table = core.tables.require(context, input["ResourceArn"].as_string());
    Tables::Change change = [input](const Value& record) {
        return record.with("Tags", with_tags(tag_rules, record["Tags"], input["Tags"]));
    };
    co_await core.tables.change(table, std::move(change));
    co_return answer_of(Value::empty_object());
}

asio::awaitable<Answer> untag_resource(Core& core, Context context, Request request) {
    const TablePtr table = core.tables.require(context, request.input["ResourceArn"].as_string());
    Tables::Change change = [keys = request.input["TagKeys"]](const Value& record) {
        return record.with("Tags", without_tags(tag_rules, record["Tags"], keys));
    };
    co_await core.tables.change(table, std::move(change));
    co_return answer_of(Value::empty_object());
}

Answer list_tags_of_resource(Core& core, const Context& context, const Request& request) {
    const TablePtr table = core.tables.require(context, request.input["ResourceArn"].as_string());
    std::vector<Listed> all;
    for (const Value& tag : table->stored["Tags"].items()) all.push_back({std::string(tag["Key"].as_string()), tag});
    return answer_of(page(tag_pages, request.input, "Tags", std::move(all)));
}

Answer describe_continuous_backups(Core& core, const Context& context, const Request& request) {
    const TablePtr table = core.tables.find(table_place(context, request.input["TableName"].as_string()).record());
    if (!table) no_such_table(request.input["TableName"].as_string());
    return answer_of(describe_backups(table->stored, core.platform.clock.now()));
}

asio::awaitable<Answer> update_continuous_backups(Core& core, Context context, Request request) {
    const TablePtr table = core.tables.find(table_place(context, request.input["TableName"].as_string()).record());
    if (!table) no_such_table(request.input["TableName"].as_string());
    const Value wanted = request.input["PointInTimeRecoverySpecification"];
    const bool enabled = wanted["PointInTimeRecoveryEnabled"].as_bool();
    if (!enabled && wanted.contains("RecoveryPeriodInDays"))
        invalid("RecoveryPeriodInDays can only be specified when PointInTimeRecoveryEnabled is true");
    const Value setting =
        Value::object({{"Enabled", enabled},
                       {"Days", wanted["RecoveryPeriodInDays"].as_integer().value_or(default_recovery_days)},
                       {"Since", epoch_seconds(core.platform.clock.now())}});
    Tables::Change change = [setting](const Value& record) {
        const Value& before = record["ContinuousBackups"];
        const bool goes_on = setting["Enabled"].as_bool() && before["Enabled"].as_bool();
        return record.with("ContinuousBackups", goes_on ? setting.with("Since", before["Since"]) : setting);
    };
    const TablePtr changed = co_await core.tables.change(table, std::move(change));
    co_return answer_of(describe_backups(changed->stored, core.platform.clock.now()));
}

Answer get_resource_policy(Core& core, const Context& context, const Request& request) {
    const std::string arn(request.input["ResourceArn"].as_string());
    core.tables.require(context, arn);
    throw ApiError("PolicyNotFoundException", 400,
                   "Resource-based policy not found for the provided ResourceArn: " + arn);
}

Answer describe_kinesis_streaming_destination(Core& core, const Context& context, const Request& request) {
    const TablePtr table = core.tables.require_named(context, request.input["TableName"].as_string());
    return answer_of(
        Value::object({{"TableName", table->name}, {"KinesisDataStreamDestinations", Value::empty_array()}}));
}

Answer describe_contributor_insights(Core& core, const Context& context, const Request& request) {
    const TablePtr table = core.tables.require_named(context, request.input["TableName"].as_string());
    ObjectBuilder output;
    output.set("TableName", table->name);
    if (const Value* name = request.input.find("IndexName")) {
        const auto named = [&](const Value& index) { return index["IndexName"] == *name; };
        if (std::ranges::none_of(table->stored["Description"]["GlobalSecondaryIndexes"].items(), named))
            throw ApiError("ResourceNotFoundException", 400, "Requested resource not found");
        output.set("IndexName", *name);
    }
    output.set("ContributorInsightsStatus", "DISABLED");
    return answer_of(output.build());
}

Answer describe_limits(Core&, const Context&, const Request&) {
    return answer_of(Value::object({{"AccountMaxReadCapacityUnits", 80000},
                                    {"AccountMaxWriteCapacityUnits", 80000},
                                    {"TableMaxReadCapacityUnits", 40000},
                                    {"TableMaxWriteCapacityUnits", 40000}}));
}

Answer describe_endpoints(Core& core, const Context&, const Request&) {
    std::string address = core.platform.endpoint_url();
    if (const std::size_t scheme = address.find("://"); scheme != std::string::npos) address.erase(0, scheme + 3);
    const Value endpoint = Value::object({{"Address", address}, {"CachePeriodInMinutes", 1440}});
    return answer_of(Value::object({{"Endpoints", Value::array({endpoint})}}));
}

constexpr Operation<Core> settings_operations[] = {
    {shapes::dynamodb::describe_continuous_backups, describe_continuous_backups},
    {shapes::dynamodb::describe_contributor_insights, describe_contributor_insights},
    {shapes::dynamodb::describe_endpoints, describe_endpoints},
    {shapes::dynamodb::describe_kinesis_streaming_destination, describe_kinesis_streaming_destination},
    {shapes::dynamodb::describe_limits, describe_limits},
    {shapes::dynamodb::get_resource_policy, get_resource_policy},
    {shapes::dynamodb::list_tags_of_resource, list_tags_of_resource},
    {shapes::dynamodb::tag_resource, tag_resource},
    {shapes::dynamodb::untag_resource, untag_resource},
    {shapes::dynamodb::update_continuous_backups, update_continuous_backups},
};

}  // namespace

void add_settings_operations(Registry& registry, Core& core) { add_operations(registry, core, settings_operations); }

}  // namespace stepwell::dynamodb
