#pragma once
// What StartSyncExecution waits for: the ends of Express executions.

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "engine/runtime/changes.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::states {

class SyncResults {
public:
    explicit SyncResults(Changes& changes) : changes_(changes) {}

    class Expected;
    /// To be called before the start: the execution may end at once.
    Expected expect(const std::string& arn);
    /// An execution has ended. Any thread.
    void ended(const ExecutionRecord& record);
    /// The server was reset: nothing that is expected comes any more.
    void forget_all();

private:
    struct Result {
        std::optional<ExecutionRecord> record;
        bool gone = false;
    };
    Changes& changes_;
    std::mutex mutex_;
    std::unordered_map<std::string, std::weak_ptr<Result>> results_;  // by ARN
};

class SyncResults::Expected {
public:
    /// The execution as it ended; nothing: the server was reset.
    boost::asio::awaitable<std::optional<ExecutionRecord>> record();

private:
    friend class SyncResults;
    Expected(SyncResults& owner, Changes::Watch watch, std::shared_ptr<Result> result)
        : owner_(owner), watch_(std::move(watch)), result_(std::move(result)) {}
    SyncResults& owner_;
    Changes::Watch watch_;
    std::shared_ptr<Result> result_;
};

}  // namespace stepwell::states
