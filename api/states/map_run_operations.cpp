// api/states/map_run_operations.cpp — DescribeMapRun, ListMapRuns, UpdateMapRun.
#include "adapters/aws/models/states.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "api/states/pages.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/map_runs.hpp"

namespace stepwell::states {

namespace {

[[noreturn]] void no_map_run(std::string_view arn) {
    throw ApiError("ResourceNotFound", 400, "Resource not found: '" + std::string(arn) + "'",
                   Value::object({{"resourceName", arn}}));
}

Value counts(const MapCounts& counts, std::int64_t MapCounts::Each::*what) {
    return Value::object({{"pending", counts.pending.*what},
                          {"running", counts.of(Status::running).*what},
                          {"succeeded", counts.of(Status::succeeded).*what},
                          {"failed", counts.of(Status::failed).*what},
                          {"timedOut", counts.of(Status::timed_out).*what},
                          {"aborted", counts.of(Status::aborted).*what},
                          {"total", counts.total().*what},
                          {"resultsWritten", counts.written.*what},
                          {"failuresNotRedrivable", counts.not_redrivable.*what},
                          {"pendingRedrive", counts.pending_redrive.*what}});
}

Value described(const MapRecord& record) {
    ObjectBuilder out;
    out.set("mapRunArn", record.arn).set("executionArn", record.execution_arn).set("status", name_of(record.status));
    out.set("startDate", epoch(record.start));
    if (record.status != Status::running) out.set("stopDate", epoch(record.stop));
    out.set("maxConcurrency", record.max_concurrency);
    out.set("toleratedFailurePercentage", record.tolerated_percentage);
    out.set("toleratedFailureCount", record.tolerated_count);
    out.set("itemCounts", counts(record.counts, &MapCounts::Each::items));
    out.set("executionCounts", counts(record.counts, &MapCounts::Each::children));
    out.set("redriveCount", record.redrive_count);
    if (record.redrive_count > 0) out.set("redriveDate", epoch(record.redriven));
    return out.build();
}

asio::awaitable<Answer> describe_map_run(Core& core, Context, Request request) {
    const std::string arn(request.input["mapRunArn"].as_string());
    check_arn(arn, "mapRun");
    const auto record = co_await core.executions->map_runs().describe(arn);
    if (!record) no_map_run(arn);
    co_return Answer{described(*record)};
}

asio::awaitable<Answer> list_map_runs(Core& core, Context, Request request) {
    const Value input = request.input;
    const std::string arn(input["executionArn"].as_string());
    check_arn(arn, "execution");
    const Page page("ListMapRuns " + arn, input, core.platform.clock.now());
    const auto execution = co_await core.executions->describe(arn);
    if (!execution) no_execution(arn);
    std::vector<MapRecord> found = co_await core.store->list_map_runs(arn, page.position(), page.size() + 1);
    const bool more = found.size() > page.size();
    if (more) found.pop_back();
    Values map_runs;
    for (const MapRecord& record : found) {
        ObjectBuilder out;
        out.set("executionArn", record.execution_arn).set("mapRunArn", record.arn);
        out.set("stateMachineArn", record.machine_arn).set("startDate", epoch(record.start));
        if (record.status != Status::running) out.set("stopDate", epoch(record.stop));
        map_runs.push_back(out.build());
    }
    ObjectBuilder output;
    output.set("mapRuns", Value(std::move(map_runs)));
    if (more) output.set("nextToken", page.token(found.back().id));
    co_return Answer{output.build()};
}

asio::awaitable<Answer> update_map_run(Core& core, Context, Request request) {
    const Value input = request.input;
    const std::string arn(input["mapRunArn"].as_string());
    check_arn(arn, "mapRun");
    MapChange change;
    if (input.contains("maxConcurrency")) change.max_concurrency = input["maxConcurrency"].as_integer();
    if (input.contains("toleratedFailureCount")) change.tolerated_count = input["toleratedFailureCount"].as_integer();
    if (input.contains("toleratedFailurePercentage")) {
        change.tolerated_percentage = input["toleratedFailurePercentage"].as_double();
    }
    const auto record = co_await core.executions->map_runs().describe(arn);
    if (!record) no_map_run(arn);
    const auto changed = co_await core.executions->map_runs().update(arn, change);
    if (!changed) {
        throw ApiError("ValidationException", 400, "The Map Run is not running and cannot be updated: '" + arn + "'",
                       Value::object({{"reason", "CANNOT_UPDATE_COMPLETED_MAP_RUN"}}));
    }
    co_return Answer{};
}

constexpr Operation<Core> map_run_operations[] = {
    {shapes::states::describe_map_run, describe_map_run},
    {shapes::states::list_map_runs, list_map_runs},
    {shapes::states::update_map_run, update_map_run},
};

}  // namespace

void add_map_run_operations(Core& core) { add_operations(core, map_run_operations); }

}  // namespace stepwell::states
