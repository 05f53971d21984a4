#pragma once
// History events. An event holds shared values; it becomes AWS's JSON only when somebody reads it.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

class ObjectText;

enum class EventType : std::uint8_t {
    ExecutionStarted,
    ExecutionSucceeded,
    ExecutionFailed,
    ExecutionAborted,
    ExecutionTimedOut,
    PassStateEntered,
    PassStateExited,
    TaskStateEntered,
    TaskStateExited,
    TaskStateAborted,
    ChoiceStateEntered,
    ChoiceStateExited,
    WaitStateEntered,
    WaitStateExited,
    WaitStateAborted,
    SucceedStateEntered,
    SucceedStateExited,
    FailStateEntered,
    ParallelStateEntered,
    ParallelStateStarted,
    ParallelStateSucceeded,
    ParallelStateFailed,
    ParallelStateAborted,
    ParallelStateExited,
    MapStateEntered,
    MapStateStarted,
    MapStateSucceeded,
    MapStateFailed,
    MapStateAborted,
    MapStateExited,
    MapIterationStarted,
    MapIterationSucceeded,
    MapIterationFailed,
    MapIterationAborted,
    LambdaFunctionScheduled,
    LambdaFunctionScheduleFailed,
    LambdaFunctionStarted,
    LambdaFunctionStartFailed,
    LambdaFunctionSucceeded,
    LambdaFunctionFailed,
    LambdaFunctionTimedOut,
    ActivityScheduled,
    ActivityScheduleFailed,
    ActivityStarted,
    ActivitySucceeded,
    ActivityFailed,
    ActivityTimedOut,
    TaskScheduled,
    TaskStarted,
    TaskStartFailed,
    TaskSubmitted,
    TaskSubmitFailed,
    TaskSucceeded,
    TaskFailed,
    TaskTimedOut,
    EvaluationFailed,
    MapRunStarted,
    MapRunSucceeded,
    MapRunFailed,
    MapRunAborted,
    ExecutionRedriven,
    MapRunRedriven,
    none  ///< for a state type that has no such event
};

/// "PassStateEntered"
std::string_view name_of(EventType type);

/// One member of an event's details.
struct EventField {
    enum class Form : std::uint8_t {
        plain,   ///< the value as it is
        text,    ///< its JSON as text
        texts,   ///< an object: the JSON of each member as text, and `<name>Details` as below
        payload  ///< its JSON as text, with `<name>Details: {truncated: false}` beside it; left out on request
    };
    std::string_view name;  ///< of static storage
    Value value;
    Form form = Form::plain;
};

struct Event {
    std::uint32_t id = 0;
    std::uint32_t previous = 0;
    EventType type = EventType::none;
    TimePoint time;
    std::vector<EventField> fields;
};

/// Makes JSON of events as GetExecutionHistory answers them. Events that follow each other often share their data: what
/// was printed last is kept.
class EventText {
public:
    /// Without `data`, inputs and outputs are left out.
    void print_to(std::string& out, const Event& event, bool data = true);

private:
    void set_printed(ObjectText& object, std::string_view name, const Value& value);
    void set_payload(ObjectText& object, const EventField& field, EventType type);
    void set_texts(ObjectText& object, const EventField& field);

    Value last_;             ///< what was printed last
    std::string last_text_;  ///< its JSON as a JSON string; empty: nothing yet
    std::string printed_;
};

/// One event, for who looks into it.
Value describe(const Event& event, bool data = true);

}  // namespace stepwell
