// SQL of the streams. A record's number is taken in the transaction that writes its item, so numbers have no gaps.

#include "adapters/services/dynamodb/stream_store.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "adapters/platform/random.hpp"

namespace stepwell::dynamodb {

namespace {

using sqlite::Connection;
using sqlite::Statement;

constexpr std::int64_t records_trimmed_at_once = 2000;
constexpr std::size_t most_bytes_read = std::size_t{1024} * 1024;
constexpr std::size_t sequence_digits = 21;

std::int64_t milliseconds(TimePoint time) { return time.time_since_epoch().count(); }

Value parse_stored(std::string_view text) {
    const Parsed parsed = parse_json(text);
    if (!parsed) throw std::runtime_error("a stored DynamoDB stream is damaged: " + parsed.error.message);
    return *parsed;
}

constexpr std::string_view columns =
    "SELECT id, arn, description, disabled IS NULL, last, trimmed FROM dynamodb_streams";

StoredStream read_stream(const Statement& row) {
    return {row.integer(0),      std::string(row.text(1)), parse_stored(row.text(2)),
            row.integer(3) != 0, row.integer(4),           row.integer(5)};
}

/// "2015-05-11T21:21:33.291": a stream's label has no zone.
std::string label_of(TimePoint time) {
    std::string label = print_timestamp(time);
    label.pop_back();
    return label;
}

}  // namespace

StoredStream make_stream(Connection& connection, TimePoint now, const std::string& table_arn,
                         const Value& table_description, std::string_view view) {
    while (find_stream(connection, table_arn + "/stream/" + label_of(now))) now += std::chrono::milliseconds(1);
    StoredStream stream;
    const std::string label = label_of(now);
    stream.arn = table_arn + "/stream/" + label;
    stream.description = Value::object({{"StreamArn", stream.arn},
                                        {"StreamLabel", label},
                                        {"StreamViewType", view},
                                        {"CreationRequestDateTime", epoch_seconds(now)},
                                        {"TableName", table_description["TableName"]},
                                        {"KeySchema", table_description["KeySchema"]}});
    const std::string text = print(stream.description);
    connection.prepare("INSERT INTO dynamodb_streams(arn, description) VALUES(?,?)").bind(stream.arn, text).run();
    stream.number = connection.last_row_id();
    return stream;
}

void disable_stream(Connection& connection, std::int64_t stream, TimePoint now) {
    connection.prepare("UPDATE dynamodb_streams SET disabled=? WHERE id=? AND disabled IS NULL")
        .bind(now, stream)
        .run();
}

std::optional<StoredStream> find_stream(Connection& connection, const std::string& arn) {
    Statement row = connection.prepare(std::string(columns) + " WHERE arn=?");
    if (!row.bind(arn).step()) return std::nullopt;
    return read_stream(row);
}

std::vector<StoredStream> list_streams(Connection& connection, const std::string& prefix, const std::string& start) {
    std::vector<StoredStream> streams;
    Statement rows = connection.prepare(std::string(columns) + " WHERE arn>=? AND arn>? ORDER BY arn");
    rows.bind(prefix, start);
    while (rows.step() && rows.text(1).starts_with(prefix)) streams.push_back(read_stream(rows));
    return streams;
}

void add_record(Connection& connection, std::int64_t stream, TimePoint now, const Value& record) {
    std::int64_t number = 0;
    {
        Statement next = connection.prepare(
            "UPDATE dynamodb_streams SET last=last+1 WHERE id=? AND disabled IS NULL RETURNING last");
        if (!next.bind(stream).step()) return;  // it was disabled meanwhile
        number = next.integer(0);
    }
    const Value numbered = record.with("eventID", random_hex(32))
                               .with("dynamodb", record["dynamodb"].with("SequenceNumber", sequence_number(number)));
    const std::string text = print(numbered);
    connection.prepare("INSERT INTO dynamodb_stream_records VALUES(?,?,?,?)").bind(stream, number, now, text).run();
}

std::vector<EventSource::Record> read_records(Connection& connection, const StoredStream& stream, std::int64_t after,
                                              std::int64_t most, TimePoint now) {
    std::vector<EventSource::Record> records;
    Statement rows = connection.prepare(
        "SELECT sequence, record FROM dynamodb_stream_records WHERE stream_id=? AND sequence>? AND created>?"
        " ORDER BY sequence LIMIT ?");
    rows.bind(stream.number, after, now - stream_retention, most);
    std::size_t bytes = 0;
    while (bytes < most_bytes_read && rows.step()) {
        const std::string_view text = rows.text(1);
        bytes += text.size();
        records.push_back({rows.integer(0), parse_stored(text)});
    }
    return records;
}

std::int64_t number_before(Connection& connection, const StoredStream& stream, TimePoint time) {
    Statement rows =
        connection.prepare("SELECT sequence, created FROM dynamodb_stream_records WHERE stream_id=? ORDER BY sequence");
    rows.bind(stream.number);
    while (rows.step())
        if (rows.integer(1) >= milliseconds(time)) return rows.integer(0) - 1;
    return stream.last;
}

bool trim_streams(Connection& connection, TimePoint now) {
    const std::int64_t horizon = milliseconds(now - stream_retention);
    std::vector<std::int64_t> streams;
    {
        Statement rows = connection.prepare("SELECT id FROM dynamodb_streams");
        while (rows.step()) streams.push_back(rows.integer(0));
    }
    bool more = false;
    for (const std::int64_t stream : streams) {
        // In order of number, which is the order of time: it ends at the first that is young enough.
        std::int64_t last = 0;
        std::int64_t seen = 0;
        {
            Statement old = connection.prepare(
                "SELECT sequence, created FROM dynamodb_stream_records WHERE stream_id=? ORDER BY sequence LIMIT ?");
            old.bind(stream, records_trimmed_at_once);
            while (old.step() && old.integer(1) <= horizon) {
                last = old.integer(0);
                ++seen;
            }
        }
        if (last == 0) continue;
        connection.prepare("DELETE FROM dynamodb_stream_records WHERE stream_id=? AND sequence<=?")
            .bind(stream, last)
            .run();
        connection.prepare("UPDATE dynamodb_streams SET trimmed=? WHERE id=?").bind(last, stream).run();
        more = more || seen == records_trimmed_at_once;
    }
    connection
        .prepare(
            "DELETE FROM dynamodb_streams WHERE disabled<=? AND NOT EXISTS"
            " (SELECT 1 FROM dynamodb_stream_records WHERE stream_id=id)")
        .bind(horizon)
        .run();
    return more;
}

std::string sequence_number(std::int64_t number) {
    const std::string digits = std::to_string(number);
    return "1" + std::string(sequence_digits - 1 - digits.size(), '0') + digits;
}

std::optional<std::int64_t> read_sequence_number(std::string_view text) {
    if (text.size() != sequence_digits || text.front() != '1') return std::nullopt;
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data() + 1, text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

std::string shard_id(const StoredStream& stream) {
    const std::string number = std::to_string(stream.number);
    return "shardId-" + std::string(20 - std::min<std::size_t>(20, number.size()), '0') + number + "-00000001";
}

}  // namespace stepwell::dynamodb
