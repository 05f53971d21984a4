#pragma once
// What a Task state's Resource names: a Lambda function, an activity, an optimised service integration or an AWS SDK
// call, and how its end is found out. Pure text: nothing is looked up.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/offered_integrations.hpp"

namespace stepwell {

enum class ResourceKind : std::uint8_t {
    lambda_function,  ///< arn:aws:lambda:us-east-1:123456789012:function:name
    activity,         ///< arn:aws:states:us-east-1:123456789012:activity:name
    optimised,        ///< arn:aws:states:::ecs:runTask.sync
    aws_sdk           ///< arn:aws:states:::aws-sdk:dynamodb:query
};

enum class TaskPattern : std::uint8_t {
    request_response,  ///< the API's answer is the result
    sync,              ///< the job that the API call started is waited for
    wait_for_token     ///< SendTaskSuccess or SendTaskFailure brings the result
};

struct ResourceName {
    ResourceKind kind = ResourceKind::optimised;
    std::string arn;      ///< the text that was parsed
    std::string service;  ///< "lambda", "states", "ecs"; of an SDK call its SDK name: "dynamodb", "sfn"
    std::string action;   ///< "runTask"; of a function or an activity its name (with the qualifier)
    TaskPattern pattern = TaskPattern::request_response;
    int sync_version = 1;  ///< 2 for `.sync:2`, whose output is JSON instead of JSON in a text
    std::string region;    ///< of a function or an activity, as it is written; else empty
    std::string account;   ///< likewise

    /// `resourceType` of history events: "ecs", "aws-sdk:dynamodb".
    std::string resource_type() const;
    /// `resource` of history events: "runTask.sync", "startExecution.sync:2", "getItem".
    std::string resource() const;

    /// Whether the integration is one of these, with this pattern. What is no optimised integration always is.
    bool is_offered(const OfferedIntegrations& offered) const;
};

/// Whether a text has the form of an ARN, whatever it names.
bool is_arn(std::string_view text);

/// Nothing when the text does not have the form of a resource. Services, actions and patterns of integrations need not
/// exist: see is_offered.
std::optional<ResourceName> parse_resource(std::string_view text);

}  // namespace stepwell
