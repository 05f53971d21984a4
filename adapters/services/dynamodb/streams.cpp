// Positions are record numbers: 0 is before the first.

#include "adapters/services/dynamodb/streams.hpp"

#include <algorithm>

#include "adapters/aws/api_error.hpp"

namespace stepwell::dynamodb {

namespace {

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

asio::awaitable<std::int64_t> StreamReader::position(std::string stream_arn, From from) const {
    auto find = [arn = std::move(stream_arn), from, now = platform_.clock.now()](sqlite::Connection& connection) {
        const StoredStream stream = require_stream(connection, arn, now);
        return from == From::latest ? stream.last : stream.trimmed;
    };
    return platform_.database.read(std::move(find));
}

asio::awaitable<std::int64_t> StreamReader::position_at(std::string stream_arn, TimePoint time) const {
    auto find = [arn = std::move(stream_arn), time, now = platform_.clock.now()](sqlite::Connection& connection) {
        const StoredStream stream = require_stream(connection, arn, now);
        return number_before(connection, stream, time);
    };
    return platform_.database.read(std::move(find));
}

asio::awaitable<StreamBatch> StreamReader::read(std::string stream_arn, std::int64_t after, std::int64_t most) const {
    auto read = [arn = std::move(stream_arn), after, most,
                 now = platform_.clock.now()](sqlite::Connection& connection) {
        const StoredStream stream = require_stream(connection, arn, now);
        StreamBatch batch;
        batch.records = read_records(connection, stream, after, most, now);
        batch.last = batch.records.empty() ? after : batch.records.back().number;
        const std::int64_t oldest = batch.records.empty() ? stream.trimmed + 1 : batch.records.front().number;
        batch.trimmed = oldest > after + 1;
        batch.ended = !stream.enabled && (batch.records.empty() || batch.last >= stream.last);
        return batch;
    };
    return platform_.database.read(std::move(read));
}

asio::awaitable<StoredStream> StreamReader::describe(std::string stream_arn) const {
    auto find = [arn = std::move(stream_arn), now = platform_.clock.now()](sqlite::Connection& connection) {
        return require_stream(connection, arn, now);
    };
    return platform_.database.read(std::move(find));
}

}  // namespace stepwell::dynamodb
