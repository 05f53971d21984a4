// Parameters that many item operations have.

#include "adapters/services/dynamodb/request.hpp"

#include <algorithm>
#include <string>

#include "adapters/services/dynamodb/evaluate.hpp"
#include "adapters/services/dynamodb/legacy.hpp"
#include "adapters/services/dynamodb/parser.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

std::optional<Condition> condition_of(const Value& input, std::string_view member, Placeholders& placeholders) {
    const Value* text = input.find(member);
    if (!text) return std::nullopt;
    return parse_condition(member, text->as_string(), placeholders);
}

std::optional<Projection> projection_of(const Value& input, Placeholders& placeholders) {
    if (const Value* text = input.find("ProjectionExpression"))
        return parse_projection(text->as_string(), placeholders);
    return legacy_projection(input);
}

std::optional<Condition> write_condition_of(const Value& input, Placeholders& placeholders) {
    if (input.contains("ConditionExpression")) return condition_of(input, "ConditionExpression", placeholders);
    return legacy_expected(input);
}

Update update_of_request(const Value& input, Placeholders& placeholders) {
    if (const Value* text = input.find("UpdateExpression")) return parse_update(text->as_string(), placeholders);
    return legacy_update(input);
}

std::string_view return_values(const Value& input, std::initializer_list<std::string_view> allowed) {
    const Value* sent = input.find("ReturnValues");
    if (!sent) return "NONE";
    const auto* known = std::ranges::find(allowed, sent->as_string());
    if (known == allowed.end()) invalid("ReturnValues can only be ALL_OLD or NONE");
    return *known;
}

void check_condition(const std::optional<Condition>& condition, const Value& item, bool return_item) {
    if (!condition) return;
    if (holds(*condition, item.is_null() ? Value::empty_object() : item)) return;
    const bool with_item = return_item && !item.is_null();
    throw ApiError("ConditionalCheckFailedException", 400, "The conditional request failed",
                   with_item ? Value::object({{"Item", item}}) : Value::empty_object());
}

bool returns_item_on_failure(const Value& input) {
    return input["ReturnValuesOnConditionCheckFailure"].as_string() == "ALL_OLD";
}

}  // namespace stepwell::dynamodb
