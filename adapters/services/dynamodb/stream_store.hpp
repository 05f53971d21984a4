#pragma once
// A table's stream in SQLite: one shard of records, numbered from 1, kept for 24 hours.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/aws/event_source.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

inline constexpr std::chrono::hours stream_retention{24};

struct StoredStream {
    std::int64_t number = 0;
    std::string arn;
    Value description;  ///< StreamArn, StreamLabel, StreamViewType, CreationRequestDateTime, TableName, KeySchema
    bool enabled = true;
    std::int64_t last = 0;     ///< the newest record's number; 0: none yet
    std::int64_t trimmed = 0;  ///< the newest number that is gone
};

/// Makes a stream; `describe` is asked with a label until its ARN is new. The label is the time of making.
StoredStream make_stream(sqlite::Connection& connection, TimePoint now, const std::string& table_arn,
                         const Value& table_description, std::string_view view);
/// No records are added any more; after 24 hours it is gone.
void disable_stream(sqlite::Connection& connection, std::int64_t stream, TimePoint now);
std::optional<StoredStream> find_stream(sqlite::Connection& connection, const std::string& arn);
/// All whose ARN begins with `prefix`, after `start`, in order of ARN.
std::vector<StoredStream> list_streams(sqlite::Connection& connection, const std::string& prefix,
                                       const std::string& start);

/// Gives `record` (without what numbers it) the stream's next number and keeps it.
void add_record(sqlite::Connection& connection, std::int64_t stream, TimePoint now, const Value& record);
/// Up to `most` records after number `after`, about 1 MB of them.
std::vector<EventSource::Record> read_records(sqlite::Connection& connection, const StoredStream& stream,
                                              std::int64_t after, std::int64_t most, TimePoint now);
/// The number after which the records are that are not older than `time`.
std::int64_t number_before(sqlite::Connection& connection, const StoredStream& stream, TimePoint time);
/// Forgets what is older than 24 hours, a piece at a time: false once nothing is left to do.
bool trim_streams(sqlite::Connection& connection, TimePoint now);

/// "100000000000000000042", as clients see a record's number.
std::string sequence_number(std::int64_t number);
/// Nothing if it is none of ours.
std::optional<std::int64_t> read_sequence_number(std::string_view text);
/// The one shard of every stream.
std::string shard_id(const StoredStream& stream);

}  // namespace stepwell::dynamodb
