#pragma once
// The whole runtime on the calling thread: Standard and Express executions and Map Runs over a store in memory, with a
// clock that jumps to the next timer when there is nothing else to do, and tasks that a function performs.

#include <boost/asio/io_context.hpp>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "adapters/platform/store/memory/express_store.hpp"
#include "adapters/platform/store/memory/memory_store.hpp"
#include "engine/asl/parser.hpp"
#include "engine/runtime/executions.hpp"
#include "engine/runtime/map_ports.hpp"

namespace stepwell::property {

/// What is wrong with how an execution ended: it has no status, or an error whose name AWS does not know. Empty:
/// nothing.
std::string end_fault(const std::optional<ExecutionRecord>& ended);

class MemoryServer final : TaskPort, MapFiles {
public:
    using Perform = std::function<void(TaskAttempt attempt, TaskReport report)>;

    explicit MemoryServer(Perform perform);
    ~MemoryServer() override;

    /// What all Map Runs read: each of the values is an item.
    void set_items(Values items) { items_ = std::move(items); }
    /// An execution that has taken so many turns is stopped.
    void set_most_turns(std::size_t turns) { most_turns_ = turns; }

    /// How an execution ended; nothing: it did not, though somebody stopped it. Nothing of it is kept. Throws what
    /// escaped the runtime, which would end a server.
    std::optional<ExecutionRecord> run(std::shared_ptr<const Definition> definition, const Value& input,
                                       WorkflowType type);

private:
    class JumpingClock;
    void perform(TaskAttempt attempt, TaskReport report) override { perform_(std::move(attempt), std::move(report)); }
    void cancel(TaskAttempt) override {}
    boost::asio::awaitable<std::shared_ptr<ItemSource>> open(MapPlan::Reader reader, MapOwner owner) override;
    boost::asio::awaitable<std::shared_ptr<ResultFiles>> create(MapPlan::Writer writer, MapOwner owner) override;
    boost::asio::awaitable<void> forget(MapOwner owner) override;

    Executions& executions(WorkflowType type);
    void take_turns();
    void stop();
    void start_over();
    void spawn(boost::asio::awaitable<void> work);

    Perform perform_;
    Values items_;
    std::size_t most_turns_ = 10'000;
    std::shared_ptr<const Definition> definition_;  // of the execution that runs
    StartRequest request_;
    WorkflowType type_ = WorkflowType::standard;
    std::optional<ExecutionRecord> ended_;
    boost::asio::io_context context_{1};
    std::unique_ptr<JumpingClock> clock_;
    MemoryStore store_;
    ExpressStore express_store_;
    std::unique_ptr<Executions> express_;
    std::unique_ptr<Executions> standard_;
};

}  // namespace stepwell::property
