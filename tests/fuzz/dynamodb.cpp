// An expression on the first line; below it JSON with names, values and an item: parsed as every kind, and applied.
#include <algorithm>

#include "adapters/aws/api_error.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/evaluate.hpp"
#include "adapters/services/dynamodb/key_condition.hpp"
#include "adapters/services/dynamodb/parser.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "adapters/services/dynamodb/update.hpp"

namespace {

using namespace stepwell;
using namespace stepwell::dynamodb;

template <class Try>
void attempt(Try what) {
    try {
        what();
    } catch (const ApiError&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const std::string_view expression = text.substr(0, line);
    const auto parsed = parse_json(text.substr(std::min(line + 1, size)));
    const Value given = parsed && (*parsed).is_object() ? *parsed : Value::empty_object();
    attempt([&] {
        // What the shapes let through: a name is a text, a value an attribute value.
        ObjectBuilder input;
        if (const Value* names = given.find("ExpressionAttributeNames"); names && names->is_object()) {
            for (const Member& name : names->members())
                if (!name.value.is_string()) return;
            input.set("ExpressionAttributeNames", *names);
        }
        const auto attributes = [](const Value* map) {
            if (!map || !map->is_object()) return Value::empty_object();
            ObjectBuilder normal;
            for (const Member& entry : map->members()) {
                if (!entry.value.is_object()) throw ApiError("SerializationException", 400, "");
                normal.set(entry.name(), normal_attribute(entry.value));
            }
            return std::move(normal).build();
        };
        if (const Value values = attributes(given.find("ExpressionAttributeValues")); values.size() > 0)
            input.set("ExpressionAttributeValues", values);
        const Value item = attributes(given.find("Item"));
        Placeholders placeholders(std::move(input).build(), {"ConditionExpression"});
        attempt([&] {
            const Condition condition = parse_condition("ConditionExpression", expression, placeholders);
            attempt([&] { (void)holds(condition, item); });
            attempt([&] { (void)key_range({{"id", "S"}, KeyAttribute{"sort", "N"}}, condition); });
        });
        attempt([&] { (void)apply_update(parse_update(expression, placeholders), item); });
        attempt([&] {
            const Projection projection = parse_projection(expression, placeholders);
            (void)PathTree("ProjectionExpression", projection).project(item);
        });
        placeholders.check_all_used();
    });
    return 0;
}
