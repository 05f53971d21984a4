#pragma once
// Streams read in process: by event source mappings, and by GetRecords.
//
//     auto watch = platform.changes.watch(arn);          // notified after each commit that added records
//     std::int64_t at = co_await streams.position(arn, "LATEST");
//     EventSource::Batch batch = co_await streams.read(arn, at, 100);
//     ... batch.records are as a function's event has them; go on after batch.last

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <string>

#include "adapters/aws/event_source.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"

namespace stepwell::dynamodb {

class Streams final : public EventSource {
public:
    explicit Streams(Platform& platform) : platform_(platform) {}

    std::string_view what() const override { return "streams of DynamoDB tables"; }
    bool has_form(const Arn& stream) const override;
    std::span<const std::string_view> starting_positions() const override;
    asio::awaitable<std::int64_t> position(std::string stream_arn, std::string starting_position) const override;
    asio::awaitable<Batch> read(std::string stream_arn, std::int64_t after, std::int64_t most) const override;
    std::string_view identifier(const Value& record) const override;
    std::int64_t created(const Value& record) const override;

    /// Throws ResourceNotFoundException, as `position` and `read` do.
    asio::awaitable<StoredStream> describe(std::string stream_arn) const;

private:
    Platform& platform_;
};

}  // namespace stepwell::dynamodb
