#pragma once
// Between a Task state's JSON and an operation's Request and Answer: casing, payloads, times, metadata, errors.

#include <string>
#include <string_view>

#include "adapters/aws/registry.hpp"
#include "adapters/tasks/integrations/integration.hpp"
#include "engine/error.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::integrations {

/// Optimised integrations print times as milliseconds and payloads as JSON, SDK calls print ISO 8601 and text.
enum class Style : bool { optimised, sdk };

/// The operation's request. The failure: a field that it does not have.
Result<Request> to_request(const shapes::Operation& operation, const Value& parameters);

/// The answer in PascalCase, members of structures in order of name.
Value to_output(const shapes::Operation& operation, const Answer& answer, Style style);

struct AnswerHead {
    std::string request_id;
    TimePoint date;
};
/// SdkHttpMetadata and SdkResponseMetadata added to an optimised integration's output.
Value with_metadata(const shapes::Operation& operation, const AnswerForm& form, const AnswerHead& head,
                    const Answer& answer, const Value& output);
/// The same for an answer that was never sent: that of a mocked service.
Value with_metadata(const AnswerForm& form, const AnswerHead& head, const Value& output);

/// A payload as JSON, or as text where it is none.
Value payload_value(std::string_view bytes);

/// How the failure of an optimised integration's call is named and explained.
Error optimised_error(const shapes::Operation& operation, const JavaClient& client, const std::string& request_id,
                      const ApiError& error);
/// The same for an SDK call.
Error sdk_error(const shapes::Operation& operation, const Dialect& dialect, const std::string& request_id,
                const ApiError& error);

/// "DynamoDb", "Sfn", "SecretsManager": the service id as the Java SDK writes it.
std::string java_name(std::string_view sdk_id);

}  // namespace stepwell::integrations
