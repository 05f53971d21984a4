#pragma once
// The Map Runs of this server: the one thing of the runtime that is rows, not replay. A Map Run lives on its parent's
// shard while it runs; what it has done is known from the rows of its child executions.

#include <atomic>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "engine/runtime/executions.hpp"
#include "engine/runtime/map_ports.hpp"

namespace stepwell {

class MapRun;

/// What UpdateMapRun changes.
struct MapChange {
    std::optional<std::int64_t> max_concurrency;
    std::optional<std::int64_t> tolerated_count;
    std::optional<double> tolerated_percentage;
};

class MapRuns {
public:
    struct Ports {
        Store& store;
        Clock& clock;
        MapFiles* files = nullptr;  ///< null: there are none
        Executions& standard;       ///< run the children,
        Executions* express;        ///< and those that are Express executions; null: there are none
        CrashGuard* crash_guard = nullptr;
    };
    using Report = std::function<void(MapRunSettled)>;

    explicit MapRuns(Ports ports);
    ~MapRuns();

    /// Starts it, or resumes it where a former server left it. `executor`: of its parent's shard.
    void start(boost::asio::any_io_executor executor, MapOrder order, const ExecutionRecord& parent, Report report);
    /// Stops it and its children. Idempotent.
    void stop(const std::string& arn);
    /// A child has ended, as the status says; that is on disk.
    void child_closed(const Origin& child, Status status);
    /// How an Express child ended could not be kept: its Map Run stands still until the server starts again.
    void child_lost(const Origin& child);
    /// Stops the Map Runs whose parent has ended: when all that a former server left under way is taken up, and not
    /// before; or those of one `parent` (its ARN) that was set aside.
    boost::asio::awaitable<void> sweep(boost::asio::any_io_executor executor, std::string parent = {});

    boost::asio::awaitable<std::optional<MapRecord>> describe(std::string arn);
    /// Express children that run now, by their items: there are no rows of them yet.
    boost::asio::awaitable<std::vector<ExecutionRecord>> express_children(std::string arn);
    /// Nothing: there is no such Map Run, or it has ended.
    boost::asio::awaitable<std::optional<MapRecord>> update(std::string arn, MapChange change);

    /// Their next children wait, or no longer.
    void hold_starts(bool hold);
    bool holds_starts() const { return holds_starts_; }

    /// They stop where they are.
    void drop_all();

private:
    friend class MapRun;
    std::shared_ptr<MapRun> find(const std::string& arn);
    std::shared_ptr<MapRun> find(std::int64_t id);
    void ended(const MapRun& run);
    void add(std::shared_ptr<MapRun> run);
    boost::asio::any_io_executor noted(boost::asio::any_io_executor executor, const std::string& arn) const;
    bool is_left_alone(const MapRun& run, std::int64_t id) const;

    Ports ports_;
    std::atomic<bool> holds_starts_ = false;
    std::mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<MapRun>> live_;      // by ARN
    std::unordered_map<std::string, std::shared_ptr<MapRun>> redriven_;  // by ARN: for the end of the live ones
    std::unordered_map<std::int64_t, std::shared_ptr<MapRun>> by_id_;    // once the id is known
};

}  // namespace stepwell
