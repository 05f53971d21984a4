#pragma once
// A Map Run to be made: what an execution orders of the outside when it enters a distributed Map state.

#include <memory>
#include <string>
#include <string_view>

#include "engine/asl/definition.hpp"
#include "engine/entropy.hpp"
#include "engine/error.hpp"
#include "engine/run/stimulus.hpp"
#include "engine/states/map_plan.hpp"
#include "engine/states/step.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

struct MapItem;

/// What ItemSelector makes of the items of one Map Run, with what the state could look at when it was entered.
/// Immutable.
struct ItemInputs {
    std::shared_ptr<const Definition> definition;  // keeps the state
    const Map* map = nullptr;
    Value effective;
    Value input;
    Value context;
    Value variables;
    TimePoint entered;
    Seed seed{};
    CommandId command = 0;

    /// The same for the same item and index, however often it is asked. `source`: $$.Map.Item.Source.
    Result<Value> make(const MapItem& item, std::size_t index, const Value& source) const;
};

struct MapOrder {
    CommandId id = 0;
    std::int64_t redrives = 0;  ///< this is for the Map Run's n-th redrive, another command with the same ARN
    std::string state;          ///< its name
    std::string arn;            ///< of the Map Run
    std::string machine_arn;    ///< of its child executions: "...:stateMachine:name/label"
    std::string uuid;
    std::shared_ptr<const Machine> processor;
    Value items;  ///< without a reader
    MapPlan plan;
    std::shared_ptr<const ItemInputs> inputs;
};

/// The order of a distributed Map state, but for its id and `inputs`. `state`: the state's name.
MapOrder make_map_order(const RunMapRun& step, std::string_view machine_arn, const std::string& state,
                        std::string uuid);

/// A state machine's ARN without the label of a Map Run's child executions.
std::string_view unlabelled(std::string_view machine_arn);
/// The item processor of the Map state of that name, wherever in the machine it is; null: there is none.
std::shared_ptr<const Machine> find_processor(const Machine& machine, std::string_view state);

}  // namespace stepwell
