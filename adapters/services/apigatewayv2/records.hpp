#pragma once
// An API's record in Documents, changed as a whole: its parts added and replaced, what quick create makes, what tags
// stand on; and the pages of lists. Pure functions that throw ApiError.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/page.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/services/apigatewayv2/resources.hpp"

namespace stepwell::apigatewayv2 {

inline constexpr const char* collection = "apigatewayv2";  ///< of Documents, by API id
inline constexpr std::string_view id_alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

ApiError no_api(const Context& context, std::string_view api_id);
ApiError no_part(const PartKind& kind);

/// True for an API of the context's account and region.
bool belongs(const Value& record, const Context& context);

/// `record` with `part` set in the kind's collection, or with it removed when `part` is null.
Value with_part(const Value& record, const PartKind& kind, std::string_view id, const Value& part);
/// `record` with a new part, checked.
Value add_part(const Value& record, const PartKind& kind, const std::string& id, const Value& input, TimePoint now);

/// The route, the integration and the stage that CreateApi's Target asks for ("quick create").
Value quick_created(Value record, const Value& input, TimePoint now);
/// UpdateApi's RouteKey, Target and CredentialsArn change what quick create made.
Value quick_updated(Value record, const Value& input, TimePoint now);

/// What an ARN of TagResource names.
struct Tagged {
    std::string api_id;
    std::string stage;  ///< empty: the API
};

/// `arn:aws:apigateway:us-east-1::/apis/{id}` or `.../apis/{id}/stages/{name}`.
Tagged parse_tagged(const Context& context, std::string_view arn);
/// The API's or the stage's own record in the API's record.
const Value& tagged_part(const Value& record, const Tagged& tagged);
Value with_tagged_part(const Value& record, const Tagged& tagged, const Value& part);

/// One page of a list in order of key: {Items, NextToken}.
Value page_of(const Value& input, std::vector<Listed> all);

inline std::string text_of(const Value& input, std::string_view member) {
    return std::string(input[member].as_string());
}

}  // namespace stepwell::apigatewayv2
