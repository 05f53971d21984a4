#pragma once
// Streams whose records functions are given by event source mappings. The service that keeps them implements this and
// adds itself to Platform::event_sources; a change of a stream is told under its ARN in Platform::changes.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/arn.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

class EventSource {
public:
    struct Record {
        std::int64_t number = 0;  ///< in its stream, from 1
        Value record;             ///< as a function's event has it, but for `eventSourceARN`
    };
    struct Batch {
        std::vector<Record> records;  ///< in order; about 1 MB at most
        std::int64_t last = 0;        ///< number of the last one, or where the reading began
        bool trimmed = false;         ///< records after the asked number are gone already: reading began at the oldest
        bool ended = false;           ///< nothing comes after these
    };

    virtual ~EventSource() = default;
    /// "streams of DynamoDB tables"
    virtual std::string_view what() const = 0;
    /// Whether an ARN has the form of one of its streams.
    virtual bool has_form(const Arn& stream) const = 0;
    /// The StartingPositions that a mapping may have: "LATEST", ...
    virtual std::span<const std::string_view> starting_positions() const = 0;

    /// The number after which to read from such a position on. Throws ApiError where there is no such stream, as `read`
    /// does.
    virtual boost::asio::awaitable<std::int64_t> position(std::string stream_arn,
                                                          std::string starting_position) const = 0;
    /// Records after number `after`, at most `most` of them.
    virtual boost::asio::awaitable<Batch> read(std::string stream_arn, std::int64_t after, std::int64_t most) const = 0;

    /// What a function calls a record that it could not process (itemIdentifier).
    virtual std::string_view identifier(const Value& record) const = 0;
    /// When a record was made, in seconds since 1970.
    virtual std::int64_t created(const Value& record) const = 0;
};

}  // namespace stepwell
