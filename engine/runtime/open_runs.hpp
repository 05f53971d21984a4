#pragma once
// The executions of a shard that are in memory, and how their runs are made: new, or anew from their journals.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/runtime/executions.hpp"
#include "engine/runtime/live_run.hpp"

namespace stepwell {

class OpenRuns {
public:
    /// Both must outlive it and the runs.
    OpenRuns(const Executions::Ports& ports, const TokenKey& key) : ports_(ports), key_(key) {}

    /// Null: there is none in memory.
    LivePointer find(ExecutionId id) const;
    LivePointer find(const std::string& arn) const;
    bool any_of(std::string_view machine_arn) const;

    LivePointer add(ExecutionRecord record, std::shared_ptr<const Definition> definition, Value input);
    void insert(const LivePointer& live);
    struct Reopened {
        LivePointer live;   ///< null: it cannot be replayed
        std::string fault;  ///< why
    };
    /// An execution that is to be replayed; the first `events_kept` of its events are in the history that is kept. It
    /// is not among these yet. Where it cannot be, the record is left as it is.
    Reopened reopen(ExecutionRecord&& record, std::size_t events_kept) const;
    /// Replays it, which may take long (Turns::compute). Not empty: why that failed.
    static std::string replay(LiveRun& live, const std::vector<JournalRow>& journal);
    const std::unordered_map<ExecutionId, LivePointer>& all() const { return live_; }
    void remove(const LiveRun& live);
    /// Removes all.
    std::vector<LivePointer> take_all();

private:
    LivePointer make(ExecutionRecord record, std::shared_ptr<const Definition> definition, Value input) const;

    const Executions::Ports& ports_;
    const TokenKey& key_;
    std::unordered_map<ExecutionId, LivePointer> live_;
    std::unordered_map<std::string_view, ExecutionId> by_arn_;  // the text is the record's of that LiveRun
};

}  // namespace stepwell
