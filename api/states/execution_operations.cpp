// api/states/execution_operations.cpp — StartExecution and its kin.
#include <algorithm>
#include <set>

#include "adapters/platform/random.hpp"
#include "api/states/names.hpp"
#include "api/states/step_functions.hpp"
#include "engine/runtime/map_runs.hpp"

namespace stepwell::states {

namespace {

constexpr std::size_t largest_input = 262'144;

Value epoch(TimePoint time) { return Value::number(print_epoch(time)); }

[[noreturn]] void not_of_this_type() {
    throw ApiError("StateMachineTypeNotSupported", 400,
                   "This operation is not supported by this type of state machine");
}

[[noreturn]] void no_execution(std::string_view arn) {
    throw ApiError("ExecutionDoesNotExist", 400, "Execution Does Not Exist: '" + std::string(arn) + "'");
}

void add_redrives(ObjectBuilder& out, const ExecutionRecord& record) {
    out.set("redriveCount", record.redrive_count);
    if (record.redrive_count > 0) out.set("redriveDate", epoch(record.redriven));
}

/// What is shown of the Map Run with its children.
struct MapRunView {
    std::string arn;           // empty: it is none
    std::int64_t redrive = 0;  // while it is being redriven

    explicit MapRunView(const std::optional<MapRecord>& record) {
        if (!record) return;
        arn = record->arn;
        if (record->status == Status::running) redrive = record->redrive_count;
    }
    std::string_view status_of(const ExecutionRecord& child) const {
        return awaits_redrive(child.status, child.map_redrive, redrive) ? "PENDING_REDRIVE" : name_of(child.status);
    }
};

Value described(const ExecutionRecord& record, bool data, const MapRunView& map_run,
                const std::optional<std::string>& not_redrivable) {
    ObjectBuilder out;
    out.set("executionArn", record.arn).set("stateMachineArn", record.machine_arn);
    if (!record.version_arn.empty()) out.set("stateMachineVersionArn", record.version_arn);
    if (!record.alias_arn.empty()) out.set("stateMachineAliasArn", record.alias_arn);
    if (!map_run.arn.empty()) out.set("mapRunArn", map_run.arn);
    out.set("name", record.name).set("status", map_run.status_of(record)).set("startDate", epoch(record.start));
    if (record.status != Status::running) out.set("stopDate", epoch(record.stop));
    if (data) out.set("input", record.input_text);
    out.set("inputDetails", Value::object({{"included", data}}));
    if (record.output) {
        if (data) out.set("output", *record.output);
        out.set("outputDetails", Value::object({{"included", data}}));
    }
    if (!record.trace_header.empty()) out.set("traceHeader", record.trace_header);
    out.set_if("error", record.error.name);
    out.set_if("cause", record.error.cause);
    add_redrives(out, record);
    out.set("redriveStatus", not_redrivable   ? "NOT_REDRIVABLE"
                             : record.map_run ? "REDRIVABLE_BY_MAP_RUN"
                                              : "REDRIVABLE");
    out.set_if("redriveStatusReason", not_redrivable);
    return out.build();
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

Value listed(const ExecutionRecord& record, const MapRunView& map_run) {
    ObjectBuilder out;
    out.set("executionArn", record.arn).set("stateMachineArn", record.machine_arn);
    if (!record.version_arn.empty()) out.set("stateMachineVersionArn", record.version_arn);
    if (!record.alias_arn.empty()) out.set("stateMachineAliasArn", record.alias_arn);
    out.set("name", record.name).set("status", map_run.status_of(record)).set("startDate", epoch(record.start));
    if (record.status != Status::running) out.set("stopDate", epoch(record.stop));
    add_redrives(out, record);
    if (!map_run.arn.empty()) out.set("mapRunArn", map_run.arn).set("itemCount", record.item_count);
    return out.build();
}

// includeExecutionData=false: no input and no output of any state or task
Value without_data(const Value& event) {
    Value out = event;
    for (const Member& member : event.members()) {
        if (!member.value.is_object()) continue;
        Value details = member.value;
        for (const char* field : {"input", "inputDetails", "output", "outputDetails", "parameters"})
            details = details.without(field);
        out = out.with(member.name(), std::move(details));
    }
    return out;
}

// The version that an alias routes this execution to.
std::int64_t draw_version(const AliasRecord& alias) {
    auto left = static_cast<std::int64_t>(random_below(100));
    for (const auto& route : alias.routes) {
        if (left < route.weight) return route.version;
        left -= route.weight;
    }
    return alias.routes.back().version;
}

}  // namespace

// What StartExecution and StartSyncExecution have in common: all but the start.
StepFunctions::ParsedStart StepFunctions::parse_start(const Value& input) {
    StartRequest start;
    const std::string_view arn = input["stateMachineArn"].as_string();
    const std::string asked(arn.substr(0, arn.find('#')));
    check_no_label(asked);
    const QualifiedArn split = split_arn(asked);
    start.machine_arn = split.machine;
    if (input.contains("name")) {
        start.name = input["name"].as_string();
        check_name(start.name);
    } else {
        start.name = random_uuid();
        start.name_is_new = true;
    }
    start.trace_header = input["traceHeader"].as_string();
    start.input_text = input.contains("input") ? std::string(input["input"].as_string()) : "{}";
    if (start.input_text.empty()) {
        throw ApiError("InvalidExecutionInput", 400,
                       "Invalid State Machine Execution Input: 'Invalid execution input.'");
    }
    if (start.input_text.size() > largest_input) {
        throw ApiError("InvalidExecutionInput", 400,
                       "Invalid State Machine Execution Input: 'The execution input exceeds the limit of " +
                           std::to_string(largest_input) + " bytes.'");
    }
    Parsed parsed = parse_json(start.input_text);
    if (!parsed) {
        throw ApiError("InvalidExecutionInput", 400,
                       "Invalid State Machine Execution Input: '" + json_fault(start.input_text) + "'");
    }
    start.input = *parsed;
    const auto machine = machines_.look_up(start.machine_arn);
    if (!machine) no_machine(asked);
    if (machine->deleting) being_deleted(start.machine_arn);
    start.role_arn = machine->role_arn;
    start.revision = machine->revision;
    if (!split.qualifier.empty()) {
        std::optional<std::int64_t> number = split.version();
        if (!number) {
            const AliasRecord* const alias = machine->alias(split.qualifier);
            if (!alias) no_machine(asked);
            start.alias_arn = asked;
            number = draw_version(*alias);
        }
        const VersionRecord* const version = machine->version(*number);
        const auto revision = version ? machines_.revision(version->revision) : std::nullopt;
        if (!revision) no_machine(asked);
        start.version_arn = machine->version_arn(*number);
        start.revision = version->revision;
        start.role_arn = revision->role_arn;
    }
    start.definition = machines_.definition(start.revision);
    if (!start.definition) no_machine(asked);
    auto mocked = test_case(arn, machine->name);
    if (mocked) start.mocks = mocks::MockedTasks::key_of(*mocked);
    if (machine->express()) {
        start.arn = express_arn(start.machine_arn, start.name, random_uuid());
        start.name_is_new = true;
    } else {
        start.arn = execution_arn(start.machine_arn, start.name);
    }
    return {std::move(start), machine->express(), std::move(mocked)};
}

asio::awaitable<Answer> StepFunctions::start_execution(Context, Request request) {
    ParsedStart parsed = parse_start(request.input);
    const std::string arn = parsed.start.arn;
    const StartAnswer answer = co_await begin(std::move(parsed));
    if (answer.kind == StartAnswer::Kind::name_taken) {
        throw ApiError("ExecutionAlreadyExists", 400, "Execution Already Exists: '" + arn + "'");
    }
    co_return Answer{Value::object({{"executionArn", arn}, {"startDate", epoch(answer.start)}})};
}

asio::awaitable<Answer> StepFunctions::start_sync_execution(Context, Request request) {
    ParsedStart parsed = parse_start(request.input);
    if (!parsed.express) not_of_this_type();
    const std::string arn = parsed.start.arn;
    Changes::Watch watch = platform_.changes.watch(arn);  // before the start: it may end at once
    const auto result = std::make_shared<SyncResult>();
    {
        const std::lock_guard lock(sync_mutex_);
        sync_results_[arn] = result;
    }
    co_await begin(std::move(parsed));
    for (;;) {
        {
            const std::lock_guard lock(sync_mutex_);
            if (result->record) break;
            if (result->gone) no_execution(arn);
        }
        co_await watch.next();
    }
    const bool data = request.input["includedData"].as_string() != "METADATA_ONLY";
    co_return Answer{described_sync(*result->record, data)};
}

asio::awaitable<Answer> StepFunctions::stop_execution(Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    check_arn(arn, "execution");
    Error error(optional_text(request.input["error"]), optional_text(request.input["cause"]));
    const auto stopped = co_await executions_->stop(arn, std::move(error));
    if (!stopped) no_execution(arn);
    co_return Answer{Value::object({{"stopDate", epoch(*stopped)}})};
}

asio::awaitable<Answer> StepFunctions::describe_execution(Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    const auto record = co_await find_execution(arn);
    if (!record) no_execution(arn);
    std::optional<MapRecord> starter;
    if (record->map_run) starter = co_await store_->find_map_run(record->map_run);
    const MapRunView map_run(starter);
    const bool data = request.input["includedData"].as_string() != "METADATA_ONLY";
    co_return Answer{described(*record, data, map_run, redrive_hindrance(*record))};
}

asio::awaitable<std::optional<ExecutionRecord>> StepFunctions::find_execution(std::string arn) {
    const auto parts = parts_of(arn);
    const bool child = parts.size() == 9 && parts[5] == "express" && parts[6].find('/') != std::string_view::npos;
    check_arn(arn, child ? "express" : "execution");
    std::optional<ExecutionRecord> running;
    if (child) running = co_await express_->describe(arn);
    if (running) co_return running;
    co_return co_await executions_->describe(std::move(arn));
}

// Those that run and those that ended, the last item first: of Express children only the ends are rows.
asio::awaitable<std::vector<ExecutionRecord>> StepFunctions::find_children(ExecutionQuery query, std::string map_run) {
    std::vector<ExecutionRecord> running;
    if ((!query.status || *query.status == Status::running) && query.redriven != true && !query.pending_redrive) {
        running = co_await executions_->map_runs().express_children(std::move(map_run));
    }
    const std::size_t limit = query.limit;
    const std::int64_t before = query.before;
    std::vector<ExecutionRecord> found = co_await executions_->list(std::move(query));
    std::set<std::int64_t> ended;
    for (const ExecutionRecord& record : found) ended.insert(record.item);
    for (ExecutionRecord& record : running) {
        const bool wanted = (before == 0 || record.item < before) && !ended.contains(record.item);
        if (wanted) found.push_back(std::move(record));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.item > b.item; });
    if (found.size() > limit) found.resize(limit);
    co_return found;
}

asio::awaitable<std::string> StepFunctions::map_run_arn(std::int64_t map_run) {
    if (map_run == 0) co_return "";
    const auto record = co_await store_->find_map_run(map_run);
    co_return record ? record->arn : "";
}

asio::awaitable<Answer> StepFunctions::list_executions(Context, Request request) {
    const Value input = request.input;
    if (input.contains("mapRunArn") == input.contains("stateMachineArn")) {
        throw ApiError("ValidationException", 400, "Must provide a StateMachine ARN or MapRun ARN");
    }
    const std::string map_run(input["mapRunArn"].as_string());
    const std::string arn = map_run.empty() ? std::string(input["stateMachineArn"].as_string()) : map_run;
    ExecutionQuery query;
    std::optional<MapRecord> starter;
    if (!map_run.empty()) {
        check_arn(arn, "mapRun");
        starter = co_await executions_->map_runs().describe(arn);
        if (!starter) {
            throw ApiError("ResourceNotFound", 400, "Resource not found: '" + arn + "'",
                           Value::object({{"resourceName", arn}}));
        }
        query.map_run = starter->id;
    } else {
        check_arn(arn, "stateMachine");
        const QualifiedArn split = split_arn(arn);
        query.machine_arn = split.machine;
        const MachineRecord machine = machines_.find(split.machine);
        if (machine.express()) not_of_this_type();
        if (split.version()) {
            query.version_arn = arn;
        } else if (!split.qualifier.empty()) {
            if (!machine.alias(split.qualifier)) no_machine(arn);
            query.alias_arn = arn;
        }
    }
    const std::string_view filter = input["statusFilter"].as_string();
    query.status = parse_status(filter);
    const std::string_view redriven = input["redriveFilter"].as_string();
    if (!redriven.empty()) query.redriven = redriven == "REDRIVEN";
    query.pending_redrive = filter == "PENDING_REDRIVE";
    if (query.pending_redrive && map_run.empty()) {
        throw ApiError("ValidationException", 400,
                       "The status filter PENDING_REDRIVE is for the executions of a Map Run: mapRunArn must be given");
    }
    const TimePoint now = platform_.clock.now();
    const std::string listing = "ListExecutions " + arn + " " + std::string(filter) + " " + std::string(redriven);
    query.before = page_position(listing, input["nextToken"], now);
    const std::size_t size = page_size(input["maxResults"]);
    query.limit = size + 1;
    std::vector<ExecutionRecord> found;
    const MapRunView view(starter);
    query.map_redrive = view.redrive;
    if (map_run.empty()) {
        found = co_await executions_->list(std::move(query));
    } else {
        found = co_await find_children(std::move(query), map_run);
    }
    Values page;
    for (std::size_t i = 0; i < found.size() && i < size; ++i) page.push_back(listed(found[i], view));
    ObjectBuilder output;
    output.set("executions", Value(std::move(page)));
    if (found.size() > size)
        output.set("nextToken", page_token(listing, map_run.empty() ? found[size - 1].id : found[size - 1].item, now));
    co_return Answer{output.build()};
}

asio::awaitable<Answer> StepFunctions::get_execution_history(Context, Request request) {
    const Value input = request.input;
    const std::string arn(input["executionArn"].as_string());
    check_arn(arn, "execution");
    const bool backwards = input["reverseOrder"].as_bool();
    const bool data = !input.contains("includeExecutionData") || input["includeExecutionData"].as_bool();
    const TimePoint now = platform_.clock.now();
    const std::string listing = "GetExecutionHistory " + arn + (backwards ? " backwards" : "");
    const auto skip = static_cast<std::size_t>(page_position(listing, input["nextToken"], now));
    const std::size_t size = page_size(input["maxResults"]);
    auto found = co_await executions_->history(arn, skip, size + 1, backwards);
    if (!found) no_execution(arn);
    const bool more = found->size() > size;
    if (more) found->resize(size);
    Values events;
    for (Value& event : *found) events.push_back(data ? std::move(event) : without_data(event));
    ObjectBuilder output;
    output.set("events", Value(std::move(events)));
    if (more) output.set("nextToken", page_token(listing, static_cast<std::int64_t>(skip + size), now));
    co_return Answer{output.build()};
}

}  // namespace stepwell::states
