// engine/run/map_run.cpp — a distributed Map state, as its execution sees it: an order, and one day its end.
#include "engine/run/frame.hpp"
#include "engine/run/map_order.hpp"

namespace stepwell {

namespace {

constexpr std::int64_t most_map_run_redrives = 1'000;  // AWS: "the hard limit of 1000 redrives of a given Map Run"

// Without a Label the service makes one up; it stays the same for the state machine's life.
std::string made_label(std::string_view machine_arn, std::string_view state) {
    Seed seed{};
    std::size_t at = 0;
    for (const std::string_view text : {machine_arn, state}) {
        for (const char c : text) {
            seed[at % seed.size()] =
                static_cast<std::uint8_t>(seed[at % seed.size()] * 31 + static_cast<unsigned char>(c));
            ++at;
        }
    }
    return Entropy(seed, at).uuid();
}

}  // namespace

std::string_view unlabelled(std::string_view machine_arn) { return machine_arn.substr(0, machine_arn.find('/')); }

std::shared_ptr<const Machine> find_processor(const Machine& machine, std::string_view name) {
    for (const State& state : machine.states) {
        if (const auto* const map = std::get_if<Map>(&state.kind)) {
            if (state.name == name) return map->processor;
            if (auto found = find_processor(*map->processor, name)) return found;
        } else if (const auto* const parallel = std::get_if<Parallel>(&state.kind)) {
            for (const auto& branch : parallel->branches) {
                if (auto found = find_processor(*branch, name)) return found;
            }
        }
    }
    return nullptr;
}

Result<Value> ItemInputs::make(const Value& item, std::size_t index, const Value& source) const {
    if (!map->item_selector) return item;
    const Value told = Value::object({{"Index", index}, {"Value", item}, {"Source", source}});
    const Value seen = context.with("Map", Value::object({{"Item", told}}));
    Seed own = seed;
    own[0] = static_cast<std::uint8_t>(own[0] ^ command);
    own[8] = static_cast<std::uint8_t>(own[8] ^ 0xA5);
    Entropy entropy(own, index);
    return map->item_input({effective, input, seen, variables, entropy, entered, entered}, item);
}

void Run::order_map_run(Frame& frame, const RunItems& step, const Scope& scope) {
    const State& state = *frame.state;
    const Map& map = std::get<Map>(state.kind);
    add_to(frame, state.traits.started, {{"length", step.items.size()}});
    auto plan = map.distribution.plan(scope);
    if (!plan) return fail(frame, plan.error(), {.interpreter = true});

    MapOrder order;
    order.id = frame.task = ++last_command_;
    order.state = state.name;
    order.uuid = entropy_.uuid();
    const std::string machine(unlabelled(identity_.machine_arn));
    const std::string label = map.distribution.label.empty() ? made_label(machine, state.name) : map.distribution.label;
    order.machine_arn = machine + "/" + label;
    order.arn = order.machine_arn + ":" + order.uuid;
    const std::string kind = ":stateMachine:";
    if (const std::size_t at = order.arn.find(kind); at != std::string::npos) {
        order.arn.replace(at, kind.size(), ":mapRun:");
    }
    order.processor = map.processor;
    order.items = step.items;
    order.plan = std::move(*plan);
    order.plan.max_concurrency = static_cast<std::int64_t>(step.concurrency);
    const Value& map_input = state.language == QueryLanguage::jsonata ? frame.input : frame.effective;
    order.inputs =
        std::make_shared<ItemInputs>(ItemInputs{definition_, &map, frame.effective, map_input, context(frame),
                                                frame.variables, frame.entered, identity_.seed, order.id});
    add_to(frame, EventType::MapRunStarted, {{"mapRunArn", order.arn}});
    begin_map_run(frame, std::move(order));
}

void Run::begin_map_run(Frame& frame, MapOrder order) {
    frame.children = std::make_unique<Children>();  // none of them here; its failing tells of a failed Map
    frame.map_run = std::make_shared<const MapOrder>(order);
    map_runs_.emplace(order.id, OpenMapRun{frame.id, order});
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
    order.id = frame.task = ++last_command_;
    add_to(frame, EventType::MapRunRedriven, {{"mapRunArn", order.arn}, {"redriveCount", order.redrives}});
    begin_map_run(frame, std::move(order));
}

void Run::map_run_settled(const MapRunSettled& settled) {
    const auto found = map_runs_.find(settled.map_run);
    if (found == map_runs_.end()) return;
    Frame& frame = *frames_.at(found->second.frame);
    map_runs_.erase(found);
    frame.task = 0;
    if (const Error* const error = std::get_if<Error>(&settled.outcome)) {
        std::vector<EventField> fields;
        if (error->name) fields.push_back({"error", *error->name});
        if (error->cause) fields.push_back({"cause", *error->cause});
        add_to(frame, EventType::MapRunFailed, std::move(fields));
        // AWS: after these a redrive starts another Map Run
        if (error->name == "States.DataLimitExceeded" || error->name == "States.Runtime") frame.map_run.reset();
        return fail(frame, *error, {});
    }
    const std::uint32_t started = frame.last_event;
    add_to(frame, EventType::MapRunSucceeded);
    const std::uint32_t succeeded = frame.last_event;
    add(frame.state->traits.succeeded, succeeded);
    // AWS: what follows hangs on the Map Run's end where the Map state is the first, else on its start
    // (conformance: map_state_label, map_state_config_distributed_items_path_from_previous)
    frame.last_event = frame.before_entry == 0 ? succeeded : started;
    frame.children.reset();
    frame.map_run.reset();
    complete(frame, std::get<Value>(settled.outcome));
}

std::vector<MapOrder> Run::open_map_runs() const {
    std::vector<MapOrder> orders;
    for (const auto& [id, open] : map_runs_) orders.push_back(open.order);
    return orders;
}

}  // namespace stepwell
