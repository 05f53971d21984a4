#pragma once
// Execution history in CloudWatch Logs. Developer guide: "Using CloudWatch Logs to log execution history".

#include <memory>
#include <string>

#include "adapters/aws/log_sink.hpp"
#include "api/states/log_level.hpp"
#include "engine/runtime/event_log.hpp"

namespace stepwell::states {

/// The message of a log event. `data`: with what states and tasks take and give, cut where that is too long for a log.
std::string log_message(const ExecutionRecord& record, const Event& event, bool data);

/// `states/<state machine>/<minute>/<suffix>`: the stream for what a state machine's executions log in that minute.
std::string log_stream(std::string_view machine_arn, TimePoint time);

/// The log of executions with this logging configuration (as CreateStateMachine takes it); null: it is off.
std::shared_ptr<EventLog> make_execution_log(LogSink& writer, const Value& configuration);

}  // namespace stepwell::states
