#pragma once
// UpdateTimeToLive and DescribeTimeToLive, and the removal of items whose time is over.

#include <boost/asio/awaitable.hpp>

#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/writer.hpp"

namespace stepwell::dynamodb {

class TimeToLive {
public:
    TimeToLive(Platform& platform, Tables& tables) : platform_(platform), tables_(tables), writer_(platform, tables) {}

    asio::awaitable<Answer> update_time_to_live(Context context, Request request);
    asio::awaitable<Answer> describe_time_to_live(Context context, Request request);

    /// Removes the items of all tables that have expired by now.
    asio::awaitable<void> remove_expired();
    /// Goes on with what a former server had not finished.
    asio::awaitable<void> start();

private:
    asio::awaitable<void> enable(TablePtr table, Value attribute);
    asio::awaitable<void> fill(TablePtr table);
    asio::awaitable<void> disable(TablePtr table);
    asio::awaitable<void> remove_expired_of(TablePtr table, Index index);

    Platform& platform_;
    Tables& tables_;
    Writer writer_;
};

}  // namespace stepwell::dynamodb
