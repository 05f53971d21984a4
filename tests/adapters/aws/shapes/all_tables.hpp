#pragma once
// Every operation of every table, for tests that look at all of them.

#include <set>
#include <vector>

#include "adapters/aws/shapes/apigatewayv2.hpp"
#include "adapters/aws/shapes/dynamodb.hpp"
#include "adapters/aws/shapes/ecs.hpp"
#include "adapters/aws/shapes/iam.hpp"
#include "adapters/aws/shapes/lambda.hpp"
#include "adapters/aws/shapes/logs.hpp"
#include "adapters/aws/shapes/s3.hpp"
#include "adapters/aws/shapes/secretsmanager.hpp"
#include "adapters/aws/shapes/states.hpp"
#include "adapters/aws/shapes/sts.hpp"

namespace stepwell::shapes {

inline std::vector<const Operation*> all_operations() {
    std::vector<const Operation*> all;
    for (const auto& table :
         {states::operations, lambda::operations, dynamodb::operations, ecs::operations, secretsmanager::operations,
          apigatewayv2::operations, sts::operations, iam::operations, logs::operations, s3::operations})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

inline void collect(const Shape* shape, std::set<const Shape*>& seen) {
    if (!shape || !seen.insert(shape).second) return;
    for (const Member& member : shape->members) collect(member.shape, seen);
    collect(shape->element, seen);
    collect(shape->key, seen);
}

inline std::set<const Shape*> all_shapes() {
    std::set<const Shape*> seen;
    for (const Operation* operation : all_operations()) {
        collect(operation->input, seen);
        collect(operation->output, seen);
        for (const ErrorShape& error : operation->errors) collect(error.shape, seen);
    }
    return seen;
}

}  // namespace stepwell::shapes
