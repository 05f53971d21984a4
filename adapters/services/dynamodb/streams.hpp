#pragma once
// Streams read in process, as an event source mapping does. Stateless: whoever has the Platform may make one.
//
//     StreamReader reader(platform);
//     auto watch = platform.changes.watch(arn);          // notified after each commit that added records
//     std::int64_t at = co_await reader.position(arn, StreamReader::From::latest);
//     StreamBatch batch = co_await reader.read(arn, at, 100);
//     ... batch.records are as a function's event has them; go on after batch.last

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "adapters/aws/service.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"

namespace stepwell::dynamodb {

struct StreamBatch {
    std::vector<StoredRecord> records;  ///< in order; number and record (eventID ... dynamodb), at most 1 MB
    std::int64_t last = 0;              ///< number of the last one, or where the reading began
    bool trimmed = false;  ///< records after the asked number are gone already: reading began at the oldest
    bool ended = false;    ///< the stream was disabled and there is nothing after these
};

class StreamReader {
public:
    enum class From : std::uint8_t { trim_horizon, latest };

    explicit StreamReader(Platform& platform) : platform_(platform) {}

    /// The number after which to read. Throws ResourceNotFoundException, as all of these do.
    asio::awaitable<std::int64_t> position(std::string stream_arn, From from) const;
    /// Of the first record that is not older than `time` (AT_TIMESTAMP of an event source mapping).
    asio::awaitable<std::int64_t> position_at(std::string stream_arn, TimePoint time) const;
    /// Records after number `after`, at most `most` of them.
    asio::awaitable<StreamBatch> read(std::string stream_arn, std::int64_t after, std::int64_t most) const;
    asio::awaitable<StoredStream> describe(std::string stream_arn) const;

private:
    Platform& platform_;
};

}  // namespace stepwell::dynamodb
