#pragma once
// The insides of Shard: an execution that is open, or on its way to its end.

#include <exception>
#include <list>
#include <map>
#include <memory>
#include <optional>

#include "engine/runtime/shard.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell {

struct Shard::Live {
    ExecutionRecord record;
    std::unique_ptr<Run> run;
    bool opened = false;            // its record is in an append already
    std::uint64_t opened_with = 1;  // the number of the append that opened it, or opened it again
    bool working = false;           // a burst goes on at the next turn
    struct Waiting {
        Stimulus stimulus;
        Taken taken;
    };
    std::list<Waiting> waiting;      // unlike a deque, it takes no memory while it is empty
    Taken taking;                    // of the stimulus being worked on
    std::uint64_t on_disk = 0;       // number of the last committed append
    std::size_t events_on_disk = 0;  // what readers may see
    std::shared_ptr<EventLog> log;   // null: nobody wants its events
    std::multimap<std::uint64_t, std::shared_ptr<Signal>> readers;
    std::exception_ptr failed;
    std::optional<TimePoint> scheduled;
};

}  // namespace stepwell
