#pragma once
// The world around one run: it answers tasks at random, lets time pass, fires timers as a shard does, sometimes aborts,
// and writes down every stimulus with what it led to. What the run asks for is checked on the way.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/run/run.hpp"
#include "tests/property/random.hpp"

namespace stepwell::property {

/// The definition and the input of an execution.
struct Subject {
    std::shared_ptr<const Definition> definition;
    Value input;
    std::uint64_t seed = 0;  ///< of the run's own randomness

    Identity identity() const;
    std::unique_ptr<Run> run() const;
};

/// One stimulus as the journal has it, and what it led to.
struct Step {
    std::string stimulus;
    TimePoint time;
    std::vector<std::string> commands;
    std::uint64_t fingerprint = 0;
    std::size_t events = 0;  ///< in the history so far
    std::vector<std::string> open_tasks;
    std::optional<TimePoint> next_due;
};

/// What the outside says about a task.
using Answer = std::variant<TaskAccepted, TaskStarted, TaskSubmitted, TaskSettled>;
CommandId task_of(const Answer& answer);
/// One that fits: a task is started, submitted, settled, well or badly.
Answer random_answer(Random& random, const TaskOrder& order);

/// Whether the bearer of its token alone can answer it, and nothing is done again after a restart.
bool is_its_bearers(const TaskOrder& order);

/// A command, with all that is in it.
std::string describe(const Command& command);
std::string describe(const TaskOrder& order);
/// An event, with all that is in it.
std::string describe_all(const Event& event);
std::vector<std::string> describe_all(const std::vector<Event>& events);
std::string describe(const Outcome& outcome);

/// Applies a stimulus and tells what came of it.
Step take(Run& run, const Stimulus& stimulus);

class World {
public:
    /// `redrives`: how often at most the run is redriven when it ended without success.
    World(const Subject& subject, std::uint64_t seed, bool heartbeats, std::uint64_t redrives = 0);

    /// From the start to the end.
    void play();
    /// A crash: from the first `count` steps on, with the run rebuilt from the journal, and another future.
    void play_on(std::size_t count, const std::vector<Step>& journal);

    const Run& run() const { return *run_; }
    const std::vector<Step>& journal() const { return journal_; }
    /// What the run did that it must not do.
    const std::vector<std::string>& faults() const { return faults_; }

private:
    void go_on();
    void check_end();
    bool redrive();
    void turn();
    void deliver_due();
    void deliver(Stimulus stimulus);
    void account(const Stimulus& stimulus, const Applied& applied);
    void answer(const TaskOrder& order);
    void disturb();
    Stimulus at_now(auto what) const { return Stimulus{now_, std::move(what)}; }
    void fault(std::string what) { faults_.push_back(std::move(what)); }

    const Subject& subject_;
    Random random_;
    bool heartbeats_;
    std::uint64_t redrives_;
    std::size_t most_steps_;
    std::unique_ptr<Run> run_;
    TimePoint now_;
    std::vector<Step> journal_;
    std::map<CommandId, TaskOrder> asked_;  // scheduled, neither settled nor cancelled nor timed out
    CommandId last_asked_ = 0;
    std::vector<std::string> faults_;
};

}  // namespace stepwell::property
