#pragma once
// BatchGetItem and BatchWriteItem.

#include <boost/asio/awaitable.hpp>

#include "adapters/dynamodb/tables.hpp"

namespace stepwell::dynamodb {

class Batches {
public:
    Batches(Platform& platform, const Tables& tables) : platform_(platform), tables_(tables) {}

    asio::awaitable<Answer> batch_get_item(Context context, Request request);
    asio::awaitable<Answer> batch_write_item(Context context, Request request);

private:
    Platform& platform_;
    const Tables& tables_;
};

}  // namespace stepwell::dynamodb
