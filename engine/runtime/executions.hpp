#pragma once
// The executions of this server: starts, stops and describes them, settles their tasks. Spread over shards by a
// hash of their ARN; a shard is one thread with one io_context, and a run is touched by its shard only.
//
// The durability contract: nothing leaves here (no answer, no task) before the stimuli that caused it are on disk.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/effort.hpp"
#include "engine/runtime/event_log.hpp"
#include "engine/runtime/ports.hpp"
#include "engine/runtime/redrive.hpp"
#include "engine/runtime/token.hpp"

namespace stepwell {

class CrashGuard;
class MapFiles;
class MapRuns;
class OpenExecutions;
class Shard;

/// The start and the seed are drawn when it starts.
struct StartRequest : Origin {
    Value input;  ///< what the input's text says
    std::shared_ptr<const Definition> definition;
    bool name_is_new = false;  ///< drawn at random by us: no other can have it
};

struct StartAnswer {
    enum class Kind : std::uint8_t { started, already_running, name_taken, too_many_open } kind = Kind::started;
    TimePoint start;  ///< of the execution that bears the name
};

enum class TokenAnswer : std::uint8_t { accepted, invalid, unknown, over };

class Executions {
public:
    struct Ports {
        Store& store;
        Clock& clock;
        TaskPort& tasks;
        Definitions definitions;
        MapFiles* map_files = nullptr;  ///< what Map Runs read and write; null: nothing
        /// Called for every execution that ended, once that is on disk; on its shard's thread.
        std::function<void(const std::string& arn)> ended{};
        Executions* express = nullptr;                  ///< runs the Express children of Map Runs
        EventLogs event_logs{};                         ///< null: no execution has a log
        std::size_t steps_in_a_burst = 4'096;           ///< after so many an execution lets others run
        std::uint64_t effort_in_a_slice = usual_slice;  ///< likewise, in the middle of a step
        /// An execution that has done nothing for so long leaves memory, until something happens to it; nothing: none
        /// does. Real time.
        std::optional<std::chrono::milliseconds> idle_time{};
        CrashGuard* crash_guard = nullptr;  ///< null: nothing outlives the process
        /// Says whether one more may be open; `ended` tells it of ends. Null: any number may.
        OpenExecutions* open_executions = nullptr;
    };

    /// One shard for each executor, which must be single-threaded.
    Executions(Ports ports, std::vector<boost::asio::any_io_executor> shards, TokenKey key);
    ~Executions();

    /// Finds what was open when the server ended. Before anything else.
    boost::asio::awaitable<void> recover();
    /// After that: returns when those executions that had something under way are replayed, and what nobody answered
    /// is performed again. Meanwhile all can be asked for and others can be started.
    boost::asio::awaitable<void> recovered();

    boost::asio::awaitable<StartAnswer> start(StartRequest request);
    /// Nothing: there is no such execution. Of a closed one: when it had stopped. `failed`: it ends as FAILED.
    boost::asio::awaitable<std::optional<TimePoint>> stop(std::string arn, Error error, bool failed = false);
    /// A closed execution goes on where it failed. The same token of its client (empty: none) gives the same answer.
    boost::asio::awaitable<RedriveAnswer> redrive(std::string arn, std::string client_token);
    /// The same for a child of a Map Run that is redriven for the n-th time.
    boost::asio::awaitable<RedriveAnswer> redrive_child(std::string arn, std::int64_t map_redrive);
    boost::asio::awaitable<std::optional<ExecutionRecord>> describe(std::string arn);
    boost::asio::awaitable<std::vector<ExecutionRecord>> list(ExecutionQuery query);
    /// Nothing: there is no such execution.
    boost::asio::awaitable<std::optional<HistoryPart>> history(std::string arn, HistoryRange range);

    MapRuns& map_runs() { return *map_runs_; }

    /// Whether a token is one of ours; says nothing of its task.
    bool is_token(std::string_view token) const { return key_.open(token).has_value(); }
    /// Whose task it is of; nothing: it is none of ours.
    std::optional<ExecutionId> execution_of(std::string_view token) const {
        const std::optional<TokenContents> contents = key_.open(token);
        return contents ? std::optional(contents->execution) : std::nullopt;
    }
    boost::asio::awaitable<TokenAnswer> settle(std::string token, std::variant<Value, Error> outcome);
    /// A worker has the task of an activity; accepted: that is on disk, and it may begin.
    boost::asio::awaitable<TokenAnswer> worker_started(std::string token, std::string worker);
    boost::asio::awaitable<TokenAnswer> heartbeat(std::string token);

    /// Executions of a state machine that are running.
    boost::asio::awaitable<bool> any_open(std::string machine_arn);
    /// How many are running and left alone: their replay did not match their journal, or they were in hand at crashes.
    std::size_t set_aside() const;
    /// Their ARNs.
    std::vector<std::string> set_aside_arns() const;
    /// Whether it is one of them. Any thread.
    bool is_set_aside(const std::string& arn);

    /// Those that wait leave memory without delay.
    boost::asio::awaitable<void> park_waiting();
    /// From now on executions that tasks and Map Runs start wait, or no longer.
    boost::asio::awaitable<void> hold_starts(bool hold);
    /// The one that holds the most memory, by Run::held_bytes. Nothing: none runs.
    struct Largest {
        std::string arn;
        std::uint64_t bytes = 0;
    };
    boost::asio::awaitable<std::optional<Largest>> largest();

    /// Gives up every execution; none is started or redriven from then on until `reset` has returned. What their tasks
    /// do is not stopped.
    boost::asio::awaitable<void> drop_all();
    /// The same, and everything is removed.
    boost::asio::awaitable<void> reset();
    /// No more timers, no more dispatch; what is journaled goes on at the next start.
    boost::asio::awaitable<void> shut_down();

private:
    Shard& shard_of(std::string_view arn);
    Shard& shard_of(const TokenContents& token);
    Ports ports_;
    TokenKey key_;
    std::unique_ptr<MapRuns> map_runs_;
    std::vector<std::unique_ptr<Shard>> shards_;
};

}  // namespace stepwell
