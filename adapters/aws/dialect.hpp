#pragma once
// What a service does in its own way where the others are alike: one constexpr row a service, in its folder. Protocols,
// checks against the models and Task states read it; none of them knows a service by name.

#include <cstddef>
#include <span>
#include <string_view>

#include "adapters/aws/shapes/shape.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// What is particular to one operation. Empty, or 0: as the service has it.
struct OperationDialect {
    std::string_view operation;
    std::string_view validation_code = {};
    std::size_t body_limit = 0;
    std::string_view name_in_errors = {};  ///< of a request that is too large; empty: `operation`
    std::string_view action = {};          ///< that a policy allows; empty: named as `operation`
    std::string_view xml_root = {};        ///< of the answer's document, which REST-XML's models do not say
};

/// What a constraint by a regular expression is called in errors instead of showing the expression.
struct PatternInWords {
    std::string_view shape;    ///< empty: every shape with the pattern
    std::string_view pattern;  ///< empty: whatever pattern the shape has
    std::string_view words;
};

/// Where the policy of a resource is read: what others may do with it.
struct ResourcePolicy {
    std::string_view type;                   ///< of the resource, as in its ARN: "function"
    std::string_view operation;              ///< that gives it
    std::string_view name_member;            ///< takes the ARN
    std::string_view output;                 ///< has the policy as text
    std::string_view number_member = {};     ///< takes what follows the resource's name in its ARN; empty: nothing does
    std::string_view qualifier_member = {};  ///< goes on from the input; empty: nothing does
    std::string_view action_to_use = {};     ///< what it takes to use it for something else; empty: the operation's
};

struct ErrorText {
    std::string_view code;  ///< empty: there is none
    int status = 400;
    std::string_view text = {};
};

/// The Java client behind optimised integrations, which their errors show.
struct JavaClient {
    std::string_view prefix;     ///< "DynamoDB" of `DynamoDB.ResourceNotFoundException`
    std::string_view name;       ///< "AmazonDynamoDBv2"
    std::string_view exception;  ///< for what the model does not list, "AmazonDynamoDBException"
};

struct Dialect {
    std::string_view service = {};       ///< Service::id
    std::string_view display_name = {};  ///< in the table of what is supported; empty: Service::sdk_id
    std::string_view second_name = {};   ///< at /_stepwell/health, where clients look for it by another name, too

    // Checks against the model
    std::string_view validation_code = {};  ///< the error of failed constraints; empty: that of the protocol
    bool brief_type_errors = false;         ///< "Unexpected field type" in place of "Expected list or null"
    std::span<const std::string_view> unchecked_shapes =
        {};  ///< whose constraints the service checks, in its own words
    std::span<const PatternInWords> patterns_in_words = {};

    // Requests
    std::size_t body_limit = 0;        ///< of a request, in bytes; 0: the least that every operation has
    ErrorText body_too_large = {};     ///< empty: RequestEntityTooLargeException
    ErrorText malformed_body = {};     ///< of what is no JSON, before the parser's message; empty: the protocol's
    bool addressed_by_bucket = false;  ///< host, path, query and headers tell the operation, as for S3

    // Answers
    std::string_view error_namespace = {};                       ///< before the names of its own errors in `__type`
    std::string_view payload_type = "application/octet-stream";  ///< Content-Type of a payload of bytes
    std::string_view xml_namespace = {};                         ///< of REST-XML's documents
    std::string_view server = {};                                ///< the header Server
    bool two_request_ids = false;  ///< x-amz-request-id and x-amz-id-2; causes of errors show both

    // Task states
    JavaClient java_client = {};
    /// What AWS's SDK behind Task states adds to a request of its own accord; null: nothing.
    Value (*complete_sdk_input)(const shapes::Operation& operation, Value input) = nullptr;

    std::span<const OperationDialect> operations = {};
    std::span<const ResourcePolicy> resource_policies = {};

    /// What is particular to the operation; all of it empty where nothing is.
    constexpr OperationDialect of(std::string_view operation) const {
        for (const OperationDialect& row : operations)
            if (row.operation == operation) return row;
        return {operation};
    }
};

/// Of a service that has no row.
inline constexpr Dialect standard_dialect{};

}  // namespace stepwell
