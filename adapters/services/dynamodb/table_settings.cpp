// Tags and the point-in-time setting are kept in the table's record; the other answers say that nothing is configured.

#include "adapters/services/dynamodb/table_settings.hpp"

#include <algorithm>
#include <set>

#include "adapters/services/dynamodb/table_place.hpp"
#include "adapters/services/dynamodb/table_rules.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t tags_in_a_page = 10;
constexpr std::int64_t default_recovery_days = 35;

Answer answered(Value output) {
    Answer answer;
    answer.output = std::move(output);
    return answer;
}

Value retagged(const Value& tags, const Value& added, const std::set<std::string, std::less<>>& removed) {
    Values all;
    for (const Value& tag : tags.items()) {
        const bool replaced =
            std::ranges::any_of(added.items(), [&](const Value& one) { return one["Key"] == tag["Key"]; });
        if (!replaced && !removed.contains(tag["Key"].as_string())) all.push_back(tag);
    }
    for (const Value& tag : added.items()) all.push_back(tag);
    const Value result(std::move(all));
    check_tags(result);
    return result;
}

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

}  // namespace

asio::awaitable<Answer> TableSettings::tag_resource(Context context, Request request) {
    const Value input = request.input;
    check_tags(input["Tags"]);
    const TablePtr table = tables_.require(context, input["ResourceArn"].as_string());
    Tables::Change change = [input](const Value& record) {
        return record.with("Tags", retagged(record["Tags"], input["Tags"], {}));
    };
    co_await tables_.change(table, std::move(change));
    co_return answered(Value::empty_object());
}

asio::awaitable<Answer> TableSettings::untag_resource(Context context, Request request) {
    const TablePtr table = tables_.require(context, request.input["ResourceArn"].as_string());
    std::set<std::string, std::less<>> removed;
    for (const Value& key : request.input["TagKeys"].items()) removed.emplace(key.as_string());
    Tables::Change change = [removed](const Value& record) {
        return record.with("Tags", retagged(record["Tags"], {}, removed));
    };
    co_await tables_.change(table, std::move(change));
    co_return answered(Value::empty_object());
}

asio::awaitable<Answer> TableSettings::list_tags_of_resource(Context context, Request request) {
    const TablePtr table = tables_.require(context, request.input["ResourceArn"].as_string());
    // A page begins after the tag whose key the token is.
    const Value* token = request.input.find("NextToken");
    bool begun = !token;
    Values page;
    bool more = false;
    for (const Value& tag : table->stored["Tags"].items()) {
        more = begun && page.size() == tags_in_a_page;
        if (more) break;
        if (begun) page.push_back(tag);
        begun = begun || tag["Key"] == *token;
    }
    if (!begun) invalid("Invalid NextToken");
    ObjectBuilder output;
    if (more) output.set("NextToken", page.back()["Key"]);
    output.set("Tags", Value(std::move(page)));
    co_return answered(output.build());
}

asio::awaitable<Answer> TableSettings::describe_continuous_backups(Context context, Request request) {
    const TablePtr table = tables_.find(table_place(context, request.input["TableName"].as_string()).record());
    if (!table) no_such_table(request.input["TableName"].as_string());
    co_return answered(describe_backups(table->stored, platform_.clock.now()));
}

asio::awaitable<Answer> TableSettings::update_continuous_backups(Context context, Request request) {
    const TablePtr table = tables_.find(table_place(context, request.input["TableName"].as_string()).record());
    if (!table) no_such_table(request.input["TableName"].as_string());
    const Value wanted = request.input["PointInTimeRecoverySpecification"];
    const bool enabled = wanted["PointInTimeRecoveryEnabled"].as_bool();
    if (!enabled && wanted.contains("RecoveryPeriodInDays"))
        invalid("RecoveryPeriodInDays can only be specified when PointInTimeRecoveryEnabled is true");
    const Value setting =
        Value::object({{"Enabled", enabled},
                       {"Days", wanted["RecoveryPeriodInDays"].as_integer().value_or(default_recovery_days)},
                       {"Since", epoch_seconds(platform_.clock.now())}});
    Tables::Change change = [setting](const Value& record) {
        const Value& before = record["ContinuousBackups"];
        const bool goes_on = setting["Enabled"].as_bool() && before["Enabled"].as_bool();
        return record.with("ContinuousBackups", goes_on ? setting.with("Since", before["Since"]) : setting);
    };
    const TablePtr changed = co_await tables_.change(table, std::move(change));
    co_return answered(describe_backups(changed->stored, platform_.clock.now()));
}

asio::awaitable<Answer> TableSettings::get_resource_policy(Context context, Request request) {
    const std::string arn(request.input["ResourceArn"].as_string());
    tables_.require(context, arn);
    throw ApiError("PolicyNotFoundException", 400,
                   "Resource-based policy not found for the provided ResourceArn: " + arn);
    co_return Answer{};
}

asio::awaitable<Answer> TableSettings::describe_kinesis_streaming_destination(Context context, Request request) {
    const TablePtr table = tables_.require_named(context, request.input["TableName"].as_string());
    co_return answered(
        Value::object({{"TableName", table->name}, {"KinesisDataStreamDestinations", Value::empty_array()}}));
}

asio::awaitable<Answer> TableSettings::describe_contributor_insights(Context context, Request request) {
    const TablePtr table = tables_.require_named(context, request.input["TableName"].as_string());
    ObjectBuilder output;
    output.set("TableName", table->name);
    if (const Value* name = request.input.find("IndexName")) {
        const auto named = [&](const Value& index) { return index["IndexName"] == *name; };
        if (std::ranges::none_of(table->stored["Description"]["GlobalSecondaryIndexes"].items(), named))
            throw ApiError("ResourceNotFoundException", 400, "Requested resource not found");
        output.set("IndexName", *name);
    }
    output.set("ContributorInsightsStatus", "DISABLED");
    co_return answered(output.build());
}

asio::awaitable<Answer> TableSettings::describe_limits(Context, Request) {
    co_return answered(Value::object({{"AccountMaxReadCapacityUnits", 80000},
                                      {"AccountMaxWriteCapacityUnits", 80000},
                                      {"TableMaxReadCapacityUnits", 40000},
                                      {"TableMaxWriteCapacityUnits", 40000}}));
}

asio::awaitable<Answer> TableSettings::describe_endpoints(Context, Request) {
    std::string address = platform_.endpoint_url();
    if (const std::size_t scheme = address.find("://"); scheme != std::string::npos) address.erase(0, scheme + 3);
    const Value endpoint = Value::object({{"Address", address}, {"CachePeriodInMinutes", 1440}});
    co_return answered(Value::object({{"Endpoints", Value::array({endpoint})}}));
}

}  // namespace stepwell::dynamodb
