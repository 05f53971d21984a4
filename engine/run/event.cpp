// engine/run/event.cpp — names of history events and of their details, from the service's model (HistoryEvent).
#include "engine/run/event.hpp"

#include <array>

namespace stepwell {

namespace {

struct Names {
    std::string_view type;
    std::string_view details;  // empty: the event has none
};

constexpr std::string_view entered = "stateEnteredEventDetails";
constexpr std::string_view exited = "stateExitedEventDetails";

constexpr std::array<Names, static_cast<std::size_t>(EventType::none)> names{{
    {"ExecutionStarted", "executionStartedEventDetails"},
    {"ExecutionSucceeded", "executionSucceededEventDetails"},
    {"ExecutionFailed", "executionFailedEventDetails"},
    {"ExecutionAborted", "executionAbortedEventDetails"},
    {"ExecutionTimedOut", "executionTimedOutEventDetails"},
    {"PassStateEntered", entered},
    {"PassStateExited", exited},
    {"TaskStateEntered", entered},
    {"TaskStateExited", exited},
    {"TaskStateAborted", ""},
    {"ChoiceStateEntered", entered},
    {"ChoiceStateExited", exited},
    {"WaitStateEntered", entered},
    {"WaitStateExited", exited},
    {"WaitStateAborted", ""},
    {"SucceedStateEntered", entered},
    {"SucceedStateExited", exited},
    {"FailStateEntered", entered},
    {"ParallelStateEntered", entered},
    {"ParallelStateStarted", ""},
    {"ParallelStateSucceeded", ""},
    {"ParallelStateFailed", ""},
    {"ParallelStateAborted", ""},
    {"ParallelStateExited", exited},
    {"MapStateEntered", entered},
    {"MapStateStarted", "mapStateStartedEventDetails"},
    {"MapStateSucceeded", ""},
    {"MapStateFailed", ""},
    {"MapStateAborted", ""},
    {"MapStateExited", exited},
    {"MapIterationStarted", "mapIterationStartedEventDetails"},
    {"MapIterationSucceeded", "mapIterationSucceededEventDetails"},
    {"MapIterationFailed", "mapIterationFailedEventDetails"},
    {"MapIterationAborted", "mapIterationAbortedEventDetails"},
    {"LambdaFunctionScheduled", "lambdaFunctionScheduledEventDetails"},
    {"LambdaFunctionScheduleFailed", "lambdaFunctionScheduleFailedEventDetails"},
    {"LambdaFunctionStarted", ""},
    {"LambdaFunctionStartFailed", "lambdaFunctionStartFailedEventDetails"},
    {"LambdaFunctionSucceeded", "lambdaFunctionSucceededEventDetails"},
    {"LambdaFunctionFailed", "lambdaFunctionFailedEventDetails"},
    {"LambdaFunctionTimedOut", "lambdaFunctionTimedOutEventDetails"},
    {"ActivityScheduled", "activityScheduledEventDetails"},
    {"ActivityScheduleFailed", "activityScheduleFailedEventDetails"},
    {"ActivityStarted", "activityStartedEventDetails"},
    {"ActivitySucceeded", "activitySucceededEventDetails"},
    {"ActivityFailed", "activityFailedEventDetails"},
    {"ActivityTimedOut", "activityTimedOutEventDetails"},
    {"TaskScheduled", "taskScheduledEventDetails"},
    {"TaskStarted", "taskStartedEventDetails"},
    {"TaskStartFailed", "taskStartFailedEventDetails"},
    {"TaskSubmitted", "taskSubmittedEventDetails"},
    {"TaskSubmitFailed", "taskSubmitFailedEventDetails"},
    {"TaskSucceeded", "taskSucceededEventDetails"},
    {"TaskFailed", "taskFailedEventDetails"},
    {"TaskTimedOut", "taskTimedOutEventDetails"},
    {"EvaluationFailed", "evaluationFailedEventDetails"},
    {"MapRunStarted", "mapRunStartedEventDetails"},
    {"MapRunSucceeded", ""},
    {"MapRunFailed", "mapRunFailedEventDetails"},
    {"MapRunAborted", ""},
    {"ExecutionRedriven", "executionRedrivenEventDetails"},
    {"MapRunRedriven", "mapRunRedrivenEventDetails"},
}};

}  // namespace

std::string_view name_of(EventType type) { return names[static_cast<std::size_t>(type)].type; }

Value describe(const Event& event, bool data) {
    const Names& name = names[static_cast<std::size_t>(event.type)];
    ObjectBuilder out;
    out.set("timestamp", Value::number(print_epoch(event.time)));
    out.set("type", name.type);
    out.set("id", event.id);
    out.set("previousEventId", event.previous);
    if (name.details.empty()) return out.build();
    ObjectBuilder details;
    for (const EventField& field : event.fields) {
        if (field.form == EventField::Form::plain) {
            details.set(field.name, field.value);
            continue;
        }
        if (field.form == EventField::Form::text) {
            details.set(field.name, print(field.value));
            continue;
        }
        if (!data) continue;
        if (field.form == EventField::Form::texts) {
            ObjectBuilder each;
            for (const Member& member : field.value.members()) each.set(member.name(), print(member.value));
            details.set(field.name, each.build());
            details.set(std::string(field.name) + "Details", Value::object({{"truncated", false}}));
            continue;
        }
        // a text is what came in from outside, word for word; anything else is printed
        const bool verbatim = event.type == EventType::ExecutionStarted;
        details.set(field.name, verbatim ? field.value : Value(print(field.value)));
        details.set(std::string(field.name) + "Details", Value::object({{"truncated", false}}));
    }
    out.set(name.details, details.build());
    return out.build();
}

}  // namespace stepwell
