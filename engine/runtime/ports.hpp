#pragma once
// What the runtime needs of the outside, in the engine's words. Each port has a production adapter and one for tests.

#include <array>
#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/run/run.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/history_part.hpp"
#include "engine/runtime/open_executions.hpp"
#include "engine/time.hpp"

namespace stepwell {

using ExecutionId = std::int64_t;

/// A redrive that its client may ask for again.
struct RedriveToken {
    std::string token;
    TimePoint used;  ///< the redrive's date
};

/// What is kept of an execution beside its journal and history.
struct ExecutionRecord : Origin {
    ExecutionId id = 0;  ///< ours; later executions have greater ones
    Status status = Status::running;
    // of a closed execution
    TimePoint stop{};
    std::optional<std::string> output{};
    Error error{};
    std::int64_t events = 0;  ///< in its history
    // of one that was redriven
    std::int64_t redrive_count = 0;
    TimePoint redriven{};                        ///< the last time
    std::vector<RedriveToken> redrive_tokens{};  ///< the last of them, oldest first
};

/// Which executions a listing is about, and where it goes on.
struct ExecutionQuery {
    std::string machine_arn;
    std::string version_arn;  ///< only those that were started by it; empty: any
    std::string alias_arn;
    std::optional<Status> status;
    ExecutionId before = 0;  ///< only those that began before this one; 0: from the newest on
    std::size_t limit = 0;
    std::int64_t map_run = 0;  ///< only its children, by their items, the last first: `before` is an item + 1
    std::optional<bool> redriven = {};
    /// Of a Map Run that is being redriven: its redrive. Children that it is to come to have no status but that.
    std::int64_t map_redrive = 0;
    bool pending_redrive = false;  ///< only those
};

/// One durable step of an execution: a stimulus, with the first also the execution itself, with the last also its end,
/// with a redrive that it is open again.
struct Append {
    ExecutionId execution = 0;
    std::uint64_t number = 0;  ///< of the stimulus, from 1; an append whose number is taken fails
    std::string stimulus;      ///< encoded
    std::uint64_t fingerprint = 0;
    std::uint32_t last_event = 0;
    std::optional<TimePoint> due;  ///< next timer; not kept
    bool was_parked = false;       ///< it is one of those that `Store::park` was told of, and is one no longer
    std::optional<ExecutionRecord> opened;
    /// Of a closed execution's redrive: its record as it runs again. What was kept of its end goes, but for its
    /// history.
    std::optional<ExecutionRecord> reopened;
    std::optional<ExecutionRecord> closed;  ///< the final record
    /// The events that follow those kept so far and are kept from now on: of an open execution those that are to leave
    /// memory, with its end all that are left.
    std::vector<Event> events;
};

struct JournalRow {
    std::uint64_t number = 0;
    std::string stimulus;
    std::uint64_t fingerprint = 0;
};

struct OpenExecution {
    ExecutionRecord record;
    std::vector<JournalRow> journal;  ///< in order
    std::size_t events_kept = 0;      ///< the first so many events are in the history that is kept
};

/// Which shard an ARN belongs to; stable over restarts.
std::uint64_t shard_hash(std::string_view arn);

/// What a start must know of an execution that runs and is not in memory.
struct ParkedExecution {
    ExecutionId id = 0;
    std::uint64_t shard_hash = 0;    ///< of its ARN
    std::optional<TimePoint> due{};  ///< its next timer
    bool attended = true;            ///< it has something that nobody performs after a restart
};

/// Thrown (through `Done`) by an append that would give a second execution the same ARN.
struct ExecutionNameTaken : std::exception {
    const char* what() const noexcept override { return "an execution of that name exists"; }
};

/// Thrown (through `Done`) by the append of a redrive that came too late: the execution or its journal was deleted.
struct ExecutionGone : std::exception {
    const char* what() const noexcept override { return "the execution is kept no longer"; }
};

/// What is kept no longer.
struct Expiry {
    /// Executions that stopped before, with all that hangs on them: journal, history, Map Runs and their children.
    std::optional<TimePoint> executions;
    /// The journals of executions that stopped before.
    std::optional<TimePoint> journals;
    std::size_t limit = 0;  ///< how many executions one step comes to at most
};

/// How many child executions a Map Run has in each status, and how many items they process.
struct MapCounts {
    struct Each {
        std::int64_t children = 0;
        std::int64_t items = 0;
    };
    std::array<Each, 5> by_status{};  ///< index: Status
    Each pending;
    Each written;
    Each pending_redrive;
    Each not_redrivable;  ///< of those that failed
    Each& of(Status status) { return by_status[static_cast<std::size_t>(status)]; }
    const Each& of(Status status) const { return by_status[static_cast<std::size_t>(status)]; }
    Each total() const;
};

/// What is kept of a Map Run. All else is its order, which the replay of its parent makes again, and its children.
struct MapRecord {
    std::int64_t id = 0;
    std::string arn;
    std::string execution_arn;  ///< of its parent
    std::string machine_arn;    ///< of its children, with the label
    TimePoint start;
    TimePoint stop;
    Status status = Status::running;
    std::int64_t max_concurrency = 0;
    std::int64_t tolerated_count = 0;
    double tolerated_percentage = 0;
    std::string source;  ///< the version of the object that is read (its ETag)
    MapCounts counts;    ///< of one that has ended
    Error error;
    std::int64_t redrive_count = 0;
    TimePoint redriven;  ///< the last time
};

/// A child of a Map Run, for resuming the Map Run.
struct MapChild {
    std::int64_t item = 0;
    std::int64_t item_count = 0;
    Status status = Status::running;
    std::string arn;
    std::int64_t map_redrive = 0;
};

/// Whether a redrive of its Map Run is still to come to a child.
inline bool awaits_redrive(Status status, std::int64_t its_redrive, std::int64_t of_map_run) {
    return status != Status::running && status != Status::succeeded && its_redrive < of_map_run;
}

/// Map Runs as rows.
class MapStore {
public:
    virtual ~MapStore() = default;
    /// How an Express child ended: the one thing that is kept of it. `done` as that of `Store::append`; what was kept
    /// of that child before is replaced.
    virtual void save_child(ExecutionRecord child, std::function<void(std::exception_ptr)> done) = 0;
    /// Inserts it, or replaces what there was. On disk when this returns.
    virtual boost::asio::awaitable<void> save_map_run(MapRecord record) = 0;
    virtual boost::asio::awaitable<std::optional<MapRecord>> find_map_run(std::string arn) = 0;
    virtual boost::asio::awaitable<std::optional<MapRecord>> find_map_run(std::int64_t id) = 0;
    /// Of one execution, newest first.
    virtual boost::asio::awaitable<std::vector<MapRecord>> list_map_runs(std::string execution_arn, std::int64_t before,
                                                                         std::size_t limit) = 0;
    virtual boost::asio::awaitable<std::vector<MapRecord>> running_map_runs() = 0;
    /// Children in order of their items, from one on.
    virtual boost::asio::awaitable<std::vector<MapChild>> map_children(std::int64_t map_run, std::int64_t from,
                                                                       std::size_t limit) = 0;
    /// The same with all that is kept of them.
    virtual boost::asio::awaitable<std::vector<ExecutionRecord>> map_results(std::int64_t map_run, std::int64_t from,
                                                                             std::size_t limit) = 0;
};

/// Executions, their journals and histories. What an append's `done` reports without an error is on disk.
class Store : public MapStore {
public:
    using Done = std::function<void(std::exception_ptr)>;

