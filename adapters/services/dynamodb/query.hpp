#pragma once
// Query and Scan.

#include <boost/asio/awaitable.hpp>
#include <memory>

#include "adapters/services/dynamodb/item_list.hpp"
#include "adapters/services/dynamodb/read_plan.hpp"
#include "adapters/services/dynamodb/tables.hpp"

namespace stepwell::dynamodb {

/// What was read at one go.
struct Page {
    ItemList items;
    std::int64_t count = 0;
    std::int64_t scanned = 0;
    std::size_t bytes = 0;
    double fetched = 0;  ///< units for what the index does not project
    Value last_key;      ///< null at the end
};

class Queries {
public:
    Queries(Platform& platform, const Tables& tables) : platform_(platform), tables_(tables) {}

    asio::awaitable<Answer> query(Context context, Request request);
    asio::awaitable<Answer> scan(Context context, Request request);

    asio::awaitable<Page> read(std::shared_ptr<const ReadPlan> plan) const;

private:
    Platform& platform_;
    const Tables& tables_;
};

}  // namespace stepwell::dynamodb
