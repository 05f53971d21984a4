#pragma once
// One life of a server that has one execution: the runtime with a database file, a clock that the test moves and tasks
// that the test answers. All of it on the calling thread, but for the database's own.

#include <boost/asio/io_context.hpp>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "adapters/platform/store/sqlite/sqlite_store.hpp"
#include "engine/runtime/executions.hpp"
#include "tests/property/world.hpp"

namespace stepwell::property {

/// What the world knows while nothing is on its way: it outlives the server.
struct Outside {
    TimePoint now;
    std::uint64_t commits = 0;            ///< of the execution
    std::optional<TimePoint> due;         ///< its next timer
    std::map<CommandId, TaskOrder> open;  ///< tasks asked for, with what was answered so far
    bool over = false;
    std::function<void(Outside)> committed = {};  ///< called after each commit with how things stand then
};

class Life final : TaskPort, Clock {
public:
    /// Opens the file and recovers what is in it.
    Life(const std::filesystem::path& file, const Subject& subject, Outside& outside);
    ~Life() override;

    /// Writes a new execution's first commit: a server that was killed right after it. False when that is the end.
    static bool begin(const std::filesystem::path& file, const Subject& subject, Outside& outside);

    bool over() const { return outside_.over; }
    /// Orders that came since the server began, in order.
    const std::vector<std::string>& performed() const { return performed_; }
    std::size_t set_aside() const { return executions_->set_aside(); }

    /// Each leads to one commit, and returns when nothing is on its way any more.
    void answer(const Answer& answer);
    void let_timers_fire();
    void stop();
    /// False: it is refused.
    bool redrive();
    std::int64_t redrives();

    /// All that DescribeExecution and GetExecutionHistory know.
    std::vector<std::string> describe();

private:
    class Watched;
    TimePoint now() override { return outside_.now; }
    void perform(TaskAttempt attempt, TaskReport report) override;
    void cancel(TaskAttempt attempt) override;
    void settle_down();
    template <class T>
    T get(boost::asio::awaitable<T> work);
    std::string token(CommandId task) const;

    const Subject& subject_;
    Outside& outside_;
    boost::asio::io_context context_{1};
    std::size_t on_the_way_ = 0;  // appends not yet reported
    std::map<CommandId, TaskReport> reports_;
    std::vector<std::string> performed_;
    sqlite::Database database_;
    SqliteStore store_;
    std::unique_ptr<Watched> watched_;
    std::unique_ptr<Executions> executions_;
};

}  // namespace stepwell::property
