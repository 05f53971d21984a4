// engine/event.cpp — names of history events and of their details, from the service's model (HistoryEvent).
#include "engine/event.hpp"

#include <array>

#include "engine/value/object_text.hpp"

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

constexpr std::string_view not_truncated = R"({"truncated":false})";

}  // namespace

std::string_view name_of(EventType type) { return names[static_cast<std::size_t>(type)].type; }

void EventText::set_printed(ObjectText& object, std::string_view name, const Value& value) {
    if (last_text_.empty() || !value.same(last_)) {
        printed_.clear();
        stepwell::print_to(printed_, value);
        last_text_.clear();
        print_string_to(last_text_, printed_);
        last_ = value;
    }
    object.set_text(name, last_text_);
}

void EventText::set_payload(ObjectText& object, const EventField& field, EventType type) {
    // a text is what came in from outside, word for word; anything else is printed
    if (type == EventType::ExecutionStarted)
        object.set(field.name, field.value);
    else
        set_printed(object, field.name, field.value);
    object.set_text(std::string(field.name) + "Details", not_truncated);
}

void EventText::set_texts(ObjectText& object, const EventField& field) {
    ObjectText each(object.member(field.name));
    for (const Member& member : field.value.members()) set_printed(each, member.name(), member.value);
    each.end();
    object.set_text(std::string(field.name) + "Details", not_truncated);
}

void EventText::print_to(std::string& out, const Event& event, bool data) {
    const Names& name = names[static_cast<std::size_t>(event.type)];
    ObjectText object(out);
    object.set_text("timestamp", print_epoch(event.time))
        .set_string("type", name.type)
        .set("id", event.id)
        .set("previousEventId", event.previous);
    if (!name.details.empty()) {
        ObjectText details(object.member(name.details));
        for (const EventField& field : event.fields) {
            if (field.form == EventField::Form::plain)
                details.set(field.name, field.value);
            else if (field.form == EventField::Form::text)
                set_printed(details, field.name, field.value);
            else if (data && field.form == EventField::Form::texts)
                set_texts(details, field);
            else if (data)
                set_payload(details, field, event.type);
        }
        details.end();
    }
    object.end();
}

Value describe(const Event& event, bool data) {
    std::string text;
    EventText().print_to(text, event, data);
    return parse_json(text).value.value();
}

}  // namespace stepwell
