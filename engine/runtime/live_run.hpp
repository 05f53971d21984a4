#pragma once
// An execution that is open, or on its way to its end: its run, what it is to take next, and who waits for its appends.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>

#include "engine/runtime/event_log.hpp"
#include "engine/runtime/ports.hpp"
#include "engine/runtime/signal.hpp"
#include "engine/runtime/turns.hpp"

namespace stepwell {

struct LiveRun {
    /// Called when a stimulus was taken: the number of its append, and whether it answered something open.
    using Taken = std::function<void(std::uint64_t number, bool answered)>;
    struct Waiting {
        Stimulus stimulus;
        Taken taken;
    };

    ExecutionRecord record;
    std::unique_ptr<Run> run;
    std::shared_ptr<EventLog> log;        ///< null: nobody wants its events
    std::optional<TimePoint> next_due{};  ///< as the shard's DueTimes has it

    std::list<Waiting> waiting{};  ///< unlike a deque, it takes no memory while it is empty
    Taken taking{};                ///< of the stimulus being worked on
    bool continuing = false;       ///< it stopped in the middle, and a Continued is on its way
    Turns::Handle computing{};     ///< it takes nothing meanwhile

    std::chrono::steady_clock::time_point idle_since{};  ///< real time
    bool may_idle = false;                               ///< Parking looks at it now and then
    bool was_parked = false;                             ///< the store has it among those that are parked

    bool opened = false;             ///< its record is in an append already
    std::uint64_t opened_with = 1;   ///< the number of the append that opened it, or opened it again
    std::uint64_t appended = 0;      ///< the number of the last append
    std::uint64_t on_disk = 0;       ///< of the last that is committed
    std::size_t events_on_disk = 0;  ///< what readers may see: the stimuli that led to them are
    std::size_t events_kept = 0;     ///< in appends, whether these are committed or not
    std::uint64_t bytes_kept = 0;    ///< of those
    std::exception_ptr failed{};     ///< an append did: the run is ahead of the disk, and used no more
    std::multimap<std::uint64_t, std::shared_ptr<Signal>> readers{};  ///< by the append that they wait for

    /// Whoever waits for an append up to `on_disk` goes on.
    void wake_readers();
    /// It is used no more: whoever waits for it gets the error.
    void fail(std::exception_ptr error);
};

using LivePointer = std::shared_ptr<LiveRun>;

/// The open tasks that nobody performs after a restart unless they are performed again: not those that wait for an
/// answer from outside, unless a mock gives it.
std::vector<TaskOrder> to_perform_again(const LiveRun& live);

/// Returns when that append is committed; throws what it failed with.
boost::asio::awaitable<void> until_on_disk(LivePointer live, std::uint64_t number);

}  // namespace stepwell
