#pragma once
// What goes on after UpdateTable has answered: filling a new index, removing an old one.

#include <boost/asio/awaitable.hpp>

#include "adapters/services/dynamodb/table.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::dynamodb {

struct Core;

/// Goes on with the indexes that a former server had not finished.
boost::asio::awaitable<void> resume_table_updates(Core& core);

/// Enters all items of the table into the index; returns at the end, or when the table is gone.
boost::asio::awaitable<void> fill_index(Platform& platform, TablePtr table, Index index);

}  // namespace stepwell::dynamodb
