#pragma once
// The operations on one item: GetItem, PutItem, UpdateItem, DeleteItem.

#include <boost/asio/awaitable.hpp>

#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/writer.hpp"

namespace stepwell::dynamodb {

class Items {
public:
    Items(Platform& platform, const Tables& tables) : platform_(platform), tables_(tables), writer_(platform, tables) {}

    asio::awaitable<Answer> get_item(Context context, Request request);
    asio::awaitable<Answer> put_item(Context context, Request request);
    asio::awaitable<Answer> update_item(Context context, Request request);
    asio::awaitable<Answer> delete_item(Context context, Request request);

private:
    asio::awaitable<Answer> write(Request request, Write write);

    Platform& platform_;
    const Tables& tables_;
    Writer writer_;
};

}  // namespace stepwell::dynamodb
