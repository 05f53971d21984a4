#pragma once
// The removal of items whose time is over.

#include <boost/asio/awaitable.hpp>

namespace stepwell::dynamodb {

struct Core;

/// Removes the items of all tables that have expired by now.
boost::asio::awaitable<void> remove_expired(Core& core);
/// Goes on with what a former server had not finished.
boost::asio::awaitable<void> resume_time_to_live(Core& core);

}  // namespace stepwell::dynamodb
