// api/states/execution_operations.cpp — StopExecution, and what is described and listed of executions.
#include <algorithm>
#include <set>

#include "adapters/aws/models/states.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "api/states/pages.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/map_runs.hpp"

namespace stepwell::states {

namespace {

/// Of a page of GetExecutionHistory. API reference: "The actual number of results returned per call might be fewer than
/// the specified maximum."
constexpr std::uint64_t most_history_bytes = std::uint64_t{1024} * 1024;

void add_redrives(ObjectBuilder& out, const ExecutionRecord& record) {
    out.set("redriveCount", record.redrive_count);
    if (record.redrive_count > 0) out.set("redriveDate", epoch(record.redriven));
}

/// The Map Run of a child, as far as the child shows it.
struct MapRunView {
    std::string arn;           ///< empty: it is no child
    std::int64_t redrive = 0;  ///< the redrive that is under way

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

// Express executions are found where a Map Run started them.
asio::awaitable<std::optional<ExecutionRecord>> find_execution(Core& core, std::string arn) {
    const auto parts = parts_of(arn);
    const bool child = parts.size() == 9 && parts[5] == "express" && parts[6].find('/') != std::string_view::npos;
    check_arn(arn, child ? "express" : "execution");
    std::optional<ExecutionRecord> running;
    if (child) running = co_await core.express->describe(arn);
    if (running) co_return running;
    co_return co_await core.executions->describe(std::move(arn));
}

// Those that run and those that ended, the last item first: of Express children only the ends are rows.
asio::awaitable<std::vector<ExecutionRecord>> find_children(Core& core, ExecutionQuery query, std::string map_run) {
    std::vector<ExecutionRecord> running;
    if ((!query.status || *query.status == Status::running) && query.redriven != true && !query.pending_redrive) {
        running = co_await core.executions->map_runs().express_children(std::move(map_run));
    }
    const std::size_t limit = query.limit;
    const std::int64_t before = query.before;
    std::vector<ExecutionRecord> found = co_await core.executions->list(std::move(query));
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

asio::awaitable<Answer> stop_execution(Core& core, Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    check_arn(arn, "execution");
    Error error = error_in(request.input);
    const auto stopped = co_await core.executions->stop(arn, std::move(error));
    if (!stopped) no_execution(arn);
    co_return Answer{Value::object({{"stopDate", epoch(*stopped)}})};
}

asio::awaitable<Answer> describe_execution(Core& core, Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    const auto record = co_await find_execution(core, arn);
    if (!record) no_execution(arn);
    std::optional<MapRecord> starter;
    if (record->map_run) starter = co_await core.store->find_map_run(record->map_run);
    const MapRunView map_run(starter);
    const bool data = request.input["includedData"].as_string() != "METADATA_ONLY";
    co_return Answer{described(*record, data, map_run, why_not_redrivable(core, *record))};
}

asio::awaitable<Answer> list_executions(Core& core, Context, Request request) {
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
        starter = co_await core.executions->map_runs().describe(arn);
        if (!starter) {
            throw ApiError("ResourceNotFound", 400, "Resource not found: '" + arn + "'",
                           Value::object({{"resourceName", arn}}));
        }
        query.map_run = starter->id;
    } else {
        check_arn(arn, "stateMachine");
        const QualifiedArn split = split_arn(arn);
        query.machine_arn = split.machine;
        const MachineRecord machine = core.machines.find(split.machine);
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
    const Page page("ListExecutions " + arn + " " + std::string(filter) + " " + std::string(redriven), input,
                    core.platform.clock.now());
    query.before = page.position();
    query.limit = page.size() + 1;
    std::vector<ExecutionRecord> found;
    const MapRunView view(starter);
    query.map_redrive = view.redrive;
    if (map_run.empty()) {
        found = co_await core.executions->list(std::move(query));
    } else {
        found = co_await find_children(core, std::move(query), map_run);
    }
    const bool more = found.size() > page.size();
    if (more) found.pop_back();
    Values entries;
    for (const ExecutionRecord& record : found) entries.push_back(listed(record, view));
    ObjectBuilder output;
    output.set("executions", Value(std::move(entries)));
    if (more) output.set("nextToken", page.token(map_run.empty() ? found.back().id : found.back().item));
    co_return Answer{output.build()};
}

asio::awaitable<Answer> get_execution_history(Core& core, Context, Request request) {
    const Value input = request.input;
    const std::string arn(input["executionArn"].as_string());
    check_arn(arn, "execution");
    const bool backwards = input["reverseOrder"].as_bool();
    const Page page("GetExecutionHistory " + arn + (backwards ? " backwards" : ""), input, core.platform.clock.now());
    const auto skipped = static_cast<std::size_t>(page.position());
    HistoryRange range{skipped, page.size(), backwards};
    range.most_bytes = most_history_bytes;
    range.data = !input.contains("includeExecutionData") || input["includeExecutionData"].as_bool();
    auto found = co_await core.executions->history(arn, range);
    if (!found) no_execution(arn);
    const std::size_t count = found->events.size();
    ObjectBuilder output;
    output.set("events", Value(std::move(found->events)));
    if (found->more) output.set("nextToken", page.token(page.position() + static_cast<std::int64_t>(count)));
    co_return Answer{output.build()};
}

constexpr Operation<Core> execution_operations[] = {
    {shapes::states::stop_execution, stop_execution},
    {shapes::states::describe_execution, describe_execution},
    {shapes::states::list_executions, list_executions},
    {shapes::states::get_execution_history, get_execution_history},
};

}  // namespace

void add_execution_operations(Core& core) { add_operations(core, execution_operations); }

}  // namespace stepwell::states
