#pragma once
// The resources of an HTTP API as they are kept: one document an API, with its routes, integrations and stages inside.
//
//     {"Account", "Region", "Api": {...}, "Routes": {id: {...}}, "Integrations": {id: {...}}, "Stages": {name: {...}}}
//
// Members have the model's names. All functions are pure and throw ApiError.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/tag_rules.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::apigatewayv2 {

/// What an API consists of: three kinds, each created, described, listed, updated and deleted in the same way.
struct PartKind {
    std::string_view noun;        ///< "Route"
    std::string_view collection;  ///< member of the record, "Routes"
    std::string_view id;          ///< "RouteId"
    std::size_t most;             ///< AWS's quota
    /// `resource` (new or present) with what the request says; checks all of it. `record` is the API's.
    Value (*apply)(const Value& record, const Value& resource, const Value& input, TimePoint now);
    /// Throws when something else of the API still needs it.
    void (*check_unused)(const Value& record, std::string_view id);
};

extern const PartKind route_kind;
extern const PartKind integration_kind;
extern const PartKind stage_kind;

/// The "Api" member with what CreateApi or UpdateApi says.
Value apply_api(const Value& api, const Value& input, TimePoint now);

/// Of APIs and stages.
extern const TagRules tag_rules;

/// The function that an IntegrationUri names: its ARN, or that of its invocation. Nothing: it names no function.
std::optional<std::string> function_of(std::string_view integration_uri);

}  // namespace stepwell::apigatewayv2
