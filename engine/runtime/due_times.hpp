#pragma once
// When the timers of a shard's executions are due.

#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "engine/runtime/ports.hpp"

namespace stepwell {

/// Reports executions whose next timer is due, on its executor.
class DueTimes : public std::enable_shared_from_this<DueTimes> {
public:
    /// Called once for each due time, which is forgotten then; not after the end of this object.
    using Due = std::function<void(ExecutionId id, TimePoint now)>;
    DueTimes(boost::asio::any_io_executor executor, Clock& clock, Due due);

    /// An execution's next due time was `former` and is `next`; nothing: there is none.
    void move(ExecutionId id, std::optional<TimePoint> former, std::optional<TimePoint> next);
    void clear() { times_.clear(); }
    /// Nothing is reported any more.
    void stop();

private:
    void arm();
    void look();

    Clock& clock_;
    Due due_;
    std::set<std::pair<TimePoint, ExecutionId>> times_;
    boost::asio::any_io_executor executor_;
    Clock::Alarm alarm_;
    std::optional<TimePoint> armed_;  ///< the alarm's
    bool stopped_ = false;
};

}  // namespace stepwell
