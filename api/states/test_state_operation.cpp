// api/states/test_state_operation.cpp — TestState: one state, performed without a state machine. Step Functions
// developer guide: "Testing state machines with TestState API".
#include <openssl/rand.h>

#include <functional>

#include "adapters/aws/models/states.hpp"
#include "adapters/platform/http/client_presence.hpp"
#include "adapters/platform/random.hpp"
#include "api/states/core.hpp"
#include "api/states/mock_results.hpp"
#include "api/states/names.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/turns.hpp"
#include "engine/states/machine.hpp"
#include "engine/testing/state_test.hpp"
#include "engine/testing/test_context.hpp"

namespace stepwell::states {

namespace {

// AWS: "The TestState API can run for up to five minutes."
constexpr auto longest_test = std::chrono::minutes(5);
constexpr std::size_t largest_text = 262'144;

[[noreturn]] void invalid_definition(std::string text) { throw ApiError("InvalidDefinition", 400, std::move(text)); }

template <class S>
bool is(const State& state) {
    return std::holds_alternative<S>(state.kind);
}

Value read_input(const Value& text) {
    if (text.is_null()) return Value::empty_object();
    const std::string_view json = text.as_string();
    const auto refuse = [](const std::string& why) {
        throw ApiError("InvalidExecutionInput", 400, "Invalid State Machine Execution Input: '" + why + "'");
    };
    if (json.size() > largest_text) {
        refuse("The execution input exceeds the limit of " + std::to_string(largest_text) + " bytes.");
    }
    const Parsed parsed = parse_json(json);
    if (!parsed) refuse(json_fault(json));
    return *parsed;
}

Value read_variables(const Value& text) {
    if (text.is_null()) return Value::empty_object();
    const Parsed parsed = parse_json(text.as_string());
    if (!parsed || !(*parsed).is_object()) invalid("Invalid variables provided: variables must be a JSON object");
    return *parsed;
}

// What only makes sense beside a mock.
void check_without_mock(const Value& input) {
    const Value& settings = input["stateConfiguration"];
    const std::pair<bool, const char*> only_with_mock[] = {
        {settings.contains("mapIterationFailureCount"), "MapIterationFailureCount"},
        {settings.contains("retrierRetryCount"), "RetrierRetryCount"},
        {settings.contains("errorCausedByState"), "ErrorCausedByState"},
        {settings.contains("mapItemReaderData"), "MapItemReaderData"},
        {input.contains("context"), "Context"},
    };
    for (const auto& [given, name] : only_with_mock) {
        if (given) invalid("TestState does not support " + std::string(name) + " when a mock is not specified.");
    }
}

TestedState find_state(const Value& input, const OfferedIntegrations& offered) {
    const std::string_view definition = input["definition"].as_string();
    const bool named = input.contains("stateName");
    FoundState found = named ? find_state_of_machine(definition, input["stateName"].as_string(), offered)
                             : find_single_state(definition, offered);
    if (!valid(found.diagnostics)) invalid_definition(describe(found.diagnostics));
    if (!found.state) invalid("State not found in definition");
    return std::move(*found.state);
}

void check_performable(const State& state, const Value& input) {
    if (is<Map>(state) || is<Parallel>(state)) {
        invalid_definition(
            "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, "
            "Succeed, Fail, Choice]");
    }
    const auto* const task = std::get_if<Task>(&state.kind);
    if (!task) return;
    if (task->resource.kind == ResourceKind::activity) {
        invalid_definition("TestState API does not support Activity tasks when a mock is not specified.");
    }
    if (task->resource.pattern != TaskPattern::request_response) {
        invalid_definition(
            "TestState API does not support Task states with a '.sync' or '.waitForTaskToken' service integration "
            "pattern when a mock is not specified.");
    }
    // AWS: "When you specify a mock, specifying the role becomes optional"
    if (!input.contains("roleArn")) invalid("A roleArn is required to test a Task state when a mock is not specified.");
}

std::string type_of(const State& state) {
    return std::visit([](const auto& kind) { return std::string(kind.type); }, state.kind);
}

// Settings that are about other types of states.
void check_configuration(const TestedState& tested, const Value& settings) {
    const State& state = *tested.state;
    if (settings.contains("mapIterationFailureCount") && !is<Map>(state)) {
        invalid("MapIterationFailureCount is not supported for state type '" + type_of(state) + "'");
    }
    if (settings.contains("mapItemReaderData") && (!is<Map>(state) || !std::get<Map>(state.kind).distribution.reader)) {
        invalid("MapItemReaderData is only supported for Map states with an ItemReader");
    }
    if (!settings.contains("errorCausedByState")) return;
    if (!is<Map>(state) && !is<Parallel>(state)) {
        invalid("ErrorCausedByState is not supported for state type '" + type_of(state) + "'");
    }
    if (!has_state_within(state, settings["errorCausedByState"].as_string())) invalid("State not found in definition");
}

void check_mocked_value(const integrations::Catalogue& catalogue, const TestedState& tested, const Value& result,
                        const Value& mode) {
    const State& state = *tested.state;
    if (const auto* const parallel = std::get_if<Parallel>(&state.kind)) {
        if (!result.is_array()) invalid("Mocked result must be an array.");
        if (result.size() != parallel->branches.size()) {
            invalid("Mocked result must contain the same number of items as number of Parallel branches.");
        }
    }
    if (const auto* const map = std::get_if<Map>(&state.kind)) {
        const bool written = map->distribution.writer && map->distribution.writer->exports;
        if (written && !result.is_object()) invalid("Mocked result must be a JSON object.");
        if (!written && !result.is_array()) invalid("Mocked result must be an array.");
    }
    if (const auto* const task = std::get_if<Task>(&state.kind)) {
        check_task_mock(catalogue, task->resource, result, mode.is_null() ? "STRICT" : mode.as_string());
    }
}

std::variant<Value, Error> read_mock(const integrations::Catalogue& catalogue, const TestedState& tested,
                                     const Value& mock) {
    const State& state = *tested.state;
    if (!is<Task>(state) && !is<Map>(state) && !is<Parallel>(state)) {
        invalid("State type '" + type_of(state) + "' is not supported when a mock is specified");
    }
    if (mock.contains("result") == mock.contains("errorOutput")) {
        invalid("A mock should have one of the following fields, and only one: [result, errorOutput]");
    }
    if (mock.contains("errorOutput")) {
        const Value& given = mock["errorOutput"];
        if (!given.contains("error")) invalid("The field 'error' is required in a mock's errorOutput");
        Error error{std::string(given["error"].as_string()), {}};
        if (given.contains("cause")) error.cause = given["cause"].as_string();
        return error;
    }
    const Parsed result = parse_json(mock["result"].as_string());
    if (!result) invalid("Mocked result must be a JSON text: " + json_fault(mock["result"].as_string()));
    check_mocked_value(catalogue, tested, *result, mock["fieldValidationMode"]);
    return *result;
}

Value read_context(const State& state, const Value& text) {
    const Parsed parsed = parse_json(text.as_string());
    const auto fault = parsed ? context_fault(state, *parsed) : "Context object must be valid JSON";
    if (fault) invalid("Invalid Context object provided: " + *fault);
    return *parsed;
}

Value seeming_context(const State& state, const Context& context, const Value& input,
                      const TestConditions& conditions) {
    SeemingExecution execution;
    execution.region = context.region;
    execution.account = context.account;
    execution.machine_name = random_uuid();
    execution.name = random_uuid();
    if (input.contains("roleArn")) execution.role_arn = input["roleArn"].as_string();
    execution.input = conditions.input;
    execution.start = conditions.now;
    execution.retry_count = conditions.retry_count;
    execution.token = random_text(64, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    return make_test_context(state, execution);
}

Value answered(TestResult result, bool inspected) {
    ObjectBuilder out;
    out.set("status", name_of(result.status));
    if (result.output) out.set("output", print_spaced(*result.output));
    if (result.status != TestResult::Status::succeeded) {
        out.set_if("error", result.error.name);
        out.set_if("cause", result.error.cause);
    }
    if (!result.next_state.empty()) out.set("nextState", result.next_state);
    if (inspected) out.set("inspectionData", result.inspection);
    return out.build();
}

/// Computes for one client, on a thread of executions and in turns with them: neither they nor other clients wait for
/// it. It is given up when the client goes.
class TestComputer {
public:
    TestComputer(const Core& core, const Context& context, http::ClientPresence* client)
        : executor_(shard_of(core, context)) {
        if (client) client->on_leaving([request = request_] { request->make(); });
    }
    asio::awaitable<void> compute(std::function<void()> work) {
        asio::awaitable<void> turns = in_turns(executor_, std::move(work), request_);
        co_await on_executor(executor_, std::move(turns));
    }

private:
    static asio::any_io_executor shard_of(const Core& core, const Context& context) {
        const auto& shards = core.platform.shards;
        return shards[std::hash<std::string>()(context.request_id) % shards.size()];
    }

    asio::any_io_executor executor_;
    std::shared_ptr<GiveUpRequest> request_ = std::make_shared<GiveUpRequest>();
};

/// How a task ended.
struct TestedTaskEnd {
    std::variant<Value, Error> outcome;
    std::string_view other_name{};  ///< a second name of its error
};

asio::awaitable<TestedTaskEnd> perform_tested_task(Core& core, Context context, TaskOrder order, Perform wanted) {
    struct Outcome {
        std::mutex mutex;
        std::optional<std::variant<Value, Error>> settled;
    };
    order.parameters = std::move(wanted.parameters);
    order.role_arn = wanted.role_arn.value_or("");
    if (!order.role_arn.empty()) context.account = parts_of(order.role_arn)[4];
    TaskAttempt attempt{random_uuid(), context.account, context.region, std::move(order), {}};
    const auto outcome = std::make_shared<Outcome>();
    const std::string key = "tested state " + attempt.key;
    Changes::Watch watch = core.platform.changes.watch(key);
    const TimePoint began = core.platform.clock.now();
    TimePoint deadline = began + longest_test;
    for (const auto& seconds : {wanted.timeout_seconds, wanted.heartbeat_seconds}) {
        if (seconds) deadline = std::min<TimePoint>(deadline, began + std::chrono::seconds(*seconds));
    }
    core.tasks.perform(attempt, [outcome, key, &changes = core.platform.changes](const auto& what) {
        const auto* const settled = std::get_if<TaskSettled>(&what);
        if (!settled) return;
        {
            const std::lock_guard lock(outcome->mutex);
            outcome->settled = settled->outcome;
        }
        changes.notify(key);
    });
    const bool ended = co_await watch.next_before(core.platform.clock, deadline);
    if (!ended) {
        core.tasks.cancel(attempt);
        const bool late =
            wanted.heartbeat_seconds && deadline == began + std::chrono::seconds(*wanted.heartbeat_seconds);
        co_return TestedTaskEnd{Error{"States.Timeout", {}}, late ? "States.HeartbeatTimeout" : ""};
    }
    const std::lock_guard lock(outcome->mutex);
    co_return TestedTaskEnd{*outcome->settled};
}

asio::awaitable<Answer> test_state(Core& core, Context context, Request request) {
    const Value input = request.input;
    const Value settings = input["stateConfiguration"];
    const bool mocked = input.contains("mock");
    if (input.contains("roleArn")) check_role(input["roleArn"].as_string());
    if (!mocked) check_without_mock(input);
    TestConditions conditions;
    conditions.input = read_input(input["input"]);
    conditions.variables = read_variables(input["variables"]);
    const TestedState tested = find_state(input, core.platform.integrations.offered());
    if (mocked) {
        conditions.mock = read_mock(core.platform.integrations, tested, input["mock"]);
        check_configuration(tested, settings);
    } else {
        check_performable(*tested.state, input);
    }
    conditions.retry_count = settings["retrierRetryCount"].as_integer().value_or(0);
    conditions.failed_iterations = settings["mapIterationFailureCount"].as_integer();
    if (settings.contains("mapItemReaderData")) conditions.item_reader_data = settings["mapItemReaderData"].as_string();
    conditions.now = core.platform.clock.now();
    RAND_bytes(conditions.seed.data(), static_cast<int>(conditions.seed.size()));
    conditions.context = input.contains("context") ? read_context(*tested.state, input["context"])
                                                   : seeming_context(*tested.state, context, input, conditions);
    TestComputer computer(core, context, request.client.get());
    StateTest test(tested, conditions);
    std::variant<std::monostate, Perform, WaitUntil> begun;
    std::function<void()> work = [&] { begun = test.begin(); };
    co_await computer.compute(std::move(work));
    if (const auto* const task = std::get_if<Perform>(&begun)) {
        TaskOrder order;
        order.resource = std::get<Task>(tested.state->kind).resource;
        if (const auto missing = core.integrations.unsupported(order.resource)) invalid(missing->cause.value_or(""));
        Perform wanted = *task;
        const TestedTaskEnd end = co_await perform_tested_task(core, context, std::move(order), std::move(wanted));
        work = [&] {
            const auto* const error = std::get_if<Error>(&end.outcome);
            error ? test.settle(*error, end.other_name) : test.settle(std::get<Value>(end.outcome));
        };
        co_await computer.compute(std::move(work));
    } else if (const auto* const wait = std::get_if<WaitUntil>(&begun)) {
        const TimePoint limit = conditions.now + longest_test;
        const bool too_long = wait->due > limit;
        co_await core.platform.clock.until(too_long ? limit : wait->due);
        work = [&] { too_long ? test.settle(Error{"States.Timeout", {}}) : test.settle(std::nullopt); };
        co_await computer.compute(std::move(work));
    }
    TestResult result = test.result();
    if (!result.refusal.empty()) invalid(std::move(result.refusal));
    const std::string_view level = input["inspectionLevel"].as_string();
    co_return Answer{answered(std::move(result), level == "DEBUG" || level == "TRACE")};
}

constexpr Operation<Core> test_state_operations[] = {
    {shapes::states::test_state, test_state},
};

}  // namespace

void add_test_state_operations(Core& core) { add_operations(core, test_state_operations); }

}  // namespace stepwell::states
