#pragma once
// Map state: its item processor, once for each item, inline or distributed. States language: "Map State".

#include <memory>
#include <optional>

#include "engine/states/distribution.hpp"
#include "engine/states/state_types.hpp"

namespace stepwell {

struct Machine;

/// An iteration's item. Of an object each pair is one. Developer guide: "ItemsPath (Map, JSONPath only)".
struct MapItem {
    Value value;               ///< $$.Map.Item.Value
    std::optional<Value> key;  ///< $$.Map.Item.Key, of a pair

    /// The item at that place of an array or an object.
    static MapItem of(const Value& items, std::size_t index);
    /// What an iteration gets without an ItemSelector: the value, or the pair `{"Key": ..., "Value": ...}`.
    Value input() const;
};

struct Map {
    static constexpr std::string_view type = "Map";
    static constexpr StateTraits traits{.flow = {.result_selector = true, .result_path = true},
                                        .retries = true,
                                        .entered = EventType::MapStateEntered,
                                        .exited = EventType::MapStateExited,
                                        .started = EventType::MapStateStarted,
                                        .succeeded = EventType::MapStateSucceeded,
                                        .failed = EventType::MapStateFailed,
                                        .aborted = EventType::MapStateAborted,
                                        .iteration = {.started = EventType::MapIterationStarted,
                                                      .succeeded = EventType::MapIterationSucceeded,
                                                      .failed = EventType::MapIterationFailed,
                                                      .aborted = EventType::MapIterationAborted}};

    std::shared_ptr<const Machine> processor;
    std::string_view processor_field = "ItemProcessor";  ///< or Iterator, as it was called once
    bool distributed = false;
    Distribution distribution;  ///< of one that is distributed
    std::optional<jsonpath::Path> items_path;
    std::optional<PayloadTemplate> items;  ///< JSONata
    std::optional<PayloadTemplate> item_selector;
    std::int64_t max_concurrency = 0;  ///< 0: as many as the service runs
    std::optional<jsonpath::Path> max_concurrency_path;
    std::optional<Expression> max_concurrency_expression;  ///< JSONata

    QueryLanguage language = QueryLanguage::jsonpath;

    static Map parse(FieldReader& fields);
    Step enter(const Scope& scope) const;
    Result<Child> child(const Scope& scope, const Value& source, std::size_t index) const;
    /// What ItemSelector makes of an item. `source`: $$.Map.Item.Source; null: there is none.
    Result<Value> item_input(const Scope& scope, const MapItem& item, std::size_t index,
                             const Value* source = nullptr) const;
    /// The items, an array or an object, unless they are read from elsewhere. Developer guide: "ItemsPath", "Items".
    Result<Value> find_items(const Scope& scope) const;
    /// The number that MaxConcurrency asks for; 0: none.
    Result<std::int64_t> find_concurrency(const Scope& scope) const;
};

}  // namespace stepwell