    /// An id greater than every other.
    virtual ExecutionId new_id() = 0;
    /// Whether it keeps the events of appends.
    virtual bool keeps_histories() const { return true; }
    /// Appends take effect in the order of the calls; `done` is called in that order too, on any thread.
    virtual void append(Append append, Done done) = 0;

    virtual boost::asio::awaitable<std::optional<ExecutionRecord>> find(std::string arn) = 0;
    virtual boost::asio::awaitable<std::optional<ExecutionRecord>> find(ExecutionId id) = 0;
    /// Newest first.
    virtual boost::asio::awaitable<std::vector<ExecutionRecord>> list(ExecutionQuery query) = 0;
    /// Those that are kept of its events, as GetExecutionHistory answers them.
    virtual boost::asio::awaitable<HistoryPart> history(ExecutionId id, HistoryRange range) = 0;
    /// All that are running: as they were parked, or to be attended.
    virtual boost::asio::awaitable<std::vector<ParkedExecution>> running() = 0;
    /// How many these are, children of Map Runs aside.
    virtual boost::asio::awaitable<std::vector<OpenCount>> count_running() = 0;
    /// Remembers what `running` is to say of them, until their next append. It may be lost: then they are attended.
    virtual void park(std::vector<ParkedExecution> executions) = 0;
    /// Those of them that are running, with their journals.
    virtual boost::asio::awaitable<std::vector<OpenExecution>> open(std::vector<ExecutionId> ids) = 0;
    /// Of an open execution, or of one that ended without success.
    virtual boost::asio::awaitable<std::vector<JournalRow>> journal(ExecutionId id) = 0;
    /// One short step of deleting what is kept no longer; all of the step is on disk when this returns, or nothing.
    /// Returns how many executions it came to, children included; 0: nothing is left to delete. An execution goes with
    /// its name at once, the children of its Map Runs in later steps.
    virtual boost::asio::awaitable<std::size_t> expire(Expiry expiry) = 0;
    /// Deletes everything.
    virtual boost::asio::awaitable<void> clear() = 0;
};

/// One attempt of a task on its way to the outside.
struct TaskAttempt {
    std::string key;  ///< the same at every replay, another for each attempt, unique in this installation
    std::string account;
    std::string region;
    TaskOrder order;
    std::string token;    ///< of an activity's task
    std::string mocks{};  ///< ExecutionRecord's
    /// Of an order with Credentials: who assumes their role, the execution's account and role.
    std::string own_account{};
    std::string own_role{};
};

using TaskReport = std::function<void(std::variant<TaskAccepted, TaskStarted, TaskSubmitted, TaskSettled>)>;

/// Performs tasks. `report` may be called on any thread, in the order in which things happened.
class TaskPort {
public:
    virtual ~TaskPort() = default;
    virtual void perform(TaskAttempt attempt, TaskReport report) = 0;
    /// Stops it, and what it started; nothing is reported any more. Idempotent.
    virtual void cancel(TaskAttempt attempt) = 0;
};

/// Finds the compiled definition of a revision; null: it is gone.
using Definitions = std::function<std::shared_ptr<const Definition>(const std::string& revision)>;

}  // namespace stepwell
