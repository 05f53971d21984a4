#pragma once
// The service integrations that we perform, as tables: which operation an optimised integration calls, what is
// particular to it, and, for .sync, how the job that it started ends.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "adapters/tasks/integrations/integrations.hpp"
#include "engine/error.hpp"
#include "engine/value/value.hpp"

namespace stepwell::integrations {

/// How a service's Java client is called in the history: its errors, and its name in their causes.
struct ServiceNames {
    std::string_view service;  ///< of the Resource
    std::string_view prefix;   ///< "DynamoDB" of `DynamoDB.ResourceNotFoundException`
    std::string_view java;     ///< "AmazonDynamoDBv2"
    std::string_view other;    ///< the exception for what the model does not list, "AmazonDynamoDBException"
    bool crc = false;          ///< its answers carry the checksum of their body
};

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
    /// The keys of Changes that tell of the job; one for each part that can be stopped.
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

struct Optimised {
    std::string_view service;
    std::string_view action;
    std::string_view operation;
    /// The operation's input with what the integration adds; null: as it is.
    Value (*prepare)(const TaskCall& call, const Value& input) = nullptr;
    /// The failure that a good answer tells of; null: there is none.
    std::optional<Error> (*refusal)(const TaskCall& call, const Answer& answer) = nullptr;
    const Job* job = nullptr;  ///< of .sync
};

/// The row of an optimised integration or of a Lambda function's ARN; null: we do not perform it.
const Optimised* find_optimised(const ResourceName& resource);
/// An optimised integration that we perform ("ecs:runTask") with its patterns.
struct OptimisedName {
    std::string name;
    std::vector<std::string> patterns;
};
std::vector<OptimisedName> optimised_names();
/// Of a service that find_optimised knows.
const ServiceNames& names_of(std::string_view service);

extern const Job batch_job;
extern const Job ecs_task;
extern const Job nested_execution;
Value prepare_submit_job(const TaskCall& call, const Value& input);
Value prepare_run_task(const TaskCall& call, const Value& input);
std::optional<Error> run_task_refusal(const TaskCall& call, const Answer& answer);
Value prepare_invoke(const TaskCall& call, const Value& input);
std::optional<Error> invoke_refusal(const TaskCall& call, const Answer& answer);
Value prepare_start_execution(const TaskCall& call, const Value& input);

/// 32 hexadecimal digits that are the same whenever the attempt is.
std::string attempt_digest(const TaskCall& call);

}  // namespace stepwell::integrations
