#pragma once
// What the children of a Map Run get: items, one by one or in batches, always the same ones in the same order.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "engine/run/map_order.hpp"
#include "engine/runtime/map_ports.hpp"

namespace stepwell {

/// AWS: "Maximum input or output size for a task, state, or execution"
inline constexpr std::int64_t largest_child_input = 262'144;

class MapInput {
public:
    struct Batch {
        Value input;
        std::int64_t items = 0;
    };

    /// Opens what `order` reads. Throws MapFailure. `order` outlives it; `files`: null: there are none.
    static boost::asio::awaitable<MapInput> open(const MapOrder& order, MapFiles* files, MapOwner owner);

    /// What distinguishes this content of the source from any other; empty: it cannot change.
    std::string version() const { return source_->version(); }
    /// The next child's input; nothing: that was the last. Throws MapFailure.
    boost::asio::awaitable<std::optional<Batch>> next();
    /// How many items there are, as far as that is known.
    std::optional<std::int64_t> total() const { return total_; }

private:
    MapInput(const MapOrder& order, std::shared_ptr<ItemSource> source)
        : order_(&order), source_(std::move(source)), total_(source_->total()) {}
    boost::asio::awaitable<std::optional<Value>> next_item();
    boost::asio::awaitable<Result<Value>> make_input(MapItem item, Value source);
    boost::asio::awaitable<std::optional<Batch>> next_batch(const MapPlan::Batcher& batcher);

    const MapOrder* order_;
    std::shared_ptr<ItemSource> source_;
    std::optional<Value> carried_over_;  // did not fit into the last batch
    std::int64_t items_read_ = 0;
    std::uint64_t effort_ = 0;  // since others were served
    std::optional<std::int64_t> total_;
};

}  // namespace stepwell
