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
                              fields.depth() + 1);
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
    state.processor = parse_processor(fields);
    state.items_path = fields.path("ItemsPath");
    if (fields.has("ItemSelector") && fields.has("Parameters")) {
        fields.fault("", "Only one of 'ItemSelector' and 'Parameters' may be specified");
    }
    state.item_selector = fields.payload("ItemSelector");
    if (auto older = fields.payload("Parameters")) state.item_selector = std::move(older);
    if (fields.has("MaxConcurrency") && fields.has("MaxConcurrencyPath")) {
        fields.fault("", "Only one of 'MaxConcurrency' and 'MaxConcurrencyPath' may be specified");
    }
    state.max_concurrency = fields.integer("MaxConcurrency", 0).value_or(0);
    state.max_concurrency_path = fields.path("MaxConcurrencyPath");
    return state;
}

Step Map::enter(const Scope& scope) const {
    const jsonpath::Roots roots = scope.roots();
    Value items = scope.input;
    if (items_path) {
        auto found = items_path->evaluate(roots);
        if (!found) {
            return Failure{Error{"States.Runtime",
                                 "Invalid path '" + std::string(items_path->text()) + "' : " + found.error().message}};
        }
        items = std::move(*found);
    }
    if (!items.is_array()) {
        std::string path(items_path ? items_path->text() : "$");
        if (path.starts_with("$$")) path.erase(0, 1);  // AWS tells it so (conformance: state_map_context_object)
        return Failure{Error{"States.Runtime", "Reference path \"" + path + "\" must point to array."}};
    }
    std::int64_t concurrency = max_concurrency;
    if (max_concurrency_path) {
        const auto value = max_concurrency_path->evaluate(roots);
        const std::string path(max_concurrency_path->text());
        if (!value) return Failure{Error{"States.Runtime", "Invalid path '" + path + "' : " + value.error().message}};
        const auto number = java_long(*value);
        if (!number) {
            return Failure{Error{"States.Runtime", "The MaxConcurrencyPath field refers to value " + print(*value) +
                                                       " which is not a valid integer: " + path}};
        }
        if (*number < 0) return Failure{Error{"States.Runtime", "MaxConcurrency cannot be negative."}};
        concurrency = *number;
    }
    if (concurrency == 0) concurrency = most_concurrent;
    return RunItems{std::move(items), static_cast<std::size_t>(std::min(concurrency, most_concurrent))};
}

Result<Value> Map::item_input(const Scope& scope, const Value& item) const {
    if (!item_selector) return item;
    return item_selector->evaluate(scope.expressions());
}

}  // namespace stepwell
