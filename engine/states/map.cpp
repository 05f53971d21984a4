// engine/states/map.cpp — Map state. States language: "Map State".
#include "engine/states/map.hpp"

#include <algorithm>

#include "engine/states/machine.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

// AWS: "Map state in Inline mode ... up to 40 concurrent iterations".
constexpr std::int64_t most_concurrent = 40;

// Whether the processor runs distributed, and its children as Express workflows. Its ProcessorConfig says so.
struct Mode {
    bool distributed = false;
    bool express = false;
};

Mode parse_processor_config(FieldReader& processor) {
    const Value* const config = processor.object("ProcessorConfig");
    if (!config) return {};
    FieldReader settings = processor.nested(*config, "ProcessorConfig");
    Mode mode{settings.word("Mode", {"INLINE", "DISTRIBUTED"}) == "DISTRIBUTED"};
    if (mode.distributed) {
        settings.require_missing({"ExecutionType"});
        mode.express = settings.word("ExecutionType", {"STANDARD", "EXPRESS"}) == "EXPRESS";
    }
    settings.finish();
    return mode;
}

Mode parse_processor(FieldReader& fields, Map& state) {
    Mode mode;
    fields.exactly_one({"ItemProcessor", "Iterator"});
    for (const std::string_view field : {"ItemProcessor", "Iterator"}) {
        const Value* object = fields.object(field);
        if (!object) continue;
        FieldReader processor = fields.nested_machine(*object, field);
        state.processor_field = field;
        mode = parse_processor_config(processor);
        state.processor = parse_machine(processor);
        processor.finish();
    }
    return mode;
}

}  // namespace

Map Map::parse(FieldReader& fields) {
    Map state;
    state.language = fields.language();
    const Mode mode = parse_processor(fields, state);
    state.distributed = mode.distributed;
    state.distribution = Distribution::parse(fields, mode.distributed);
    state.distribution.express = mode.express;
    fields.at_most_one({"MaxConcurrency", "MaxConcurrencyPath"});
    state.max_concurrency =
        fields.integer("MaxConcurrency", 0, INT64_MAX, state.max_concurrency_expression).value_or(0);
    state.item_selector = fields.payload("ItemSelector");
    if (fields.only_in(QueryLanguage::jsonata, {"Items"})) state.items = fields.payload("Items");
    const std::optional<Kind> literal = state.items ? state.items->kind() : std::nullopt;
    if (literal && *literal != Kind::array && *literal != Kind::object)
        fields.fault("Items", "Expected value of type Array");
    if (!fields.only_in(QueryLanguage::jsonpath, {"ItemsPath", "Parameters", "MaxConcurrencyPath"})) return state;
    fields.at_most_one({"ItemSelector", "Parameters"});
    if (auto older = fields.payload("Parameters")) state.item_selector = std::move(older);
    state.items_path = fields.reference("ItemsPath");
    state.max_concurrency_path = fields.reference("MaxConcurrencyPath");
    return state;
}

Result<Value> Map::find_items(const Scope& scope) const {
    if (items) {
        // AWS refuses an object that an inline Map's expression gives (conformance: map_state_items_eval_jsonata_fail)
        if (distributed || items->kind()) {
            auto found = items->evaluate(scope.expressions());
            if (!found || found->is_array() || found->is_object()) return found;
        }
        return items->evaluate(scope.expressions(), Kind::array);
    }
    if (language == QueryLanguage::jsonata) {
        if (scope.input.is_array() || (distributed && scope.input.is_object())) return scope.input;
        return evaluation_error("", "Map state input must be an array but was: " + print(scope.input));
    }
    Value found = scope.input;
    std::string path(items_path ? items_path->text() : "$");
    if (items_path) {
        auto selected = items_path->evaluate(scope.roots());
        if (!selected) return Error{"States.Runtime", "Invalid path '" + path + "' : " + selected.error().message};
        found = std::move(*selected);
    }
    if (found.is_array() || (distributed && found.is_object())) return found;
    // AWS: TestState says so of objects of an inline Map (conformance: state_map_context_object)
    if (path.starts_with("$$")) path.erase(0, 1);  // AWS names it so (conformance: state_map_context_object)
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
    // AWS: an ItemReader's items are it, whatever ItemsPath finds (conformance:
    // map_item_reader_base_json_with_items_path)
    const bool reads = distributed && distribution.reader;
    auto found = reads ? Result<Value>(Value::empty_array()) : find_items(scope);
    if (!found) return Failure{found.error()};
    const auto wanted = find_concurrency(scope);
    if (!wanted) return Failure{wanted.error()};
    auto plan = distribution.plan(scope);
    if (distributed) {
        if (plan) plan->max_concurrency = *wanted;
        return RunMapRun{this, std::move(*found), std::move(plan)};
    }
    // AWS: an inline Map takes these fields, evaluates them, and yet fails with its first iteration
    // (conformance: base_map[TOLERATED_FAILURE_COUNT])
    if (!plan) return Failure{plan.error()};
    const std::int64_t concurrency = *wanted == 0 ? most_concurrent : std::min(*wanted, most_concurrent);
    const std::size_t count = found->size();
    return RunChildren{std::move(*found), count, static_cast<std::size_t>(concurrency)};
}

Result<Child> Map::child(const Scope& scope, const Value& source, std::size_t index) const {
    const MapItem item = MapItem::of(source, index);
    // an empty context object is that of a state whose expressions do not look at it
    const bool plain = item_selector && scope.context.size() == 0;
    auto input = plain ? item_selector->evaluate(scope.expressions()) : item_input(scope, item, index);
    if (!input) return input.error();
    return Child{processor.get(), std::move(*input)};
}

MapItem MapItem::of(const Value& items, std::size_t index) {
    if (items.is_array()) return {items.items()[index], std::nullopt};
    const Member& pair = items.members()[index];
    return {pair.value, pair.key};
}

Value MapItem::input() const { return key ? Value::object({{"Key", *key}, {"Value", value}}) : value; }

Result<Value> Map::item_input(const Scope& scope, const MapItem& item, std::size_t index, const Value* source) const {
    if (!item_selector) return item.input();
    Members members{{"Index", index}, {"Value", item.value}};
    if (item.key) members.push_back({"Key", *item.key});
    if (source) members.push_back({"Source", *source});
    const Value context = scope.context.with("Map", Value::object({{"Item", Value(std::move(members))}}));
    const Scope item_scope{scope.input,   scope.selected, context,  scope.variables,
                           scope.entropy, scope.entered,  scope.now};
    return item_selector->evaluate(item_scope.expressions());
}

}  // namespace stepwell
