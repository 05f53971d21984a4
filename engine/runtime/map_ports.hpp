#pragma once
// Where a Map Run has its items from and puts its results, when that is not the execution itself.

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "engine/error.hpp"
#include "engine/states/map_failure.hpp"
#include "engine/states/map_plan.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

/// Items one after the other, always the same ones in the same order. Used by one coroutine at a time.
class ItemSource {
public:
    virtual ~ItemSource() = default;
    /// Nothing: that was the last. Throws MapFailure.
    virtual boost::asio::awaitable<std::optional<Value>> next() = 0;
    /// Of an object's pair that `next` gave last: its key.
    virtual std::optional<Value> key() const { return std::nullopt; }
    /// How many there are, where that is known beforehand.
    virtual std::optional<std::int64_t> total() const { return std::nullopt; }
    /// $$.Map.Item.Source
    virtual Value name() const { return "STATE_DATA"; }
    /// What distinguishes this content of the source from any other; empty: it cannot change.
    virtual std::string version() const { return {}; }
};

/// The result files of one Map Run.
class ResultFiles {
public:
    enum class Kind : std::uint8_t { succeeded, failed, pending };
    virtual ~ResultFiles() = default;
    /// Throws MapFailure, as `finish` does.
    virtual boost::asio::awaitable<void> add(Kind kind, Value result) = 0;
    /// Writes what is left and the manifest.
    virtual boost::asio::awaitable<void> finish() = 0;
    /// The Map state's result: where the manifest is. The same whether anything was written by this object or not.
    virtual Value result() const = 0;
};

/// For whom files are read and written.
struct MapOwner {
    std::string arn;  ///< of the Map Run
    std::string uuid;
    std::string region;
    std::string account;
};

class MapFiles {
public:
    virtual ~MapFiles() = default;
    /// Throws MapFailure.
    virtual boost::asio::awaitable<std::shared_ptr<ItemSource>> open(MapPlan::Reader reader, MapOwner owner) = 0;
    virtual boost::asio::awaitable<std::shared_ptr<ResultFiles>> create(MapPlan::Writer writer, MapOwner owner) = 0;
    /// A Map Run has succeeded: nothing is read for it any more.
    virtual boost::asio::awaitable<void> forget(MapOwner owner) = 0;
};

}  // namespace stepwell
