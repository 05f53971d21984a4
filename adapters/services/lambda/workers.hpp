#pragma once
// All workers: warm ones are used again, as many as are needed run at once but start one after the other, idle ones
// end.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "adapters/aws/service.hpp"
#include "adapters/services/lambda/functions.hpp"
#include "adapters/services/lambda/invocation.hpp"
#include "adapters/services/lambda/pools.hpp"
#include "adapters/services/lambda/sandbox.hpp"
#include "adapters/services/lambda/starts.hpp"
#include "adapters/services/lambda/worker.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

class Workers : public std::enable_shared_from_this<Workers> {
public:
    /// AWS's quota for an account that never asked for another.
    static constexpr std::size_t most_at_once = 1000;

    /// What functions run in, by their PackageType.
    struct Kinds {
        Sandboxes& zip;
        Sandboxes& image;
    };
    /// `logs`: where CloudWatch Logs are; null: there are none. `idle_time`: a worker that was started on demand ends
    /// when it has had nothing to do for so long; none: it does not.
    Workers(Platform& platform, Kinds kinds, LogSink* logs, std::optional<std::chrono::milliseconds> idle_time);

    /// Runs one invocation to its end, by a worker that was started ahead if one is free. Workers that start at once
    /// are as many as the machine has processors; who has no turn yet waits for it, or for a worker that is free
    /// again. Throws ApiError (TooManyRequestsException) when too many run, of all functions or of what was reserved
    /// for this one; those that wait count.
    /// RecursiveInvocationException: recursion.hpp.
    boost::asio::awaitable<Outcome> invoke(Function function, Invocation invocation);

    /// The function has changed or is gone: workers of revisions other than `kept` end, idle ones now, others after
    /// what they are doing.
    void retire(const FunctionName& function, const std::vector<std::string>& kept);
    /// Starts and ends workers as the function's newest record says of provisioned concurrency.
    void provide(const FunctionName& function);
    /// What is there of what is provisioned for the qualified function.
    Allocation allocation(const FunctionName& function);
    /// Begins to look after workers: idle ones, and those that records ask for.
    void start();
    /// Ends all workers; more can be started.
    boost::asio::awaitable<void> end_all();
    /// The server is ending: ends all workers, and none is started any more.
    boost::asio::awaitable<void> stop();

private:
    struct Idle {
        std::shared_ptr<Worker> worker;
        TimePoint since;
    };
    class Slot;
    class Turn;

    boost::asio::awaitable<std::shared_ptr<Worker>> find_or_launch(Function function, std::string folder_state,
                                                                   Initialization initialization);
    boost::asio::awaitable<std::shared_ptr<Worker>> launch(Function function, std::string folder_state,
                                                           Initialization initialization, std::shared_ptr<Turn> turn);
    boost::asio::awaitable<std::string> folder_state_of(Function function);
    void fill_pools();
    void look_after_pools();
    static boost::asio::awaitable<void> start_ahead(std::shared_ptr<Workers> self, std::shared_ptr<Pool> pool);
    boost::asio::awaitable<std::string> initialize(std::shared_ptr<Pool> pool, std::shared_ptr<Worker>& worker);
    std::shared_ptr<Worker> take_ready(const Function& function, const std::string& folder_state);
    boost::asio::awaitable<void> make_log_group(LogOutput::Target target);
    std::shared_ptr<Worker> take_idle(const std::string& revision, const std::string& folder_state);
    void give_back(std::shared_ptr<Worker> worker);
    void forget(const std::shared_ptr<Worker>& worker);
    static boost::asio::awaitable<void> follow(std::shared_ptr<Workers> self, std::shared_ptr<Worker> worker);
    static boost::asio::awaitable<void> reap(std::weak_ptr<Workers> workers, Clock& clock,
                                             std::chrono::milliseconds interval, std::shared_ptr<Signal> stopping);
    void end_idle();

    Platform& platform_;
    boost::asio::any_io_executor executor_;
    boost::asio::thread_pool& blocking_;
    Kinds kinds_;
    LogSink* logs_;
    const std::optional<std::chrono::milliseconds> idle_time_;
    std::shared_ptr<Signal> stopping_ = std::make_shared<Signal>();

    std::mutex mutex_;  // guards what follows
    Pools pools_;
    Starts starts_;
    std::vector<Idle> idle_;  // that were started on demand
    std::unordered_set<std::shared_ptr<Worker>> all_;
    std::unordered_set<std::string> retired_;                  // revisions that busy workers may still have
    std::size_t running_ = 0;                                  // on demand
    std::unordered_map<std::string, std::size_t> running_of_;  // of these, by function's ARN
    std::size_t endings_ = 0;                                  // how often all were ended
    bool stopped_ = false;
};

}  // namespace stepwell::lambda
