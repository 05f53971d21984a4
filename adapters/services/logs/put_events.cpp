// PutLogEvents. API reference; user guide: "CloudWatch Logs quotas".
#include <memory>

#include "adapters/aws/models/logs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/logs/log_store.hpp"
#include "adapters/services/logs/operations.hpp"
#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

namespace {

constexpr std::int64_t largest_batch = 1'048'576;
constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;
constexpr std::int64_t oldest = 14 * day;
constexpr std::int64_t newest = 2 * hour;

using Batch = std::vector<std::pair<std::int64_t, std::string_view>>;

/// Texts that live as long as the input.
Batch read_batch(const Value& input) {
    Batch batch;
    std::int64_t size = 0;
    for (const Value& event : input["logEvents"].items()) {
        batch.emplace_back(event["timestamp"].as_integer().value_or(0), event["message"].as_string());
        size += event_size(batch.back().second);
        if (batch.size() > 1 && batch.back().first < batch[batch.size() - 2].first)
            invalid_parameter("Log events in a single PutLogEvents request must be in chronological order.");
    }
    if (size > largest_batch)
        invalid_parameter("Upload too large: " + std::to_string(size) + " bytes exceeds limit of " +
                          std::to_string(largest_batch));
    if (batch.back().first - batch.front().first > day)
        invalid_parameter("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.");
    return batch;
}

struct Accepted {
    std::size_t expired = 0;  ///< so many at the beginning are older than the group keeps
    std::size_t too_old = 0;
    std::size_t end = 0;  ///< those from here on are too new
};

Accepted accepted(const Batch& batch, const Group& group, std::int64_t now) {
    Accepted which;
    const auto retention = group.record["retentionInDays"].as_integer();
    for (const auto& [time, message] : batch) {
        if (retention && time < now - *retention * day) ++which.expired;
        if (time < now - oldest) ++which.too_old;
        if (time <= now + newest) ++which.end;
    }
    return which;
}

Value rejected(const Accepted& which, std::size_t count) {
    ObjectBuilder info;
    if (which.end < count) info.set("tooNewLogEventStartIndex", which.end);
    if (which.too_old > 0) info.set("tooOldLogEventEndIndex", which.too_old);
    if (which.expired > 0) info.set("expiredLogEventEndIndex", which.expired);
    return info.build();
}

asio::awaitable<Answer> put_log_events(Platform& platform, Context context, Request request) {
    const Value input = request.input;
    const GroupName name = group_of(context, input);
    const auto batch = std::make_shared<const Batch>(read_batch(input));
    const std::int64_t now = milliseconds(platform);
    auto job = [=](sqlite::Connection& connection) {
        const Group group = require_group(connection, name);
        const auto stream = find_stream(connection, group.id, input["logStreamName"].as_string());
        if (!stream) no_such_stream();
        const Accepted which = accepted(*batch, group, now);
        const std::size_t begin = std::max(which.expired, which.too_old);
        if (begin < which.end) {
            const auto at = [&](std::size_t i) { return batch->begin() + static_cast<std::ptrdiff_t>(i); };
            insert_events(connection, group.id, stream->id, Batch(at(begin), at(which.end)), now);
        }
        expire_events(connection, group, now);
        ObjectBuilder output;
        output.set("nextSequenceToken", sequence_token(stream->id));
        const Value info = rejected(which, batch->size());
        if (info.size() > 0) output.set("rejectedLogEventsInfo", info);
        // AWS takes the events and refuses the entity that it does not want.
        if (input.contains("entity"))
            output.set("rejectedEntityInfo", Value::object({{"errorType", "UnsupportedLogGroupType"}}));
        return output.build();
    };
    Value output = co_await platform.database.write(std::move(job));
    co_return answer_of(std::move(output));
}

constexpr Operation<Platform> write_operations[] = {
    {shapes::logs::put_log_events, put_log_events},
};

}  // namespace

void add_write_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, write_operations);
}

}  // namespace stepwell::logs
