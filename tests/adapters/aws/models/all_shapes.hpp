#pragma once
// Every shape of a service's operations, for tests that look at all of them.

#include <set>
#include <string_view>

#include "adapters/aws/models/models.hpp"

namespace stepwell::models {

/// The services with operations of ours.
constexpr std::string_view emulated[] = {"apigatewayv2", "batch", "dynamodb", "dynamodbstreams", "ecs",    "iam",
                                         "lambda",       "logs",  "s3",       "secretsmanager",  "states", "sts"};

inline void collect(const shapes::Shape* shape, std::set<const shapes::Shape*>& seen) {
    if (!shape || !seen.insert(shape).second) return;
    for (const shapes::Member& member : shape->members) collect(member.shape, seen);
    collect(shape->element, seen);
    collect(shape->key, seen);
}

inline std::set<const shapes::Shape*> all_shapes(std::string_view service) {
    std::set<const shapes::Shape*> seen;
    const Model& model = *find(service);
    for (const std::string_view name : model.operations()) {
        const shapes::Operation& operation = *model.operation(name);
        collect(operation.input, seen);
        collect(operation.output, seen);
        for (const shapes::ErrorShape& error : operation.errors) collect(error.shape, seen);
    }
    return seen;
}

}  // namespace stepwell::models
