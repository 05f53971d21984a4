#pragma once
// A port of the runtime that few need to know: where history events go beside the history.

#include <functional>
#include <memory>
#include <span>

#include "engine/runtime/ports.hpp"

namespace stepwell {

class EventLog {
public:
    virtual ~EventLog() = default;
    /// Events that are on disk now, each once and in order. On the execution's shard: must neither block nor throw.
    virtual void write(const ExecutionRecord& record, std::span<const Event> events) noexcept = 0;
};

/// Gives the log of an execution when its run is made; null: nobody wants its events.
using EventLogs = std::function<std::shared_ptr<EventLog>(const ExecutionRecord& record)>;

}  // namespace stepwell
