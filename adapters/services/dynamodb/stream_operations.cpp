// A shard iterator says which stream, after which record, and when it was given out: it is good for 15 minutes.
#include <charconv>

#include "adapters/aws/models/dynamodbstreams.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/streams.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::chrono::minutes iterator_life{15};
constexpr std::int64_t most_records = 1000;
constexpr std::size_t most_listed = 100;

struct Iterator {
    std::string arn;
    std::int64_t after = 0;
    std::int64_t made = 0;  ///< epoch milliseconds
};

/// Takes the text before the next '|', or all of it.
std::string_view take_part(std::string_view& rest) {
    const std::size_t end = rest.find('|');
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

bool read_number(std::string_view text, std::int64_t& number) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && read.ec == std::errc() && read.ptr == text.data() + text.size();
}

Iterator read_iterator(std::string_view sent) {
    std::string_view rest = sent;
    Iterator iterator;
    iterator.arn = std::string(take_part(rest));
    take_part(rest);  // its version, as AWS's have one
    const std::optional<std::string> state = base64_decode(rest);
    std::string_view parts = state ? std::string_view(*state) : std::string_view();
    const std::string_view after = take_part(parts);
    if (!read_number(after, iterator.after) || !read_number(parts, iterator.made)) invalid("Invalid ShardIterator");
    return iterator;
}

Value describe_shard(const StoredStream& stream) {
    ObjectBuilder range;
    range.set("StartingSequenceNumber", sequence_number(stream.trimmed + 1));
    // A closed shard says where it ends.
    if (!stream.enabled) range.set("EndingSequenceNumber", sequence_number(std::max(stream.last, stream.trimmed + 1)));
    return Value::object({{"ShardId", shard_id(stream)}, {"SequenceNumberRange", range.build()}});
}

[[noreturn]] void trimmed_data() {
    throw ApiError("TrimmedDataAccessException", 400,
                   "The operation attempted to read past the oldest stream record in a shard.");
}

std::string make_iterator(Core& core, const std::string& arn, std::int64_t after) {
    const std::int64_t made = core.platform.clock.now().time_since_epoch().count();
    return arn + "|1|" + base64_encode(std::to_string(after) + "|" + std::to_string(made));
}

asio::awaitable<Answer> list_streams(Core& core, Context context, Request request) {
    const Value& input = request.input;
    std::string prefix = context.arn("dynamodb", "table/");
    if (const Value* table = input.find("TableName")) prefix.append(table->as_string()).append("/stream/");
    const auto limit = static_cast<std::size_t>(
        std::min<std::int64_t>(input["Limit"].as_integer().value_or(most_listed), most_listed));
    auto list = [prefix, start = std::string(input["ExclusiveStartStreamArn"].as_string())](
                    sqlite::Connection& connection) { return dynamodb::list_streams(connection, prefix, start); };
    const std::vector<StoredStream> streams = co_await core.platform.database.read(list);
    Values listed;
    for (const StoredStream& stream : streams) {
        if (listed.size() == limit) break;
        listed.push_back(Value::object({{"StreamArn", stream.arn},
                                        {"TableName", stream.description["TableName"]},
                                        {"StreamLabel", stream.description["StreamLabel"]}}));
    }
    ObjectBuilder output;
    if (listed.size() < streams.size()) output.set("LastEvaluatedStreamArn", listed.back()["StreamArn"]);
    output.set("Streams", Value(std::move(listed)));
    co_return answer_of(output.build());
}

asio::awaitable<Answer> describe_stream(Core& core, Context, Request request) {
    const Value& input = request.input;
    const StoredStream stream = co_await core.streams.describe(std::string(input["StreamArn"].as_string()));
    Values shards;
    const bool children = input.contains("ShardFilter");  // of the one shard there are none
    if (!children && !(input["ExclusiveStartShardId"].as_string() == shard_id(stream)))
        shards.push_back(describe_shard(stream));
    co_return answer_of(Value::object(
        {{"StreamDescription", stream.description.with("StreamStatus", stream.enabled ? "ENABLED" : "DISABLED")
                                   .with("Shards", Value(std::move(shards)))}}));
}

asio::awaitable<Answer> get_shard_iterator(Core& core, Context, Request request) {
    const Value& input = request.input;
    const StoredStream stream = co_await core.streams.describe(std::string(input["StreamArn"].as_string()));
    if (input["ShardId"].as_string() != shard_id(stream))
        throw ApiError(
            "ResourceNotFoundException", 400,
            "Requested resource not found: Shard does not exist: " + std::string(input["ShardId"].as_string()));
    const std::string_view type = input["ShardIteratorType"].as_string();
    const Value* sequence = input.find("SequenceNumber");
    const bool by_number = type.ends_with("SEQUENCE_NUMBER");
    if (by_number && !sequence)
        invalid("SequenceNumber must be specified when ShardIteratorType is " + std::string(type));
    if (!by_number && sequence)
        invalid("SequenceNumber cannot be specified when ShardIteratorType is " + std::string(type));
    std::int64_t after = type == "LATEST" ? stream.last : stream.trimmed;
    if (by_number) {
        const std::optional<std::int64_t> number = read_sequence_number(sequence->as_string());
        if (!number || *number > stream.last + 1)
            invalid("Invalid SequenceNumber: " + std::string(sequence->as_string()));
        after = type == "AT_SEQUENCE_NUMBER" ? *number - 1 : *number;
        if (after < stream.trimmed) trimmed_data();
    }
    co_return answer_of(Value::object({{"ShardIterator", make_iterator(core, stream.arn, after)}}));
}

asio::awaitable<Answer> get_records(Core& core, Context, Request request) {
    const Iterator iterator = read_iterator(request.input["ShardIterator"].as_string());
    const TimePoint now = core.platform.clock.now();
    if (now - TimePoint(std::chrono::milliseconds(iterator.made)) > iterator_life)
        throw ApiError("ExpiredIteratorException", 400,
                       "Iterator expired. The iterator was created more than 15 minutes ago.");
    const std::int64_t limit = request.input["Limit"].as_integer().value_or(most_records);
    if (limit > most_records)
        invalid("1 validation error detected: Value '" + std::to_string(limit) +
                "' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 1000");
    const EventSource::Batch batch = co_await core.streams.read(iterator.arn, iterator.after, limit);
    if (batch.trimmed) trimmed_data();
    Values records;
    for (const EventSource::Record& one : batch.records) records.push_back(one.record);
    ObjectBuilder output;
    output.set("Records", Value(std::move(records)));
    // A closed shard that was read to its end has no next iterator.
    if (!batch.ended) output.set("NextShardIterator", make_iterator(core, iterator.arn, batch.last));
    co_return answer_of(output.build());
}

constexpr Operation<Core> stream_operations[] = {
    {shapes::dynamodbstreams::describe_stream, describe_stream},
    {shapes::dynamodbstreams::get_records, get_records},
    {shapes::dynamodbstreams::get_shard_iterator, get_shard_iterator},
    {shapes::dynamodbstreams::list_streams, list_streams},
};

}  // namespace

void add_stream_operations(Registry& registry, Core& core) { add_operations(registry, core, stream_operations); }

}  // namespace stepwell::dynamodb
