#pragma once
// Executions that tasks start: only so many at once, behind those that clients start, so that a workflow that starts
// itself again and again takes a share of the server and not all of it.

#include <cstddef>
#include <deque>
#include <optional>
#include <set>
#include <utility>

#include "engine/run/command.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell {

/// A shard's. A waiting task is two numbers here; its execution may leave memory meanwhile. On the shard's executor.
class StartLane {
public:
    using Task = std::pair<ExecutionId, CommandId>;

    /// Whether a task is one of those that this is for: it starts an execution and does not hold its answer until that
    /// execution ends. Starts that do could wait for each other for ever.
    static bool concerns(const TaskOrder& order);

    /// True: it may be performed now, and is under way until it `leaves`. False: it waits until `next` names it.
    bool enter(Task task);
    /// It is under way no longer, or waits no longer. True: it was under way.
    bool leave(Task task);
    /// One that waited and may be performed now; it is under way. Nothing: none, or too many are under way.
    std::optional<Task> next();

    /// None begins until it is opened again.
    void close() { closed_ = true; }
    void open() { closed_ = false; }
    void clear();

private:
    bool is_full() const { return closed_ || under_way_.size() >= most_under_way; }

    /// More would not start more: the store writes those that came together in one commit.
    static constexpr std::size_t most_under_way = 64;

    std::set<Task> under_way_;
    std::set<Task> waiting_;
    std::deque<Task> order_;  ///< in which they came; some may wait no longer
    bool closed_ = false;
};

}  // namespace stepwell
