#pragma once
// An optimised integration as a row: which operation it calls, what it adds of its own, how a job that it started ends,
// and what its results look like. The rows of a service are in the service's folder.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/error.hpp"
#include "engine/offered_integrations.hpp"
#include "engine/states/resource.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct Answer;
struct TaskOrder;

/// One attempt of a Task state, as the engine asks for it.
struct TaskCall {
    ResourceName resource;  ///< not an activity: those are the runtime's own
    Value parameters;       ///< what Parameters or Arguments gave; of a function ARN its input
    std::string attempt;    ///< the same at every replay, another for each attempt: names what the attempt starts
    std::string account;    ///< of the execution, or of its Credentials' role
    std::string region;
    std::optional<Value> submitted{};  ///< the output of TaskSubmitted, when that is already in the history
    /// Of Credentials: the role, and who assumes it, an account and its role. Empty: there are none.
    std::string role{};
    std::string own_account{};
    std::string own_role{};
};

namespace integrations {

/// What a look at a job shows.
struct JobState {
    std::optional<Result<Value>> end;  ///< the task's result, when the job has ended
    std::string running;               ///< else the key of a part that has not
};

/// A job that outlives the call that started it. `submitted` is the output of TaskSubmitted, members in PascalCase.
struct Job {
    std::string_view describe;  ///< operations of the same service
    std::string_view stop;
    std::string_view list;
    /// The keys of Changes under which the job is notified; one for each part that can be stopped.
    std::vector<std::string> (*keys)(const Value& submitted);
    Value (*describe_input)(const Value& submitted);
    /// `described` has members in PascalCase.
    JobState (*look)(const TaskCall& call, const Value& described);
    Value (*stop_input)(const Value& submitted, const std::string& key);
    /// Finds what an attempt started when its answer is not known.
    Value (*list_input)(const TaskCall& call);
    /// From the answer of `list` (the model's names) something that `keys` and `stop_input` understand.
    Value (*submitted_from_list)(const TaskCall& call, const Value& listed);
};

/// How an integration calls the operation of its service.
struct Performance {
    std::string_view operation = {};  ///< "RunTask"; empty: this server does not perform the integration
    /// The operation's input with what the integration adds; null: as it is.
    Value (*prepare)(const TaskCall& call, const Value& input) = nullptr;
    /// The failure that a good answer describes; null: it describes none.
    std::optional<Error> (*refusal)(const TaskCall& call, const Answer& answer) = nullptr;
    const Job* job = nullptr;  ///< of .sync
};

/// The API that an integration's results are from, when TestState holds a mocked result against its model.
struct ResultModel {
    bool known = true;                     ///< false: the integration calls no API of its name
    std::string_view sdk_service = {};     ///< its name in aws-sdk Task states; empty: the integration's
    std::string_view describing = {};      ///< the action that describes the job's end, for .sync; empty: no model
    std::string_view described_part = {};  ///< the part of its answer that does; empty: all of it
    std::span<const std::string_view> json_members = {};         ///< JSON here, texts in the API
    std::span<const std::string_view> sync_2_json_members = {};  ///< the same, of .sync:2
};

/// How good answers go over HTTP, as SdkHttpMetadata of a result shows it.
struct AnswerForm {
    std::string_view content_type = {};
    bool crc = false;  ///< with the checksum of the body
};

/// What an integration makes of the answer of a mocked service.
struct Mocking {
    /// The result with what the integration adds; null: as it is.
    Value (*result)(const TaskOrder& order, const Value& returned) = nullptr;
    /// The output of TaskSubmitted; null: an empty object. `returned`: null when the response is an error.
    Value (*submission)(const TaskOrder& order, const Value& returned, TimePoint now) = nullptr;
};

struct Integration {
    OfferedIntegration name;
    Performance performance = {};
    ResultModel model = {};
    AnswerForm form = {};  ///< no content type: mocked results have no SdkHttpMetadata
    Mocking mocking = {};
};

/// 32 hexadecimal digits that are the same whenever the attempt is.
std::string attempt_digest(const TaskCall& call);
/// The same in the form of a UUID.
std::string attempt_uuid(const TaskCall& call);

/// `object` with the member, unless it has it.
Value with_default(const Value& object, std::string_view key, Value value);

}  // namespace integrations
}  // namespace stepwell
