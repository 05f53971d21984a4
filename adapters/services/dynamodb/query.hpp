#pragma once
// Pages of Query and Scan.

#include <boost/asio/awaitable.hpp>
#include <memory>

#include "adapters/services/dynamodb/item_list.hpp"
#include "adapters/services/dynamodb/read_plan.hpp"
#include "engine/value/value.hpp"

namespace stepwell::dynamodb {

struct Core;

/// What was read at one go.
struct Page {
    ItemList items;
    std::int64_t count = 0;
    std::int64_t scanned = 0;
    std::size_t bytes = 0;
    double fetched = 0;  ///< units for what the index does not project
    Value last_key;      ///< null at the end
};

boost::asio::awaitable<Page> read_page(Core& core, std::shared_ptr<const ReadPlan> plan);

}  // namespace stepwell::dynamodb
