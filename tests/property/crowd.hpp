#pragma once
// One life of a server with many executions at once: clients start, stop and settle without waiting for each other, so
// that their commits come in groups. All of it on the calling thread, but for the database's own.

#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "adapters/platform/store/sqlite/sqlite_store.hpp"
#include "engine/runtime/executions.hpp"
#include "tests/property/random.hpp"
#include "tests/property/sample.hpp"

namespace stepwell::property {

/// What the clients and workers know. It outlives the server.
struct Known {
    struct Settled {
        std::string arn;
        std::string marker;  ///< the output that was acknowledged
    };
    std::set<std::string> started;            ///< ARNs whose start was acknowledged
    std::map<std::string, Settled> settled;   ///< by token
    std::map<std::string, std::string> held;  ///< tokens that workers have, with the ARN
    std::map<ExecutionId, std::string> arns;
    std::uint64_t names = 0;
    std::uint64_t markers = 0;
    TimePoint now{std::chrono::milliseconds(1'700'000'000'000)};
};

class Crowd final : TaskPort, Clock {
public:
    /// Opens the file and recovers what is in it.
    Crowd(const std::filesystem::path& file, const std::vector<Sample>& samples, Known known);
    ~Crowd() override;

    /// Somebody does something; nobody waits for it.
    void turn(Random& random, bool may_start);
    /// Until everything that was asked for is answered.
    void settle_down();
    /// Stops what still runs.
    void stop_all();
    /// What the clients know at this moment; any thread.
    Known known() const;
    std::size_t set_aside() const { return executions_->set_aside(); }
    /// What was not kept of all that was acknowledged; empty: nothing.
    std::string broken_promise();
    const std::vector<std::string>& faults() const { return faults_; }

private:
    class Watched;
    struct Asked {
        TaskOrder order;
        TaskReport report;
        std::string token;
        std::string arn;
    };
    TimePoint now() override;
    void perform(TaskAttempt attempt, TaskReport report) override;
    void cancel(TaskAttempt attempt) override;
    void start(Random& random);
    void answer(Random& random);
    void answer(Random& random, const std::string& key);
    void settle(const std::string& token, const std::string& arn);
    void settle_again(Random& random);
    void let_time_pass(Random& random);
    template <class T>
    void spawn(boost::asio::awaitable<T> work, std::function<void(T)> then);
    template <class T>
    T get(boost::asio::awaitable<T> work);

    const std::vector<Sample>& samples_;
    mutable std::mutex mutex_;
    Known known_;  // guarded by the mutex
    std::vector<std::string> faults_;
    boost::asio::io_context context_{1};
    std::size_t on_the_way_ = 0;          // appends and calls not yet answered
    std::map<std::string, Asked> asked_;  // by the attempt's key
    sqlite::Database database_;
    SqliteStore store_;
    std::unique_ptr<Watched> watched_;
    std::unique_ptr<Executions> executions_;
};

}  // namespace stepwell::property
