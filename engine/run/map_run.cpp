// engine/run/map_run.cpp — a distributed Map state, as its execution sees it: from the order to its end.
#include "engine/run/frame.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t most_map_run_redrives = 1'000;  // AWS: "the hard limit of 1000 redrives of a given Map Run"

}  // namespace

void Run::order_map_run(Frame& frame, const RunMapRun& step) {
    const State& state = *frame.state;
    add_to(frame, state.traits.started, {{"length", step.items.size()}});
    if (!step.plan) return fail(frame, step.plan.error(), {.interpreter = true});
    MapOrder order = make_map_order(step, identity_.machine_arn, state.name, entropy_.uuid());
    order.id = frame.task = tasks_.take_id();
    order.inputs = std::make_shared<ItemInputs>(ItemInputs{definition_, step.map, frame.effective, frame.selected(),
                                                           context(frame), frame.variables, frame.entered,
                                                           identity_.seed, order.id});
    add_to(frame, EventType::MapRunStarted, {{"mapRunArn", order.arn}});
    begin_map_run(frame, std::move(order));
}

void Run::begin_map_run(Frame& frame, MapOrder order) {
    frame.map_run = std::make_shared<const MapOrder>(order);
    tasks_.add(OpenMapRun{frame.id, order});
    command(StartMapRun{std::move(order)});
}

// Developer guide: "Redriving Map Runs". Its children see the state as it was when it was entered.
void Run::redrive_map_run(Frame& frame) {
    MapOrder order = *frame.map_run;
    if (order.redrives == most_map_run_redrives) {
        return fail(frame,
                    {"States.Runtime", "The Map Run '" + order.arn + "' was redriven " +
                                           std::to_string(most_map_run_redrives) + " times."},
                    {.interpreter = true});
    }
    ++order.redrives;
    order.id = frame.task = tasks_.take_id();
    add_to(frame, EventType::MapRunRedriven, {{"mapRunArn", order.arn}, {"redriveCount", order.redrives}});
    begin_map_run(frame, std::move(order));
}

void Run::map_run_settled(const MapRunSettled& settled) {
    const auto map_run = tasks_.take_map_run(settled.map_run);
    if (!map_run) return;
    Frame& frame = *frames_.at(map_run->frame);
    frame.task = 0;
    if (const Error* const error = std::get_if<Error>(&settled.outcome)) {
        std::vector<EventField> fields;
        add_error(fields, *error);
        add_to(frame, EventType::MapRunFailed, std::move(fields));
        // AWS: after these a redrive starts another Map Run
        if (error->name == "States.DataLimitExceeded" || error->name == "States.Runtime") frame.map_run.reset();
        return fail(frame, *error, {.started = true});
    }
    const std::uint32_t started = frame.last_event;
    add_to(frame, EventType::MapRunSucceeded);
    const std::uint32_t succeeded = frame.last_event;
    add(frame.state->traits.succeeded, succeeded);
    // AWS: what follows hangs on the Map Run's end where the Map state is the first, else on its start
    // (conformance: map_state_label, map_state_config_distributed_items_path_from_previous)
    frame.last_event = frame.before_entry == 0 ? succeeded : started;
    frame.map_run.reset();
    complete(frame, std::get<Value>(settled.outcome));
}

std::vector<MapOrder> Run::open_map_runs() const {
    std::vector<MapOrder> orders;
    for (const auto& [id, open] : tasks_.map_runs()) orders.push_back(open.order);
    return orders;
}

}  // namespace stepwell
