#pragma once
// One thread's share of the executions, and what callers ask of them. Every function runs on the shard's own executor.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/runtime/executions.hpp"
#include "engine/runtime/name_reservations.hpp"
#include "engine/runtime/open_executions.hpp"
#include "engine/runtime/run_driver.hpp"

namespace stepwell {

/// Answers nothing that is not on disk: what is read from a run waits for the run's appends.
class Shard {
public:
    Shard(boost::asio::any_io_executor executor, Executions::Ports& ports, const TokenKey& key, MapRuns& map_runs);
    ~Shard();
    Shard(const Shard&) = delete;
    Shard& operator=(const Shard&) = delete;

    const boost::asio::any_io_executor& executor() const { return executor_; }
    RunDriver& driver() const { return *driver_; }

    boost::asio::awaitable<StartAnswer> start(StartRequest request);
    boost::asio::awaitable<std::optional<TimePoint>> stop(std::string arn, Error error, bool failed);
    /// `map_redrive`: of a Map Run's child, which nobody else may redrive; 0: of any other.
    boost::asio::awaitable<RedriveAnswer> redrive(std::string arn, std::string client_token, std::int64_t map_redrive);
    boost::asio::awaitable<std::optional<ExecutionRecord>> describe(std::string arn);
    boost::asio::awaitable<std::optional<HistoryPart>> history(std::string arn, HistoryRange range);
    /// Among those in memory.
    bool any_open(const std::string& machine_arn) const { return runs_.any_of(machine_arn); }

    boost::asio::awaitable<TokenAnswer> settle(TokenContents token, std::variant<Value, Error> outcome);
    boost::asio::awaitable<TokenAnswer> worker_started(TokenContents token, std::string worker);
    boost::asio::awaitable<TokenAnswer> heartbeat(TokenContents token);

private:
    /// Nothing: as many executions are open as may be.
    std::optional<OpenExecutions::Admission> admit(std::string_view arn) const;
    struct Found {
        LivePointer live;  ///< of one that runs
        std::optional<ExecutionRecord>
            closed;  ///< of one that has ended, or that cannot be had; neither: there is none
    };
    /// One that runs is in memory when this returns.
    boost::asio::awaitable<Found> find(std::string arn);
    /// One that has ended, for its redrive.
    boost::asio::awaitable<OpenRuns::Reopened> replayed(ExecutionRecord record, std::size_t events_kept);
    /// Of one that runs; in part it may be kept already.
    boost::asio::awaitable<HistoryPart> history_of(LivePointer live, HistoryRange range);
    /// Of an execution that is left alone: it ends, and nothing of it is replayed. shard_set_aside.cpp
    boost::asio::awaitable<std::optional<TimePoint>> stop_set_aside(std::string arn, Error error);
    /// Of a token whose execution is not in memory.
    boost::asio::awaitable<TokenAnswer> closed_answer(ExecutionId id);

    boost::asio::any_io_executor executor_;
    Executions::Ports& ports_;
    NameReservations names_;
    std::shared_ptr<RunDriver> driver_;
    OpenRuns& runs_;  // the driver's
};

/// Throws while nothing may be started.
void refuse_during_reset(const RunDriver& driver);

}  // namespace stepwell
