// api/states/log_level.cpp — the table of the developer guide. Types that it does not name (activities, Map Runs,
// EvaluationFailed) are ranked as their kin: what reports a failure is an error.
#include "api/states/log_level.hpp"

#include <algorithm>

namespace stepwell::states {

namespace {

using enum EventType;

constexpr EventType fatal[] = {ExecutionAborted, ExecutionFailed, ExecutionTimedOut};

constexpr EventType errors[] = {
    ActivityFailed,         ActivityScheduleFailed,
    ActivityTimedOut,       EvaluationFailed,
    FailStateEntered,       LambdaFunctionFailed,
    LambdaFunctionTimedOut, LambdaFunctionScheduleFailed,
    MapIterationAborted,    MapIterationFailed,
    MapRunAborted,          MapRunFailed,
    MapStateAborted,        MapStateFailed,
    ParallelStateAborted,   LambdaFunctionStartFailed,
    ParallelStateFailed,    TaskFailed,
    TaskStartFailed,        TaskStateAborted,
    TaskSubmitFailed,       TaskTimedOut,
    WaitStateAborted,
};

}  // namespace

LogLevel parse_log_level(std::string_view text) {
    if (text == "ALL") return LogLevel::all;
    if (text == "ERROR") return LogLevel::error;
    if (text == "FATAL") return LogLevel::fatal;
    return LogLevel::off;
}

LogLevel level_of(EventType type) {
    if (std::ranges::find(fatal, type) != std::ranges::end(fatal)) return LogLevel::fatal;
    if (std::ranges::find(errors, type) != std::ranges::end(errors)) return LogLevel::error;
    return LogLevel::all;
}

}  // namespace stepwell::states
