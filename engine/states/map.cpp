// engine/states/map.cpp — Map state, inline mode. States language: "Map State".
#include "engine/states/map.hpp"

#include <algorithm>

#include "engine/asl/parser.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

// AWS: "Map state in Inline mode ... up to 40 concurrent iterations".
constexpr std::int64_t most_concurrent = 40;

std::shared_ptr<const Machine> parse_processor(FieldReader& fields) {
    if (fields.has("ItemProcessor") == fields.has("Iterator")) {
        fields.fault("", fields.has("Iterator") ? "Only one of 'ItemProcessor' and 'Iterator' may be specified"
                                                : "These fields are required: [ItemProcessor]");
    }
    std::shared_ptr<const Machine> machine;
    for (const std::string_view field : {"ItemProcessor", "Iterator"}) {
        const Value* object = fields.object(field);
        if (!object) continue;
        FieldReader processor(*object, fields.location() + "/" + std::string(field), fields.diagnostics(),
                              fields.machine_language(), fields.depth() + 1);
        if (const Value* config = processor.object("ProcessorConfig")) {
            FieldReader settings(*config, processor.location() + "/ProcessorConfig", fields.diagnostics());
            const auto mode = settings.text("Mode").value_or("INLINE");
            if (mode == "DISTRIBUTED") {
                settings.fault("Mode",
                               "The processing mode 'DISTRIBUTED' is not supported by this version of Stepwell");
            } else if (mode != "INLINE") {
                settings.fault("Mode", "Value is not valid, must be one of [INLINE, DISTRIBUTED]");
            }
            settings.take("ExecutionType");
            settings.finish();
        }
        machine = parse_machine(processor);
        processor.finish();
    }
    return machine;
}

}  // namespace

Map Map::parse(FieldReader& fields) {
    Map state;
    state.language = fields.language();
    state.processor = parse_processor(fields);
    state.item_selector = fields.payload("ItemSelector");
    state.max_concurrency_expression = fields.jsonata_expression("MaxConcurrency");
    if (!state.max_concurrency_expression) {
        state.max_concurrency = fields.integer("MaxConcurrency", 0).value_or(0);
    }
    if (fields.jsonata()) {
        state.items = fields.payload("Items");
        return state;
    }
    state.items_path = fields.path("ItemsPath");
    if (fields.has("ItemSelector") && fields.has("Parameters")) {
        fields.fault("", "Only one of 'ItemSelector' and 'Parameters' may be specified");
    }
    if (auto older = fields.payload("Parameters")) state.item_selector = std::move(older);
    if (fields.has("MaxConcurrency") && fields.has("MaxConcurrencyPath")) {
        fields.fault("", "Only one of 'MaxConcurrency' and 'MaxConcurrencyPath' may be specified");
    }
    state.max_concurrency_path = fields.path("MaxConcurrencyPath");
    return state;
}

Result<Value> Map::find_items(const Scope& scope) const {
    if (items) {
        auto made = items->evaluate(scope.expressions(), Kind::array);
        return made;
    }
    if (language == QueryLanguage::jsonata) {
        if (scope.input.is_array()) return scope.input;
        return evaluation_error("", "Map state input must be an array but was: " + print(scope.input));
    }
    Value found = scope.input;
    std::string path(items_path ? items_path->text() : "$");
    if (items_path) {
        auto selected = items_path->evaluate(scope.roots());
        if (!selected) return Error{"States.Runtime", "Invalid path '" + path + "' : " + selected.error().message};
        found = std::move(*selected);
    }
    if (found.is_array()) return found;
    if (path.starts_with("$$")) path.erase(0, 1);  // AWS tells it so (conformance: state_map_context_object)
    return Error{"States.Runtime", "Reference path \"" + path + "\" must point to array."};
}

Result<std::int64_t> Map::find_concurrency(const Scope& scope) const {
    if (max_concurrency_expression) {
        const auto value = max_concurrency_expression->evaluate(scope.expressions(), "MaxConcurrency", Kind::number);
        if (!value) return value.error();
        const auto number = value->as_integer();
        if (number && *number >= 0) return *number;
        return evaluation_error("MaxConcurrency",
                                "The MaxConcurrency field must be a non-negative integer but was: " + print(*value));
    }
    if (!max_concurrency_path) return max_concurrency;
    const auto value = max_concurrency_path->evaluate(scope.roots());
    const std::string path(max_concurrency_path->text());
    if (!value) return Error{"States.Runtime", "Invalid path '" + path + "' : " + value.error().message};
    const auto number = java_long(*value);
    if (!number) {
        return Error{"States.Runtime", "The MaxConcurrencyPath field refers to value " + print(*value) +
                                           " which is not a valid integer: " + path};
    }
    if (*number < 0) return Error{"States.Runtime", "MaxConcurrency cannot be negative."};
    return *number;
}

Step Map::enter(const Scope& scope) const {
    auto found = find_items(scope);
    if (!found) return Failure{found.error()};
    const auto asked = find_concurrency(scope);
    if (!asked) return Failure{asked.error()};
    const std::int64_t concurrency = *asked == 0 ? most_concurrent : std::min(*asked, most_concurrent);
    return RunItems{std::move(*found), static_cast<std::size_t>(concurrency)};
}

Result<Value> Map::item_input(const Scope& scope, const Value& item) const {
    if (!item_selector) return item;
    return item_selector->evaluate(scope.expressions());
}

}  // namespace stepwell
