#pragma once
// The events of one execution.

#include <cstdint>
#include <vector>

#include "engine/event.hpp"
#include "engine/run/origin.hpp"
#include "engine/time.hpp"

namespace stepwell {

/// Appends events, numbered from 1, up to a limit. Its fingerprint is a hash of all events and commands: two replays
/// that differ differ there.
class History {
public:
    explicit History(std::size_t most_events) : most_events_(most_events) {}

    /// The new event's id; 0: the history is full, and stays so until `reopen`. The last place is kept for the
    /// event that ends the execution.
    std::uint32_t add(EventType type, std::uint32_t previous, TimePoint time, std::vector<EventField> fields);
    bool full() const { return full_; }
    /// Takes the event that ends an execution whose history is full.
    void reopen() { full_ = false; }
    /// A command, by the index of its kind.
    void note_command(std::size_t kind) { mix(kind + 0x100); }

    /// How many there are.
    std::size_t size() const { return forgotten_ + events_.size(); }
    /// Those in memory: all but the first `forgotten()`.
    const std::vector<Event>& events() const { return events_; }
    std::size_t forgotten() const { return forgotten_; }
    /// The first so many are kept elsewhere: they leave memory, those that a replay makes once more as soon as they are
    /// made.
    void forget(std::size_t count);
    /// About what all of them take, forgotten ones too; and those in memory.
    std::uint64_t bytes() const { return bytes_; }
    std::uint64_t bytes_in_memory() const { return bytes_ - bytes_forgotten_; }
    std::uint64_t fingerprint() const { return fingerprint_; }

private:
    void mix(std::uint64_t value);

    std::vector<Event> events_;
    std::size_t forgotten_ = 0;
    std::size_t to_forget_ = 0;
    std::uint64_t bytes_ = 0;
    std::uint64_t bytes_forgotten_ = 0;
    std::size_t most_events_;
    std::uint64_t fingerprint_ = 0;
    bool full_ = false;
};

/// What ExecutionStarted says.
std::vector<EventField> start_fields(const Origin& origin);

}  // namespace stepwell
