// api/states/start_operations.cpp — StartExecution and StartSyncExecution.
#include <algorithm>

#include "adapters/aws/models/states.hpp"
#include "adapters/platform/random.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"

namespace stepwell::states {

namespace {

constexpr std::size_t largest_input = 262'144;

[[noreturn]] void invalid_input(const std::string& why) {
    throw ApiError("InvalidExecutionInput", 400, "Invalid State Machine Execution Input: '" + why + "'");
}

// The version that an alias routes this execution to.
std::int64_t drawn(const AliasRecord& alias) {
    auto left = static_cast<std::int64_t>(random_below(100));
    for (const auto& route : alias.routes) {
        if (left < route.weight) return route.version;
        left -= route.weight;
    }
    return alias.routes.back().version;
}

// Step Functions Local: an execution of `arn#name` has the mocks of that test case.
std::optional<Value> find_test_case(Core& core, std::string_view arn, const std::string& machine_name) {
    const std::size_t hash = arn.find('#');
    if (hash == std::string_view::npos) return std::nullopt;
    if (!core.mock_file.named()) {
        throw ApiError("StateMachineDoesNotExist", 400,
                       "State Machine Does Not Exist: '" + std::string(arn) +
                           "' (a test case needs a server that was started with --mock-config)");
    }
    try {
        return core.mock_file.test_case(machine_name, arn.substr(hash + 1));
    } catch (const mocks::MockFault& fault) {
        throw ApiError("ValidationException", 400, fault.what());
    }
}

void read_input(StartRequest& start, const Value& input) {
    start.input_text = input.contains("input") ? std::string(input["input"].as_string()) : "{}";
    if (start.input_text.empty()) invalid_input("Invalid execution input.");
    if (start.input_text.size() > largest_input)
        invalid_input("The execution input exceeds the limit of " + std::to_string(largest_input) + " bytes.");
    const Parsed parsed = parse_json(start.input_text);
    if (!parsed) invalid_input(json_fault(start.input_text));
    start.input = *parsed;
}

struct ParsedStart {
    StartRequest request;
    bool express = false;
    std::optional<Value> test_case;  ///< that mocks its tasks
};

void use_revision(StartRequest& start, const std::shared_ptr<const Revision>& revision) {
    start.definition = definition_of(revision);
    if (!start.version_arn.empty()) start.role_arn = revision->machine.role_arn;
}

// What StartExecution and StartSyncExecution have in common: all but the start. Without a definition, where that is not
// in memory.
ParsedStart parse_start(Core& core, const Value& input) {
    StartRequest start;
    const std::string_view given_arn = input["stateMachineArn"].as_string();
    const std::string arn(given_arn.substr(0, given_arn.find('#')));
    check_no_label(arn);
    const QualifiedArn split = split_arn(arn);
    start.machine_arn = split.machine;
    start.name_is_new = !input.contains("name");
    start.name = start.name_is_new ? random_uuid() : std::string(input["name"].as_string());
    if (!start.name_is_new) check_name(start.name);
    start.trace_header = input["traceHeader"].as_string();
    read_input(start, input);
    const auto machine = core.machines.look_up(start.machine_arn);
    if (!machine) no_machine(arn);
    if (machine->deleting) being_deleted(start.machine_arn);
    start.revision = machine->revision;
    if (!split.qualifier.empty()) {
        std::optional<std::int64_t> number = split.version();
        if (!number) {
            const AliasRecord* const alias = machine->alias(split.qualifier);
            if (!alias) no_machine(arn);
            start.alias_arn = arn;
            number = drawn(*alias);
        }
        const VersionRecord* const version = machine->version(*number);
        if (!version) no_machine(arn);
        start.version_arn = machine->version_arn(*number);
        start.revision = version->revision;
    }
    start.role_arn = machine->role_arn;
    if (const auto revision = core.machines.revision_in_memory(start.revision)) use_revision(start, revision);
    auto test_case = find_test_case(core, given_arn, machine->name);
    if (test_case) start.mocks = mocks::MockedTasks::key_of(*test_case);
    if (machine->express()) {
        start.arn = express_arn(start.machine_arn, start.name, random_uuid());
        start.name_is_new = true;
    } else {
        start.arn = execution_arn(start.machine_arn, start.name);
    }
    return {std::move(start), machine->express(), std::move(test_case)};
}

// Those of tasks wait elsewhere until there is room.
void refuse_where_memory_is_scarce(const Core& core, const Request& request) {
    if (core.memory_is_scarce && request.client) throw ApiError("ThrottlingException", 400, "Rate exceeded");
}

asio::awaitable<StartAnswer> begin(Core& core, ParsedStart start) {
    Executions& executions = start.express ? *core.express : *core.executions;
    if (StartRequest& request = start.request; !request.definition) {
        const auto revision = co_await core.machines.load_revision(request.revision);
        if (revision) use_revision(request, revision);
        if (!request.definition) {
            const std::string& qualified = request.alias_arn.empty() ? request.version_arn : request.alias_arn;
            no_machine(qualified.empty() ? request.machine_arn : qualified);
        }
    }
    if (start.test_case) {
        std::string key = start.request.mocks;
        co_await core.mocked_tasks.keep(std::move(key), std::move(*start.test_case));
    }
    co_return co_await executions.start(std::move(start.request));
}

// AWS bills by 100 ms begun and by 64 MB begun, of which we use no more.
Value billing(const ExecutionRecord& record) {
    const auto took = (record.stop - record.start).count();
    const std::int64_t hundreds = std::max<std::int64_t>(1, (took + 99) / 100);
    return Value::object({{"billedMemoryUsedInMB", 64}, {"billedDurationInMilliseconds", hundreds * 100}});
}

Value described_sync(const ExecutionRecord& record, bool data) {
    ObjectBuilder out;
    out.set("executionArn", record.arn)
        .set("stateMachineArn", record.machine_arn)
        .set("name", record.name)
        .set("startDate", epoch(record.start))
        .set("stopDate", epoch(record.stop))
        .set("status", name_of(record.status));
    out.set_if("error", record.error.name);
    out.set_if("cause", record.error.cause);
    if (data) out.set("input", record.input_text);
    out.set("inputDetails", Value::object({{"included", data}}));
    if (record.output) {
        if (data) out.set("output", *record.output);
        out.set("outputDetails", Value::object({{"included", data}}));
    }
    if (!record.trace_header.empty()) out.set("traceHeader", record.trace_header);
    return out.set("billingDetails", billing(record)).build();
}

asio::awaitable<Answer> start_execution(Core& core, Context context, Request request) {
    refuse_where_memory_is_scarce(core, request);
    ParsedStart start = parse_start(core, request.input);
    admit(core, context, start.express ? start_of_express : shapes::states::start_execution.name);
    const std::string arn = start.request.arn;
    const StartAnswer answer = co_await begin(core, std::move(start));
    if (answer.kind == StartAnswer::Kind::too_many_open) too_many_open();
    if (answer.kind == StartAnswer::Kind::name_taken) {
        throw ApiError("ExecutionAlreadyExists", 400, "Execution Already Exists: '" + arn + "'");
    }
    co_return Answer{Value::object({{"executionArn", arn}, {"startDate", epoch(answer.start)}})};
}

asio::awaitable<Answer> start_sync_execution(Core& core, Context, Request request) {
    refuse_where_memory_is_scarce(core, request);
    ParsedStart start = parse_start(core, request.input);
    if (!start.express) not_of_this_type();
    const std::string arn = start.request.arn;
    SyncResults::Expected result = core.sync_results.expect(arn);
    co_await begin(core, std::move(start));
    const std::optional<ExecutionRecord> record = co_await result.record();
    if (!record) no_execution(arn);
    const bool data = request.input["includedData"].as_string() != "METADATA_ONLY";
    co_return Answer{described_sync(*record, data)};
}

constexpr Operation<Core> start_operations[] = {
    {shapes::states::start_execution, start_execution},
    {shapes::states::start_sync_execution, start_sync_execution},
};

}  // namespace

// These see to their own admission: the type of the state machine decides on it.
void add_start_operations(Core& core) { add_operations(core.platform.registry, core, start_operations); }

}  // namespace stepwell::states
