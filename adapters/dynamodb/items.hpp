#pragma once
// The operations on one item: GetItem, PutItem, UpdateItem, DeleteItem.

#include <boost/asio/awaitable.hpp>

#include "adapters/dynamodb/tables.hpp"

namespace stepwell::dynamodb {

inline constexpr std::size_t most_item_bytes = std::size_t{400} * 1024;

class Items {
public:
    Items(Platform& platform, const Tables& tables) : platform_(platform), tables_(tables) {}

    asio::awaitable<Answer> get_item(Context context, Request request);
    asio::awaitable<Answer> put_item(Context context, Request request);
    asio::awaitable<Answer> update_item(Context context, Request request);
    asio::awaitable<Answer> delete_item(Context context, Request request);

private:
    Platform& platform_;
    const Tables& tables_;
};

}  // namespace stepwell::dynamodb
