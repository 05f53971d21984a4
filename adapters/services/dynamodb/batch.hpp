#pragma once
// BatchGetItem and BatchWriteItem.

#include <boost/asio/awaitable.hpp>

#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/writer.hpp"

namespace stepwell::dynamodb {

class Batches {
public:
    Batches(Platform& platform, const Tables& tables)
        : platform_(platform), tables_(tables), writer_(platform, tables) {}

    asio::awaitable<Answer> batch_get_item(Context context, Request request);
    asio::awaitable<Answer> batch_write_item(Context context, Request request);

private:
    Platform& platform_;
    const Tables& tables_;
    Writer writer_;
};

}  // namespace stepwell::dynamodb
