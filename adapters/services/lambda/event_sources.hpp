#pragma once
// Event source mappings: functions that are given what happens in a DynamoDB table, batch by batch and in order.

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "adapters/services/dynamodb/streams.hpp"
#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

/// Records of mappings, by account, region and UUID: {Mapping: as AWS tells it, Position: number of the last record
/// that is done with}.
inline constexpr const char* mappings_collection = "lambda.event_source_mappings";

class EventSources : public std::enable_shared_from_this<EventSources> {
public:
    explicit EventSources(Core& core);

    /// Begins to poll for all mappings that are enabled.
    void start();
    /// Begins to poll for this one unless that is done already, or it is not enabled.
    void look_after(const std::string& key);
    void stop();

private:
    using Records = std::vector<dynamodb::StoredRecord>;
    /// What was read, without the records that no filter wants.
    struct Batch {
        Records records;
        std::int64_t last = 0;  ///< number of the last record that was read
    };
    /// Records that are delivered together.
    struct Piece {
        Records records;
        std::int64_t last = 0;  ///< what is done with when these are
        std::int64_t retries = 0;
    };
    struct Delivery {
        enum class Kind : std::uint8_t { done, failed, throttled } kind = Kind::done;
        std::size_t done = 0;  ///< how many of the records were, when it failed
    };

    static asio::awaitable<void> poll(std::shared_ptr<EventSources> self, std::string key);
    asio::awaitable<void> poll_once(std::string key, Value record, Changes::Watch& watch);
    asio::awaitable<Batch> read(Value mapping, std::int64_t position, Changes::Watch& watch);
    asio::awaitable<void> process(std::string key, Batch batch);
    asio::awaitable<Delivery> deliver(Value mapping, std::string region, const Records& records);
    asio::awaitable<void> commit(std::string key, std::int64_t position, std::optional<std::string> result);
    asio::awaitable<void> pause(std::chrono::milliseconds time);
    bool is_active(const std::string& key, Value& record) const;
    bool leave(const std::string& key);

    Core& core_;
    dynamodb::StreamReader reader_;
    std::atomic<bool> stopped_ = false;
    std::mutex mutex_;
    std::set<std::string> polled_;  // guarded by the mutex
};

/// Registers the operations on mappings.
void add_event_source_operations(Core& core, std::shared_ptr<EventSources> sources);

}  // namespace stepwell::lambda
