#pragma once
// The insides of Run: one flow of control and what it waits for.

#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/effort.hpp"
#include "engine/run/run.hpp"
#include "engine/states/machine.hpp"

namespace stepwell {

struct Frame;

/// The branches or iterations that run within a state.
struct Children {
    Value source;  // what their inputs are made of
    std::size_t total = 0;
    std::size_t concurrency = 0;
    std::size_t next = 0;  // index of the next to start
    std::size_t done = 0;
    Values results;                                         // by index
    std::map<std::size_t, FrameId> live;                    // by index
    std::map<std::size_t, std::unique_ptr<Frame>> stopped;  // by index: those that a redrive goes on with
    std::uint64_t result_bytes = 0;                         // of those that are kept

    bool has_room() const { return live.size() < concurrency && next < total; }
};

struct FailureFlags {
    bool interpreter = false;          ///< the cause gets its introduction
    bool fatal = false;                ///< States.Runtime: ends the execution, neither Retry nor Catch takes it
    bool skip_handlers = false;        ///< the Retry and Catch of this state do not take it, those around it may
    bool started = false;              ///< the state has a ...Started event, so that it gets a ...Failed one
    std::string_view other_name = {};  ///< a second name that Retry and Catch may take it by
};

/// One flow of control: the execution itself, a branch, an iteration. It is in one state at a time.
struct Frame {
    enum class Phase : std::uint8_t {
        entering,    // in the ready queue: about to enter `state`
        attempting,  // in the ready queue: about to try again
        failing,     // in the ready queue: `pending` is to be handled
        refilling,   // in the ready queue: with room for more iterations perhaps
        completing,  // in the ready queue: the output is to be made of `result`
        catching,    // in the ready queue: a catcher is to take `pending`
        waiting      // for a task, a timer or children
    };

    FrameId id = 0;
    FrameId parent = 0;  // 0: this is the execution itself
    std::size_t index = 0;
    const Machine* machine = nullptr;
    const State* state = nullptr;
    Phase phase = Phase::entering;
    Value input;                              // the state's raw input
    Value effective;                          // after InputPath and Parameters
    Value context;                            // of this attempt, once an expression was to see it
    Value variables = Value::empty_object();  // of this scope and those around it
    std::uint64_t scope_variables = 0;        // bytes of those set in this scope
    TimePoint entered;
    std::uint32_t entered_event = 0;
    std::uint32_t before_entry = 0;       // the event before that
    std::uint32_t last_event = 0;         // previousEventId of the next
    std::vector<std::uint32_t> attempts;  // per retrier
    std::uint32_t retries = 0;
    CommandId task = 0;                       // or Map Run
    TimerId timer = 0;                        // wait or backoff
    std::shared_ptr<const MapOrder> map_run;  // of a distributed Map, as long as a redrive would be of it
    std::unique_ptr<Children> children;
    std::unique_ptr<Children> failed_children;  // what the state had when it failed: a redrive goes on with them
    Error pending;
    FailureFlags pending_flags;
    Value result;
    std::optional<Proceed::Chosen> chosen;  // of `result`, in a Choice
    std::uint32_t refill_after = 0;         // previousEventId of the next child; 0: as usual

    /// What the state's expressions look at before its input is made, and after.
    const Value& selected() const { return state->language == QueryLanguage::jsonata ? input : effective; }
};

/// Everything of a run that may take long is done by `work`, which changes nothing of the run. When it is given up,
/// `again` sees to it that the same is the run's next step.
template <class Work, class Again>
auto Run::evaluate(Work work, Again again) {
    try {
        if (evaluations_ == most_evaluations_) throw GivenUp();
        auto made = work();
        ++evaluations_;
        return made;
    } catch (const GivenUp&) {
        again();
        throw;
    }
}

/// What the context object has of an execution that was not redriven.
Value describe_execution(const Identity& identity);
Value describe_machine(const Identity& identity);

/// Appends "error" and "cause", where there are any.
void add_error(std::vector<EventField>& fields, const Error& error);

}  // namespace stepwell
