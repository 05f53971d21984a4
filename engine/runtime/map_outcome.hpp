#pragma once
// What a Map Run gives: made of the rows of its children, so that it is the same when it is asked for again.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <memory>
#include <variant>

#include "engine/run/map_order.hpp"
#include "engine/runtime/map_ports.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell {

class MapOutcome {
public:
    /// `order` outlives it; `files`: null: there are none.
    MapOutcome(const MapOrder& order, std::int64_t map_run, MapOwner owner, MapStore& store, MapFiles* files)
        : order_(order), map_run_(map_run), owner_(std::move(owner)), store_(store), files_(files) {}

    /// Whether the results go to files.
    bool exports() const { return order_.plan.writer && order_.plan.writer->exports; }
    /// Writes them; after a crash the same files again. Throws MapFailure.
    boost::asio::awaitable<void> write() const;
    /// The Map state's result when the Map Run has succeeded.
    boost::asio::awaitable<std::variant<Value, Error>> result() const;

private:
    boost::asio::awaitable<std::shared_ptr<ResultFiles>> open_files() const;
    boost::asio::awaitable<std::variant<Value, Error>> gather() const;

    const MapOrder& order_;
    std::int64_t map_run_;
    MapOwner owner_;
    MapStore& store_;
    MapFiles* files_;
};

}  // namespace stepwell
