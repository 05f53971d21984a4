#pragma once
// Query and Scan.

#include <boost/asio/awaitable.hpp>

#include "adapters/dynamodb/tables.hpp"

namespace stepwell::dynamodb {

class Queries {
public:
    Queries(Platform& platform, const Tables& tables) : platform_(platform), tables_(tables) {}

    asio::awaitable<Answer> query(Context context, Request request);
    asio::awaitable<Answer> scan(Context context, Request request);

private:
    Platform& platform_;
    const Tables& tables_;
};

}  // namespace stepwell::dynamodb
