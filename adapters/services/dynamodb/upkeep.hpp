#pragma once
// What DynamoDB does by itself: expired items go, old stream records and transaction tokens are forgotten.

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <memory>

#include "adapters/services/dynamodb/time_to_live.hpp"

namespace stepwell::dynamodb {

class Upkeep {
public:
    Upkeep(Platform& platform, TimeToLive& time_to_live) : platform_(platform), time_to_live_(time_to_live) {}
    ~Upkeep() { stop(); }

    /// Does all of it every few seconds from now on.
    void start();
    void stop() { *stopped_ = true; }
    asio::awaitable<void> run_once();

private:
    asio::awaitable<void> run(std::shared_ptr<std::atomic<bool>> stopped);

    Platform& platform_;
    TimeToLive& time_to_live_;
    std::shared_ptr<std::atomic<bool>> stopped_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace stepwell::dynamodb
