// Positions are record numbers: 0 is before the first.

#include "adapters/services/dynamodb/streams.hpp"

#include <algorithm>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::string_view latest = "LATEST";

/// What is older than a day counts as gone, whether or not it has been removed yet.
StoredStream require_stream(sqlite::Connection& connection, const std::string& arn, TimePoint now) {
    std::optional<StoredStream> stream = find_stream(connection, arn);
    if (!stream)
        throw ApiError("ResourceNotFoundException", 400, "Requested resource not found: Stream: " + arn + " not found");
    const TimePoint horizon = now - stream_retention + std::chrono::milliseconds(1);
    stream->trimmed = std::max(stream->trimmed, number_before(connection, *stream, horizon));
    return std::move(*stream);
}

}  // namespace

bool Streams::has_form(const Arn& stream) const {
    return stream.service == "dynamodb" && stream.resource.find("/stream/") != std::string_view::npos;
}

std::span<const std::string_view> Streams::starting_positions() const {
    static constexpr std::string_view positions[] = {latest, "TRIM_HORIZON"};
    return positions;
}

asio::awaitable<std::int64_t> Streams::position(std::string stream_arn, std::string starting_position) const {
    auto find = [arn = std::move(stream_arn), from = std::move(starting_position),
                 now = platform_.clock.now()](sqlite::Connection& connection) {
        const StoredStream stream = require_stream(connection, arn, now);
        return from == latest ? stream.last : stream.trimmed;
    };
    return platform_.database.read(std::move(find));
}

asio::awaitable<EventSource::Batch> Streams::read(std::string stream_arn, std::int64_t after, std::int64_t most) const {
    auto read = [arn = std::move(stream_arn), after, most,
                 now = platform_.clock.now()](sqlite::Connection& connection) {
        const StoredStream stream = require_stream(connection, arn, now);
        Batch batch;
        batch.records = read_records(connection, stream, after, most, now);
        batch.last = batch.records.empty() ? after : batch.records.back().number;
        const std::int64_t oldest = batch.records.empty() ? stream.trimmed + 1 : batch.records.front().number;
        batch.trimmed = oldest > after + 1;
        batch.ended = !stream.enabled && (batch.records.empty() || batch.last >= stream.last);
        return batch;
    };
    return platform_.database.read(std::move(read));
}

std::string_view Streams::identifier(const Value& record) const {
    return record["dynamodb"]["SequenceNumber"].as_string();
}

std::int64_t Streams::created(const Value& record) const {
    return record["dynamodb"]["ApproximateCreationDateTime"].as_integer().value_or(0);
}

asio::awaitable<StoredStream> Streams::describe(std::string stream_arn) const {
    auto find = [arn = std::move(stream_arn), now = platform_.clock.now()](sqlite::Connection& connection) {
        return require_stream(connection, arn, now);
    };
    return platform_.database.read(std::move(find));
}

}  // namespace stepwell::dynamodb
