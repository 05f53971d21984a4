// engine/run/map_order.cpp — names and inputs of a Map Run. Developer guide: "Distributed mode".
#include "engine/run/map_order.hpp"

#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

// Without a Label the service makes one up; it stays the same for the state machine's life.
std::string default_label(std::string_view machine_arn, std::string_view state) {
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

MapOrder make_map_order(const RunMapRun& step, std::string_view machine_arn, const std::string& state,
                        std::string uuid) {
    MapOrder order;
    order.state = state;
    order.uuid = std::move(uuid);
    const std::string machine(unlabelled(machine_arn));
    const std::string& label = step.map->distribution.label;
    order.machine_arn = machine + "/" + (label.empty() ? default_label(machine, state) : label);
    order.arn = order.machine_arn + ":" + order.uuid;
    const std::string kind = ":stateMachine:";
    if (const std::size_t at = order.arn.find(kind); at != std::string::npos) {
        order.arn.replace(at, kind.size(), ":mapRun:");
    }
    order.processor = step.map->processor;
    order.items = step.items;
    order.plan = *step.plan;
    return order;
}

Result<Value> ItemInputs::make(const MapItem& item, std::size_t index, const Value& source) const {
    Seed item_seed = seed;
    item_seed[0] = static_cast<std::uint8_t>(item_seed[0] ^ command);
    item_seed[8] = static_cast<std::uint8_t>(item_seed[8] ^ 0xA5);
    Entropy entropy(item_seed, index);
    return map->item_input({effective, input, context, variables, entropy, entered, entered}, item, index, &source);
}

}  // namespace stepwell
