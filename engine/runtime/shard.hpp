#pragma once
// One thread's share of the executions: their runs, the order of their appends, their timers. Every function runs on
// the shard's own executor.

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/runtime/executions.hpp"

namespace stepwell {

class Signal;

class Shard : public std::enable_shared_from_this<Shard> {
public:
    Shard(boost::asio::any_io_executor executor, Executions::Ports& ports, const TokenKey& key, MapRuns& map_runs);
    ~Shard();

    const boost::asio::any_io_executor& executor() const { return executor_; }

    boost::asio::awaitable<StartAnswer> start(StartRequest request);
    boost::asio::awaitable<std::optional<TimePoint>> stop(std::string arn, Error error);
    /// `map_redrive`: of a Map Run's child, which nobody else may redrive; 0: of any other.
    boost::asio::awaitable<RedriveAnswer> redrive(std::string arn, std::string client_token, std::int64_t map_redrive);
    boost::asio::awaitable<std::optional<ExecutionRecord>> describe(std::string arn);
    boost::asio::awaitable<std::optional<std::vector<Value>>> history(std::string arn, std::size_t skip,
                                                                      std::size_t limit, bool backwards);
    boost::asio::awaitable<TokenAnswer> settle(TokenContents token, std::variant<Value, Error> outcome);
    boost::asio::awaitable<TokenAnswer> take_up(TokenContents token, std::string worker);
    boost::asio::awaitable<TokenAnswer> heartbeat(TokenContents token);

    /// Replays an execution and performs what nobody answered.
    void revive(OpenExecution open);
    void drop_all();
    void shut_down();
    bool any_open(const std::string& machine_arn) const;
    std::size_t set_aside() const { return set_aside_; }

private:
    struct Live;
    using LivePointer = std::shared_ptr<Live>;

    /// Holds a name while it is looked up: nobody else starts or redrives an execution of that name.
    struct HeldName {
        Shard& shard;
        std::string arn;
        std::shared_ptr<Signal> free;
        HeldName(Shard& of, std::string name);
        ~HeldName();
        HeldName(const HeldName&) = delete;
        HeldName& operator=(const HeldName&) = delete;
    };
    /// Until nobody holds it.
    boost::asio::awaitable<void> name_is_free(std::string arn);

    /// Told when a stimulus was taken: the number of its append, and whether it answered something open.
    using Taken = std::function<void(std::uint64_t number, bool answered)>;

    LivePointer find(ExecutionId id) const;
    LivePointer find(const std::string& arn) const;
    Identity identity(const ExecutionRecord& record, Value input) const;
    /// Replays it. Nothing: it cannot be, `why` says why.
    LivePointer rebuild(const ExecutionRecord& record, const std::vector<JournalRow>& journal, std::string& why);
    LivePointer add(ExecutionRecord record, std::shared_ptr<const Definition> definition, Value input);
    void deliver(const LivePointer& live, Stimulus stimulus, Taken taken = {});
    void take_next(const LivePointer& live);
    void work(const LivePointer& live, Stimulus stimulus, Applied applied);
    void append(const LivePointer& live, const Stimulus& stimulus, Applied applied);
    void committed(const LivePointer& live, std::uint64_t number, std::size_t events, std::vector<Command>& commands);
    void lost(const LivePointer& live, const std::exception_ptr& error);
    void remove(const Live& live);
    void perform(const LivePointer& live, const TaskOrder& order);
    void perform(const LivePointer& live, MapOrder order);
    TaskAttempt attempt(const Live& live, const TaskOrder& order) const;
    boost::asio::awaitable<void> on_disk(LivePointer live, std::uint64_t number);
    /// Delivers and waits until it is on disk. True if it answered something open.
    boost::asio::awaitable<bool> delivered(LivePointer live, Stimulus stimulus);
    boost::asio::awaitable<void> reload(ExecutionId id);
    void schedule(const LivePointer& live);
    void arm();
    void tick();

    boost::asio::any_io_executor executor_;
    Executions::Ports& ports_;
    const TokenKey& key_;
    MapRuns& map_runs_;
    std::unordered_map<ExecutionId, LivePointer> live_;
    std::unordered_map<std::string_view, ExecutionId> by_arn_;           // the text is the record's of that Live
    std::unordered_map<std::string, std::shared_ptr<Signal>> starting_;  // names being looked up
    std::set<std::pair<TimePoint, ExecutionId>> due_;
    Clock::Alarm alarm_;
    std::optional<TimePoint> armed_;          // the alarm's
    std::atomic<std::size_t> set_aside_ = 0;  // health asks from any thread
    bool ending_ = false;
};

}  // namespace stepwell
