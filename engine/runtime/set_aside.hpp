#pragma once
// The executions of a shard that are running and yet left alone: their replay does not match their journal, or they
// were in hand at crashes of the server. Any thread.

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/event.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell {

class SetAside {
public:
    struct Execution {
        ExecutionRecord record;
        std::uint64_t stimuli = 0;    ///< in its journal
        std::size_t events_kept = 0;  ///< in the history that is kept
    };

    /// Logs why.
    void add(Execution execution, std::string_view why);
    std::optional<Execution> find(const std::string& arn) const;
    void remove(const std::string& arn);
    void clear();
    std::size_t size() const;
    std::vector<std::string> arns() const;

private:
    mutable std::mutex mutex_;
    std::map<std::string, Execution> by_arn_;
};

/// What can be had of the history of an execution that is not replayed and of which no event is kept: its start.
std::vector<Event> events_without_replay(const ExecutionRecord& record);
/// Ends it behind that, or behind what is kept: the journal's row, the final record, the events.
Append abort_without_replay(SetAside::Execution execution, Error error, TimePoint now);

}  // namespace stepwell
