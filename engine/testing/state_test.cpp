// engine/testing/state_test.cpp — one state from its input to its output, each step shown. Step Functions API:
// TestState, InspectionData.
#include "engine/testing/state_test.hpp"

#include <cmath>

#include "engine/data/assign.hpp"
#include "engine/datasets/item_parser.hpp"
#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

constexpr std::string_view result_names[] = {"SUCCEEDED", "FAILED", "RETRIABLE", "CAUGHT_ERROR"};

template <class S>
bool is(const State& state) {
    return std::holds_alternative<S>(state.kind);
}

bool has_fixed_result(const State& state) {
    const auto* const pass = std::get_if<Pass>(&state.kind);
    return pass && pass->result;
}

}  // namespace

std::string print_spaced(const Value& value) {
    const std::string compact = print(value);
    std::string spaced;
    spaced.reserve(compact.size() + compact.size() / 8);
    bool quoted = false;
    for (std::size_t i = 0; i < compact.size(); ++i) {
        spaced += compact[i];
        if (quoted && compact[i] == '\\') {
            spaced += compact[++i];
        } else if (compact[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && (compact[i] == ',' || compact[i] == ':')) {
            spaced += ' ';
        }
    }
    return spaced;
}

std::string_view name_of(TestResult::Status status) { return result_names[static_cast<std::size_t>(status)]; }

StateTest::StateTest(TestedState tested, TestConditions conditions)
    : tested_(std::move(tested)),
      conditions_(std::move(conditions)),
      state_(*tested_.state),
      entropy_(conditions_.seed, 0) {}

bool StateTest::jsonata() const { return state_.language == QueryLanguage::jsonata; }

Surroundings StateTest::surroundings() {
    return {state_, conditions_.input, conditions_.context, conditions_.variables, entropy_, conditions_.now};
}

void StateTest::show(std::string_view field, const Value& value) { inspection_.set(field, print_spaced(value)); }

void StateTest::show_if(std::string_view field, const std::optional<Value>& value) {
    if (value) show(field, *value);
}

// AWS: which steps are shown depends on the type (conformance: test_state_scenarios, test_state_mock_scenarios)
void StateTest::show_input(const DataTrace& trace) {
    if (jsonata()) {
        if (is<Task>(state_)) show_if("afterArguments", trace.effective_input);
        return;
    }
    if (is<Parallel>(state_) || has_fixed_result(state_)) return;
    show_if("afterInputPath", trace.after_input_path);
    if (is<Task>(state_) || is<Pass>(state_)) show_if("afterParameters", trace.effective_input);
}

std::variant<std::monostate, Perform, WaitUntil> StateTest::begin() {
    show("input", conditions_.input);
    DataTrace trace;
    auto evaluated = make_effective_input(surroundings(), &trace);
    show_input(trace);
    if (const auto* const failure = std::get_if<Failure>(&evaluated)) {
        fail(*failure);
    } else {
        work(std::get<EffectiveInput>(evaluated));
    }
    return std::exchange(wanted_, {});
}

void StateTest::work(const EffectiveInput& input) {
    effective_ = input.value;
    const Value& selected = jsonata() ? conditions_.input : input.selected;
    const Scope scope{effective_, selected,        conditions_.context, conditions_.variables,
                      entropy_,   conditions_.now, conditions_.now};
    if (is<Map>(state_)) return run_map(scope);
    Step step = state_.enter(scope);
    if (auto* const proceed = std::get_if<Proceed>(&step)) {
        if (has_fixed_result(state_) && !jsonata()) show("result", proceed->result);
        return complete(std::move(proceed->result), proceed->chosen ? &*proceed->chosen : nullptr);
    }
    if (const auto* const failure = std::get_if<Failure>(&step)) return fail(*failure);
    if (conditions_.mock) return end_with_mock(nullptr, 0);
    if (auto* const task = std::get_if<Perform>(&step)) wanted_ = std::move(*task);
    if (const auto* const wait = std::get_if<WaitUntil>(&step)) wanted_ = *wait;
}

void StateTest::run_map(const Scope& scope) {
    const Map& kind = std::get<Map>(state_.kind);
    Value items = Value::empty_array();
    if (!kind.distribution.reader) {
        auto found = kind.find_items(scope);
        if (!found) return fail(Failure{found.error()});
        items = std::move(*found);
        if (!jsonata()) show("afterItemsPath", items);
    }
    const auto map = TestedMap::evaluate(kind, scope);
    if (!map) return fail(Failure{map.error()});
    if (auto error = find_items(scope, *map, items)) return fail(Failure{std::move(*error)});
    const auto concurrency = kind.find_concurrency(scope);
    if (!concurrency) return fail(Failure{concurrency.error()});
    inspection_.set("maxConcurrency", *concurrency);
    inspection_.set_if("toleratedFailureCount", map->tolerated_count);
    inspection_.set_if("toleratedFailurePercentage", map->tolerated_percentage);
    end_with_mock(&*map, items.size());
}

// What an ItemReader would have read, what ItemSelector and ItemBatcher make of the items.
std::optional<Error> StateTest::find_items(const Scope& scope, const TestedMap& map, Value& items) {
    if (map.plan.reader && conditions_.item_reader_data) {
        auto read = datasets::read_items(map.reader_config(), *conditions_.item_reader_data);
        if (!read) return read.error();
        show_if("afterItemsPointer", read->pointed);
        items = std::move(read->items);
        const auto most = map.plan.reader->max_items;
        if (most && items.size() > static_cast<std::size_t>(*most)) {
            const auto first = items.items().first(static_cast<std::size_t>(*most));
            items = Value(Values(first.begin(), first.end()));
        }
    }
    const auto& kind = std::get<Map>(state_.kind);
    if (kind.item_selector || items.is_object()) {
        Values selected;
        for (std::size_t i = 0; i < items.size(); ++i) {
            auto input = kind.item_input(scope, MapItem::of(items, i), i);
            if (!input) return input.error();
            selected.push_back(std::move(*input));
        }
        items = Value(std::move(selected));
        if (kind.item_selector) show("afterItemSelector", items);
    }
    if (map.plan.batcher) {
        items = map.batches(items);
        show("afterItemBatcher", items);
    }
    return std::nullopt;
}

void StateTest::end_with_mock(const TestedMap* map, std::size_t iterations) {
    const std::int64_t failures = conditions_.failed_iterations.value_or(0);
    if (map) {
        const bool known = !map->plan.reader || conditions_.item_reader_data;
        if (known && failures > static_cast<std::int64_t>(iterations)) {
            result_.refusal = "Map iteration failure count must be less than or equal to the number of Map iterations";
            return;
        }
    }
    if (!conditions_.mock) return;
    if (const auto* const error = std::get_if<Error>(&*conditions_.mock)) return fail(Failure{*error, false});
    if (map && map->exceeded(failures, iterations)) {
        return fail(Failure{
            Error{"States.ExceedToleratedFailureThreshold", "The specified tolerated failure threshold was exceeded"},
            false});
    }
    settle(std::get<Value>(*conditions_.mock));
}

void StateTest::settle(std::optional<Value> result) {
    if (!result) return complete(effective_);
    if (const auto* const task = std::get_if<Task>(&state_.kind)) {
        if (result->text_size() > largest_payload) {
            const ResourceName& resource = task->resource;
            const bool is_integration =
                resource.kind == ResourceKind::optimised || resource.kind == ResourceKind::aws_sdk;
            return fail(Failure{too_large(is_integration ? resource.resource_type() : resource.arn), false});
        }
        show("result", *result);
    }
    complete(std::move(*result));
}

void StateTest::settle(const Error& error, std::string_view other_name) { fail(Failure{error, false}, other_name); }

void StateTest::complete(Value result, const Proceed::Chosen* chosen) {
    DataTrace trace;
    auto evaluated = make_state_output(surroundings(), std::move(result), chosen, &trace);
    if (!jsonata() && state_.traits.flow.result_path) {
        show_if("afterResultSelector", trace.after_result_selector);
        show_if("afterResultPath", trace.after_result_path);
    }
    if (const auto* const failure = std::get_if<Failure>(&evaluated)) return fail(*failure);
    leave(std::move(std::get<StateOutput>(evaluated)), chosen ? std::optional(chosen->next) : state_.next);
}

void StateTest::leave(StateOutput output, std::optional<std::size_t> next) {
    result_.output = std::move(output.output);
    conditions_.variables = with_assigned(conditions_.variables, output.assigned);
    if (next) result_.next_state = tested_.machine->states[*next].name;
}

// As Run::fail has it: a States.Runtime of the interpreter itself is taken by nobody.
void StateTest::fail(const Failure& failure, std::string_view other_name) {
    result_.error = failure.error;
    result_.status = TestResult::Status::failed;
    if (failure.interpreter && failure.error.name == "States.Runtime") return;
    if (!retried(failure.error, other_name)) caught(failure.error, other_name);
}

bool StateTest::retried(const Error& error, std::string_view other_name) {
    for (std::size_t i = 0; i < state_.retriers.size(); ++i) {
        const Retrier& retrier = state_.retriers[i];
        if (!matches(retrier.errors, error.name.value_or(""), other_name)) continue;
        detailed_ = true;
        error_details_.set("retryIndex", i);
        if (conditions_.retry_count >= retrier.max_attempts) return false;
        const auto delay = retrier.delay(static_cast<std::uint32_t>(conditions_.retry_count + 1), entropy_);
        error_details_.set("retryBackoffIntervalSeconds", delay.count() / 1000);
        result_.status = TestResult::Status::retriable;
        return true;
    }
    return false;
}

bool StateTest::caught(const Error& error, std::string_view other_name) {
    for (std::size_t i = 0; i < state_.catchers.size(); ++i) {
        const Catcher& catcher = state_.catchers[i];
        if (!matches(catcher.errors, error.name.value_or(""), other_name)) continue;
        detailed_ = true;
        error_details_.set("catchIndex", i);
        auto evaluated = make_caught_output(surroundings(), catcher, error);
        if (const auto* const failure = std::get_if<Failure>(&evaluated)) {
            result_.error = failure->error;
            return true;
        }
        result_.status = TestResult::Status::caught_error;
        leave(std::move(std::get<StateOutput>(evaluated)), catcher.next);
        return true;
    }
    return false;
}

TestResult StateTest::result() {
    if (conditions_.variables.size() > 0) show("variables", conditions_.variables);
    if (detailed_) inspection_.set("errorDetails", error_details_.build());
    result_.inspection = inspection_.build();
    return std::move(result_);
}

}  // namespace stepwell
