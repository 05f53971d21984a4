#pragma once
// What AWS's service models say of an operation: facts, read from the texts in adapters/aws/models. They drive
// protocols, validation, casing and timestamps; no code repeats them.

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace stepwell::shapes {

enum class Type : std::uint8_t {
    structure,
    list,
    map,
    string,
    integer,
    long_integer,
    float_number,
    double_number,
    boolean,
    timestamp,
    blob,
    document  ///< any JSON
};

/// Where a member travels in a REST request or answer; always `body` in the JSON protocols.
enum class Place : std::uint8_t { body, header, headers, uri, query, payload, status };

enum class TimeFormat : std::uint8_t { unix_seconds, iso8601, rfc822 };

struct Shape;

struct Member {
    std::string_view name;  ///< the model's name, which clients see
    std::string_view wire;  ///< the name on the wire: locationName, or the same as `name`
    const Shape* shape;
    Place place = Place::body;
    bool required = false;
    bool idempotency_token = false;
    bool streaming = false;  ///< a payload too large to be held: it travels piece by piece
};

struct Shape {
    std::string_view name;
    Type type = Type::string;
    std::span<const Member> members = {};  ///< of a structure
    const Shape* element = nullptr;        ///< of a list, or a map's values
    const Shape* key = nullptr;            ///< of a map
    double min = -no_limit;                ///< length, size or value
    double max = no_limit;
    std::string_view pattern = {};                  ///< the regular expression; empty: none
    std::span<const std::string_view> values = {};  ///< of an enumeration, in the model's order
    bool sensitive = false;
    TimeFormat time = TimeFormat::unix_seconds;
    bool event_stream = false;  ///< a blob of frames, each of which is one of the members
    bool flattened = false;     ///< of a list or map: the items stand where the whole would, under its name
    std::string_view item =
        {};  ///< of a list, or a map's values: how an item is called on the wire; empty: the default
    std::string_view key_name = {};  ///< the same of a map's keys

    static constexpr double no_limit = std::numeric_limits<double>::infinity();
};

enum class Protocol : std::uint8_t { json, rest_json, query, rest_xml, ec2, cbor };

struct Service {
    std::string_view id;            ///< ours and the Task states': "states", "lambda", "dynamodb"
    std::string_view signing_name;  ///< in the credential scope: "states", "apigateway"
    std::string_view target;        ///< X-Amz-Target's prefix of a JSON service: "AWSStepFunctions"
    std::string_view json_version;  ///< "1.0" or "1.1"
    std::string_view sdk_name;      ///< in aws-sdk Task states: "sfn", "dynamodb"
    std::string_view sdk_id;        ///< botocore's serviceId: "SFN", "DynamoDB"
    Protocol protocol = Protocol::json;
    std::string_view xml_namespace = {};  ///< of the XML protocols' answers
    std::string_view version = {};        ///< of its API: "2016-11-23"
    std::string_view endpoint = {};  ///< how the names of its hosts begin: "states" of states.us-east-1.amazonaws.com
    bool query_compatible = false;   ///< JSON answers name errors as the query protocol did: x-amzn-query-error
};

struct ErrorShape {
    std::string_view code;  ///< as `__type` or x-amzn-ErrorType shows it
    int status = 400;
    const Shape* shape = nullptr;  ///< a structure: how its message is spelled, what else it says
};

/// How a list is read page by page: members of input and output, or expressions of JMESPath; several have commas
/// between.
struct Pagination {
    std::string_view input;   ///< takes the token of the page before
    std::string_view output;  ///< has the token of the next page; empty: the operation has no pages
    std::string_view result;  ///< the list
    std::string_view limit;   ///< takes the most items of a page
    std::string_view more;    ///< whether there is a next page
};

struct Operation {
    const Service* service = nullptr;
    std::string_view name;         ///< "StartExecution"
    std::string_view method;       ///< "POST"
    std::string_view uri;          ///< "/2015-03-31/functions/{FunctionName}/invocations"
    int status = 200;              ///< of a good answer
    const Shape* input = nullptr;  ///< a structure; null: no members
    const Shape* output = nullptr;
    std::span<const ErrorShape> errors = {};
    std::string_view host_prefix = {};  ///< stands before the service's host, with labels: "{AccountId}."
    std::string_view root = {};         ///< of a REST-XML request's document
    Pagination pages = {};
};

}  // namespace stepwell::shapes
