#pragma once
// The tables of every account and region, and the operations on them.

#include <boost/asio/awaitable.hpp>
#include <string>
#include <string_view>

#include "adapters/dynamodb/key.hpp"
#include "adapters/registry.hpp"
#include "adapters/service.hpp"

namespace stepwell::dynamodb {

struct Table {
    std::int64_t number = 0;  ///< in SQLite
    std::string name;
    KeySchema schema;
    Value description;  ///< as it was made
};

class Tables {
public:
    explicit Tables(Platform& platform);

    /// By name in the caller's account and region, or by ARN in the ARN's. Throws ResourceNotFoundException.
    Table require(const Context& context, std::string_view name_or_arn) const;

    asio::awaitable<Answer> create_table(Context context, Request request);
    asio::awaitable<Answer> describe_table(Context context, Request request);
    asio::awaitable<Answer> list_tables(Context context, Request request);
    asio::awaitable<Answer> delete_table(Context context, Request request);

    /// Removes what a former server did not come to remove.
    asio::awaitable<void> start();
    asio::awaitable<void> reset();

private:
    asio::awaitable<void> remove_items(std::int64_t table);

    Platform& platform_;
};

}  // namespace stepwell::dynamodb
