#pragma once
// What DynamoDB does by itself: expired items go, old stream records and transaction tokens are forgotten.

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <memory>

namespace stepwell::dynamodb {

struct Core;

class Upkeep {
public:
    explicit Upkeep(Core& core) : core_(core) {}
    ~Upkeep() { stop(); }

    /// Does all of it every few seconds from now on.
    void start();
    void stop() { *stopped_ = true; }
    boost::asio::awaitable<void> run_once();

private:
    boost::asio::awaitable<void> run(std::shared_ptr<std::atomic<bool>> stopped);

    Core& core_;
    std::shared_ptr<std::atomic<bool>> stopped_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace stepwell::dynamodb
