#pragma once
// What DynamoDB does in its own way, and its streams, which are a service of their own.
#include "adapters/aws/dialect.hpp"

namespace stepwell::dynamodb {

inline constexpr Dialect dialect{.service = "dynamodb",
                                 .brief_type_errors = true,
                                 .body_limit = std::size_t{16} << 20U,
                                 .error_namespace = "com.amazonaws.dynamodb.v20120810",
                                 .java_client = {"DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"}};

inline constexpr Dialect streams_dialect{
    .service = "dynamodbstreams", .brief_type_errors = true, .error_namespace = "com.amazonaws.dynamodb.v20120810"};

}  // namespace stepwell::dynamodb
